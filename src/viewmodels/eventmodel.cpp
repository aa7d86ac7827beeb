// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventmodel.h"

#include "viewmodels/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace muster::viewmodels {

namespace {

constexpr int eventColumns = static_cast<int>(EventColumn::Count_);

constexpr std::array<const char *, eventColumns> titles{
    QT_TRANSLATE_NOOP("EventModel", "TIME"),   QT_TRANSLATE_NOOP("EventModel", "WORKER"),
    QT_TRANSLATE_NOOP("EventModel", "GROUP"),  QT_TRANSLATE_NOOP("EventModel", "EVENT"),
    QT_TRANSLATE_NOOP("EventModel", "DETAIL"),
};

constexpr std::array<const char *, static_cast<std::size_t>(domain::EventKind::Count_)> words{
    QT_TRANSLATE_NOOP("EventModel", "registered"),
    QT_TRANSLATE_NOOP("EventModel", "unregistered"),
    QT_TRANSLATE_NOOP("EventModel", "idle"),
    QT_TRANSLATE_NOOP("EventModel", "busy"),
};

constexpr std::array<const char *, static_cast<std::size_t>(domain::EventReason::Count_)> reasons{
    "",
    QT_TRANSLATE_NOOP("EventModel", "came back"),
    QT_TRANSLATE_NOOP("EventModel", "by the worker itself"),
    QT_TRANSLATE_NOOP("EventModel", "lost"),
    QT_TRANSLATE_NOOP("EventModel", "expired"),
};

QString translated(const char *text)
{
    return *text == '\0' ? QString{} : QCoreApplication::translate("EventModel", text);
}

QString line(const domain::Event &event)
{
    QStringList parts{formatDateTime(event.time), plainLine(event.worker), eventWord(event.kind)};
    if (const QString detail = eventDetail(event); !detail.isEmpty()) {
        parts.append(detail);
    }
    return parts.join(QLatin1Char{'\t'});
}

} // namespace

QString eventWord(domain::EventKind kind)
{
    return translated(words[static_cast<std::size_t>(kind)]);
}

QString eventDetail(const domain::Event &event)
{
    const QString reason = translated(reasons[static_cast<std::size_t>(event.reason)]);
    const bool aboutTask = event.kind == domain::EventKind::Idle || event.kind == domain::EventKind::Busy;
    QString detail = plainLine(event.detail);
    if (aboutTask && !detail.isEmpty()) {
        detail = QCoreApplication::translate("EventModel", "task %1").arg(detail);
    }
    return reason.isEmpty() || detail.isEmpty() ? reason + detail : reason + QStringLiteral(" · ") + detail;
}

EventModel::EventModel(QObject *parent, Clock clock)
    : QAbstractTableModel(parent),
      m_clock(std::move(clock))
{
}

void EventModel::append(const std::vector<domain::Event> &events)
{
    const std::size_t count = std::min(events.size(), maximumEvents);
    if (count == 0) {
        return;
    }
    forgetOldest(m_events.size() + count - std::min(m_events.size() + count, maximumEvents));
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    m_events.insert(m_events.end(), events.end() - static_cast<std::ptrdiff_t>(count), events.end());
    endInsertRows();
}

void EventModel::forgetOldest(std::size_t count)
{
    if (count == 0) {
        return;
    }
    const int rows = rowCount();
    beginRemoveRows({}, rows - static_cast<int>(count), rows - 1);
    m_events.erase(m_events.begin(), m_events.begin() + static_cast<std::ptrdiff_t>(count));
    endRemoveRows();
}

void EventModel::clear()
{
    forgetOldest(m_events.size());
}

const domain::Event &EventModel::eventAt(int row) const
{
    return m_events[m_events.size() - 1 - static_cast<std::size_t>(row)];
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : eventColumns;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const domain::Event &event = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, static_cast<EventColumn>(index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(line(event).replace(QLatin1Char{'\t'}, QLatin1Char{'\n'}));
    case EventKindRole:
        return static_cast<int>(event.kind);
    case EventLineRole:
        return line(event);
    default:
        return {};
    }
}

QString EventModel::text(const domain::Event &event, EventColumn column) const
{
    switch (column) {
    case EventColumn::Time:
        return formatClock(event.time, m_clock());
    case EventColumn::Worker:
        return plainLine(event.worker);
    case EventColumn::Group:
        return plainLine(event.category + ':' + event.group);
    case EventColumn::Event:
        return eventWord(event.kind);
    case EventColumn::Detail:
        return eventDetail(event);
    case EventColumn::Count_:
        break;
    }
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= eventColumns) {
        return {};
    }
    return translated(titles[static_cast<std::size_t>(section)]);
}

} // namespace muster::viewmodels
