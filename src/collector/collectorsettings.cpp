// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/collector.h"

#include <utility>

// How Collector takes new settings while it runs.
namespace muster::collector {

using namespace domain;

bool Collector::saveSettings(storage::Settings settings, std::function<void(std::optional<std::string>)> done)
{
    return m_inbox.order(
        [this, settings = std::move(settings), done = std::move(done)] { done(saveSettingsHere(settings)); });
}

std::optional<std::string> Collector::saveSettingsHere(const storage::Settings &settings)
{
    auto problem = storage::refuseSettings(settings);
    if (!problem && !m_isWhole) {
        // The fleet would be written as far as it is known, in the place of all of it.
        problem = "settings can't be changed until the store can be read";
    }
    if (!problem) {
        problem = m_store->saveSettings(settings);
    }
    if (!problem) {
        judgeBy(storage::rulesFrom(m_store->reader().settings()));
    }
    return problem;
}

/// What is judged anew needs the past: the fleet is read from the store again, where all of it is between two commits.
void Collector::judgeBy(Rules rules)
{
    if (rules == m_rules) {
        return;
    }
    // Whole, so that no report is replayed: it would be judged by rules that did not hold when its events were stored.
    m_pending.checkpoint = storage::Commit::Checkpoint{m_fleet->takeUnsaved(), m_fleet->capacities()};
    commit(m_options.now());
    m_rules = std::move(rules);
    std::vector<Worker> shown = m_fleet->visibleWorkers();
    m_provisions.forget();
    m_checkpointer.forget();
    rebuildFleet([] {});
    m_fleet->judgeActivities();
    const HiddenWorkers hidden{m_rules.hiddenWorkers};
    for (Worker &worker : shown) {
        if (hidden.contains(worker.id)) {
            worker.liveness = Liveness::Gone;
            m_unpublishedFarewells.push_back(std::move(worker));
        }
    }
}

bool Collector::publishAll()
{
    return m_inbox.order([this] { m_fleet->showAll(); });
}

} // namespace muster::collector
