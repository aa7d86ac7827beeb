// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenario.h"

#include <algorithm>
#include <array>

namespace muster::sim {
namespace {

using std::chrono::minutes;

constexpr Trouble never{};

constexpr std::array<Scenario, 6> table{{
    {"mixed",
     "a common week: some come and go, a few fail, some values are missing",
     {minutes{240}, 0.25},
     {minutes{180}, 0.01},
     {minutes{120}, 0.01},
     0.01,
     Naming::Plain,
     Phases::Spread},
    {"steady", "all there all the time, nothing fails, nothing is missing", never, never, never, 0.0, Naming::Plain,
     Phases::Spread},
    {"churn",
     "autoscaled workers come and go every few minutes",
     {minutes{6}, 0.4},
     {minutes{60}, 0.02},
     never,
     0.0,
     Naming::Plain,
     Phases::Spread},
    {"failures",
     "workers fall silent, GPUs fail, values are missing",
     {minutes{240}, 0.25},
     {minutes{15}, 0.15},
     {minutes{10}, 0.2},
     0.1,
     Naming::Plain,
     Phases::Spread},
    {"hostile",
     "names that attack: markup, right-to-left text, formulas, quotes, 256 bytes",
     {minutes{240}, 0.25},
     {minutes{180}, 0.01},
     {minutes{120}, 0.01},
     0.05,
     Naming::Hostile,
     Phases::Spread},
    {"storm", "all workers report at the same instant", never, never, never, 0.0, Naming::Plain, Phases::Together},
}};

} // namespace

std::span<const Scenario> scenarios()
{
    return table;
}

const Scenario *findScenario(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Scenario::name);
    return found == table.end() ? nullptr : &*found;
}

} // namespace muster::sim
