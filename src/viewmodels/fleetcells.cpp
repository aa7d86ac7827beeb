// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetcells.h"

#include "viewmodels/facts.h"
#include "viewmodels/figurerange.h"
#include "viewmodels/fleetspoken.h"
#include "viewmodels/format.h"
#include "viewmodels/gpustrip.h"
#include "viewmodels/subjecttitle.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace muster::viewmodels {

namespace {

/// A clock that is this far off is worth a word.
constexpr std::chrono::milliseconds tellSkewFrom{10'000};
/// Who has missed a report and has been silent for this long is stale.
constexpr int staleIntervals = 2;

struct FleetCells
{
    Q_DECLARE_TR_FUNCTIONS(FleetCells)
};

/// What stands in one cell, whichever row it is in.
struct Content
{
    /// Neither figure nor text: the column does not concern this row.
    bool isEmpty = true;
    domain::Reading figure{};
    std::string_view text{};
    /// The figure as its column writes it, where that is not by its kind.
    QString written{};
};

Content contentOf(const FleetGroup &group, const FleetField &field)
{
    if (field.ofGroup) {
        return {.isEmpty = false,
                .figure = field.ofGroup(group),
                .written = field.writeGroup ? field.writeGroup(group) : QString{}};
    }
    return field.textOfGroup ? Content{.isEmpty = false, .text = field.textOfGroup(group)} : Content{};
}

Content contentOf(const FleetWorker &worker, const FleetField &field, domain::Timestamp now)
{
    if (field.ofWorker) {
        return {.isEmpty = false,
                .figure = field.ofWorker(worker, now),
                .written = field.writeWorker ? field.writeWorker(worker) : QString{}};
    }
    return field.textOfWorker ? Content{.isEmpty = false, .text = field.textOfWorker(worker)} : Content{};
}

QString displayText(const Content &content, FigureKind kind)
{
    if (content.isEmpty) {
        return {};
    }
    if (!content.written.isEmpty()) {
        return content.written;
    }
    return kind == FigureKind::Text ? plainLine(content.text) : formatFigure(kind, content.figure);
}

QVariant sortValue(const Content &content, FigureKind kind)
{
    if (kind == FigureKind::Text) {
        return content.text.empty() ? QVariant{} : plainLine(content.text);
    }
    return content.figure.isKnown() ? QVariant{content.figure.value()} : QVariant{};
}

bool isStale(const domain::Worker &worker, domain::Timestamp now)
{
    return now - worker.lastHeard > staleIntervals * worker.interval;
}

int sideOf(domain::Watched watched)
{
    return info(watched).side == domain::Side::Above ? 1 : -1;
}

int crossingOf(const FleetGroup &group, const FleetField &field, const domain::Thresholds &thresholds)
{
    const domain::Watched watched = field.watchedOfGroup;
    const bool crosses =
        watched != domain::Watched::Count_ && domain::crosses(thresholds, watched, field.ofGroup(group));
    return crosses ? sideOf(watched) : 0;
}

int crossingOf(const FleetWorker &row, const FleetField &field)
{
    const domain::Watched watched = field.watched;
    const bool crosses = watched != domain::Watched::Count_ && row.crossed.test(static_cast<std::size_t>(watched));
    return crosses ? sideOf(watched) : 0;
}

/// "Below the threshold of 50 %."
QString crossingText(domain::Watched watched, const domain::Thresholds &thresholds)
{
    const domain::WatchedInfo &figure = info(watched);
    const char *text = figure.side == domain::Side::Below
                           ? QT_TRANSLATE_NOOP("FleetCells", "Below the threshold of %1 %2.")
                           : QT_TRANSLATE_NOOP("FleetCells", "Above the threshold of %1 %2.");
    return FleetCells::tr(text).arg(formatCount(thresholds[watched].limit), unitName(watched));
}

/// A line for each threshold that the worker crosses.
QStringList crossingLines(const FleetWorker &row, const domain::Thresholds &thresholds)
{
    QStringList lines;
    for (int i = 0; i < fleetColumns; ++i) {
        const auto column = static_cast<FleetColumn>(i);
        if (crossingOf(row, field(column)) != 0) {
            lines += title(column) + QStringLiteral(": ") + crossingText(field(column).watched, thresholds);
        }
    }
    return lines;
}

/// The roles that every cell answers in the same way.
QVariant commonCell(const Content &content, FleetColumn column, int role)
{
    const FleetField &field = viewmodels::field(column);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(content, field.kind);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case SortRole:
        return sortValue(content, field.kind);
    default:
        return {};
    }
}

/// Which half of the traffic is known, where the other is not: such a row has no place in the order.
QString halfKnown(FleetColumn column, domain::Reading sent, domain::Reading received)
{
    if (column != FleetColumn::NetworkTxRx || sent.isKnown() == received.isKnown()) {
        return {};
    }
    return FleetCells::tr(sent.isKnown()
                              ? QT_TRANSLATE_NOOP("FleetCells", "Only what is sent is known, not what is received.")
                              : QT_TRANSLATE_NOOP("FleetCells", "Only what is received is known, not what is sent."));
}

/// "RAM FREE: 24 GB": the cell may have no room for all of it. Empty where there is no figure.
QString figureLine(const Content &content, FleetColumn column)
{
    const FigureKind kind = field(column).kind;
    const QString text = kind == FigureKind::Text ? QString{} : displayText(content, kind);
    return text.isEmpty() || text == unknownText() ? QString{} : title(column) + QStringLiteral(": ") + text;
}

/// The figure, and the group, or behind a mean or a sum what it covers.
QString toolTipOf(const FleetGroup &group, FleetColumn column, const domain::Thresholds &thresholds)
{
    const QString figure = figureLine(contentOf(group, field(column)), column);
    if (const auto metric = field(column).metric; metric != domain::SummaryMetric::Count_) {
        const domain::Sum &sum = group.summary[metric];
        QStringList lines{figure,
                          FleetCells::tr("%1\nKnown of %2 of %3.")
                              .arg(toolTip(column), formatCount(sum.known), formatCount(sum.total)),
                          halfKnown(column, domain::total(group.summary, domain::SummaryMetric::NetworkTx),
                                    domain::total(group.summary, domain::SummaryMetric::NetworkRx))};
        if (crossingOf(group, field(column), thresholds) != 0) {
            lines += crossingText(field(column).watchedOfGroup, thresholds);
        }
        lines.removeAll(QString{});
        return lines.join(QLatin1Char{'\n'});
    }
    const domain::ResourceCounts &workers = group.summary[domain::Resource::Workers];
    QStringList lines{figure, FleetCells::tr("%1\nWorkers: %2 running, %3 idle, %4 lost")
                                  .arg(plainLine(group.title), formatCount(workers.running), formatCount(workers.idle),
                                       formatCount(workers.lost))};
    if (group.marked > 0) {
        lines += FleetCells::tr("%1 across a threshold", nullptr, group.marked).arg(formatCount(group.marked));
    }
    lines.removeAll(QString{});
    return lines.join(QLatin1Char{'\n'});
}

QString stateOf(const domain::Worker &worker)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(domain::Activity::Count_)> activities{
        QT_TRANSLATE_NOOP("FleetCells", "Running, not known whether idle"),
        QT_TRANSLATE_NOOP("FleetCells", "Running, idle"),
        QT_TRANSLATE_NOOP("FleetCells", "Running, busy"),
    };
    return FleetCells::tr(worker.liveness == domain::Liveness::Running
                              ? activities[static_cast<std::size_t>(worker.activity)]
                              : QT_TRANSLATE_NOOP("FleetCells", "Lost: its last figures are shown"));
}

QString skewOf(const domain::Worker &worker)
{
    const auto size = worker.skew < worker.skew.zero() ? -worker.skew : worker.skew;
    if (size < tellSkewFrom) {
        return {};
    }
    return FleetCells::tr(worker.skew > worker.skew.zero() ? QT_TRANSLATE_NOOP("FleetCells", "Its clock is %1 behind")
                                                           : QT_TRANSLATE_NOOP("FleetCells", "Its clock is %1 ahead"))
        .arg(formatAge(size));
}

/// The share in the cell of the home disk as sizes, where they are known.
QString diskLine(const domain::Worker &worker, FleetColumn column)
{
    const QString sizes = column == FleetColumn::DiskFreeHome ? homeDiskText(worker) : QString{};
    return sizes == unknownText() ? QString{} : sizes;
}

QString toolTipOf(const FleetWorker &row, FleetColumn column, const FleetContext &context)
{
    const domain::Worker &worker = row.worker;
    QStringList lines{figureLine(contentOf(row, field(column), context.now), column), diskLine(worker, column),
                      plainLine(worker.id), stateOf(worker), conflictText(worker)};
    if (!worker.task.empty()) {
        lines += FleetCells::tr("Task %1").arg(plainLine(worker.task));
    }
    if (!worker.queue.empty()) {
        lines += FleetCells::tr("Queue %1").arg(plainLine(worker.queue));
    }
    lines += FleetCells::tr("Last heard %1 ago").arg(formatAge(context.now - worker.lastHeard));
    lines += skewOf(worker);
    lines += halfKnown(column, worker.stats.host[domain::HostMetric::NetworkTx],
                       worker.stats.host[domain::HostMetric::NetworkRx]);
    lines += crossingLines(row, context.thresholds);
    lines.removeAll(QString{});
    return lines.join(QLatin1Char{'\n'});
}

QVariant noteOf(const domain::Worker &worker)
{
    if (!worker.task.empty()) {
        return plainLine(worker.task);
    }
    return worker.knowsTask ? QVariant{FleetCells::tr("no task")} : QVariant{};
}

} // namespace

QVariant groupCell(const FleetGroup &group, FleetColumn column, int role, const FleetContext &context)
{
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(toolTipOf(group, column, context.thresholds));
    case Qt::AccessibleTextRole:
        return spoken(group, column, context);
    case CrossingRole:
        return crossingOf(group, field(column), context.thresholds);
    case MarksRole:
        return group.marked;
    case LostRole:
        return group.summary[domain::Resource::Workers].lost;
    case GpuStripRole:
        return column == FleetColumn::Gpus ? QVariant::fromValue(stripOf(group.summary)) : QVariant{};
    case IdRole:
        return plainLine(group.title);
    case SubjectRole:
        return QVariant::fromValue(history::Subject::ofGroup({group.id().category, group.id().group}));
    default:
        return commonCell(contentOf(group, field(column)), column, role);
    }
}

QVariant workerCell(const FleetWorker &row, FleetColumn column, int role, const FleetContext &context)
{
    const domain::Worker &worker = row.worker;
    const domain::Timestamp now = context.now;
    const bool isName = column == FleetColumn::Name;
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(toolTipOf(row, column, context));
    case Qt::AccessibleTextRole:
        return spoken(row, column, context);
    case LivenessRole:
        return static_cast<int>(worker.liveness);
    case ActivityRole:
        return static_cast<int>(worker.activity);
    case CrossingRole:
        return crossingOf(row, field(column));
    case MarksRole:
        return static_cast<int>(row.crossed.count());
    case GpuStripRole:
        return column == FleetColumn::Gpus ? QVariant::fromValue(stripOf(worker, context.thresholds)) : QVariant{};
    case NoteRole:
        return isName ? noteOf(worker) : QVariant{};
    case SilenceRole:
        return isName && isStale(worker, now) ? QVariant{formatAge(now - worker.lastHeard)} : QVariant{};
    case ConflictRole:
        return isName && worker.conflict.has_value();
    case IdRole:
        return plainLine(worker.id);
    case SubjectRole:
        return QVariant::fromValue(history::Subject::ofWorker(worker.id));
    default:
        return commonCell(contentOf(row, field(column), now), column, role);
    }
}

} // namespace muster::viewmodels
