// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace muster::agent {

/// Load of each core that is on, in percent, from /proc/stat.
class CpuLoadProbe final : public Probe
{
public:
    explicit CpuLoadProbe(const std::filesystem::path &root);
    void sample(domain::MachineStats &stats, SteadyTime now) override;

private:
    /// Clock ticks since the start of the machine.
    struct Times
    {
        std::uint64_t idle = 0;
        std::uint64_t total = 0;
    };

    static Times timesIn(std::string_view line);
    static domain::Reading load(const Times &before, const Times &now);

    std::filesystem::path m_file;
    std::map<std::string, Times, std::less<>> m_before;
};

} // namespace muster::agent
