// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"

namespace muster::domain {

namespace {

/// Mean of the known ones among `count` readings.
template <typename At>
Reading meanOfKnown(std::size_t count, At at)
{
    double sum = 0.0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (const Reading reading = at(i); reading.isKnown()) {
            sum += reading.value();
            ++known;
        }
    }
    return known > 0 ? Reading{sum / static_cast<double>(known)} : Reading{};
}

} // namespace

Reading memoryTotal(const MachineStats &stats)
{
    return stats.host[HostMetric::MemoryUsed] + stats.host[HostMetric::MemoryFree];
}

Reading cpuLoad(const MachineStats &stats)
{
    return meanOfKnown(stats.cpuUtilization.size(), [&](std::size_t i) { return stats.cpuUtilization[i]; });
}

Reading cpuTemperature(const MachineStats &stats)
{
    return meanOfKnown(stats.cpuTemperature.size(), [&](std::size_t i) { return stats.cpuTemperature[i]; });
}

Reading gpuUtilization(const MachineStats &stats)
{
    return meanOfKnown(stats.gpus.size(), [&](std::size_t i) { return stats.gpus[i][GpuMetric::Utilization]; });
}

Reading gpuMemoryTotal(const MachineStats &stats)
{
    if (stats.gpus.empty()) {
        return Reading{};
    }
    Reading sum{0.0};
    for (const GpuReadings &gpu : stats.gpus) {
        sum = sum + memoryTotal(gpu);
    }
    return sum;
}

Reading memoryTotal(const GpuReadings &gpu)
{
    return gpu[GpuMetric::MemoryUsed] + gpu[GpuMetric::MemoryFree];
}

} // namespace muster::domain
