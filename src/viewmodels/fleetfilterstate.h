// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetfilter.h"

namespace muster::viewmodels {

/// The filter as text for a later run; empty when there is none.
QString savedFilter(const FleetFilter &filter);
/// The filter that was saved. What is not of this version, or makes no sense, is no filter at all.
FleetFilter filterFrom(const QString &saved);

} // namespace muster::viewmodels
