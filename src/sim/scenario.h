// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <span>
#include <string_view>

namespace muster::sim {

enum class Naming { Plain, Hostile };
/// When the workers of an interval report: each at its own moment, or all at once.
enum class Phases { Spread, Together };

/// Something that happens to a machine for a whole period, now and then.
struct Trouble
{
    std::chrono::minutes period{60};
    double probability = 0.0;
};

/// What goes wrong in a simulated fleet.
struct Scenario
{
    std::string_view name;
    std::string_view description;
    /// An autoscaled machine isn't there.
    Trouble absence;
    /// A machine falls silent without a word.
    Trouble death;
    /// A GPU gives no readings, or vanishes.
    Trouble gpuFailure;
    /// Share of the reports that lack some value.
    double missingValues = 0.0;
    Naming naming = Naming::Plain;
    Phases phases = Phases::Spread;
};

std::span<const Scenario> scenarios();

/// Null when there is none of that name.
const Scenario *findScenario(std::string_view name);

} // namespace muster::sim
