// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nvmllibrary.h"
#include "agent/probe.h"

#include <optional>

namespace muster::agent {

/// Utilisation, temperature and memory of each NVIDIA GPU. A GPU that fell off the bus keeps its place, with everything
/// unknown; so does every GPU while the driver can't be asked.
class NvmlProbe final : public Probe
{
public:
    /// How often a driver that can't be asked is tried again.
    static constexpr std::chrono::seconds retryInterval{60};

    explicit NvmlProbe(NvmlLibrary library);
    ~NvmlProbe() override;
    void sample(domain::MachineStats &stats, SteadyTime now) override;

private:
    bool open(SteadyTime now);
    void close();
    domain::GpuReadings readGpu(unsigned int index);

    NvmlLibrary m_library;
    bool m_isOpen = false;
    std::optional<SteadyTime> m_lastTry;
    unsigned int m_count = 0;
};

} // namespace muster::agent
