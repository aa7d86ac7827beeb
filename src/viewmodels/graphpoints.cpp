// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphlines.h"

#include <algorithm>
#include <iterator>
#include <utility>

// From what history answers to the points of a graph's lines.
namespace muster::viewmodels {

using domain::Reading;
using domain::Resource;
using domain::SummaryMetric;
using history::Count;
using history::seriesOf;

namespace {

/// What tells how many instants are in a step: each instant of a group counts the machines that run, and each report of
/// a worker may tell of its memory. Where it is asked for twice, the second may be empty, and a sum is over one.
history::SeriesId instants(const history::Subject &subject)
{
    return subject.isWorker() ? seriesOf(SummaryMetric::RamTotal) : seriesOf(Resource::Workers, Count::Running);
}

/// How many machines or GPUs a sum is over, of those that are known; of a worker all of its GPUs.
double countInASum(const history::Subject &subject, const history::Cell &cell, const history::Cell &instants)
{
    const auto [count, times] =
        subject.isWorker() ? std::pair{cell.total, instants.total} : std::pair{cell.count, instants.count};
    return times > 0 ? static_cast<double>(count) / static_cast<double>(times) : 1.0;
}

Reading times(Reading mean, double count)
{
    return mean.isKnown() ? Reading{mean.value() * count} : mean;
}

GraphDetail detailOf(const history::Cell &cell, const GraphLine &line)
{
    const history::SeriesInfo info = history::info(line.series);
    GraphDetail detail;
    if (line.figure == GraphFigure::Mean) {
        detail.least = least(cell, info.stepsPerUnit);
        detail.most = most(cell, info.stepsPerUnit);
    }
    if (info.unit != domain::Unit::Count && cell.total > 0) {
        detail.coverage = static_cast<double>(cell.count) / static_cast<double>(cell.total);
    }
    return detail;
}

bool isSummed(const Graph &graph)
{
    return graph.lines.front().figure == GraphFigure::Sum;
}

bool isOfEachGpu(const Graph &graph)
{
    return graph.lines.front().figure == GraphFigure::MeanOfGpus;
}

/// The cells of a line; of the mean of all GPUs those of every GPU together.
std::vector<history::Cell> cellsOf(const Graph &graph, std::size_t line, const history::Series &series)
{
    if (!isOfEachGpu(graph)) {
        return series.cells[line];
    }
    if (line > 0) {
        return series.cells[line - 1];
    }
    std::vector<history::Cell> all = series.cells.front();
    for (std::size_t gpu = 1; gpu < series.cells.size(); ++gpu) {
        for (std::size_t point = 0; point < all.size(); ++point) {
            add(all[point], series.cells[gpu][point]);
        }
    }
    return all;
}

/// In each step of the answer: the instants of a group, or the reports of a worker.
std::vector<double> instantsIn(const Graph &graph, const history::Subject &subject, const history::Series &series)
{
    std::vector<double> instants(series.cells.front().size());
    const auto asked = seriesFor(graph, subject);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        for (std::size_t point = 0;
             point < instants.size() && (isOfEachGpu(graph) || asked[i] == viewmodels::instants(subject)); ++point) {
            const history::Cell &cell = series.cells[i][point];
            instants[point] =
                std::max(instants[point], static_cast<double>(subject.isWorker() ? cell.total : cell.count));
        }
    }
    return instants;
}

/// Of how much of each step's time there is anything. A group has an instant every half minute; a worker reports as
/// often as it did where it reported most often.
std::vector<double> sharesOfTime(const Graph &graph, const history::Subject &subject, const history::Series &series,
                                 domain::Timestamp now)
{
    std::vector<double> shares = instantsIn(graph, subject, series);
    const double whole = subject.isWorker()
                             ? std::ranges::max(shares)
                             : static_cast<double>(series.step / history::stepOf(history::Tier::HalfMinutes));
    domain::Timestamp from = series.start;
    for (double &share : shares) {
        const auto passed = std::max(std::min(from + series.step, now) - from, series.step.zero());
        const double expected = whole * static_cast<double>(passed.count()) / static_cast<double>(series.step.count());
        // One that comes a little late counts in the next step.
        share = share >= expected - 1.0 ? 1.0 : share / expected;
        from += series.step;
    }
    return shares;
}

} // namespace

std::vector<history::SeriesId> seriesFor(const Graph &graph, const history::Subject &subject)
{
    std::vector<history::SeriesId> series;
    if (isOfEachGpu(graph)) {
        for (std::size_t gpu = 0; gpu < graph.gpus; ++gpu) {
            series.push_back(seriesOf(gpu, domain::GpuMetric::Utilization));
        }
        return series;
    }
    std::ranges::transform(graph.lines, std::back_inserter(series), &GraphLine::series);
    if (isSummed(graph) || std::ranges::find(series, instants(subject)) == series.end()) {
        series.push_back(instants(subject));
    }
    return series;
}

std::vector<GraphPoints> pointsOf(const Graph &graph, const history::Subject &subject, const history::Series &series,
                                  domain::Timestamp now)
{
    std::vector<GraphPoints> lines;
    if (series.cells.empty() || series.cells.size() < seriesFor(graph, subject).size()) {
        return lines;
    }
    const std::vector<double> shares = sharesOfTime(graph, subject, series, now);
    for (std::size_t i = 0; i < graph.lines.size(); ++i) {
        const double stepsPerUnit = history::info(graph.lines[i].series).stepsPerUnit;
        GraphPoints points{series.start, series.step, {}, {}};
        const std::vector<history::Cell> cells = cellsOf(graph, i, series);
        for (std::size_t point = 0; point < cells.size(); ++point) {
            const double count = isSummed(graph) ? countInASum(subject, cells[point], series.cells.back()[point]) : 1.0;
            points.values.push_back(times(history::mean(cells[point], stepsPerUnit), count));
            points.details.push_back(detailOf(cells[point], graph.lines[i]));
            points.details.back().time = shares[point];
        }
        lines.push_back(std::move(points));
    }
    return lines;
}

} // namespace muster::viewmodels
