// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetmodel.h"
#include "viewmodels/fleetorder.h"

#include <algorithm>
#include <functional>
#include <iterator>

// How FleetModel takes Changes: as rows that come, move and leave, each told to the views at once.
namespace muster::viewmodels {

namespace {

bool isGone(const FleetWorker *row)
{
    return row->worker->liveness == domain::Liveness::Gone;
}

domain::GroupKey groupIdOf(const FleetWorker &row)
{
    return {row.worker->name.category, row.worker->name.group};
}

bool isDisplaced(const FleetWorker *row)
{
    const domain::WorkerName &name = row->worker->name;
    return isGone(row) || !row->group || row->group->id().category != name.category
           || row->group->id().group != name.group;
}

/// Calls remove(first, last) for each unbroken run of rows that match, the last run first.
template <typename Rows, typename Matches, typename Remove>
void removeRuns(const Rows &rows, Matches matches, Remove remove)
{
    for (int last = static_cast<int>(rows.size()) - 1; last >= 0; --last) {
        if (!matches(rows[last])) {
            continue;
        }
        int first = last;
        while (first > 0 && matches(rows[first - 1])) {
            --first;
        }
        remove(first, last);
        last = first;
    }
}

} // namespace

void FleetModel::apply(const domain::Changes &changes)
{
    if (changes.workers.empty() && changes.groups.empty()) {
        moveTo(changes.time);
        return;
    }
    Workers changed = update(changes.workers);
    removeGone(changed);
    Workers displaced;
    std::ranges::copy_if(changed, std::back_inserter(displaced), isDisplaced);
    openGroups(displaced);
    moveWorkers(displaced);
    insertWorkers(displaced);
    closeEmptyGroups();
    updateSummaries(changes.groups);
    m_context.now = std::max(m_context.now, changes.time);
    announceData();
    restoreOrder(changed);
    Q_EMIT updated();
}

/// Takes the figures, and returns their rows, each once.
FleetModel::Workers FleetModel::update(const std::vector<domain::SharedWorker> &workers)
{
    Workers changed;
    changed.reserve(workers.size());
    for (const domain::SharedWorker &worker : workers) {
        FleetWorker &row = m_workers[worker->id];
        if (row.worker->name.name != worker->name.name || row.worker->task != worker->task) {
            row.verdicts = {};
        }
        row.worker = worker;
        mark(row, crossedBy(worker, m_context.thresholds));
        changed.push_back(&row);
    }
    std::ranges::sort(changed);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

void FleetModel::mark(FleetWorker &row, const domain::Crossed &crossed)
{
    FleetGroup *const group = row.group;
    place(row, nullptr);
    row.crossed = crossed;
    place(row, group);
}

/// The group counts who of it is marked.
void FleetModel::place(FleetWorker &row, FleetGroup *group)
{
    const int marks = row.crossed.any() ? 1 : 0;
    if (row.group) {
        row.group->marked -= marks;
    }
    row.group = group;
    if (group) {
        group->marked += marks;
    }
}

void FleetModel::removeGone(Workers &rows)
{
    const auto gone = std::partition(rows.begin(), rows.end(), std::not_fn(isGone));
    if (gone == rows.end()) {
        return;
    }
    for (const auto &group : m_groups) {
        removeGone(*group);
    }
    std::for_each(gone, rows.end(),
                  [this](const FleetWorker *row) { m_workers.erase(m_workers.find(row->worker->id)); });
    rows.erase(gone, rows.end());
}

void FleetModel::removeGone(FleetGroup &group)
{
    removeRuns(group.workers, isGone, [&](int first, int last) {
        beginRemoveRows(indexOf(group), first, last);
        std::for_each(group.workers.begin() + first, group.workers.begin() + last + 1,
                      [this](FleetWorker *row) { place(*row, nullptr); });
        group.workers.erase(group.workers.begin() + first, group.workers.begin() + last + 1);
        // Before anybody hears of it: who listens asks for the rows behind.
        numberRows(group.workers, first);
        endRemoveRows();
    });
}

/// Makes rows for the groups that are new.
void FleetModel::openGroups(const Workers &displaced)
{
    std::vector<std::unique_ptr<FleetGroup>> opened;
    for (const FleetWorker *row : displaced) {
        auto [place, isNew] = m_groupsById.try_emplace(groupIdOf(*row));
        if (isNew) {
            const auto &[category, name] = place->first;
            opened.push_back(std::make_unique<FleetGroup>(FleetGroup{
                .groupKey = place->first, .title = category + ':' + name, .summary = {}, .workers = {}, .key = {}}));
            place->second = opened.back().get();
        }
    }
    if (opened.empty()) {
        return;
    }
    beginInsertRows({}, groupCount(), groupCount() + static_cast<int>(opened.size()) - 1);
    std::ranges::move(opened, std::back_inserter(m_groups));
    numberRows(m_groups);
    endInsertRows();
}

void FleetModel::moveWorkers(const Workers &displaced)
{
    Workers moving;
    std::ranges::copy_if(displaced, std::back_inserter(moving), [](const FleetWorker *row) { return row->group; });
    // From the end, so that many moves out of one group shift few rows each.
    std::ranges::sort(moving, std::greater{}, &FleetWorker::row);
    for (FleetWorker *row : moving) {
        moveWorker(*row, *m_groupsById.at(groupIdOf(*row)));
    }
}

void FleetModel::moveWorker(FleetWorker &row, FleetGroup &to)
{
    FleetGroup &from = *row.group;
    const int source = row.row;
    const int target = static_cast<int>(to.workers.size());
    beginMoveRows(indexOf(from), source, source, indexOf(to), target);
    from.workers.erase(from.workers.begin() + source);
    numberRows(from.workers, source);
    to.workers.push_back(&row);
    place(row, &to);
    row.row = target;
    endMoveRows();
}

void FleetModel::insertWorkers(const Workers &displaced)
{
    std::map<FleetGroup *, Workers> arriving;
    for (FleetWorker *row : displaced) {
        if (!row->group) {
            arriving[m_groupsById.at(groupIdOf(*row))].push_back(row);
        }
    }
    for (const auto &[group, rows] : arriving) {
        const int first = static_cast<int>(group->workers.size());
        beginInsertRows(indexOf(*group), first, first + static_cast<int>(rows.size()) - 1);
        for (FleetWorker *row : rows) {
            place(*row, group);
            row->row = static_cast<int>(group->workers.size());
            group->workers.push_back(row);
        }
        endInsertRows();
    }
}

void FleetModel::closeEmptyGroups()
{
    const auto isEmpty = [](const auto &group) { return group->workers.empty(); };
    removeRuns(m_groups, isEmpty, [&](int first, int last) {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_groupsById.erase(m_groupsById.find(m_groups[row]->id()));
        }
        m_groups.erase(m_groups.begin() + first, m_groups.begin() + last + 1);
        numberRows(m_groups);
        endRemoveRows();
    });
}

void FleetModel::updateSummaries(const std::vector<domain::GroupSummary> &groups)
{
    for (const auto &[id, summary] : groups) {
        if (const auto group = m_groupsById.find(id); group != m_groupsById.end()) {
            group->second->summary = summary;
        }
    }
}

} // namespace muster::viewmodels
