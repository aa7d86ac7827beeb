// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <vector>

namespace muster::viewmodels {

enum class EventColumn : int { Time, Worker, Group, Event, Detail, Count_ };

enum EventRole : int {
    /// domain::EventKind as int.
    EventKindRole = Qt::UserRole,
    /// QString, the whole row as one line of plain text: for the clipboard.
    EventLineRole,
};

/// The event log, newest first. Bounded: beyond maximumEvents the oldest are forgotten (the store keeps them).
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr std::size_t maximumEvents = 100'000;
    using Clock = std::function<domain::Timestamp()>;

    /// `clock` tells what day it is, for the short form of the time.
    explicit EventModel(QObject *parent = nullptr, Clock clock = domain::systemNow);

    /// Takes events, oldest first, as newer than all there are.
    void append(const std::vector<domain::Event> &events);
    void clear();

    /// Oldest first.
    const std::deque<domain::Event> &events() const { return m_events; }
    const domain::Event &eventAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void forgetOldest(std::size_t count);
    QString text(const domain::Event &event, EventColumn column) const;

    std::deque<domain::Event> m_events;
    Clock m_clock;
};

/// "registered", "unregistered", "idle", "busy", translated.
QString eventWord(domain::EventKind kind);
/// Reason and detail as one line: "lost", "task 9f3e…"; empty when there is neither.
QString eventDetail(const domain::Event &event);

} // namespace muster::viewmodels
