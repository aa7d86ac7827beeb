// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleet.h"

#include <algorithm>

// How Fleet watches for silence, without looking at everybody each time.
namespace muster::domain {

void Fleet::listenSince(Timestamp time)
{
    // Who was watched by a later instant may be silent for too long already.
    m_isEverybodyDue |= time < m_listeningSince;
    m_listeningSince = time;
    noteTime(time);
}

std::size_t Fleet::tick(Timestamp now, std::size_t most)
{
    m_listeningSince = std::min(m_listeningSince, now);
    if (std::exchange(m_isEverybodyDue, false) || now < m_latest) {
        watchEverybody();
    }
    m_latest = now;
    std::size_t silent = 0;
    while (!m_watched.empty() && m_watched.begin()->first < now && silent < most) {
        Entry &entry = *m_watched.begin()->second;
        if (entry.tracker.judge(now, m_listeningSince, eventsOf(entry))) {
            ++silent;
            touch(entry);
            m_silent.push_back(&entry);
        }
        const auto next = entry.tracker.unchangedUntil(m_listeningSince);
        watchFor(entry, next ? std::optional{std::max(*next, now)} : std::nullopt);
    }
    if (m_nextExpiry && *m_nextExpiry <= now) {
        m_categoriesChanged = true;
        m_nextExpiry = m_capacity.nextExpiry(now);
    }
    return silent;
}

void Fleet::noteTime(Timestamp time)
{
    m_latest = std::max(m_latest, time);
}

void Fleet::watch(Entry &entry)
{
    auto until = entry.tracker.unchangedUntil(m_listeningSince);
    if (until && entry.tracker.worker().lastHeard > m_latest) {
        // It was gone when the clock was set back, and has returned.
        until = Timestamp::min();
    }
    // Who is heard in time is looked at for nothing, once: that is cheaper than a new place with every report.
    if (!until || !entry.watchedFor || *until < *entry.watchedFor) {
        watchFor(entry, until);
    }
}

void Fleet::watchFor(Entry &entry, std::optional<Timestamp> time)
{
    if (entry.watchedFor) {
        m_watched.erase({*entry.watchedFor, &entry});
    }
    entry.watchedFor = time;
    if (time) {
        m_watched.emplace(*time, &entry);
    }
}

void Fleet::watchEverybody()
{
    for (auto &[id, entry] : m_entries) {
        watchFor(entry, Timestamp::min());
    }
}

} // namespace muster::domain
