// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <filesystem>
#include <vector>

namespace muster::agent {

/// Temperature of each processor package in °C, from /sys/class/hwmon, or else from /sys/class/thermal.
class CpuTemperatureProbe final : public Probe
{
public:
    explicit CpuTemperatureProbe(const std::filesystem::path &root);
    void sample(domain::MachineStats &stats, SteadyTime now) override;

private:
    /// Found once, at the start: sensors of processors don't come and go.
    std::vector<std::filesystem::path> m_sensors;
};

} // namespace muster::agent
