// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groupbook.h"

#include <utility>

namespace muster::domain {

namespace {

bool standsIn(const GroupKey &key, const Worker &worker)
{
    return key.category == worker.name.category && key.group == worker.name.group;
}

} // namespace

void GroupBook::update(const Worker &worker)
{
    auto found = m_places.find(&worker);
    const bool isGone = worker.liveness == Liveness::Gone;
    if (found != m_places.end() && (isGone || !standsIn(found->second.group->first, worker))) {
        leave(found);
        found = m_places.end();
    }
    if (isGone) {
        return;
    }
    Place &place = found != m_places.end() ? found->second : enter(worker);
    touch(*place.group);
    if (!std::exchange(place.isStale, true)) {
        m_stale.push_back(&worker);
    }
}

void GroupBook::forget(const Worker &worker)
{
    const auto place = m_places.find(&worker);
    if (place != m_places.end()) {
        leave(place);
    }
}

GroupBook::Place &GroupBook::enter(const Worker &worker)
{
    auto &group = *m_groups.try_emplace({worker.name.category, worker.name.group}).first;
    ++group.second.members;
    return m_places.emplace(&worker, Place{&group, {}}).first->second;
}

void GroupBook::leave(Places::iterator place)
{
    auto &group = *place->second.group;
    subtract(group.second.summary, place->second.counted);
    --group.second.members;
    touch(group);
    m_places.erase(place);
}

void GroupBook::touch(Groups::value_type &group)
{
    if (!std::exchange(group.second.touched, true)) {
        m_touched.insert(group.first);
    }
}

void GroupBook::recount(const Worker &worker, Place &place)
{
    Summary &summary = place.group->second.summary;
    subtract(summary, place.counted);
    place.counted = {};
    add(place.counted, worker);
    add(summary, place.counted);
}

bool GroupBook::refresh()
{
    if (m_touched.empty()) {
        return false;
    }
    for (const Worker *worker : m_stale) {
        const auto place = m_places.find(worker);
        if (place != m_places.end() && std::exchange(place->second.isStale, false)) {
            recount(*worker, place->second);
        }
    }
    m_stale.clear();
    for (const GroupKey &key : m_touched) {
        const auto group = m_groups.find(key);
        group->second.touched = false;
        provisionByKnown(group->second.summary);
        if (group->second.members == 0) {
            m_groups.erase(group);
        }
    }
    m_refreshed.merge(m_touched);
    m_touched.clear();
    return true;
}

void GroupBook::takeChanges(std::vector<GroupSummary> &changed, std::vector<GroupKey> &emptied)
{
    for (const GroupKey &key : m_refreshed) {
        if (const auto group = m_groups.find(key); group != m_groups.end()) {
            changed.push_back({key, group->second.summary});
        } else {
            emptied.push_back(key);
        }
    }
    m_refreshed.clear();
}

std::vector<CategorySummary> GroupBook::categories(const CapacityBook &capacity, Timestamp now) const
{
    std::map<std::string, Summary> byName;
    for (const auto &[key, group] : m_groups) {
        add(byName[key.category], group.summary);
    }
    for (const std::string &name : capacity.categories(now)) {
        byName.try_emplace(name);
    }
    std::vector<CategorySummary> categories;
    for (auto &[name, summary] : byName) {
        const auto provision = capacity.provision(name, now);
        provisionByReport(summary, provision);
        categories.push_back({name, summary});
    }
    return categories;
}

std::vector<GroupSummary> GroupBook::groups() const
{
    std::vector<GroupSummary> groups;
    groups.reserve(m_groups.size());
    for (const auto &[key, group] : m_groups) {
        groups.push_back({key, group.summary});
    }
    return groups;
}

} // namespace muster::domain
