// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphlines.h"

#include "viewmodels/format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace muster::viewmodels {

using domain::Reading;
using domain::Resource;
using domain::SummaryMetric;
using history::Count;
using history::seriesOf;

namespace {

constexpr double gibibyte = 1024.0;
constexpr double megabit = 1.0 / domain::megabitsPerMebibyte;
/// A unit is taken from this many of it.
constexpr double leastOfAUnit = 10.0;

struct GraphLines
{
    Q_DECLARE_TR_FUNCTIONS(GraphLines)
};

QString writeCount(Reading count)
{
    return count.isKnown() ? formatCount(std::llround(count.value())) : unknownText();
}

QString writePercent(Reading percent)
{
    return percent.isKnown() ? GraphLines::tr("%1 %").arg(formatPercentFigure(percent)) : unknownText();
}

QString writeRate(Reading mebibytesPerSecond)
{
    return mebibytesPerSecond.isKnown() ? GraphLines::tr("%1 Mb/s").arg(formatMegabits(mebibytesPerSecond))
                                        : unknownText();
}

GraphAxis percents()
{
    return {{{QT_TRANSLATE_NOOP("GraphLines", "%"), 1.0}}, 100.0};
}

GraphAxis sizes()
{
    return {{{QT_TRANSLATE_NOOP("GraphLines", "GB"), gibibyte},
             {QT_TRANSLATE_NOOP("GraphLines", "TB"), gibibyte * 1024.0},
             {QT_TRANSLATE_NOOP("GraphLines", "PB"), gibibyte * 1024.0 * 1024.0}}};
}

GraphAxis rates()
{
    return {{{QT_TRANSLATE_NOOP("GraphLines", "Mb/s"), megabit},
             {QT_TRANSLATE_NOOP("GraphLines", "Gb/s"), megabit * 1e3},
             {QT_TRANSLATE_NOOP("GraphLines", "Tb/s"), megabit * 1e6}}};
}

/// In the order of GraphKind.
std::array<Graph, static_cast<std::size_t>(GraphKind::Count_)> table()
{
    const auto figure = [](SummaryMetric metric) { return seriesOf(metric); };
    return {{
        {QT_TRANSLATE_NOOP("GraphLines", "Resources"),
         "resources",
         {{QT_TRANSLATE_NOOP("GraphLines", "GPUs"), "gpus", seriesOf(Resource::Gpus, Count::Running)},
          {.title = QT_TRANSLATE_NOOP("GraphLines", "Idle GPUs"),
           .key = "idleGpus",
           .series = seriesOf(Resource::Gpus, Count::Idle),
           .colour = 1},
          {.title = QT_TRANSLATE_NOOP("GraphLines", "CPUs"),
           .key = "cpus",
           .series = seriesOf(Resource::Cpus, Count::Running),
           .axis = 1,
           .colour = 2},
          {.title = QT_TRANSLATE_NOOP("GraphLines", "Idle CPUs"),
           .key = "idleCpus",
           .series = seriesOf(Resource::Cpus, Count::Idle),
           .axis = 1,
           .colour = 3}},
         {{{{QT_TRANSLATE_NOOP("GraphLines", "GPUs"), 1.0}}}, {{{QT_TRANSLATE_NOOP("GraphLines", "CPUs"), 1.0}}}},
         writeCount},
        {QT_TRANSLATE_NOOP("GraphLines", "Compute utilisation"),
         "utilization",
         {{QT_TRANSLATE_NOOP("GraphLines", "GPU mean"), "gpuUtilization", figure(SummaryMetric::GpuUtilization)},
          {.title = QT_TRANSLATE_NOOP("GraphLines", "CPU mean"),
           .key = "cpuLoad",
           .series = figure(SummaryMetric::CpuLoad),
           .colour = 2}},
         {percents()},
         writePercent},
        {QT_TRANSLATE_NOOP("GraphLines", "Memory"),
         "memory",
         {{QT_TRANSLATE_NOOP("GraphLines", "RAM total"), "ramTotal", figure(SummaryMetric::RamTotal), GraphFigure::Sum},
          {.title = QT_TRANSLATE_NOOP("GraphLines", "RAM free"),
           .key = "ramFree",
           .series = figure(SummaryMetric::RamFree),
           .figure = GraphFigure::Sum,
           .colour = 2}},
         {sizes()},
         formatMemory},
        {QT_TRANSLATE_NOOP("GraphLines", "Free home disk"),
         "disk",
         {{QT_TRANSLATE_NOOP("GraphLines", "Free home disk"), "diskFreeHome", figure(SummaryMetric::DiskFreeHome)}},
         {percents()},
         writePercent},
        {QT_TRANSLATE_NOOP("GraphLines", "Network"),
         "network",
         {{QT_TRANSLATE_NOOP("GraphLines", "Tx"), "networkTx", figure(SummaryMetric::NetworkTx), GraphFigure::Sum},
          {.title = QT_TRANSLATE_NOOP("GraphLines", "Rx"),
           .key = "networkRx",
           .series = figure(SummaryMetric::NetworkRx),
           .figure = GraphFigure::Sum,
           .colour = 2}},
         {rates()},
         writeRate},
    }};
}

/// Each instant counts the machines that run: so many instants are in a step.
history::SeriesId instants()
{
    return seriesOf(Resource::Workers, Count::Running);
}

Reading valueOf(const history::Cell &cell, double stepsPerUnit, std::int64_t instants)
{
    const Reading mean = history::mean(cell, stepsPerUnit);
    return mean.isKnown() && instants > 0
               ? Reading{mean.value() * static_cast<double>(cell.count) / static_cast<double>(instants)}
               : mean;
}

bool isSummed(const Graph &graph)
{
    return graph.lines.front().figure == GraphFigure::Sum;
}

} // namespace

const Graph &graph(GraphKind kind)
{
    static const auto graphs = table();
    return graphs[static_cast<std::size_t>(kind)];
}

std::vector<GraphKind> graphsOf(const history::Subject &subject)
{
    std::vector<GraphKind> kinds;
    domain::forEachMetric<GraphKind>([&](GraphKind kind) {
        if (kind != GraphKind::Resources || !subject.isWorker()) {
            kinds.push_back(kind);
        }
    });
    return kinds;
}

QString title(const Graph &graph)
{
    return GraphLines::tr(graph.title);
}

QString title(const GraphLine &line)
{
    return GraphLines::tr(line.title);
}

QString title(const GraphUnit &unit)
{
    return GraphLines::tr(unit.title);
}

std::vector<history::SeriesId> seriesFor(const Graph &graph, const history::Subject &subject)
{
    std::vector<history::SeriesId> series;
    for (const GraphLine &line : graph.lines) {
        series.push_back(line.series);
    }
    if (isSummed(graph) && !subject.isWorker()) {
        series.push_back(instants());
    }
    return series;
}

std::vector<GraphPoints> pointsOf(const Graph &graph, const history::Series &series)
{
    std::vector<GraphPoints> lines;
    if (series.cells.size() < graph.lines.size()) {
        return lines;
    }
    const bool hasInstants = series.cells.size() > graph.lines.size();
    for (std::size_t i = 0; i < graph.lines.size(); ++i) {
        const double stepsPerUnit = history::info(graph.lines[i].series).stepsPerUnit;
        GraphPoints points{series.start, series.step, {}};
        for (std::size_t point = 0; point < series.cells[i].size(); ++point) {
            const auto count = hasInstants ? series.cells.back()[point].count : 0;
            points.values.push_back(valueOf(series.cells[i][point], stepsPerUnit, count));
        }
        lines.push_back(std::move(points));
    }
    return lines;
}

const GraphUnit &unitFor(const GraphAxis &axis, double value)
{
    const GraphUnit *best = &axis.units.front();
    for (const GraphUnit &unit : axis.units) {
        if (value >= leastOfAUnit * unit.size) {
            best = &unit;
        }
    }
    return *best;
}

} // namespace muster::viewmodels
