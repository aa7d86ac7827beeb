// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfilterwords.h"

#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace muster::viewmodels {

namespace {

struct FleetFilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetFilterWords)
};

struct ColumnName
{
    FleetColumn column;
    const char *name;
};

constexpr ColumnName columnNames[] = {
    {FleetColumn::Name, QT_TRANSLATE_NOOP("FleetFilterWords", "Name")},
    {FleetColumn::Workers, QT_TRANSLATE_NOOP("FleetFilterWords", "Workers in group")},
    {FleetColumn::GpuCount, QT_TRANSLATE_NOOP("FleetFilterWords", "GPUs")},
    {FleetColumn::GpuUtilization, QT_TRANSLATE_NOOP("FleetFilterWords", "GPU util")},
    {FleetColumn::Gpus, QT_TRANSLATE_NOOP("FleetFilterWords", "GPUs")},
    {FleetColumn::CpuLoad, QT_TRANSLATE_NOOP("FleetFilterWords", "CPU load")},
    {FleetColumn::RamTotal, QT_TRANSLATE_NOOP("FleetFilterWords", "RAM total")},
    {FleetColumn::RamFree, QT_TRANSLATE_NOOP("FleetFilterWords", "RAM free")},
    {FleetColumn::DiskFreeHome, QT_TRANSLATE_NOOP("FleetFilterWords", "Disk free")},
    {FleetColumn::NetworkTxRx, QT_TRANSLATE_NOOP("FleetFilterWords", "Net Tx + Rx")},
    {FleetColumn::GpuMemory, QT_TRANSLATE_NOOP("FleetFilterWords", "GPU memory")},
    {FleetColumn::GpuTemperature, QT_TRANSLATE_NOOP("FleetFilterWords", "GPU temperature")},
    {FleetColumn::Task, QT_TRANSLATE_NOOP("FleetFilterWords", "Task")},
    {FleetColumn::LastReport, QT_TRANSLATE_NOOP("FleetFilterWords", "Last report")},
};

constexpr std::array<const char *, workerStates> stateNames{
    QT_TRANSLATE_NOOP("FleetFilterWords", "busy"),
    QT_TRANSLATE_NOOP("FleetFilterWords", "idle"),
    QT_TRANSLATE_NOOP("FleetFilterWords", "activity unknown"),
    QT_TRANSLATE_NOOP("FleetFilterWords", "lost"),
};

QString harmless(const std::string &text)
{
    return plainLine(text);
}

QString describe(const FleetScope &scope, FleetColumn)
{
    if (!scope.worker.empty()) {
        return FleetFilterWords::tr("Worker %1").arg(harmless(scope.worker));
    }
    const auto &[category, group] = scope.subject;
    return group.empty() ? FleetFilterWords::tr("Category %1").arg(harmless(category))
                         : FleetFilterWords::tr("Group %1").arg(harmless(category + ':' + group));
}

QString describe(const StateSet &set, FleetColumn)
{
    QStringList names;
    for (std::size_t state = 0; state < workerStates; ++state) {
        if (set.states.test(state)) {
            names += filterName(static_cast<WorkerState>(state));
        }
    }
    QString line = names.join(FleetFilterWords::tr(", "));
    line.replace(0, 1, line.left(1).toUpper());
    return line;
}

QString describe(const TextPattern &pattern, FleetColumn column)
{
    const QString text = harmless(pattern.text().toStdString());
    return (pattern.syntax() == TextPattern::Syntax::Plain ? QStringLiteral("%1 ~ %2") : QStringLiteral("%1 ~ /%2/"))
        .arg(filterName(column), text);
}

QString describe(const FigureRange &range, FleetColumn column)
{
    const QString name = filterName(column);
    const FigureKind kind = field(column).kind;
    const QString unit = unitName(kind);
    const QString tail = unit.isEmpty() ? QString{} : QChar{QChar::Nbsp} + unit;
    const QString from = plainNumber(writtenFigure(kind, range.from.value_or(0.0)));
    const QString to = plainNumber(writtenFigure(kind, range.to.value_or(0.0)));
    const QString line = !range.from ? QStringLiteral("%1 ≤ %2%3").arg(name, to, tail)
                         : !range.to ? QStringLiteral("%1 ≥ %2%3").arg(name, from, tail)
                                     : QStringLiteral("%1 %2 – %3%4").arg(name, from, to, tail);
    return range.unknown == WhereUnknown::Shown ? FleetFilterWords::tr("%1 or unknown").arg(line) : line;
}

} // namespace

QString filterName(FleetColumn column)
{
    for (const auto &[named, name] : columnNames) {
        if (named == column) {
            return FleetFilterWords::tr(name);
        }
    }
    return title(column);
}

QString filterName(WorkerState state)
{
    return FleetFilterWords::tr(stateNames[static_cast<std::size_t>(state)]);
}

QString describe(const ColumnCondition &entry)
{
    return std::visit([&](const auto &kind) { return describe(kind, entry.column); }, entry.condition);
}

QString errorOf(const Condition &condition)
{
    const auto *pattern = std::get_if<TextPattern>(&condition);
    return pattern ? pattern->error() : QString{};
}

QString plainNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace muster::viewmodels
