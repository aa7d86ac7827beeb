// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/sharedworker.h"
#include "domain/summary.h"

namespace muster::domain {

/// Whom a row of history is about. The total has neither category nor group, a category has no group.
struct Subject
{
    std::string category;
    std::string group;

    friend auto operator<=>(const Subject &, const Subject &) = default;
};

/// One subject's summary at one instant: a row of history.
struct RollupRow
{
    Timestamp time{};
    Subject subject;
    Summary summary;

    friend bool operator==(const RollupRow &, const RollupRow &) = default;
};

struct GroupSummary
{
    GroupKey key;
    Summary summary;

    friend bool operator==(const GroupSummary &, const GroupSummary &) = default;
};

struct CategorySummary
{
    std::string category;
    Summary summary;

    friend bool operator==(const CategorySummary &, const CategorySummary &) = default;
};

/// What happened since the last Changes, as values: safe to hand to another thread.
struct Changes
{
    /// Receiver's clock at which these figures hold.
    Timestamp time{};
    /// Whole rows of the workers that changed. One that is gone stays in the list once, so that it can be taken away.
    std::vector<SharedWorker> workers;
    /// Groups whose summary changed.
    std::vector<GroupSummary> groups;
    /// Groups that lost their last worker; one may have come and gone without having been in `groups`.
    std::vector<GroupKey> emptiedGroups;
    /// All categories in alphabetical order, and the total: changed or not.
    std::vector<CategorySummary> categories;
    Summary total;
    std::vector<Event> events;
    /// There were so many that the oldest are not in `events`; the store has them.
    bool hasMoreEvents = false;
    /// New rows of history.
    std::vector<RollupRow> rollups;
};

} // namespace muster::domain
