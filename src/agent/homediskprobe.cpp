// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/homediskprobe.h"

namespace muster::agent {

HomeDiskProbe::HomeDiskProbe(std::filesystem::path home)
    : m_home(std::move(home))
{
}

void HomeDiskProbe::sample(domain::MachineStats &stats, SteadyTime)
{
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(m_home, error);
    if (error) {
        m_total = m_free = {};
        return;
    }
    // What is reserved for the administrator is neither used nor free, as in df and in ClearML's agent.
    const auto used = static_cast<double>(space.capacity - space.free);
    const auto available = static_cast<double>(space.available);
    stats.host[domain::HostMetric::DiskFreeHome] = domain::Reading{100.0 * available / (used + available)};
    m_total = domain::Reading{(used + available) / bytesPerMebibyte};
    m_free = domain::Reading{available / bytesPerMebibyte};
}

void HomeDiskProbe::describe(domain::MachineDetails &details)
{
    details.homeDiskTotal = m_total;
    details.homeDiskFree = m_free;
}

} // namespace muster::agent
