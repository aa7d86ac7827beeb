// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetcells.h"

#include "viewmodels/format.h"
#include "viewmodels/gpustrip.h"
#include "viewmodels/subjecttitle.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace muster::viewmodels {

namespace {

/// A clock that is this far off is worth a word.
constexpr std::chrono::milliseconds tellSkewFrom{60'000};

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

/// The roles that every cell answers in the same way.
QVariant commonCell(const Content &content, FleetColumn column, int role)
{
    const FleetField &field = viewmodels::field(column);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(content, field.kind);
    case Qt::AccessibleTextRole:
        return content.isEmpty ? QString{} : title(column) + QStringLiteral(": ") + displayText(content, field.kind);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case SortRole:
        return sortValue(content, field.kind);
    default:
        return {};
    }
}

/// The group, or behind a mean or a sum what it covers.
QString toolTipOf(const FleetGroup &group, FleetColumn column)
{
    if (const auto metric = field(column).metric; metric != domain::SummaryMetric::Count_) {
        const domain::Sum &sum = group.summary[metric];
        return FleetCells::tr("%1\nKnown of %2 of %3.")
            .arg(toolTip(column), formatCount(sum.known), formatCount(sum.total));
    }
    const domain::ResourceCounts &workers = group.summary[domain::Resource::Workers];
    return FleetCells::tr("%1\nWorkers: %2 running, %3 idle, %4 lost")
        .arg(plainLine(group.title), formatCount(workers.running), formatCount(workers.idle),
             formatCount(workers.lost));
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

QString toolTipOf(const domain::Worker &worker, domain::Timestamp now)
{
    QStringList lines{plainLine(worker.id), stateOf(worker)};
    if (!worker.task.empty()) {
        lines += FleetCells::tr("Task %1").arg(plainLine(worker.task));
    }
    if (!worker.queue.empty()) {
        lines += FleetCells::tr("Queue %1").arg(plainLine(worker.queue));
    }
    lines += FleetCells::tr("Last heard %1 ago").arg(formatAge(now - worker.lastHeard));
    lines += skewOf(worker);
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

QVariant groupCell(const FleetGroup &group, FleetColumn column, int role)
{
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(toolTipOf(group, column));
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

QVariant workerCell(const FleetWorker &row, FleetColumn column, int role, domain::Timestamp now)
{
    const domain::Worker &worker = row.worker;
    const bool isName = column == FleetColumn::Name;
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(toolTipOf(worker, now));
    case LivenessRole:
        return static_cast<int>(worker.liveness);
    case ActivityRole:
        return static_cast<int>(worker.activity);
    case GpuStripRole:
        return column == FleetColumn::Gpus ? QVariant::fromValue(stripOf(worker)) : QVariant{};
    case NoteRole:
        return isName ? noteOf(worker) : QVariant{};
    case SilenceRole:
        return isName && worker.liveness == domain::Liveness::Lost ? QVariant{formatAge(now - worker.lastHeard)}
                                                                   : QVariant{};
    case IdRole:
        return plainLine(worker.id);
    case SubjectRole:
        return QVariant::fromValue(history::Subject::ofWorker(worker.id));
    default:
        return commonCell(contentOf(row, field(column), now), column, role);
    }
}

} // namespace muster::viewmodels
