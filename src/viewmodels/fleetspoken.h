// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetcells.h"

namespace muster::viewmodels {

/// What a screen reader says of a cell: the column and its figure, and in words what else is painted there: that it
/// crosses a threshold, that the worker is lost or silent, the task, how busy the GPUs are. Empty where the cell is.
QString spoken(const FleetGroup &group, FleetColumn column, const FleetContext &context);
QString spoken(const FleetWorker &worker, FleetColumn column, const FleetContext &context);

} // namespace muster::viewmodels
