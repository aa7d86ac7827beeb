// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/homediskprobe.h"

namespace muster::agent {

HomeDiskProbe::HomeDiskProbe(std::filesystem::path home)
    : m_home(std::move(home))
{
}

void HomeDiskProbe::sample(domain::MachineStats &stats, SteadyTime)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(m_home, error);
    if (error) {
        return;
    }
    // What is reserved for the administrator is neither used nor free, as in df and in ClearML's agent.
    const auto used = static_cast<double>(space.capacity - space.free);
    const auto available = static_cast<double>(space.available);
    stats.host[domain::HostMetric::DiskFreeHome] = domain::Reading{100.0 * available / (used + available)};
}

} // namespace muster::agent
