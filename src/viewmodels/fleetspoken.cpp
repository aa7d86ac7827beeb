// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetspoken.h"

#include "viewmodels/format.h"
#include "viewmodels/gpustrip.h"

#include <QCoreApplication>
#include <QStringList>

namespace muster::viewmodels {

namespace {

struct FleetSpoken
{
    Q_DECLARE_TR_FUNCTIONS(FleetSpoken)
};

/// "8 GPUs, mean 41 %, 1 across a threshold"
QString spokenGpus(int gpus, domain::Reading mean, const GpuStrip &strip)
{
    QStringList parts{FleetSpoken::tr("%1 GPUs", nullptr, gpus).arg(formatCount(gpus))};
    if (gpus > 0) {
        parts += mean.isKnown() ? FleetSpoken::tr("mean %1").arg(formatPercent(mean))
                                : FleetSpoken::tr("utilisation not known");
    }
    if (std::ranges::any_of(strip.cells(), &GpuCell::isMarked)) {
        parts += FleetSpoken::tr("temperature or memory across a threshold");
    }
    return parts.join(QStringLiteral(", "));
}

/// "GPU UTIL %: 41.0, below the threshold"
QString spokenFigure(FleetColumn column, const QString &shown, int crossing)
{
    if (shown.isEmpty()) {
        return {};
    }
    QString figure = shown;
    figure.replace(unknownText(), FleetSpoken::tr("not known"));
    const QString text = title(column) + QStringLiteral(": ") + figure;
    return crossing > 0   ? FleetSpoken::tr("%1, above the threshold").arg(text)
           : crossing < 0 ? FleetSpoken::tr("%1, below the threshold").arg(text)
                          : text;
}

/// "node-7, lost 4 min, train-llm-7"
QString spokenName(const FleetWorker &worker, const FleetContext &context)
{
    const auto cell = [&](int role) { return workerCell(worker, FleetColumn::Name, role, context).toString(); };
    QStringList parts{cell(Qt::DisplayRole)};
    const QString silence = cell(SilenceRole);
    if (worker.worker->liveness == domain::Liveness::Lost) {
        parts += FleetSpoken::tr("lost %1").arg(silence).trimmed();
    } else if (!silence.isEmpty()) {
        parts += FleetSpoken::tr("silent for %1").arg(silence);
    }
    if (worker.worker->conflict) {
        parts += FleetSpoken::tr("two machines of one name");
    }
    if (worker.crossed.any()) {
        parts += FleetSpoken::tr("across a threshold");
    }
    parts += cell(NoteRole);
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

/// "cloud:p5, 2 workers lost, 1 across a threshold"
QString spokenName(const FleetGroup &group)
{
    QStringList parts{plainLine(group.title)};
    if (const int lost = group.summary[domain::Resource::Workers].lost; lost > 0) {
        parts += FleetSpoken::tr("%1 workers lost", nullptr, lost).arg(formatCount(lost));
    }
    if (group.marked > 0) {
        parts += FleetSpoken::tr("%1 across a threshold", nullptr, group.marked).arg(formatCount(group.marked));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString spoken(const FleetGroup &group, FleetColumn column, const FleetContext &context)
{
    const auto cell = [&](int role) { return groupCell(group, column, role, context); };
    if (column == FleetColumn::Name) {
        return spokenName(group);
    }
    if (column == FleetColumn::Gpus) {
        return spokenGpus(group.summary[domain::Resource::Gpus].running,
                          domain::mean(group.summary, domain::SummaryMetric::GpuUtilization), stripOf(group.summary));
    }
    return spokenFigure(column, cell(Qt::DisplayRole).toString(), cell(CrossingRole).toInt());
}

QString spoken(const FleetWorker &worker, FleetColumn column, const FleetContext &context)
{
    const auto cell = [&](int role) { return workerCell(worker, column, role, context); };
    const domain::MachineStats &stats = worker.worker->stats;
    if (column == FleetColumn::Name) {
        return spokenName(worker, context);
    }
    if (column == FleetColumn::Gpus && worker.worker->lastStats) {
        return spokenGpus(static_cast<int>(stats.gpus.size()), domain::gpuUtilization(stats),
                          stripOf(worker.worker, context.thresholds));
    }
    return spokenFigure(column, cell(Qt::DisplayRole).toString(), cell(CrossingRole).toInt());
}

} // namespace muster::viewmodels
