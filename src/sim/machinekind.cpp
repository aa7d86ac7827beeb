// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/machinekind.h"

namespace muster::sim {
namespace {

constexpr std::array<MachineKind, 6> table{{
    {"cloud_h100",
     {"p5.48xlarge", "p5e.48xlarge", "p5en.48xlarge"},
     "i-0",
     8,
     81'559,
     192,
     2'097'152,
     CpuList::Average,
     Capacity::Whole,
     Supply::Autoscaled,
     Hours::Always},
    {"dgx_h100",
     {"pod-a", "pod-b", "pod-c"},
     "dgx-",
     8,
     81'559,
     112,
     2'097'152,
     CpuList::Average,
     Capacity::Partial,
     Supply::Fixed,
     Hours::Always},
    {"on_prem_l40s",
     {"rack-01", "rack-02", "rack-03"},
     "l40s-",
     4,
     46'068,
     64,
     515'072,
     CpuList::PerCore,
     Capacity::Partial,
     Supply::Fixed,
     Hours::Office},
    {"cpu_pool",
     {"c6i.8xlarge", "r6i.4xlarge", "etl"},
     "cpu-",
     0,
     0,
     32,
     65'536,
     CpuList::PerCore,
     Capacity::Whole,
     Supply::Autoscaled,
     Hours::Office},
    {"cloud_a10g",
     {"g5.12xlarge", "g5.48xlarge", "g5.xlarge"},
     "i-0",
     4,
     23'028,
     48,
     196'608,
     CpuList::Average,
     Capacity::Whole,
     Supply::Autoscaled,
     Hours::Always},
    {"lab",
     {"workstations", "robotics", "vision"},
     "ws-",
     1,
     24'564,
     16,
     131'072,
     CpuList::PerCore,
     Capacity::None,
     Supply::Fixed,
     Hours::Office},
}};

} // namespace

std::span<const MachineKind> machineKinds()
{
    return table;
}

} // namespace muster::sim
