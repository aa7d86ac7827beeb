// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster::viewmodels {

/// What 1024³ bytes are called: a GB, as ClearML has it, or by the exact name.
enum class MemoryUnit { Gigabytes, Gibibytes };
/// In what the network is measured.
enum class RateUnit { Megabits, Megabytes };

/// How sizes and rates are written on screen. Never in files: a filter is kept in megabits always.
struct Units
{
    MemoryUnit memory = MemoryUnit::Gigabytes;
    RateUnit rate = RateUnit::Megabits;

    friend bool operator==(const Units &, const Units &) = default;
};

/// Those of the whole program, as its locale is. What was built before keeps its own; on the GUI thread.
const Units &units();
void setUnits(const Units &units);

} // namespace muster::viewmodels
