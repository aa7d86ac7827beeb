// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/gpumodel.h"

#include "viewmodels/columntitle.h"
#include "viewmodels/format.h"
#include "viewmodels/gpuwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace muster::viewmodels {

using domain::GpuMetric;
using domain::Reading;

namespace {

constexpr int columns = static_cast<int>(GpuColumn::Count_);

constexpr std::array<ColumnTitle, columns> titles{{
    {QT_TRANSLATE_NOOP("GpuModel", "GPU"), QT_TRANSLATE_NOOP("GpuModel", "Its number in the worker's reports")},
    {QT_TRANSLATE_NOOP("GpuModel", "UTIL %"), QT_TRANSLATE_NOOP("GpuModel", "Utilisation, percent")},
    {QT_TRANSLATE_NOOP("GpuModel", "MEMORY"), QT_TRANSLATE_NOOP("GpuModel", "Memory in use, and all of it")},
    {QT_TRANSLATE_NOOP("GpuModel", "°C"), QT_TRANSLATE_NOOP("GpuModel", "Temperature, degrees Celsius")},
    {QT_TRANSLATE_NOOP("GpuModel", "POWER"), QT_TRANSLATE_NOOP("GpuModel", "Power that it takes, and its limit")},
    {QT_TRANSLATE_NOOP("GpuModel", "PART"), QT_TRANSLATE_NOOP("GpuModel", "Share of the GPU that the worker has")},
    {QT_TRANSLATE_NOOP("GpuModel", "USED BY"), QT_TRANSLATE_NOOP("GpuModel", "Whose processes have memory of it")},
    {QT_TRANSLATE_NOOP("GpuModel", "STATE"), QT_TRANSLATE_NOOP("GpuModel", "Idle or busy, by the idle rules")},
}};

constexpr std::array<const char *, static_cast<std::size_t>(domain::Activity::Count_)> states{
    "–",
    QT_TRANSLATE_NOOP("GpuModel", "idle"),
    QT_TRANSLATE_NOOP("GpuModel", "busy"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("GpuModel", text);
}

QString whole(Reading reading)
{
    return reading.isKnown() ? formatCount(std::llround(reading.value())) : unknownText();
}

QString share(Reading fraction)
{
    return fraction.isKnown() ? formatPercent(Reading{fraction.value() * 100.0}) : unknownText();
}

QString unitOf(const QString &size)
{
    return size.section(QLatin1Char{' '}, -1);
}

/// The size in gigabytes: "0.5", in the unit of a whole that is written in them.
QString gigabytes(Reading mebibytes)
{
    const double value = mebibytes.value() / 1024.0;
    return value < 9.95 ? QLocale{}.toString(value, 'f', 1) : formatCount(std::llround(value));
}

/// "60 / 80 GB", "0.5 / 80 GB".
QString memory(const domain::GpuReadings &gpu)
{
    const Reading used = gpu[GpuMetric::MemoryUsed];
    if (!used.isKnown()) {
        return unknownText();
    }
    const QString whole = formatMemory(memoryTotal(gpu));
    const bool isInGigabytes = unitOf(whole) == unitOf(formatMemory(Reading{1024.0}));
    return (isInGigabytes ? gigabytes(used) : formatMemory(used)) + QStringLiteral(" / ") + whole;
}

/// Figures stand to the right.
QVariant alignment(GpuColumn column)
{
    const bool isText = column == GpuColumn::State || column == GpuColumn::Users;
    return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

void GpuModel::setWorker(const domain::Worker &worker)
{
    const auto &gpus = worker.stats.gpus;
    const auto &details = worker.details->gpus;
    setRowCount(gpus.size());
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        const Gpu gpu{gpus[i], i < worker.gpuActivity.size() ? worker.gpuActivity[i] : domain::Activity::Unknown,
                      i < details.size() ? details[i] : domain::GpuDetails{}};
        if (gpu != m_gpus[i]) {
            m_gpus[i] = gpu;
            const int row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        }
    }
}

void GpuModel::setRowCount(std::size_t count)
{
    const int before = rowCount();
    const int after = static_cast<int>(count);
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_gpus.resize(count);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_gpus.resize(count);
        endRemoveRows();
    }
}

QString GpuModel::stateWord(domain::Activity activity)
{
    return translated(states[static_cast<std::size_t>(activity)]);
}

bool GpuModel::knows(GpuColumn column) const
{
    return std::ranges::any_of(m_gpus, [column](const Gpu &gpu) {
        return column == GpuColumn::Power   ? gpu.details.power.isKnown()
               : column == GpuColumn::Users ? !gpu.details.processes.empty()
                                            : true;
    });
}

int GpuModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gpus.size());
}

int GpuModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString GpuModel::text(std::size_t gpu, GpuColumn column) const
{
    const auto &[readings, activity, details] = m_gpus[gpu];
    switch (column) {
    case GpuColumn::Index:
        // The mark says by its shape what the colour says.
        return (hasError(details) ? QStringLiteral("⚠ ") : QString{}) + QString::number(gpu);
    case GpuColumn::Utilization:
        return formatPercentFigure(readings[GpuMetric::Utilization]);
    case GpuColumn::Memory:
        return memory(readings);
    case GpuColumn::Temperature:
        return whole(readings[GpuMetric::Temperature]);
    case GpuColumn::Power:
        return powerText(details);
    case GpuColumn::Users:
        return usersText(details);
    case GpuColumn::Fraction:
        return share(readings[GpuMetric::Fraction]);
    case GpuColumn::State:
        return stateWord(activity);
    case GpuColumn::Count_:
        break;
    }
    return {};
}

QVariant GpuModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto gpu = static_cast<std::size_t>(index.row());
    const auto column = static_cast<GpuColumn>(index.column());
    const Reading utilization = m_gpus[gpu].readings[GpuMetric::Utilization];
    const bool isAboutDetails = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    const QString details = isAboutDetails ? detailsText(m_gpus[gpu].details) : QString{};
    switch (role) {
    case Qt::DisplayRole:
        return text(gpu, column);
    case Qt::AccessibleTextRole:
        return translated(titles[static_cast<std::size_t>(column)].title) + QStringLiteral(": ") + text(gpu, column);
    case Qt::ToolTipRole:
        return details.isEmpty() ? QVariant{} : plainToolTip(details);
    case Qt::AccessibleDescriptionRole:
        return details;
    case Qt::TextAlignmentRole:
        return alignment(column);
    case GpuErrorRole:
        return hasError(m_gpus[gpu].details);
    case UtilizationRole:
        return column == GpuColumn::Utilization && utilization.isKnown() ? QVariant{utilization.value()} : QVariant{};
    case GpuActivityRole:
        return static_cast<int>(m_gpus[gpu].activity);
    default:
        return {};
    }
}

QVariant GpuModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        return alignment(static_cast<GpuColumn>(section));
    }
    return headerValue(titles, "GpuModel", section, orientation, role);
}

} // namespace muster::viewmodels
