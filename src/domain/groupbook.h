// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "domain/changes.h"
#include "domain/worker.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace muster::domain {

/// Which workers stand in which group, and each group's summary. Of a worker that changed, the summary loses what it
/// was and gains what it is: nobody else is looked at. Workers that are gone stand nowhere.
class GroupBook final
{
public:
    /// Puts the worker into its group, or out of all when it is gone; call it after every change of the worker.
    /// The worker must stay at its address until forget().
    void update(const Worker &worker);
    void forget(const Worker &worker);

    /// Brings the summaries of the touched groups up to date; true when there were any.
    bool refresh();
    /// The groups whose summary refresh() has changed since the last call, and those that are empty now.
    void takeChanges(std::vector<GroupSummary> &changed, std::vector<GroupKey> &emptied);

    /// Every category with a worker or with capacity at `now`, in alphabetical order, provisioned by the rules.
    std::vector<CategorySummary> categories(const CapacityBook &capacity, Timestamp now) const;
    /// Every group's summary as of the last refresh().
    std::vector<GroupSummary> groups() const;

private:
    struct Group
    {
        std::size_t members = 0;
        Summary summary;
        bool touched = false;
    };
    using Groups = std::map<GroupKey, Group>;
    struct Place
    {
        Groups::value_type *group;
        /// As it is in the group's summary.
        Summary counted;
        bool isStale = false;
    };
    using Places = std::unordered_map<const Worker *, Place>;

    Place &enter(const Worker &worker);
    void leave(Places::iterator place);
    void touch(Groups::value_type &group);
    void recount(const Worker &worker, Place &place);

    Groups m_groups;
    Places m_places;
    /// Who is to be counted anew; some may be forgotten by now.
    std::vector<const Worker *> m_stale;
    std::set<GroupKey> m_touched;
    std::set<GroupKey> m_refreshed;
};

} // namespace muster::domain
