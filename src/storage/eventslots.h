// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/eventpage.h"
#include "history/subject.h"
#include "storage/statement.h"
#include "storage/timerange.h"

#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace muster::storage {

/// What happened to a subject in slots of time. However many events a slot has, only so many are looked at: what tells
/// most is found by an index of its own, and the workers of a group one by one, whoever has something next.
class EventSlots final
{
public:
    EventSlots(const QSqlDatabase &database, ReadFaults &faults, const history::Subject &subject, TimeRange range);

    /// Each slot is a multiple of `length` since 1970; those without any event are left out. Nothing when it was
    /// cancelled.
    std::vector<history::EventTally> read(std::chrono::milliseconds length, const std::stop_token &cancelled);

private:
    /// In ms since 1970, [from, to).
    struct Slot
    {
        std::int64_t from = 0;
        std::int64_t to = 0;
    };
    struct Place
    {
        std::int64_t time = 0;
        std::int64_t number = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };
    /// What is known of a slot.
    struct Found
    {
        std::optional<Place> first;
        std::int64_t count = 0;
    };
    /// No event of the worker is before this time.
    struct Next
    {
        std::int64_t time = 0;
        std::int64_t worker = 0;

        friend auto operator<=>(const Next &, const Next &) = default;
    };

    void findMembers(const history::Subject &subject);
    void findWorker(const std::string &worker);
    void findGroup(const domain::Subject &group);
    std::optional<history::EventTally> tally(Slot slot);
    Found findAny(Slot slot);
    Found findOfMembers(Slot slot);
    /// Adds those of one worker; when it has something behind the slot.
    std::optional<std::int64_t> addOfWorker(Found &found, std::int64_t worker, Slot slot);
    std::optional<Place> firstOf(domain::EventKind kind, Slot slot);
    std::optional<domain::Event> eventAt(Place place);

    Statement m_any;
    Statement m_ofWorker;
    Statement m_rare;
    Statement m_event;
    QSqlDatabase m_database;
    ReadFaults &m_faults;
    TimeRange m_range;
    bool m_isOfAll;
    /// Workers by their number, unless it is of all; and who has something next.
    std::set<std::int64_t> m_members;
    std::set<Next> m_next;
};

} // namespace muster::storage
