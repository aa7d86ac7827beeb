// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thresholds.h"

#include <algorithm>

namespace muster::domain {

namespace {

constexpr int mebibytesPerGigabyte = 1024;

/// In the order of Watched.
constexpr std::array<WatchedInfo, watchedFigures> infos{{
    {"gpu_utilization_below_percent", "%", 1, Side::Below, 100},
    {"cpu_load_above_percent", "%", 1, Side::Above, 100},
    {"ram_free_below_gb", "GB", mebibytesPerGigabyte, Side::Below, 1'048'576},
    {"disk_free_home_below_percent", "%", 1, Side::Below, 100},
    {"gpu_temperature_above_celsius", "°C", 1, Side::Above, 200},
    {"gpu_memory_above_percent", "%", 1, Side::Above, 100},
}};

/// The largest that is known.
template <typename Figure>
Reading largest(const std::vector<GpuReadings> &gpus, Figure figure)
{
    Reading most;
    for (const GpuReadings &gpu : gpus) {
        const Reading reading = figure(gpu);
        if (reading.isKnown() && (!most.isKnown() || reading.value() > most.value())) {
            most = reading;
        }
    }
    return most;
}

} // namespace

const WatchedInfo &info(Watched figure)
{
    return infos[static_cast<std::size_t>(figure)];
}

Reading gpuTemperature(const GpuReadings &gpu)
{
    return gpu[GpuMetric::Temperature];
}

Reading gpuMemoryUsed(const GpuReadings &gpu)
{
    constexpr double percent = 100.0;
    const Reading all = memoryTotal(gpu);
    return all.isKnown() && all.value() > 0.0 ? Reading{percent * gpu[GpuMetric::MemoryUsed].value() / all.value()}
                                              : Reading{};
}

Reading figureOf(const MachineStats &stats, Watched figure)
{
    switch (figure) {
    case Watched::GpuUtilization:
        return gpuUtilization(stats);
    case Watched::CpuLoad:
        return cpuLoad(stats);
    case Watched::RamFree:
        return stats.host[HostMetric::MemoryFree];
    case Watched::DiskFreeHome:
        return stats.host[HostMetric::DiskFreeHome];
    case Watched::GpuTemperature:
        return largest(stats.gpus, gpuTemperature);
    case Watched::GpuMemory:
        return largest(stats.gpus, gpuMemoryUsed);
    case Watched::Count_:
        break;
    }
    return {};
}

bool crosses(const Thresholds &thresholds, Watched figure, Reading reading)
{
    const Threshold &threshold = thresholds[figure];
    if (!threshold.isOn || !reading.isKnown()) {
        return false;
    }
    const double limit = static_cast<double>(threshold.limit) * info(figure).perUnit;
    return info(figure).side == Side::Below ? reading.value() < limit : reading.value() > limit;
}

Crossed crossedBy(const Worker &worker, const Thresholds &thresholds)
{
    Crossed crossed;
    if (worker.liveness != Liveness::Running) {
        return crossed;
    }
    for (std::size_t i = 0; i < watchedFigures; ++i) {
        const auto figure = static_cast<Watched>(i);
        crossed.set(i, thresholds[figure].isOn && crosses(thresholds, figure, figureOf(worker.stats, figure)));
    }
    return crossed;
}

} // namespace muster::domain
