// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <filesystem>

namespace muster::agent {

/// Memory in MiB from /proc/meminfo: free is what programs could still have, used is the rest.
class MemoryProbe final : public Probe
{
public:
    explicit MemoryProbe(const std::filesystem::path &root);
    void sample(domain::MachineStats &stats, SteadyTime now) override;

private:
    std::filesystem::path m_file;
};

} // namespace muster::agent
