// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nvmllibrary.h"
#include "agent/probe.h"
#include "agent/xidwatch.h"

#include <optional>

namespace muster::agent {

/// Each NVIDIA GPU; one that is cut into slices (MIG) is its slices. A GPU that fell off the bus keeps its place, with
/// everything unknown; so does every GPU while the driver can't be asked.
class NvmlProbe final : public Probe
{
public:
    /// How often a driver that can't be asked is tried again.
    static constexpr std::chrono::seconds retryInterval{60};

    explicit NvmlProbe(NvmlLibrary library);
    ~NvmlProbe() override;
    void sample(domain::MachineStats &stats, SteadyTime now) override;
    void describe(domain::MachineDetails &details) override;

private:
    /// A GPU or a slice; without a device when it can't be asked.
    struct Unit
    {
        nvml::Device device = nullptr;
        /// The whole GPU, of a slice.
        nvml::Device parent = nullptr;
        /// The GPU's.
        unsigned int index = 0;
    };

    bool open(SteadyTime now);
    void close();
    bool listUnits();
    void addUnits(unsigned int index);
    domain::GpuReadings read(const Unit &unit) const;
    domain::GpuDetails detailsOf(const Unit &unit);

    NvmlLibrary m_library;
    XidWatch m_errors{m_library};
    bool m_isOpen = false;
    std::optional<SteadyTime> m_lastTry;
    std::vector<Unit> m_units;
    /// By index of the GPU, for when it is lost and can't say its own.
    std::map<unsigned int, std::string> m_uuids;
};

} // namespace muster::agent
