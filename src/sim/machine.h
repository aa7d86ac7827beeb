// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/machinekind.h"
#include "sim/noise.h"
#include "sim/scenario.h"

#include <cstdint>
#include <string>
#include <vector>

namespace muster::sim {

/// One simulated worker: what stays the same over time.
struct Machine
{
    const MachineKind *kind = nullptr;
    /// "category:group:name"
    std::string id;
    /// "category:group"
    std::string resourceGroup;
    std::string category;
    /// The first of its category speaks for the autoscaler.
    bool isFirstOfCategory = false;
    Noise noise;
    /// The same for all machines of the group.
    Noise groupNoise;
};

struct FleetSize
{
    std::size_t workers = 0;
    /// At most as many as workers.
    std::size_t groups = 0;
};

/// The fleet's machines, group by group; the same for the same seed.
std::vector<Machine> layOut(FleetSize size, std::uint64_t seed, Naming naming);

} // namespace muster::sim
