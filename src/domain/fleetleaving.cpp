// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleet.h"

#include <algorithm>

// How Fleet lets go of those who have been gone for long.
namespace muster::domain {

bool Fleet::mayLeave(const Entry &entry)
{
    return entry.tracker.worker().liveness == Liveness::Gone && !entry.unsaved && !entry.changed;
}

std::vector<Departed> Fleet::departed(Timestamp now, std::size_t most) const
{
    std::vector<Departed> gone;
    for (const auto &[id, entry] : m_entries) {
        if (mayLeave(entry)) {
            gone.push_back({id, entry.tracker.worker().lastHeard});
        }
    }
    std::ranges::sort(gone, {}, &Departed::lastHeard);
    const auto young = std::ranges::lower_bound(gone, now - keptGone, {}, &Departed::lastHeard);
    const auto old = static_cast<std::size_t>(young - gone.begin());
    const std::size_t tooMany = gone.size() - std::min(gone.size(), manyGone);
    gone.resize(std::min(std::max(old, tooMany), most));
    return gone;
}

std::vector<std::string> Fleet::letGo(const std::vector<Departed> &departed, Timestamp now)
{
    // Only now may none of them be waiting to be passed over.
    std::erase_if(m_unsaved, [](const Entry *entry) { return !entry->unsaved; });
    std::vector<std::string> left;
    for (const auto &[id, lastHeard] : departed) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end() && mayLeave(entry->second)
            && entry->second.tracker.worker().lastHeard == lastHeard) {
            m_groups.forget(entry->second.tracker.worker());
            watchFor(entry->second, std::nullopt);
            m_entries.erase(entry);
            left.push_back(id);
        }
    }
    m_capacity.forgetShares(now - keptGone, [this](std::string_view worker) { return m_entries.contains(worker); });
    return left;
}

} // namespace muster::domain
