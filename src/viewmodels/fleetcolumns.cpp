// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetcolumns.h"

#include "viewmodels/format.h"
#include "viewmodels/units.h"

#include <QCoreApplication>

#include <array>

namespace muster::viewmodels {

namespace {

using domain::HostMetric;
using domain::Reading;
using domain::SummaryMetric;
using domain::Timestamp;
using domain::Watched;

Reading count(std::size_t number)
{
    return Reading{static_cast<double>(number)};
}

template <SummaryMetric metric>
Reading meanOf(const FleetGroup &group)
{
    return domain::mean(group.summary, metric);
}

template <SummaryMetric metric>
Reading totalOf(const FleetGroup &group)
{
    return domain::total(group.summary, metric);
}

template <HostMetric metric>
Reading hostReading(const FleetWorker &row, Timestamp)
{
    return row.worker->stats.host[metric];
}

template <Reading (*figure)(const domain::MachineStats &)>
Reading statsFigure(const FleetWorker &row, Timestamp)
{
    return figure(row.worker->stats);
}

template <Watched figure>
Reading watched(const FleetWorker &row, Timestamp)
{
    return domain::figureOf(row.worker->stats, figure);
}

/// The largest of its running workers'.
template <Watched figure>
Reading largestOf(const FleetGroup &group)
{
    Reading most;
    for (const FleetWorker *row : group.workers) {
        const Reading reading = domain::figureOf(row->worker->stats, figure);
        const bool counts = row->worker->liveness == domain::Liveness::Running && reading.isKnown();
        most = counts && reading.value() >= most.valueOr(reading.value()) ? reading : most;
    }
    return most;
}

Reading gpuCount(const FleetGroup &group)
{
    return Reading{1.0 * group.summary[domain::Resource::Gpus].running};
}

/// Who has told no figures yet may have any number.
Reading gpuCount(const FleetWorker &row, Timestamp)
{
    return row.worker->lastStats ? count(row.worker->stats.gpus.size()) : Reading{};
}

Reading silence(const FleetWorker &row, Timestamp now)
{
    return Reading{static_cast<double>((now - row.worker->lastHeard).count())};
}

Reading sent(const FleetGroup &group)
{
    return domain::total(group.summary, SummaryMetric::NetworkTx);
}

Reading received(const FleetGroup &group)
{
    return domain::total(group.summary, SummaryMetric::NetworkRx);
}

Reading sent(const FleetWorker &row)
{
    return row.worker->stats.host[HostMetric::NetworkTx];
}

Reading received(const FleetWorker &row)
{
    return row.worker->stats.host[HostMetric::NetworkRx];
}

/// Both together, where both are known.
Reading traffic(Reading sent, Reading received)
{
    const bool isKnown = sent.isKnown() && received.isKnown();
    return isKnown ? Reading{sent.value() + received.value()} : Reading{};
}

/// "0.2 / 98.0"
QString formatRates(Reading sent, Reading received)
{
    return formatRate(sent) + QStringLiteral(" / ") + formatRate(received);
}

/// In the order of FleetColumn.
constexpr std::array<FleetField, fleetColumns> fields{{
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "NAME"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Group, or worker and its task"),
     .textOfGroup = [](const FleetGroup &group) -> std::string_view { return group.title; },
     .textOfWorker = [](const FleetWorker &row) -> std::string_view { return row.worker->name.name; }},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "WORKERS"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Workers in the group, running and lost"),
     .kind = FigureKind::Count,
     .ofGroup = [](const FleetGroup &group) { return count(group.workers.size()); }},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "GPUS"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Number of GPUs; a group's are those of its running workers"),
     .kind = FigureKind::Count,
     .ofGroup = gpuCount,
     .ofWorker = gpuCount},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "GPU UTIL %"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Mean GPU utilisation, percent"),
     .kind = FigureKind::PercentFigure,
     .ofGroup = meanOf<SummaryMetric::GpuUtilization>,
     .ofWorker = statsFigure<domain::gpuUtilization>,
     .metric = SummaryMetric::GpuUtilization,
     .watched = Watched::GpuUtilization,
     .watchedOfGroup = Watched::GpuUtilization},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "EACH GPU"),
     .toolTip = QT_TRANSLATE_NOOP(
         "FleetColumns",
         "A cell for each GPU, the darker the busier; where they have no room, and from 65 on, for as many neighbours "
         "each, "
         "unknown where one of them is. A group has up to eight, ordered by utilisation. Sorts by the number of GPUs."),
     .kind = FigureKind::Count,
     .ofGroup = gpuCount,
     .ofWorker = gpuCount},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "CPU LOAD %"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Mean CPU load, percent"),
     .kind = FigureKind::PercentFigure,
     .ofGroup = meanOf<SummaryMetric::CpuLoad>,
     .ofWorker = statsFigure<domain::cpuLoad>,
     .metric = SummaryMetric::CpuLoad,
     .watched = Watched::CpuLoad,
     .watchedOfGroup = Watched::CpuLoad},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "RAM TOTAL"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Main memory; a group's is the sum of its workers'"),
     .kind = FigureKind::Memory,
     .ofGroup = totalOf<SummaryMetric::RamTotal>,
     .ofWorker = statsFigure<domain::memoryTotal>,
     .metric = SummaryMetric::RamTotal},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "RAM FREE"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Available main memory; a group's is the sum of its workers'"),
     .kind = FigureKind::Memory,
     .ofGroup = totalOf<SummaryMetric::RamFree>,
     .ofWorker = hostReading<HostMetric::MemoryFree>,
     .metric = SummaryMetric::RamFree,
     .watched = Watched::RamFree},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "DISK FREE"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Free share of the home volume; a group's is the mean"),
     .kind = FigureKind::Percent,
     .ofGroup = meanOf<SummaryMetric::DiskFreeHome>,
     .ofWorker = hostReading<HostMetric::DiskFreeHome>,
     .metric = SummaryMetric::DiskFreeHome,
     .watched = Watched::DiskFreeHome,
     .watchedOfGroup = Watched::DiskFreeHome},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "NET Tx / Rx Mb/s"),
     .toolTip = QT_TRANSLATE_NOOP(
         "FleetColumns",
         "Sent and received over the network, megabits per second; a group's is the sum of its workers'. "
         "Sorts by both together."),
     .kind = FigureKind::Rate,
     .ofGroup = [](const FleetGroup &group) { return traffic(sent(group), received(group)); },
     .ofWorker = [](const FleetWorker &row, Timestamp) { return traffic(sent(row), received(row)); },
     .writeGroup = [](const FleetGroup &group) { return formatRates(sent(group), received(group)); },
     .writeWorker = [](const FleetWorker &row) { return formatRates(sent(row), received(row)); },
     .metric = SummaryMetric::NetworkRx},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "GPU MEM %"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Used share of the fullest GPU's memory, percent"),
     .kind = FigureKind::PercentFigure,
     .ofGroup = largestOf<Watched::GpuMemory>,
     .ofWorker = watched<Watched::GpuMemory>,
     .watched = Watched::GpuMemory,
     .watchedOfGroup = Watched::GpuMemory,
     .visibility = Visibility::Hidden},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "GPU TEMP"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Temperature of the hottest GPU"),
     .kind = FigureKind::Celsius,
     .ofGroup = largestOf<Watched::GpuTemperature>,
     .ofWorker = watched<Watched::GpuTemperature>,
     .watched = Watched::GpuTemperature,
     .watchedOfGroup = Watched::GpuTemperature,
     .visibility = Visibility::Hidden},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "TASK"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "Id of the task that the worker runs"),
     .textOfWorker = [](const FleetWorker &row) -> std::string_view { return row.worker->task; },
     .visibility = Visibility::Hidden},
    {.title = QT_TRANSLATE_NOOP("FleetColumns", "LAST REPORT"),
     .toolTip = QT_TRANSLATE_NOOP("FleetColumns", "How long ago the worker was last heard"),
     .kind = FigureKind::Age,
     .ofWorker = silence,
     .visibility = Visibility::Hidden},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate("FleetColumns", text);
}

} // namespace

const FleetField &field(FleetColumn column)
{
    return fields[static_cast<std::size_t>(column)];
}

QString title(FleetColumn column)
{
    if (field(column).kind == FigureKind::Rate && units().rate == RateUnit::Megabytes) {
        return translated(QT_TRANSLATE_NOOP("FleetColumns", "NET Tx / Rx MB/s"));
    }
    return translated(field(column).title);
}

QString toolTip(FleetColumn column)
{
    if (field(column).kind == FigureKind::Rate && units().rate == RateUnit::Megabytes) {
        return translated(QT_TRANSLATE_NOOP(
            "FleetColumns",
            "Sent and received over the network, megabytes per second; a group's is the sum of its workers'. "
            "Sorts by both together."));
    }
    return translated(field(column).toolTip);
}

Qt::Alignment alignment(FleetColumn column)
{
    const bool isLeft = column == FleetColumn::Gpus || field(column).kind == FigureKind::Text;
    return Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight);
}

QString formatFigure(FigureKind kind, domain::Reading figure)
{
    if (!figure.isKnown()) {
        return unknownText();
    }
    switch (kind) {
    case FigureKind::Text:
        return {};
    case FigureKind::Count:
        return formatCount(static_cast<std::int64_t>(figure.value()));
    case FigureKind::PercentFigure:
        return formatPercentFigure(figure);
    case FigureKind::Percent:
        return formatPercent(figure);
    case FigureKind::Memory:
        return formatMemory(figure);
    case FigureKind::Rate:
        return formatRate(figure);
    case FigureKind::Celsius:
        return formatCelsius(figure);
    case FigureKind::Age:
        return formatAge(std::chrono::milliseconds{static_cast<std::int64_t>(figure.value())});
    }
    return {};
}

} // namespace muster::viewmodels
