// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/historykeeper.h"

#include "collector/hourroller.h"
#include "collector/pruning.h"
#include "collector/sealing.h"

#include <utility>

namespace muster::collector {

using namespace domain;

HistoryKeeper::HistoryKeeper(storage::Reader &reader, ChangeHistory change)
    : m_reader(reader),
      m_change([this, change = std::move(change)](auto work) {
          return m_reader.faults().failures == m_failuresBefore && change(std::move(work));
      })
{
}

std::int64_t HistoryKeeper::hourDue(Timestamp now)
{
    return history::hourOf(now - grace);
}

bool HistoryKeeper::round(Timestamp now)
{
    m_failuresBefore = m_reader.faults().failures;
    return keep(now) && m_reader.faults().failures == m_failuresBefore;
}

bool HistoryKeeper::keep(Timestamp now)
{
    storage::HistoryReader &reader = m_reader.history();
    auto sealed = sealJournal(reader, m_change);
    if (!sealed || !rollUp(hourDue(now))) {
        return false;
    }
    m_lastSealed = std::exchange(m_sealed, std::move(*sealed));
    Spared spared{hourDue(now), m_sealed};
    spared.hours.insert(m_lastSealed.begin(), m_lastSealed.end());
    const auto settings = m_reader.settings();
    const auto retention = storage::retentionFrom(settings);
    // A start refills the means of the idle rules from the journal.
    const Timestamp recallable = now - 2 * storage::rulesFrom(settings).idleWindow - std::chrono::minutes{1};
    return pruneJournal(reader, m_change, recallable, now - retention.samples)
           && pruneHistory(reader, m_change, retention, now, spared);
}

bool HistoryKeeper::rollUp(std::int64_t before)
{
    storage::HistoryReader &reader = m_reader.history();
    const auto hours = reader.unrolledHours(before);
    if (hours.empty()) {
        return true;
    }
    Places places{m_reader.workers()};
    domain::Rules rules = storage::rulesFrom(m_reader.settings());
    if (places != m_places || rules != m_rules) {
        m_made.clear();
    }
    m_places = std::move(places);
    m_rules = std::move(rules);
    HourRoller roller{reader, m_change, m_rules, m_places};
    for (const std::int64_t hour : hours) {
        if (!roller.roll(hour, m_made.contains(hour) ? HourRoller::Groups::Touched : HourRoller::Groups::All)) {
            return false;
        }
        m_made.insert(hour);
    }
    return true;
}

} // namespace muster::collector
