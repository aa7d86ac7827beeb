// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/encodestats.h"

#include "reporter/jsonwriter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace muster::reporter {
namespace {

using domain::CpuMetric;
using domain::GpuMetric;
using domain::HostMetric;
using domain::MetricInfo;
using domain::Reading;

/// Keys of machine_stats, in the order of the enumerations.
constexpr std::array<std::string_view, domain::HostReadings::size> hostKeys{
    "memory_used", "memory_free", "disk_free_home", "disk_read", "disk_write", "network_rx", "network_tx"};
constexpr std::array<std::string_view, domain::GpuReadings::size> gpuKeys{
    "gpu_usage", "gpu_temperature", "gpu_memory_used", "gpu_memory_free", "gpu_fraction"};

/// To the metric's step, then to four decimals: short on the wire, and read back as the same step.
Reading rounded(const MetricInfo &metric, Reading reading)
{
    constexpr double decimals = 10'000.0;
    const Reading step = reading.isKnown() ? domain::quantized(metric, reading.value()) : reading;
    return step.isKnown() ? Reading{std::round(step.value() * decimals) / decimals} : step;
}

/// One value of each: the figure itself, or its least and its most.
using Sources = std::span<const domain::MachineStats *const>;

/// A number of one source, a pair of two; null where it is unknown. `read(stats)` gives the value.
template <typename Read>
void appendValue(std::string &out, const MetricInfo &metric, Sources sources, Read read)
{
    const auto isUnknown = [&](const domain::MachineStats *stats) { return !rounded(metric, read(*stats)).isKnown(); };
    if (std::ranges::any_of(sources, isUnknown)) {
        out += "null";
        return;
    }
    const auto append = [&](const domain::MachineStats *stats) {
        appendNumber(out, rounded(metric, read(*stats)).value());
    };
    if (sources.size() == 1) {
        append(sources.front());
    } else {
        appendList(out, sources, append);
    }
}

/// A list of `count` values; `readAt(stats, i)` gives one.
template <typename ReadAt>
void appendValues(std::string &out, const MetricInfo &metric, Sources sources, std::size_t count, ReadAt readAt)
{
    out += '[';
    for (std::size_t i = 0; i < count; ++i) {
        out += i > 0 ? "," : "";
        appendValue(out, metric, sources, [&](const domain::MachineStats &stats) { return readAt(stats, i); });
    }
    out += ']';
}

void writeCpus(ObjectWriter &object, std::string_view key, CpuMetric metric, Sources sources,
               std::vector<Reading> domain::MachineStats::*list)
{
    if (const std::size_t count = (sources.front()->*list).size(); count > 0) {
        appendValues(object.key(key), info(metric), sources, count,
                     [list](const domain::MachineStats &stats, std::size_t i) { return (stats.*list)[i]; });
    }
}

void writeGpus(ObjectWriter &object, Sources sources)
{
    const std::vector<domain::GpuReadings> &gpus = sources.front()->gpus;
    if (gpus.empty()) {
        return;
    }
    domain::forEachMetric<GpuMetric>([&](GpuMetric metric) {
        const auto isKnown = [metric](const domain::GpuReadings &gpu) { return gpu[metric].isKnown(); };
        // The usage list is always there: its length says how many GPUs there are, whatever could be read of them.
        if (metric != GpuMetric::Utilization && std::ranges::none_of(gpus, isKnown)) {
            return;
        }
        appendValues(object.key(gpuKeys[static_cast<std::size_t>(metric)]), info(metric), sources, gpus.size(),
                     [metric](const domain::MachineStats &stats, std::size_t i) { return stats.gpus[i][metric]; });
    });
}

void appendFigures(std::string &out, Sources sources)
{
    ObjectWriter object{out};
    writeCpus(object, "cpu_usage", CpuMetric::Utilization, sources, &domain::MachineStats::cpuUtilization);
    writeCpus(object, "cpu_temperature", CpuMetric::Temperature, sources, &domain::MachineStats::cpuTemperature);
    domain::forEachMetric<HostMetric>([&](HostMetric metric) {
        if (rounded(info(metric), sources.front()->host[metric]).isKnown()) {
            appendValue(object.key(hostKeys[static_cast<std::size_t>(metric)]), info(metric), sources,
                        [metric](const domain::MachineStats &stats) { return stats.host[metric]; });
        }
    });
    writeGpus(object, sources);
}

} // namespace

void appendStats(std::string &out, const domain::MachineStats &stats)
{
    appendFigures(out, std::array{&stats});
}

void appendRange(std::string &out, const Range &range)
{
    appendFigures(out, std::array{&range.least, &range.most});
}

} // namespace muster::reporter
