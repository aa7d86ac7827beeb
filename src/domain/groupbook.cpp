// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groupbook.h"

#include <utility>

namespace muster::domain {

namespace {

Summary summaryOf(const std::set<const Worker *> &members)
{
    Summary summary;
    for (const Worker *worker : members) {
        add(summary, *worker);
    }
    provisionByKnown(summary);
    return summary;
}

} // namespace

void GroupBook::update(const Worker &worker)
{
    const auto place = m_places.find(&worker);
    if (place != m_places.end()) {
        const GroupKey &key = place->second->first;
        if (worker.liveness != Liveness::Gone && key.category == worker.name.category
            && key.group == worker.name.group) {
            touch(*place->second);
            return;
        }
        forget(worker);
    }
    if (worker.liveness != Liveness::Gone) {
        auto &group = *m_groups.try_emplace({worker.name.category, worker.name.group}).first;
        group.second.members.insert(&worker);
        m_places.emplace(&worker, &group);
        touch(group);
    }
}

void GroupBook::forget(const Worker &worker)
{
    const auto place = m_places.find(&worker);
    if (place != m_places.end()) {
        place->second->second.members.erase(&worker);
        touch(*place->second);
        m_places.erase(place);
    }
}

void GroupBook::touch(Groups::value_type &group)
{
    if (!std::exchange(group.second.touched, true)) {
        m_touched.insert(group.first);
    }
}

bool GroupBook::refresh()
{
    if (m_touched.empty()) {
        return false;
    }
    for (const GroupKey &key : m_touched) {
        Group &group = m_groups[key];
        group.summary = summaryOf(group.members);
        group.touched = false;
        if (group.members.empty()) {
            m_groups.erase(key);
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
