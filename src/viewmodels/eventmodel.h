// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventlog.h"
#include "viewmodels/eventmatcher.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace muster::viewmodels {

enum class EventColumn : int { Time, Worker, Group, Event, Detail, Count_ };

enum EventRole : int {
    /// domain::EventKind as int.
    EventKindRole = Qt::UserRole,
    /// QString, the whole row as one line of plain text: for the clipboard.
    EventLineRole,
};

/// The event log, newest first, as far as it passes the filter. Bounded: beyond the log's maximum the oldest are
/// forgotten (the store keeps them).
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Clock = std::function<domain::Timestamp()>;

    /// `clock` tells what day it is, for the short form of the time, and when a period begins that ends now.
    explicit EventModel(QObject *parent = nullptr, Clock clock = domain::systemNow,
                        std::size_t maximum = EventLog::maximumEvents);

    /// Takes events in any order; those of one time as newer than those that are there.
    void append(std::vector<domain::Event> events);
    /// Takes events from the store, oldest first, none of them newer than those that are there. Where there is room for
    /// some only, these are the newest; false when there is room for none any more.
    bool prepend(std::vector<domain::Event> events);
    void clear();

    const EventFilter &filter() const { return m_filter; }
    void setFilter(const EventFilter &filter);
    /// Lets go of what a period that ends now has left behind.
    void moveTo(domain::Timestamp now);

    /// All there are, shown or not, oldest first; of a log that is small.
    std::vector<domain::Event> events() const;
    bool contains(const domain::Event &event) const { return m_log.contains(event); }
    /// All there are, shown or not.
    const EventLog &log() const { return m_log; }
    domain::Event eventAt(int row) const;
    /// The rows as they are shown.
    std::vector<EventRow> shownRows() const;
    /// The number of a row's event in the log, and the row where it is shown.
    EventLog::Number numberAt(int row) const { return m_shown[m_shown.size() - 1 - static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(EventLog::Number number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filterChanged();
    /// Others are in the log than before, shown or not.
    void logChanged();

private:
    using Numbers = std::vector<EventLog::Number>;

    /// Those from number `from` on that pass the filter, oldest first.
    Numbers matching(EventLog::Number from, EventLog::Number to);
    void settle(std::size_t count);
    void forgetExcess();
    /// Hides rows at the old end.
    void hideOldest(std::size_t count);
    std::size_t placeOf(EventLog::Number number) const;
    QString text(const domain::Event &event, EventColumn column) const;
    QString spoken(const QModelIndex &index) const;

    Clock m_clock;
    EventLog m_log;
    EventFilter m_filter;
    EventMatcher m_matcher;
    /// Numbers of the events that are shown, oldest first.
    std::deque<EventLog::Number> m_shown;
};

} // namespace muster::viewmodels
