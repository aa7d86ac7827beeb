// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"
#include "agent/rocmlibrary.h"

namespace muster::agent {

/// Each AMD GPU. As many as there were at the start: the library looks for them only then.
class RocmProbe final : public Probe
{
public:
    explicit RocmProbe(RocmLibrary library);
    ~RocmProbe() override;
    void sample(domain::MachineStats &stats, SteadyTime now) override;
    void describe(domain::MachineDetails &details) override;

private:
    domain::GpuReadings read(std::uint32_t gpu) const;
    domain::GpuDetails detailsOf(std::uint32_t gpu) const;

    RocmLibrary m_library;
    bool m_isOpen = false;
    std::uint32_t m_count = 0;
};

} // namespace muster::agent
