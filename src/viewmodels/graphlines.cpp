// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphlines.h"

#include "viewmodels/format.h"
#include "viewmodels/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
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

QString formatDecimal(Reading value)
{
    return QLocale{}.toString(value.value(), 'f', 1);
}

QString writeCount(Reading count)
{
    return count.isKnown() ? formatCount(std::llround(count.value())) : unknownText();
}

QString writePercent(Reading percent)
{
    return percent.isKnown() ? GraphLines::tr("%1 %").arg(formatPercentFigure(percent)) : unknownText();
}

QString writeDiskRate(Reading mebibytesPerSecond)
{
    if (!mebibytesPerSecond.isKnown()) {
        return unknownText();
    }
    const QString text =
        units().memory == MemoryUnit::Gigabytes ? GraphLines::tr("%1 MB/s") : GraphLines::tr("%1 MiB/s");
    return text.arg(formatDecimal(mebibytesPerSecond));
}

QString writeRate(Reading mebibytesPerSecond)
{
    if (units().rate == RateUnit::Megabytes) {
        return writeDiskRate(mebibytesPerSecond);
    }
    return mebibytesPerSecond.isKnown() ? GraphLines::tr("%1 Mb/s").arg(formatRate(mebibytesPerSecond)) : unknownText();
}

GraphAxis percents()
{
    return {{{QT_TRANSLATE_NOOP("GraphLines", "%"), 1.0}}, 100.0};
}

GraphAxis degrees()
{
    return {{{QT_TRANSLATE_NOOP("GraphLines", "°C"), 1.0}}, 100.0};
}

GraphAxis diskRates(const Units &units)
{
    if (units.memory == MemoryUnit::Gibibytes) {
        return {
            {{QT_TRANSLATE_NOOP("GraphLines", "MiB/s"), 1.0}, {QT_TRANSLATE_NOOP("GraphLines", "GiB/s"), gibibyte}}};
    }
    return {{{QT_TRANSLATE_NOOP("GraphLines", "MB/s"), 1.0}, {QT_TRANSLATE_NOOP("GraphLines", "GB/s"), gibibyte}}};
}

GraphAxis sizes(const Units &units)
{
    if (units.memory == MemoryUnit::Gibibytes) {
        return {{{QT_TRANSLATE_NOOP("GraphLines", "GiB"), gibibyte},
                 {QT_TRANSLATE_NOOP("GraphLines", "TiB"), gibibyte * 1024.0},
                 {QT_TRANSLATE_NOOP("GraphLines", "PiB"), gibibyte * 1024.0 * 1024.0}}};
    }
    return {{{QT_TRANSLATE_NOOP("GraphLines", "GB"), gibibyte},
             {QT_TRANSLATE_NOOP("GraphLines", "TB"), gibibyte * 1024.0},
             {QT_TRANSLATE_NOOP("GraphLines", "PB"), gibibyte * 1024.0 * 1024.0}}};
}

GraphAxis rates(const Units &units)
{
    if (units.rate == RateUnit::Megabytes) {
        return diskRates(units);
    }
    return {{{QT_TRANSLATE_NOOP("GraphLines", "Mb/s"), megabit},
             {QT_TRANSLATE_NOOP("GraphLines", "Gb/s"), megabit * 1e3},
             {QT_TRANSLATE_NOOP("GraphLines", "Tb/s"), megabit * 1e6}}};
}

/// In the order of GraphKind.
std::array<Graph, static_cast<std::size_t>(GraphKind::Count_)> table(const Units &units)
{
    const auto figure = [](SummaryMetric metric) { return seriesOf(metric); };
    return {{{.title = QT_TRANSLATE_NOOP("GraphLines", "Resources"),
              .key = "resources",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "GPUs"),
                         .key = "gpus",
                         .series = seriesOf(Resource::Gpus, Count::Running)},
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
                         .colour = 3},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "Workers"),
                         .key = "workers",
                         .series = seriesOf(Resource::Workers, Count::Running),
                         .colour = 4,
                         .isOptional = true},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "Provisioned GPUs"),
                         .key = "provisionedGpus",
                         .series = seriesOf(Resource::Gpus, Count::Provisioned),
                         .colour = 5,
                         .isOptional = true},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "Provisioned CPUs"),
                         .key = "provisionedCpus",
                         .series = seriesOf(Resource::Cpus, Count::Provisioned),
                         .axis = 1,
                         .colour = 6,
                         .isOptional = true},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "Provisioned workers"),
                         .key = "provisionedWorkers",
                         .series = seriesOf(Resource::Workers, Count::Provisioned),
                         .colour = 7,
                         .isOptional = true}},
              .axes = {{{{QT_TRANSLATE_NOOP("GraphLines", "GPUs"), 1.0}}},
                       {{{QT_TRANSLATE_NOOP("GraphLines", "CPUs"), 1.0}}}},
              .write = writeCount,
              .subjects = GraphSubjects::Groups},
             {.title = QT_TRANSLATE_NOOP("GraphLines", "Compute utilisation"),
              .key = "utilization",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "GPU mean"),
                         .key = "gpuUtilization",
                         .series = figure(SummaryMetric::GpuUtilization)},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "CPU mean"),
                         .key = "cpuLoad",
                         .series = figure(SummaryMetric::CpuLoad),
                         .colour = 2}},
              .axes = {percents()},
              .write = writePercent},
             {.title = QT_TRANSLATE_NOOP("GraphLines", "Each GPU"),
              .key = "eachGpu",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "Mean of GPUs"),
                         .key = "gpuMean",
                         .series = seriesOf(0, domain::GpuMetric::Utilization),
                         .figure = GraphFigure::MeanOfGpus}},
              .axes = {percents()},
              .write = writePercent,
              .subjects = GraphSubjects::WorkersWithGpus},
             {.title = QT_TRANSLATE_NOOP("GraphLines", "Memory"),
              .key = "memory",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "RAM total"),
                         .key = "ramTotal",
                         .series = figure(SummaryMetric::RamTotal),
                         .figure = GraphFigure::Sum},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "RAM free"),
                         .key = "ramFree",
                         .series = figure(SummaryMetric::RamFree),
                         .figure = GraphFigure::Sum,
                         .colour = 2}},
              .axes = {sizes(units)},
              .write = formatMemory},
             {.title = QT_TRANSLATE_NOOP("GraphLines", "Video memory"),
              .key = "videoMemory",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "Video memory total"),
                         .key = "gpuMemoryTotal",
                         .series = figure(SummaryMetric::GpuMemoryTotal),
                         .figure = GraphFigure::Sum},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "Video memory used"),
                         .key = "gpuMemoryUsed",
                         .series = figure(SummaryMetric::GpuMemoryUsed),
                         .figure = GraphFigure::Sum,
                         .colour = 2}},
              .axes = {sizes(units)},
              .write = formatMemory},
             {.title = QT_TRANSLATE_NOOP("GraphLines", "Temperature"),
              .key = "temperature",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "GPU temperature"),
                         .key = "gpuTemperature",
                         .series = figure(SummaryMetric::GpuTemperature)},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "CPU temperature"),
                         .key = "cpuTemperature",
                         .series = figure(SummaryMetric::CpuTemperature),
                         .colour = 2}},
              .axes = {degrees()},
              .write = formatCelsius},
             {.title = QT_TRANSLATE_NOOP("GraphLines", "Free home disk"),
              .key = "disk",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "Free home disk"),
                         .key = "diskFreeHome",
                         .series = figure(SummaryMetric::DiskFreeHome)}},
              .axes = {percents()},
              .write = writePercent},
             {.title = QT_TRANSLATE_NOOP("GraphLines", "Disk I/O"),
              .key = "diskIo",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "Read"),
                         .key = "diskRead",
                         .series = figure(SummaryMetric::DiskRead),
                         .figure = GraphFigure::Sum},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "Written"),
                         .key = "diskWrite",
                         .series = figure(SummaryMetric::DiskWrite),
                         .figure = GraphFigure::Sum,
                         .colour = 2}},
              .axes = {diskRates(units)},
              .write = writeDiskRate},
             {.title = QT_TRANSLATE_NOOP("GraphLines", "Network"),
              .key = "network",
              .lines = {{.title = QT_TRANSLATE_NOOP("GraphLines", "Tx"),
                         .key = "networkTx",
                         .series = figure(SummaryMetric::NetworkTx),
                         .figure = GraphFigure::Sum},
                        {.title = QT_TRANSLATE_NOOP("GraphLines", "Rx"),
                         .key = "networkRx",
                         .series = figure(SummaryMetric::NetworkRx),
                         .figure = GraphFigure::Sum,
                         .colour = 2}},
              .axes = {rates(units)},
              .write = writeRate}}};
}

} // namespace

const Graph &graph(GraphKind kind)
{
    using enum MemoryUnit;
    using enum RateUnit;
    static const std::array tables{table({Gigabytes, Megabits}), table({Gigabytes, Megabytes}),
                                   table({Gibibytes, Megabits}), table({Gibibytes, Megabytes})};
    const std::size_t ofUnits = 2 * static_cast<std::size_t>(units().memory) + static_cast<std::size_t>(units().rate);
    return tables[ofUnits][static_cast<std::size_t>(kind)];
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
