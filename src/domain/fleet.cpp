// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleet.h"

#include <algorithm>
#include <utility>

namespace muster::domain {

Fleet::Fleet(Rules rules)
    : m_rules(std::move(rules)),
      m_hidden(m_rules.hiddenWorkers)
{
}

Arrival Fleet::arrival(const Report &report) const
{
    const auto entry = m_entries.find(std::string_view{report.worker});
    return entry == m_entries.end() ? Arrival::New : entry->second.tracker.arrival(report);
}

bool Fleet::hasRoomFor(const Message &message, std::size_t most) const
{
    if (const auto *const capacity = std::get_if<CapacityReport>(&message)) {
        return m_capacity.hasRoomFor(*capacity);
    }
    const auto *const report = std::get_if<Report>(&message);
    const auto *const registration = std::get_if<Registration>(&message);
    if (!report && !registration) {
        return true;
    }
    const std::size_t gone = m_entries.size() - m_present;
    if (m_present < most && gone - std::min(gone, manyGone) < most) {
        return true;
    }
    const auto entry = m_entries.find(std::string_view{report ? report->worker : registration->worker});
    return entry != m_entries.end() && (entry->second.counted || m_present < most);
}

void Fleet::apply(const Message &message, Timestamp receivedAt)
{
    noteTime(receivedAt);
    std::visit([&](const auto &what) { take(what, receivedAt); }, message);
}

void Fleet::take(const Report &report, Timestamp receivedAt)
{
    Entry &entry = entryFor(report.worker);
    entry.tracker.apply(report, receivedAt, eventsOf(entry));
    touch(entry);
}

void Fleet::take(const Registration &registration, Timestamp receivedAt)
{
    Entry &entry = entryFor(registration.worker);
    entry.tracker.apply(registration, receivedAt, eventsOf(entry));
    touch(entry);
}

void Fleet::take(const Unregistration &unregistration, Timestamp receivedAt)
{
    const auto entry = m_entries.find(std::string_view{unregistration.worker});
    if (entry != m_entries.end()) {
        entry->second.tracker.unregister(unregistration.by, receivedAt, eventsOf(entry->second));
        touch(entry->second);
    }
}

void Fleet::take(const CapacityReport &report, Timestamp receivedAt)
{
    const bool keysChanged = m_capacity.apply(report, receivedAt);
    m_categoriesChanged = true;
    expectExpiry(receivedAt + report.timeout);
    if (keysChanged) {
        placeAllAnew();
    }
    const auto entry = m_entries.find(std::string_view{report.worker});
    if (report.partial && entry != m_entries.end() && place(entry->second.tracker)) {
        touch(entry->second);
    }
}

void Fleet::take(const CapacityRemoval &removal, Timestamp)
{
    if (m_capacity.remove(removal)) {
        m_categoriesChanged = true;
        placeAllAnew();
    }
}

void Fleet::judgeActivities()
{
    for (auto &[id, entry] : m_entries) {
        entry.tracker.judgeActivity(eventsOf(entry));
        touch(entry);
    }
}

void Fleet::showAll()
{
    for (auto &[id, entry] : m_entries) {
        show(entry);
    }
}

std::vector<Event> Fleet::takeEvents()
{
    return std::exchange(m_events, {});
}

Changes Fleet::takeChanges(Timestamp now)
{
    Changes changes;
    changes.time = now;
    changes.workers.reserve(m_changed.size());
    for (Entry *entry : std::exchange(m_changed, {})) {
        entry->changed = false;
        changes.workers.emplace_back(entry->tracker.worker());
    }
    refreshSummaries(now);
    m_groups.takeChanges(changes.groups, changes.emptiedGroups);
    changes.categories = m_categories;
    changes.total = m_total;
    return changes;
}

void Fleet::refreshSummaries(Timestamp now)
{
    if (!m_groups.refresh() && !std::exchange(m_categoriesChanged, false)) {
        return;
    }
    m_categoriesChanged = false;
    m_categories = m_groups.categories(m_capacity, now);
    m_total = {};
    for (const CategorySummary &category : m_categories) {
        add(m_total, category.summary);
    }
}

std::vector<RollupRow> Fleet::rollups(Timestamp time)
{
    refreshSummaries(time);
    std::vector<RollupRow> rows;
    rows.push_back({time, {}, m_total});
    for (const auto &[category, summary] : m_categories) {
        rows.push_back({time, {category, {}}, summary});
    }
    for (const auto &[key, summary] : m_groups.groups()) {
        rows.push_back({time, {key.category, key.group}, summary});
    }
    return rows;
}

std::vector<Worker> Fleet::workers() const
{
    std::vector<Worker> workers;
    workers.reserve(m_entries.size());
    for (const auto &[id, entry] : m_entries) {
        workers.push_back(entry.tracker.worker());
    }
    return workers;
}

std::vector<Worker> Fleet::visibleWorkers() const
{
    std::vector<Worker> workers;
    for (const auto &[id, entry] : m_entries) {
        if (!entry.hidden) {
            workers.push_back(entry.tracker.worker());
        }
    }
    return workers;
}

std::map<std::string, Provision> Fleet::provisions(Timestamp now) const
{
    std::map<std::string, Provision> provisions;
    for (const std::string &category : m_capacity.categories(now)) {
        provisions.emplace(category, m_capacity.provision(category, now));
    }
    return provisions;
}

Fleet::Entry &Fleet::entryFor(std::string_view id)
{
    const auto found = m_entries.find(id);
    if (found != m_entries.end()) {
        return found->second;
    }
    Worker worker;
    worker.id = std::string{id};
    Entry &entry = insert(std::move(worker));
    place(entry.tracker);
    return entry;
}

Fleet::Entry &Fleet::insert(Worker worker)
{
    const std::string id = worker.id;
    if (const auto before = m_entries.find(id); before != m_entries.end()) {
        watchFor(before->second, std::nullopt);
        m_present -= before->second.counted ? 1 : 0;
    }
    return m_entries.insert_or_assign(id, Entry{Tracker{std::move(worker), m_rules}, m_hidden.contains(id)})
        .first->second;
}

bool Fleet::place(Tracker &tracker) const
{
    const std::string &id = tracker.worker().id;
    if (const CapacityReport *own = m_capacity.shareOf(id)) {
        return tracker.place(nameFromCapacity(id, *own), Tracker::PlacedBy::Capacity);
    }
    const auto isKey = [this](std::string_view category) { return m_capacity.isKey(category); };
    return tracker.place(nameFromId(id, isKey), Tracker::PlacedBy::Id);
}

void Fleet::placeAllAnew()
{
    for (auto &[id, entry] : m_entries) {
        if (place(entry.tracker)) {
            touch(entry);
        }
    }
}

void Fleet::count(Entry &entry)
{
    const bool isPresent = entry.tracker.worker().liveness != Liveness::Gone;
    if (std::exchange(entry.counted, isPresent) != isPresent) {
        m_present += isPresent ? 1 : -1;
    }
}

void Fleet::touch(Entry &entry)
{
    count(entry);
    watch(entry);
    if (!entry.unsaved) {
        entry.unsaved = true;
        m_unsaved.push_back(&entry);
    }
    show(entry);
}

void Fleet::show(Entry &entry)
{
    if (entry.hidden) {
        return;
    }
    if (!entry.changed) {
        entry.changed = true;
        m_changed.push_back(&entry);
    }
    m_groups.update(entry.tracker.worker());
}

std::vector<Event> &Fleet::eventsOf(const Entry &entry)
{
    if (!entry.hidden) {
        return m_events;
    }
    m_unshownEvents.clear();
    return m_unshownEvents;
}

void Fleet::expectExpiry(Timestamp expiry)
{
    // One that comes too early is only looked at for nothing.
    if (!m_nextExpiry || expiry < m_nextExpiry) {
        m_nextExpiry = expiry;
    }
}

} // namespace muster::domain
