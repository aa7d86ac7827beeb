// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetfilter.h"

namespace muster::viewmodels {

/// What a filter says of itself, translated, as one harmless line that has to be drawn as plain text.

/// "GPU util": the column in a sentence.
QString filterName(FleetColumn column);
/// "busy", "activity unknown"
QString filterName(WorkerState state);
/// "GPU util ≤ 90 %", "Name ~ train", "Busy, idle", "Group lab:rack".
QString describe(const ColumnCondition &condition);
/// Why the condition hides nothing; empty when nothing is wrong with it.
QString errorOf(const Condition &condition);
/// The number as it is asked for: no thousands set apart, as few digits as it has, in the user's locale.
QString plainNumber(double number);

} // namespace muster::viewmodels
