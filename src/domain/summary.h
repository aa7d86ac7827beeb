// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker.h"

#include <array>

namespace muster::domain {

/// How many there are of one resource.
struct ResourceCounts
{
    int running = 0;
    int provisioned = 0;
    int idle = 0;
    /// Belonging to workers that fell silent.
    int lost = 0;

    friend bool operator==(const ResourceCounts &, const ResourceCounts &) = default;
};

enum class Resource : std::uint8_t { Workers, Gpus, Cpus, Count_ };

/// "workers", "gpus", "cpus".
std::string_view name(Resource resource);

/// Figures that are summed over running workers; see info(SummaryMetric). GPU figures count each GPU once, the others
/// each worker once: most agents send only the average load of all their cores.
enum class SummaryMetric : std::uint8_t {
    GpuUtilization,
    CpuLoad,
    RamTotal,
    RamFree,
    GpuMemoryTotal,
    GpuMemoryUsed,
    DiskFreeHome,
    NetworkTx,
    NetworkRx,
    GpuTemperature,
    CpuTemperature,
    DiskRead,
    DiskWrite,
    Count_,
};

const MetricInfo &info(SummaryMetric metric);

/// A sum over those whose value is known, and how many of all that is.
/// The sum is a whole number of the metric's steps, so it is the same in whatever order it was added up.
struct Sum
{
    std::int64_t steps = 0;
    int known = 0;
    /// How many could have been known (GPUs or workers, after the metric).
    int total = 0;

    friend bool operator==(const Sum &, const Sum &) = default;
};

/// Utilisation cells of a group's GPU strip: 0–10 %, 10–20 % … 90–100 %.
inline constexpr std::size_t histogramCells = 10;

/// One group, one category or the whole fleet at one instant.
struct Summary
{
    std::array<ResourceCounts, static_cast<std::size_t>(Resource::Count_)> counts{};
    std::array<Sum, static_cast<std::size_t>(SummaryMetric::Count_)> sums{};
    std::array<int, histogramCells> gpuHistogram{};

    const ResourceCounts &operator[](Resource resource) const { return counts[static_cast<std::size_t>(resource)]; }
    ResourceCounts &operator[](Resource resource) { return counts[static_cast<std::size_t>(resource)]; }
    const Sum &operator[](SummaryMetric metric) const { return sums[static_cast<std::size_t>(metric)]; }
    Sum &operator[](SummaryMetric metric) { return sums[static_cast<std::size_t>(metric)]; }

    friend bool operator==(const Summary &, const Summary &) = default;
};

/// Sum and mean in the metric's unit; unknown when nothing was known.
Reading total(const Summary &summary, SummaryMetric metric);
Reading mean(const Summary &summary, SummaryMetric metric);
/// Share of what could be known that is, 0 to 1; 0 when there is nothing to know.
double coverage(const Sum &sum);

/// Counts the worker in: running and lost ones; one that is gone changes nothing. Provisioned is not its affair.
void add(Summary &summary, const Worker &worker);
/// Adds up everything, provisioned and histogram included.
void add(Summary &summary, const Summary &other);
/// Takes out what was added: exactly, since all of it is whole numbers.
void subtract(Summary &summary, const Summary &other);

} // namespace muster::domain
