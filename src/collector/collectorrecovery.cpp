// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/collector.h"
#include "collector/restore.h"

#include <utility>

// How Collector comes to its fleet, and back to it when a commit failed or nobody could be heard.
namespace muster::collector {

using namespace domain;

void Collector::rebuildFleet(const std::function<void()> &asKept, const std::stop_token &stop)
{
    auto reader = m_store->reader();
    m_fleet = std::make_unique<Fleet>(m_rules);
    Restoration restoration{reader, *m_fleet};
    asKept();
    // What is damaged stays so; whatever else kept it from being read may be over the next time.
    const bool isCaughtUp = restoration.catchUp(stop);
    // What is stored may be older, as when the disk was full.
    m_fleet->listenSince(m_listeningSince);
    const storage::ReadFaults &faults = reader.faults();
    m_isWhole = isCaughtUp && (faults.failures == 0 || faults.metDamage);
    if (isCaughtUp && !m_isWhole) {
        m_problem = "cannot read the store: " + faults.reason + "; reports are refused until it can be read";
        m_healthy = false;
    }
    m_damage = reader.damagedRows() == 0
                   ? std::string{}
                   : std::to_string(reader.damagedRows())
                         + " rows of the store are damaged and were passed over: keep a copy of the data folder";
}

/// Reads the fleet again, now and then, where that broke off. Until it is whole nothing is taken, for nobody would know
/// what is new.
bool Collector::makeWhole(Timestamp now)
{
    if (!m_isWhole && Clock::now() >= m_nextTick) {
        m_nextTick = Clock::now() + m_options.tickInterval;
        m_listeningSince = now;
        rebuildFleet([] {});
        if (m_isWhole) {
            m_problem.clear();
        }
    }
    return m_isWhole;
}

std::optional<std::string> Collector::saveListeningSince(Timestamp time)
{
    // Nothing is lost with it: whoever starts behind a power cut listens since then.
    return m_store->noteSetting(storage::listeningSinceSetting, std::to_string(toUnixMilliseconds(time)));
}

/// This machine slept, or its clock was set. What nobody could hear is nobody's silence, as at a start.
void Collector::notePause(Timestamp now)
{
    const Timestamp before = std::exchange(m_lastStep, now);
    if (now >= before && now - before <= m_options.longestPause) {
        return;
    }
    m_listeningSince = now;
    m_fleet->listenSince(now);
    if (const auto problem = saveListeningSince(now)) {
        m_problem = *problem;
    }
}

void Collector::recover(const std::string &problem)
{
    // What was applied is not stored: the present is again what the store says, and the senders are told to try again.
    m_healthy = false;
    m_problem = problem;
    m_provisions.forget();
    m_checkpointer.forget();
    // Who could not be heard meanwhile was not silent.
    m_listeningSince = m_options.now();
    rebuildFleet([] {});
}

} // namespace muster::collector
