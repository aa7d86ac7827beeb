// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/memoryprobe.h"

#include "agent/linux/kernelfile.h"

namespace muster::agent {

MemoryProbe::MemoryProbe(const std::filesystem::path &root)
    : m_file(root / "proc/meminfo")
{
}

void MemoryProbe::sample(domain::MachineStats &stats, SteadyTime)
{
    constexpr double kibibytesPerMebibyte = 1024.0;
    domain::Reading total;
    domain::Reading available;
    for (const std::string &line : readLines(m_file)) {
        const std::vector<std::string_view> fields = words(line);
        const auto number = fields.size() >= 2 ? wholeNumber(fields[1]) : std::nullopt;
        if (!number) {
            continue;
        }
        const domain::Reading mebibytes{static_cast<double>(*number) / kibibytesPerMebibyte};
        if (fields[0] == "MemTotal:") {
            total = mebibytes;
        } else if (fields[0] == "MemAvailable:") {
            available = mebibytes;
        }
    }
    stats.host[domain::HostMetric::MemoryFree] = available;
    if (total.isKnown() && available.isKnown()) {
        stats.host[domain::HostMetric::MemoryUsed] = domain::Reading{total.value() - available.value()};
    }
}

} // namespace muster::agent
