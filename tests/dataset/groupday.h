// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/grouphour.h"
#include "history/subject.h"
#include "storage/historytables.h"

#include <map>

namespace muster::dataset {

/// One day of a group, a category or the total.
class GroupDay final
{
public:
    explicit GroupDay(domain::Subject group)
        : m_group(std::move(group))
    {
    }

    const domain::Subject &group() const { return m_group; }
    /// Hours, added up.
    void add(const std::map<std::int64_t, history::GroupHour> &hours);
    void add(const GroupDay &other) { add(other.m_hours); }
    /// Nobody said what is provisioned: to be called when all members are in.
    void provision();

    /// Makes the rows, to be written; the half minutes of the hours from `halfMinutesFrom` on.
    void pack(std::int64_t halfMinutesFrom);
    void write(storage::HistoryTables &tables, std::int64_t day) const;

private:
    domain::Subject m_group;
    std::map<std::int64_t, history::GroupHour> m_hours;
    std::map<std::int64_t, std::string> m_halfMinuteRows;
    std::string m_fiveMinuteRow;
    std::string m_hourRow;
};

} // namespace muster::dataset
