// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster::domain {

enum class Unit : std::uint8_t { Percent, Celsius, Mebibytes, MebibytesPerSecond, Watts, Fraction, Count };

/// How one metric is named, measured and rounded. `key` is its column in exports and in the store.
struct MetricInfo
{
    std::string_view key;
    Unit unit;
    /// Stored steps for one unit: a reading is kept as a whole number of 1/stepsPerUnit.
    double stepsPerUnit;
    /// Largest value that is believed; above it, and below zero, a reading is unknown.
    double maximum;
};

/// What a machine says of itself as a whole.
enum class HostMetric : std::uint8_t {
    MemoryUsed,
    MemoryFree,
    DiskFreeHome,
    DiskRead,
    DiskWrite,
    NetworkRx,
    NetworkTx,
    Count_,
};

/// What a machine says of each of its GPUs.
enum class GpuMetric : std::uint8_t {
    Utilization,
    Temperature,
    MemoryUsed,
    MemoryFree,
    Fraction,
    Count_,
};

/// What a machine says of each of its CPUs.
enum class CpuMetric : std::uint8_t {
    Utilization,
    Temperature,
    Count_,
};

const MetricInfo &info(HostMetric metric);
const MetricInfo &info(GpuMetric metric);
const MetricInfo &info(CpuMetric metric);

/// The reading rounded to the metric's stored step; unknown when it is outside what is believed.
/// Everything that enters Muster passes here once, so that memory, store and exports agree to the last digit.
Reading quantized(const MetricInfo &metric, double value);

/// Whether a value is what this metric can be; one that is unknown is not.
constexpr bool isBelieved(const MetricInfo &metric, Reading reading)
{
    return reading.value() >= 0.0 && reading.value() <= metric.maximum;
}

/// A reading as a whole number of stored steps, and back.
std::int64_t toSteps(const MetricInfo &metric, Reading known);
Reading fromSteps(const MetricInfo &metric, std::int64_t steps);

/// One reading for each metric of the enumeration.
template <typename Metric>
class Readings final
{
public:
    static constexpr std::size_t size = static_cast<std::size_t>(Metric::Count_);

    constexpr Reading operator[](Metric metric) const { return m_values[static_cast<std::size_t>(metric)]; }
    constexpr Reading &operator[](Metric metric) { return m_values[static_cast<std::size_t>(metric)]; }
    friend constexpr bool operator==(const Readings &, const Readings &) = default;

private:
    std::array<Reading, size> m_values{};
};

using HostReadings = Readings<HostMetric>;
using GpuReadings = Readings<GpuMetric>;

/// Calls `visit(metric)` for every metric of the enumeration, in order.
template <typename Metric, typename Visit>
constexpr void forEachMetric(Visit visit)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(Metric::Count_); ++i) {
        visit(static_cast<Metric>(i));
    }
}

/// 1 MiB/s = 8.388608 Mbit/s.
constexpr double megabitsPerMebibyte = 8.388608;

} // namespace muster::domain
