// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics.h"

#include "domain/rounding.h"

#include <algorithm>

namespace muster::domain {

namespace {

// 1 PiB of memory or 1 PiB/s: far above any machine, and safe to add up a hundred thousand times.
constexpr double maximumMebibytes = 1024.0 * 1024.0 * 1024.0;

// Agents round to two or three decimals and may read a shade over the top.
constexpr double maximumPercent = 101.0;

constexpr std::array<MetricInfo, HostReadings::size> hostMetrics{{
    {"ram_used_mib", Unit::Mebibytes, 1.0, maximumMebibytes},
    {"ram_free_mib", Unit::Mebibytes, 1.0, maximumMebibytes},
    {"disk_free_home_percent", Unit::Percent, 100.0, maximumPercent},
    {"disk_read_mibps", Unit::MebibytesPerSecond, 1024.0, maximumMebibytes},
    {"disk_write_mibps", Unit::MebibytesPerSecond, 1024.0, maximumMebibytes},
    {"network_rx_mibps", Unit::MebibytesPerSecond, 1024.0, maximumMebibytes},
    {"network_tx_mibps", Unit::MebibytesPerSecond, 1024.0, maximumMebibytes},
}};

constexpr std::array<MetricInfo, GpuReadings::size> gpuMetrics{{
    {"gpu_utilization_percent", Unit::Percent, 100.0, maximumPercent},
    {"gpu_temperature_celsius", Unit::Celsius, 10.0, 1000.0},
    {"gpu_ram_used_mib", Unit::Mebibytes, 1.0, maximumMebibytes},
    {"gpu_ram_free_mib", Unit::Mebibytes, 1.0, maximumMebibytes},
    {"gpu_fraction", Unit::Fraction, 1000.0, 1.0},
}};

constexpr std::array<MetricInfo, static_cast<std::size_t>(CpuMetric::Count_)> cpuMetrics{{
    {"cpu_load_percent", Unit::Percent, 100.0, maximumPercent},
    {"cpu_temperature_celsius", Unit::Celsius, 10.0, 1000.0},
}};

} // namespace

const MetricInfo &info(HostMetric metric)
{
    return hostMetrics[static_cast<std::size_t>(metric)];
}

const MetricInfo &info(GpuMetric metric)
{
    return gpuMetrics[static_cast<std::size_t>(metric)];
}

const MetricInfo &info(CpuMetric metric)
{
    return cpuMetrics[static_cast<std::size_t>(metric)];
}

Reading quantized(const MetricInfo &metric, double value)
{
    if (!isBelieved(metric, Reading{value})) {
        return Reading{};
    }
    const double believed = metric.unit == Unit::Percent ? std::min(value, 100.0) : value;
    return fromSteps(metric, toSteps(metric, Reading{believed}));
}

std::int64_t toSteps(const MetricInfo &metric, Reading known)
{
    return roundedToWhole(known.value() * metric.stepsPerUnit);
}

Reading fromSteps(const MetricInfo &metric, std::int64_t steps)
{
    return Reading{static_cast<double>(steps) / metric.stepsPerUnit};
}

} // namespace muster::domain
