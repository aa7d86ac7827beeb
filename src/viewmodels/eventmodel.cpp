// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventmodel.h"

#include "viewmodels/eventwords.h"
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

/// Leaves the last `count`.
void keepNewest(std::vector<domain::Event> &events, std::size_t count)
{
    const std::size_t surplus = events.size() - std::min(events.size(), count);
    events.erase(events.begin(), events.begin() + static_cast<std::ptrdiff_t>(surplus));
}

} // namespace

EventModel::EventModel(QObject *parent, Clock clock, std::size_t maximum)
    : QAbstractTableModel(parent),
      m_clock(std::move(clock)),
      m_log(maximum),
      m_matcher(m_filter, m_clock())
{
}

void EventModel::append(std::vector<domain::Event> events)
{
    if (events.empty()) {
        return;
    }
    std::ranges::stable_sort(events, {}, &domain::Event::time);
    keepNewest(events, m_log.maximum());
    m_log.append(events);
    const Numbers fresh = matching(m_log.end() - static_cast<EventLog::Number>(events.size()), m_log.end());
    if (!fresh.empty()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    settle(events.size());
    forgetExcess();
    Q_EMIT logChanged();
}

bool EventModel::prepend(std::vector<domain::Event> events)
{
    keepNewest(events, m_log.room());
    m_log.prepend(events);
    const Numbers fresh = matching(m_log.first(), m_log.first() + static_cast<EventLog::Number>(events.size()));
    if (!fresh.empty()) {
        const int rows = rowCount();
        beginInsertRows({}, rows, rows + static_cast<int>(fresh.size()) - 1);
        m_shown.insert(m_shown.begin(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    Q_EMIT logChanged();
    return m_log.room() > 0;
}

EventModel::Numbers EventModel::matching(EventLog::Number from, EventLog::Number to)
{
    m_matcher.update(m_log.texts(), m_log.renumberings());
    Numbers numbers;
    auto row = m_log.rows().begin() + static_cast<std::ptrdiff_t>(m_log.place(from));
    for (EventLog::Number number = from; number != to; ++number, ++row) {
        if (m_matcher.matches(*row, m_log.texts())) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

/// The newest may be late: they, and who came after them, find their places by time.
void EventModel::settle(std::size_t count)
{
    if (m_log.isSettled(count)) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    Numbers held(static_cast<std::size_t>(before.size()));
    std::ranges::transform(before, held.begin(), [this](const QModelIndex &index) { return numberAt(index.row()); });
    const Numbers order = m_log.settle(count);
    const EventLog::Number begin = m_log.end() - static_cast<EventLog::Number>(order.size());
    m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(placeOf(begin)), m_shown.end());
    std::ranges::copy(matching(begin, m_log.end()), std::back_inserter(m_shown));
    Numbers moved(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        moved[order[i] - begin] = begin + static_cast<EventLog::Number>(i);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const EventLog::Number number = held[static_cast<std::size_t>(i)];
        const bool stays = m_log.place(number) < m_log.place(begin);
        after += index(rowOf(stays ? number : moved[number - begin]).value_or(-1), before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void EventModel::forgetExcess()
{
    while (const std::size_t count = m_log.excess()) {
        hideOldest(placeOf(m_log.first() + static_cast<EventLog::Number>(count)));
        m_log.forgetOldest(count);
    }
}

void EventModel::hideOldest(std::size_t count)
{
    if (count == 0) {
        return;
    }
    const int rows = rowCount();
    beginRemoveRows({}, rows - static_cast<int>(count), rows - 1);
    m_shown.erase(m_shown.begin(), m_shown.begin() + static_cast<std::ptrdiff_t>(count));
    endRemoveRows();
}

void EventModel::clear()
{
    hideOldest(m_shown.size());
    m_log.forgetOldest(m_log.size());
    Q_EMIT logChanged();
}

void EventModel::setFilter(const EventFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    m_matcher = EventMatcher{filter, m_clock()};
    const Numbers shown = matching(m_log.first(), m_log.end());
    m_shown.assign(shown.begin(), shown.end());
    endResetModel();
    Q_EMIT filterChanged();
}

void EventModel::moveTo(domain::Timestamp now)
{
    if (!m_filter.period.span) {
        return;
    }
    m_matcher.moveTo(m_filter.period.begin(now));
    const auto firstIn = std::ranges::partition_point(
        m_shown, [this](EventLog::Number number) { return m_log[number].time < m_matcher.begin(); });
    hideOldest(static_cast<std::size_t>(firstIn - m_shown.begin()));
}

/// How many of those that are shown are older.
std::size_t EventModel::placeOf(EventLog::Number number) const
{
    const auto place = [this](EventLog::Number each) { return m_log.place(each); };
    return static_cast<std::size_t>(std::ranges::lower_bound(m_shown, m_log.place(number), {}, place)
                                    - m_shown.begin());
}

std::optional<int> EventModel::rowOf(EventLog::Number number) const
{
    const std::size_t place = placeOf(number);
    return place < m_shown.size() && m_shown[place] == number
               ? std::optional{static_cast<int>(m_shown.size() - 1 - place)}
               : std::nullopt;
}

std::vector<EventRow> EventModel::shownRows() const
{
    std::vector<EventRow> rows;
    rows.reserve(m_shown.size());
    std::transform(m_shown.rbegin(), m_shown.rend(), std::back_inserter(rows),
                   [this](EventLog::Number number) { return m_log[number]; });
    return rows;
}

std::vector<domain::Event> EventModel::events() const
{
    std::vector<domain::Event> events;
    for (EventLog::Number number = m_log.first(); number != m_log.end(); ++number) {
        events.push_back(m_log.texts().eventOf(m_log[number]));
    }
    return events;
}

domain::Event EventModel::eventAt(int row) const
{
    return m_log.texts().eventOf(m_log[numberAt(row)]);
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
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
    switch (role) {
    case Qt::DisplayRole:
        return text(eventAt(index.row()), static_cast<EventColumn>(index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(eventLine(eventAt(index.row())).replace(QLatin1Char{'\t'}, QLatin1Char{'\n'}));
    case Qt::AccessibleTextRole:
        return spoken(index);
    case EventKindRole:
        return static_cast<int>(m_log[numberAt(index.row())].kind);
    case EventLineRole:
        return eventLine(eventAt(index.row()));
    default:
        return {};
    }
}

/// The keyboard stands on the first cell of a row: that is to be heard as the whole of it.
QString EventModel::spoken(const QModelIndex &index) const
{
    const domain::Event event = eventAt(index.row());
    const auto column = static_cast<EventColumn>(index.column());
    return column == EventColumn::Time ? eventLine(event).replace(QLatin1Char{'\t'}, QStringLiteral(", "))
                                       : text(event, column);
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
    return QCoreApplication::translate("EventModel", titles[static_cast<std::size_t>(section)]);
}

} // namespace muster::viewmodels
