// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "domain/changes.h"
#include "domain/packing.h"
#include "history/eventpage.h"
#include "storage/connection.h"
#include "storage/historyreader.h"
#include "storage/settings.h"
#include "storage/timerange.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace muster::storage {

/// A message, and the row of the journal that holds it.
using VisitMessage = std::function<void(const domain::Heard &heard, std::int64_t row)>;

/// Up to this row of the journal what was heard of it is in the worker; zero: up to where the present stands.
using VisitWorker = std::function<void(domain::Worker worker, std::int64_t row)>;

/// Reads one store, also while a collector writes it. Each call sees one consistent state; see also
/// atOneInstant(). A
/// row that is damaged is passed over and counted.
class Reader final
{
public:
    /// The reader, or a sentence that says why the store can't be read.
    static std::variant<std::unique_ptr<Reader>, std::string> open(const QString &folder);
    /// Reads through a connection that stays open longer than the reader.
    explicit Reader(const QSqlDatabase &database)
        : m_database(database),
          m_history(database)
    {
    }

    /// The tables of history, through the same connection.
    HistoryReader &history() { return m_history; }

    /// Runs `read`, in which every call sees the store as it is now. To be short: a writer's log grows meanwhile.
    void atOneInstant(const std::function<void()> &read);

    Settings settings();
    std::vector<domain::Worker> workers();
    /// The same one by one, with where each stands.
    void forEachWorker(const VisitWorker &visit);
    std::vector<domain::Capacity> capacities();

    /// Every message of the journal's rows behind `afterId`, in the order in which they were stored.
    void forEachMessage(std::int64_t afterId, const VisitMessage &visit, const std::stop_token &cancelled = {});
    /// Every message of the rows up to `lastId` that were received at or after `since`.
    void forEachMessageSince(domain::Timestamp since, std::int64_t lastId, const VisitMessage &visit,
                             const std::stop_token &cancelled = {});
    /// Oldest first. Nothing is held open while `visit` runs, however long that takes.
    void forEachEvent(TimeRange range, const std::function<void(const domain::Event &)> &visit);
    /// The newest `limit` events, oldest first; of one worker, where one is named.
    std::vector<domain::Event> newestEvents(int limit, const std::string &worker = {});
    /// The `limit` events before this place, or the newest.
    history::EventPage eventsBefore(std::optional<history::EventPlace> place, int limit);
    /// What happened to the subject in each of about so many slots of equal length, oldest first; see EventSlots. A
    /// worker counts to the group in which it last said that it stood. Nothing when it was cancelled.
    std::vector<history::EventTally> eventsIn(const history::Subject &subject, TimeRange range, int slots,
                                              const std::stop_token &cancelled = {});

    /// The half minutes, oldest first. The GPU histogram is of the present only: history has none.
    std::vector<domain::RollupRow> rollups(const domain::Subject &subject, TimeRange range);
    /// Those of the hours that are not rolled up yet.
    std::vector<domain::RollupRow> presentRollups(const domain::Subject &subject, TimeRange range);
    /// Every subject that has history.
    std::vector<domain::Subject> subjects();
    /// Time of the oldest row of history.
    std::optional<domain::Timestamp> oldest();

    const ReadFaults &faults() const { return m_history.faults(); }
    /// Rows passed over; a damaged page, behind which nothing can be read, counts as one.
    int damagedRows() const { return faults().damagedRows + faults().failures; }

private:
    Statement prepare(const QString &sql);
    void visitJournal(Statement &statement, const VisitMessage &visit, const std::stop_token &cancelled = {});

    std::unique_ptr<Connection> m_connection;
    QSqlDatabase m_database;
    HistoryReader m_history;
};

} // namespace muster::storage
