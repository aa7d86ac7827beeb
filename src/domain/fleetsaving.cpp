// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleet.h"

#include <algorithm>
#include <utility>

// How Fleet is saved, and how it comes back.
namespace muster::domain {

std::vector<Worker> Fleet::takeUnsaved(std::size_t most)
{
    std::vector<Worker> unsaved;
    const auto take = [&unsaved](Entry *entry) {
        if (std::exchange(entry->unsaved, false)) {
            unsaved.push_back(entry->tracker.worker());
        }
    };
    std::ranges::for_each(std::exchange(m_silent, {}), take);
    const auto end = m_unsaved.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_unsaved.size()));
    std::for_each(m_unsaved.begin(), end, take);
    m_unsaved.erase(m_unsaved.begin(), end);
    return unsaved;
}

std::size_t Fleet::sortUnsaved()
{
    std::ranges::sort(
        m_unsaved, {}, [](const Entry *entry) -> auto & { return entry->tracker.worker().id; });
    return m_unsaved.size();
}

void Fleet::restore(Worker worker)
{
    noteTime(worker.lastHeard);
    Entry &entry = insert(std::move(worker));
    // It may have been written before the capacities were.
    place(entry.tracker);
    count(entry);
    watch(entry);
    show(entry);
}

void Fleet::restore(const Capacity &capacity)
{
    m_capacity.apply(capacity.report, capacity.receivedAt);
    expectExpiry(capacity.receivedAt + capacity.report.timeout);
    m_categoriesChanged = true;
}

void Fleet::recall(const Report &report)
{
    const auto entry = m_entries.find(std::string_view{report.worker});
    if (entry != m_entries.end()) {
        entry->second.tracker.recall(report);
    }
}

} // namespace muster::domain
