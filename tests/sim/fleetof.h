// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/fleet.h"

namespace muster::sim {

/// Monday, 2026-11-02, midnight UTC.
inline const domain::Timestamp monday = domain::fromUnixMilliseconds(1'793'577'600'000);

inline Fleet fleetOf(std::size_t workers, std::size_t groups, std::string_view scenario = "mixed",
                     std::uint64_t seed = 1)
{
    return Fleet{{{workers, groups}, std::chrono::seconds{30}, seed, *findScenario(scenario)}};
}

} // namespace muster::sim
