// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventslots.h"

#include "domain/workername.h"
#include "storage/eventtable.h"

#include <algorithm>

namespace muster::storage {

using namespace domain;
using history::EventTally;

namespace {

/// Of one kind in one slot, for one of a group.
constexpr std::int64_t rareLookedAt = 500;

// The condition is that of the index.
constexpr const char *rareSql = "SELECT time, number, subject FROM event WHERE kind < 2 AND kind = ? AND time >= ? AND "
                                "time < ? ORDER BY time LIMIT ?";
constexpr const char *anySql = "SELECT time, number FROM event WHERE time >= ? AND time < ? ORDER BY time, number "
                               "LIMIT ?";
constexpr const char *ofWorkerSql = "SELECT time, number FROM event WHERE subject = ? AND time >= ? AND time < ? "
                                    "ORDER BY time, number LIMIT ?";
/// Every worker, and where it said that it stood as it came, where its id does not say so.
constexpr const char *workersSql =
    "SELECT id, worker, NULL, NULL FROM subject WHERE worker <> '' AND category = '' AND "
    "group_name = '' UNION ALL SELECT subject, '', category, group_name FROM event "
    "WHERE kind < 2 AND kind = 0 AND category IS NOT NULL";

bool isIn(const Subject &group, const std::string &category, const std::string &name)
{
    return group.category == category && (group.group.empty() || group.group == name);
}

} // namespace

EventSlots::EventSlots(const QSqlDatabase &database, ReadFaults &faults, const history::Subject &subject,
                       TimeRange range)
    : m_any(database, QLatin1String(anySql), &faults),
      m_ofWorker(database, QLatin1String(ofWorkerSql), &faults),
      m_rare(database, QLatin1String(rareSql), &faults),
      m_event(database, eventSelectSql() + QStringLiteral("WHERE time = ? AND number = ?"), &faults),
      m_database(database),
      m_faults(faults),
      m_range(range),
      m_isOfAll(!subject.isWorker() && subject.group.category.empty())
{
    findMembers(subject);
}

void EventSlots::findMembers(const history::Subject &subject)
{
    if (m_isOfAll) {
        return;
    }
    subject.isWorker() ? findWorker(subject.worker) : findGroup(subject.group);
    for (const std::int64_t member : m_members) {
        m_next.insert({toUnixMilliseconds(m_range.from), member});
    }
}

void EventSlots::findWorker(const std::string &worker)
{
    Statement statement{m_database,
                        QStringLiteral("SELECT id FROM subject WHERE worker = ? AND category = '' AND group_name = ''"),
                        &m_faults};
    for (statement.bind(worker).run(); statement.next();) {
        m_members.insert(statement.integer(0));
    }
}

void EventSlots::findGroup(const Subject &group)
{
    Statement statement{m_database, QLatin1String(workersSql), &m_faults};
    for (statement.run(); statement.next();) {
        WorkerName place{statement.text(2), statement.text(3), {}};
        if (statement.isNull(2)) {
            place = nameFromId(statement.text(1), [](std::string_view) { return false; });
        }
        isIn(group, place.category, place.group) ? void(m_members.insert(statement.integer(0)))
                                                 : void(m_members.erase(statement.integer(0)));
    }
}

std::vector<EventTally> EventSlots::read(std::chrono::milliseconds length, const std::stop_token &cancelled)
{
    const std::int64_t from = toUnixMilliseconds(m_range.from);
    const std::int64_t to = toUnixMilliseconds(m_range.to);
    const std::int64_t step = std::max<std::int64_t>(length.count(), 1);
    std::vector<EventTally> tallies;
    for (std::int64_t time = from - from % step; time < to; time += step) {
        if (cancelled.stop_requested()) {
            return {};
        }
        if (auto found = tally({std::max(time, from), std::min(time + step, to)})) {
            tallies.push_back(*std::move(found));
        }
    }
    return tallies;
}

std::optional<EventTally> EventSlots::tally(Slot slot)
{
    const Found found = m_isOfAll ? findAny(slot) : findOfMembers(slot);
    if (!found.first) {
        return {};
    }
    auto telling = firstOf(EventKind::Unregistered, slot);
    if (!telling) {
        telling = firstOf(EventKind::Registered, slot);
    }
    auto event = eventAt(telling.value_or(*found.first));
    return event ? std::optional{EventTally{*std::move(event), found.count}} : std::nullopt;
}

EventSlots::Found EventSlots::findAny(Slot slot)
{
    Found found;
    for (m_any.bind(slot.from).bind(slot.to).bind(EventTally::mostCounted).run(); m_any.next(); ++found.count) {
        found.first = found.first.value_or(Place{m_any.integer(0), m_any.integer(1)});
    }
    m_any.finish();
    return found;
}

EventSlots::Found EventSlots::findOfMembers(Slot slot)
{
    Found found;
    std::vector<Next> behind;
    while (!m_next.empty() && m_next.begin()->time < slot.to && found.count < EventTally::mostCounted) {
        const std::int64_t worker = m_next.extract(m_next.begin()).value().worker;
        if (const auto next = addOfWorker(found, worker, slot)) {
            behind.push_back({*next, worker});
        }
    }
    m_next.insert(behind.begin(), behind.end());
    return found;
}

std::optional<std::int64_t> EventSlots::addOfWorker(Found &found, std::int64_t worker, Slot slot)
{
    const std::int64_t wanted = EventTally::mostCounted - found.count + 1;
    std::int64_t read = 0;
    std::optional<std::int64_t> behind;
    m_ofWorker.bind(worker).bind(slot.from).bind(toUnixMilliseconds(m_range.to)).bind(wanted).run();
    while (!behind && m_ofWorker.next()) {
        const Place place{m_ofWorker.integer(0), m_ofWorker.integer(1)};
        if (place.time >= slot.to) {
            behind = place.time;
            break;
        }
        ++read;
        found.first = std::min(found.first.value_or(place), place);
    }
    m_ofWorker.finish();
    found.count = std::min(found.count + read, EventTally::mostCounted);
    return !behind && read == wanted ? slot.to : behind;
}

std::optional<EventSlots::Place> EventSlots::firstOf(EventKind kind, Slot slot)
{
    m_rare.bind(static_cast<std::int64_t>(kind)).bind(slot.from).bind(slot.to).bind(m_isOfAll ? 1 : rareLookedAt).run();
    std::optional<Place> first;
    while (!first && m_rare.next()) {
        if (m_isOfAll || m_members.contains(m_rare.integer(2))) {
            first = Place{m_rare.integer(0), m_rare.integer(1)};
        }
    }
    m_rare.finish();
    return first;
}

std::optional<Event> EventSlots::eventAt(Place place)
{
    m_event.bind(place.time).bind(place.number).run();
    const auto event = m_event.next() ? std::optional{readEvent(m_event)} : std::nullopt;
    m_event.finish();
    return event;
}

} // namespace muster::storage
