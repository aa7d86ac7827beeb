// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/homediskprobe.h"

namespace muster::agent {

using domain::Reading;

DiskSpace spaceOf(const std::filesystem::path &folder)
{
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(folder, error);
    if (error) {
        return {};
    }
    // What is reserved for the administrator is neither used nor free, as in df and in ClearML's agent.
    const auto used = static_cast<double>(space.capacity - space.free);
    const auto available = static_cast<double>(space.available);
    return {Reading{(used + available) / bytesPerMebibyte}, Reading{available / bytesPerMebibyte}};
}

HomeDiskProbe::HomeDiskProbe(std::function<DiskSpace()> space, std::chrono::milliseconds patience)
    : m_askSpace(std::move(space)),
      m_question(patience)
{
}

void HomeDiskProbe::sample(domain::MachineStats &stats, SteadyTime now)
{
    if (const std::optional<DiskSpace> space = m_question.ask(m_askSpace)) {
        m_space = *space;
        m_answeredAt = now;
    } else if (now - m_answeredAt > kept) {
        m_space = {};
    }
    if (m_space.free.isKnown()) {
        stats.host[domain::HostMetric::DiskFreeHome] = Reading{100.0 * m_space.free.value() / m_space.total.value()};
    }
}

void HomeDiskProbe::describe(domain::MachineDetails &details)
{
    details.homeDiskTotal = m_space.total;
    details.homeDiskFree = m_space.free;
}

} // namespace muster::agent
