// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/stats.h"

#include <algorithm>
#include <cmath>

namespace muster::sim {
namespace {

using domain::GpuMetric;
using domain::GpuReadings;
using domain::HostMetric;
using domain::Reading;
using domain::Timestamp;

/// One moment on one machine, and its randomness.
struct Moment
{
    const Machine &machine;
    const std::optional<Job> &job;
    Timestamp time;

    Noise noise(Topic topic, std::size_t which = 0) const
    {
        return machine.noise.of(topic, which, domain::toUnixMilliseconds(time));
    }
    /// The same all through the job.
    double jobShare(Topic topic, double low, double high) const
    {
        return job ? job->noise.of(topic).between(low, high) : 0.0;
    }
};

GpuReadings gpuAt(const Moment &now, std::size_t gpu)
{
    constexpr double ambient = 29.0;
    constexpr double degreesPerPercent = 0.44;
    constexpr std::chrono::seconds heatLag{60};
    const MachineKind &kind = *now.machine.kind;
    const double load = now.job ? gpuLoad(*now.job, gpu, now.time) : 0.0;
    const double before = now.job ? gpuLoad(*now.job, gpu, now.time - heatLag) : 0.0;
    const bool isHeld = now.job && gpu < now.job->gpus;
    const double share = isHeld ? now.jobShare(Topic::Memory, 0.35, 0.94) : 0.006;
    const double used = std::round(kind.gpuMemoryMib * share);

    GpuReadings readings;
    readings[GpuMetric::Utilization] = Reading{std::round(load)};
    readings[GpuMetric::Temperature] = Reading{std::round(
        ambient + now.machine.noise.of(Topic::Gpu, gpu).between(0.0, 6.0) + degreesPerPercent * (load + before) / 2.0)};
    readings[GpuMetric::MemoryUsed] = Reading{used};
    readings[GpuMetric::MemoryFree] = Reading{kind.gpuMemoryMib - used};
    if (kind.supply == Supply::Autoscaled) {
        readings[GpuMetric::Fraction] = Reading{1.0};
    }
    return readings;
}

double cpuLoadAt(const Moment &now)
{
    if (!now.job || now.job->kind == JobKind::Forgotten) {
        return 1.5;
    }
    return now.machine.kind->gpus > 0 ? now.jobShare(Topic::Core, 8.0, 38.0) : now.jobShare(Topic::Core, 55.0, 96.0);
}

void fillCpus(domain::MachineStats &stats, const Moment &now)
{
    const double load = cpuLoadAt(now);
    const bool isPerCore = now.machine.kind->cpuList == CpuList::PerCore;
    const double spread = isPerCore ? 0.5 : 0.1;
    const std::size_t entries = isPerCore ? now.machine.kind->cores : 1;
    for (std::size_t core = 0; core < entries; ++core) {
        const double factor = now.noise(Topic::Core, core).between(1.0 - spread, 1.0 + spread);
        stats.cpuUtilization.emplace_back(std::clamp(load * factor, 0.0, 100.0));
    }
    if (isPerCore) {
        stats.cpuTemperature.emplace_back(std::round(36.0 + 0.45 * load));
    }
}

/// From nearly empty to nearly full in some weeks, and then someone tidies up.
double diskFreeAt(const Moment &now)
{
    const double days = now.machine.noise.of(Topic::Disk).between(9.0, 40.0);
    const double age = static_cast<double>(domain::toUnixMilliseconds(now.time)) / 86'400'000.0 / days
                       + now.machine.noise.of(Topic::Disk, 1).unit();
    return 88.0 - 76.0 * (age - std::floor(age));
}

void fillHost(domain::HostReadings &host, const Moment &now)
{
    const double total = now.machine.kind->memoryMib;
    const double used =
        std::round(total * (0.03 + now.jobShare(Topic::Memory, 0.08, 0.6) + now.noise(Topic::Memory).between(0, 0.01)));
    const bool isBusy = now.job && now.job->kind != JobKind::Forgotten;
    const double burst = now.noise(Topic::Network).happens(0.08) ? 6.0 : 1.0;
    const double write = now.job ? checkpointActivity(*now.job, now.time) : 0.0;

    host[HostMetric::MemoryUsed] = Reading{used};
    host[HostMetric::MemoryFree] = Reading{total - used};
    host[HostMetric::DiskFreeHome] = Reading{diskFreeAt(now)};
    host[HostMetric::DiskRead] = Reading{now.noise(Topic::Disk).between(0.0, isBusy ? 90.0 * burst : 0.02)};
    host[HostMetric::DiskWrite] = Reading{now.noise(Topic::Disk, 1).between(0.0, 0.5) + write * 850.0};
    host[HostMetric::NetworkRx] = Reading{now.noise(Topic::Network, 1).between(0.0, isBusy ? 60.0 * burst : 0.05)};
    host[HostMetric::NetworkTx] =
        Reading{now.noise(Topic::Network, 2).between(0.0, isBusy ? 25.0 * burst : 0.03) + write * 120.0};
}

void failGpu(std::vector<GpuReadings> &gpus, Noise failure)
{
    const auto gpu = gpus.begin() + static_cast<std::ptrdiff_t>(failure.of(Topic::Gpu).below(gpus.size()));
    switch (failure.of(Topic::GpuFailure).below(3)) {
    case 0:
        (*gpu)[GpuMetric::Utilization] = Reading{};
        break;
    case 1:
        *gpu = GpuReadings{};
        break;
    default:
        gpus.erase(gpu);
    }
}

void loseValues(domain::MachineStats &stats, Noise which)
{
    switch (which.of(Topic::Missing).below(3)) {
    case 0:
        stats.host[HostMetric::DiskFreeHome] = Reading{};
        break;
    case 1:
        stats.cpuUtilization.clear();
        break;
    default:
        std::ranges::for_each(stats.gpus, [](GpuReadings &gpu) { gpu[GpuMetric::Temperature] = Reading{}; });
    }
}

} // namespace

domain::MachineStats statsAt(const Machine &machine, const std::optional<Job> &job, Timestamp time)
{
    const Moment now{machine, job, time};
    domain::MachineStats stats;
    fillHost(stats.host, now);
    fillCpus(stats, now);
    for (std::size_t gpu = 0; gpu < machine.kind->gpus; ++gpu) {
        stats.gpus.push_back(gpuAt(now, gpu));
    }
    return stats;
}

void spoil(domain::MachineStats &stats, const Machine &machine, const Scenario &scenario, Timestamp time)
{
    const Trouble &trouble = scenario.gpuFailure;
    const Noise failure = machine.noise.of(Topic::GpuFailure, time.time_since_epoch() / trouble.period);
    if (!stats.gpus.empty() && failure.happens(trouble.probability)) {
        failGpu(stats.gpus, failure);
    }
    const Noise missing = machine.noise.of(Topic::Missing, domain::toUnixMilliseconds(time));
    if (missing.happens(scenario.missingValues)) {
        loseValues(stats, missing);
    }
}

} // namespace muster::sim
