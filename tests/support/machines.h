// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/details.h"

namespace muster::test {

/// A machine of a GPU with a user and a MIG slice of another, with something known in every field.
inline domain::MachineDetails machineOfTwoGpus()
{
    using domain::Reading;
    domain::GpuDetails whole{
        "GPU-1", "NVIDIA H100", "", Reading{412.5}, Reading{700.0}, {"sw_power_cap", "hw_thermal"}, 3, 1, 79, {}};
    whole.processes = {{4711, "alice", Reading{40'960.0}}, {4712, "", {}}};
    const domain::GpuDetails slice{"MIG-7", "NVIDIA H100 MIG 1g.10gb", "GPU-2", {}, {}, {}, {}, {}, {}, {}};
    return {"c0ffee00-1",       "Debian GNU/Linux 12", "AMD EPYC 9654",
            Reading{953'344.0}, Reading{512'000.0},    {whole, slice}};
}

} // namespace muster::test
