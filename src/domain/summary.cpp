// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary.h"

#include <algorithm>
#include <functional>

namespace muster::domain {

namespace {

constexpr std::array<MetricInfo, static_cast<std::size_t>(SummaryMetric::Count_)> summaryMetrics{{
    {"gpu_utilization_percent", Unit::Percent, 100.0, 100.0},
    {"cpu_load_percent", Unit::Percent, 100.0, 100.0},
    {"ram_total_mib", Unit::Mebibytes, 1.0, 0.0},
    {"ram_free_mib", Unit::Mebibytes, 1.0, 0.0},
    {"gpu_ram_total_mib", Unit::Mebibytes, 1.0, 0.0},
    {"gpu_ram_used_mib", Unit::Mebibytes, 1.0, 0.0},
    {"disk_free_home_percent", Unit::Percent, 100.0, 100.0},
    {"network_tx_mibps", Unit::MebibytesPerSecond, 1024.0, 0.0},
    {"network_rx_mibps", Unit::MebibytesPerSecond, 1024.0, 0.0},
    {"gpu_temperature_celsius", Unit::Celsius, 10.0, 0.0},
    {"cpu_temperature_celsius", Unit::Celsius, 10.0, 0.0},
    {"disk_read_mibps", Unit::MebibytesPerSecond, 1024.0, 0.0},
    {"disk_write_mibps", Unit::MebibytesPerSecond, 1024.0, 0.0},
}};

void addReading(Summary &summary, SummaryMetric metric, Reading reading)
{
    Sum &sum = summary[metric];
    ++sum.total;
    if (reading.isKnown()) {
        ++sum.known;
        sum.steps += toSteps(info(metric), reading);
    }
}

void addGpus(Summary &summary, const MachineStats &stats)
{
    for (const GpuReadings &gpu : stats.gpus) {
        const Reading utilization = gpu[GpuMetric::Utilization];
        addReading(summary, SummaryMetric::GpuUtilization, utilization);
        addReading(summary, SummaryMetric::GpuMemoryTotal, memoryTotal(gpu));
        addReading(summary, SummaryMetric::GpuMemoryUsed, gpu[GpuMetric::MemoryUsed]);
        addReading(summary, SummaryMetric::GpuTemperature, gpu[GpuMetric::Temperature]);
        if (utilization.isKnown()) {
            const auto cell = static_cast<std::size_t>(utilization.value() / (100.0 / histogramCells));
            ++summary.gpuHistogram[std::min(cell, histogramCells - 1)];
        }
    }
}

void addHost(Summary &summary, const MachineStats &stats)
{
    addReading(summary, SummaryMetric::CpuLoad, cpuLoad(stats));
    addReading(summary, SummaryMetric::RamTotal, memoryTotal(stats));
    addReading(summary, SummaryMetric::RamFree, stats.host[HostMetric::MemoryFree]);
    addReading(summary, SummaryMetric::DiskFreeHome, stats.host[HostMetric::DiskFreeHome]);
    addReading(summary, SummaryMetric::NetworkTx, stats.host[HostMetric::NetworkTx]);
    addReading(summary, SummaryMetric::NetworkRx, stats.host[HostMetric::NetworkRx]);
    addReading(summary, SummaryMetric::CpuTemperature, cpuTemperature(stats));
    addReading(summary, SummaryMetric::DiskRead, stats.host[HostMetric::DiskRead]);
    addReading(summary, SummaryMetric::DiskWrite, stats.host[HostMetric::DiskWrite]);
}

void addCounts(Summary &summary, const Worker &worker)
{
    const auto idle = [](const std::vector<Activity> &devices) {
        return static_cast<int>(std::ranges::count(devices, Activity::Idle));
    };
    const int gpus = static_cast<int>(worker.stats.gpus.size());
    const int cpus = static_cast<int>(worker.stats.cpuUtilization.size());
    const auto count = [&](Resource resource, int number, int idleNumber) {
        if (worker.liveness == Liveness::Lost) {
            summary[resource].lost += number;
            return;
        }
        summary[resource].running += number;
        summary[resource].idle += idleNumber;
    };
    count(Resource::Workers, 1, worker.activity == Activity::Idle ? 1 : 0);
    count(Resource::Gpus, gpus, idle(worker.gpuActivity));
    count(Resource::Cpus, cpus, idle(worker.cpuActivity));
}

template <typename Operation>
void combine(Summary &summary, const Summary &other, Operation with)
{
    for (std::size_t i = 0; i < summary.counts.size(); ++i) {
        ResourceCounts &counts = summary.counts[i];
        counts.running = with(counts.running, other.counts[i].running);
        counts.provisioned = with(counts.provisioned, other.counts[i].provisioned);
        counts.idle = with(counts.idle, other.counts[i].idle);
        counts.lost = with(counts.lost, other.counts[i].lost);
    }
    for (std::size_t i = 0; i < summary.sums.size(); ++i) {
        Sum &sum = summary.sums[i];
        sum.steps = with(sum.steps, other.sums[i].steps);
        sum.known = with(sum.known, other.sums[i].known);
        sum.total = with(sum.total, other.sums[i].total);
    }
    for (std::size_t i = 0; i < histogramCells; ++i) {
        summary.gpuHistogram[i] = with(summary.gpuHistogram[i], other.gpuHistogram[i]);
    }
}

} // namespace

std::string_view name(Resource resource)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Resource::Count_)> names{"workers", "gpus",
                                                                                                    "cpus"};
    return names[static_cast<std::size_t>(resource)];
}

const MetricInfo &info(SummaryMetric metric)
{
    return summaryMetrics[static_cast<std::size_t>(metric)];
}

Reading total(const Summary &summary, SummaryMetric metric)
{
    const Sum &sum = summary[metric];
    return sum.known > 0 ? fromSteps(info(metric), sum.steps) : Reading{};
}

Reading mean(const Summary &summary, SummaryMetric metric)
{
    const Sum &sum = summary[metric];
    return sum.known > 0 ? Reading{total(summary, metric).value() / sum.known} : Reading{};
}

double coverage(const Sum &sum)
{
    return sum.total > 0 ? static_cast<double>(sum.known) / sum.total : 0.0;
}

void add(Summary &summary, const Worker &worker)
{
    if (worker.liveness == Liveness::Gone) {
        return;
    }
    addCounts(summary, worker);
    if (worker.liveness == Liveness::Running) {
        addGpus(summary, worker.stats);
        addHost(summary, worker.stats);
    }
}

void add(Summary &summary, const Summary &other)
{
    combine(summary, other, std::plus<>{});
}

void subtract(Summary &summary, const Summary &other)
{
    combine(summary, other, std::minus<>{});
}

} // namespace muster::domain
