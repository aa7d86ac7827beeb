// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/seriesid.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <stdexcept>

namespace muster::history {

using namespace domain;

namespace {

// Each kind of series has a range of its own, with room for more of it.
constexpr std::uint32_t firstCount = 0;
constexpr std::uint32_t firstFigure = 16;
constexpr std::uint32_t firstTime = 64;
constexpr std::uint32_t firstGpu = 128;
constexpr std::uint32_t perGpu = 8;

constexpr auto counts = static_cast<std::uint32_t>(Count::Count_);
constexpr auto resources = static_cast<std::uint32_t>(Resource::Count_);
constexpr auto figures = static_cast<std::uint32_t>(SummaryMetric::Count_);
constexpr auto states = static_cast<std::uint32_t>(ledgerStates);

static_assert(counts * resources <= firstFigure - firstCount);
static_assert(figures <= firstTime - firstFigure);
static_assert(states * resources <= firstGpu - firstTime);
static_assert(GpuReadings::size <= perGpu);

std::string countName(std::uint32_t number)
{
    static constexpr std::array<std::string_view, counts> names{"running", "provisioned", "idle", "lost"};
    const auto resource = static_cast<Resource>(number / counts);
    return std::string{name(resource)} + '_' + std::string{names[number % counts]};
}

std::string timeName(std::uint32_t number)
{
    const auto resource = static_cast<Resource>(number / states);
    return std::string{name(resource)} + '_' + std::string{name(static_cast<LedgerState>(number % states))} + "_ms";
}

/// The metric that it is of; none for counts and times.
const MetricInfo *metricOf(SeriesId series)
{
    const auto number = static_cast<std::uint32_t>(series);
    if (number >= firstFigure && number < firstFigure + figures) {
        return &info(static_cast<SummaryMetric>(number - firstFigure));
    }
    if (number >= firstGpu && (number - firstGpu) % perGpu < GpuReadings::size) {
        return &info(static_cast<GpuMetric>((number - firstGpu) % perGpu));
    }
    return nullptr;
}

} // namespace

SeriesId seriesOf(Resource resource, Count count)
{
    return SeriesId{firstCount + static_cast<std::uint32_t>(resource) * counts + static_cast<std::uint32_t>(count)};
}

SeriesId seriesOf(SummaryMetric metric)
{
    return SeriesId{firstFigure + static_cast<std::uint32_t>(metric)};
}

SeriesId seriesOf(Resource workersOrGpus, LedgerState state)
{
    return SeriesId{firstTime + static_cast<std::uint32_t>(workersOrGpus) * states + static_cast<std::uint32_t>(state)};
}

SeriesId seriesOf(std::size_t gpu, GpuMetric metric)
{
    return SeriesId{firstGpu + static_cast<std::uint32_t>(gpu) * perGpu + static_cast<std::uint32_t>(metric)};
}

bool isGpuSeries(SeriesId series)
{
    return static_cast<std::uint32_t>(series) >= firstGpu;
}

std::int64_t ceilingOf(SeriesId series)
{
    const MetricInfo *metric = metricOf(series);
    const bool isShare = metric != nullptr && (metric->unit == Unit::Percent || metric->unit == Unit::Fraction);
    const double whole = isShare && metric->unit == Unit::Percent ? 100.0 : 1.0;
    return isShare ? static_cast<std::int64_t>(whole * metric->stepsPerUnit) : std::numeric_limits<std::int64_t>::max();
}

SeriesInfo info(SeriesId series)
{
    const auto number = static_cast<std::uint32_t>(series);
    if (number < firstCount + counts * resources) {
        return {countName(number - firstCount)};
    }
    if (const MetricInfo *metric = metricOf(series)) {
        return {std::string{metric->key}, metric->unit, metric->stepsPerUnit};
    }
    if (number >= firstTime && number < firstTime + states * resources) {
        return {timeName(number - firstTime)};
    }
    throw std::out_of_range{"no series has the number " + std::to_string(number)};
}

std::vector<SeriesId> groupSeries()
{
    std::vector<SeriesId> series;
    forEachMetric<Resource>([&](Resource resource) {
        forEachMetric<Count>([&](Count count) { series.push_back(seriesOf(resource, count)); });
    });
    std::ranges::copy(workerSeries(), std::back_inserter(series));
    return series;
}

std::vector<SeriesId> workerSeries()
{
    std::vector<SeriesId> series;
    forEachMetric<SummaryMetric>([&](SummaryMetric metric) { series.push_back(seriesOf(metric)); });
    return series;
}

std::vector<SeriesId> gpuSeries(std::size_t gpu)
{
    std::vector<SeriesId> series;
    forEachMetric<GpuMetric>([&](GpuMetric metric) { series.push_back(seriesOf(gpu, metric)); });
    return series;
}

} // namespace muster::history
