// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/cpuloadprobe.h"

#include "agent/linux/kernelfile.h"

#include <algorithm>
#include <utility>

namespace muster::agent {

CpuLoadProbe::CpuLoadProbe(const std::filesystem::path &root)
    : m_file(root / "proc/stat")
{
}

void CpuLoadProbe::sample(domain::MachineStats &stats, SteadyTime)
{
    const auto before = std::exchange(m_before, {});
    for (const std::string &line : readLines(m_file)) {
        const std::string core = line.substr(0, line.find(' '));
        if (!core.starts_with("cpu") || core == "cpu") {
            continue;
        }
        const Times times = m_before[core] = timesIn(line);
        const auto old = before.find(core);
        stats.cpuUtilization.push_back(old == before.end() ? domain::Reading{} : load(old->second, times));
    }
}

CpuLoadProbe::Times CpuLoadProbe::timesIn(std::string_view line)
{
    // user nice system idle iowait irq softirq steal; guest times are counted in user and nice already.
    constexpr std::size_t idleField = 4;
    constexpr std::size_t iowaitField = 5;
    constexpr std::size_t stealField = 8;
    const std::vector<std::string_view> fields = words(line);
    Times times;
    for (std::size_t i = 1; i < std::min(fields.size(), stealField + 1); ++i) {
        const std::uint64_t ticks = wholeNumber(fields[i]).value_or(0);
        times.total += ticks;
        times.idle += i == idleField || i == iowaitField ? ticks : 0;
    }
    return times;
}

domain::Reading CpuLoadProbe::load(const Times &before, const Times &now)
{
    // The kernel's iowait may step back a little, and all counters do when a core is taken off and put back.
    if (now.total <= before.total || now.idle < before.idle) {
        return {};
    }
    const auto total = static_cast<double>(now.total - before.total);
    const auto idle = static_cast<double>(now.idle - before.idle);
    return domain::Reading{100.0 * std::max(0.0, total - idle) / total};
}

} // namespace muster::agent
