// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "viewmodels/fleetmodel.h"

#include <QString>

namespace muster::widgets {

/// What the figures of the total mean, and when something is idle or lost by the rules in force: plain text of several
/// lines.
QString figuresInWords(const domain::Rules &rules);

/// "Idle: a:w-1, a:w-2 and 7 more"; nothing when none is: plain text of several lines.
QString idleInWords(const viewmodels::FleetModel::IdleWorkers &idle);

} // namespace muster::widgets
