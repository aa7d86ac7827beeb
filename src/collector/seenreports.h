// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing.h"
#include "storage/reader.h"

#include <deque>
#include <set>
#include <string>
#include <unordered_map>

namespace muster::collector {

/// Tells whether a late report is in the store already. The store is asked once for each hour that late reports speak
/// of; the last few of those hours are remembered and kept up to date.
class SeenReports final
{
public:
    static constexpr std::size_t hoursRemembered = 6;

    /// `pending`: what was taken but is not in the store yet.
    bool contains(const domain::Report &report, storage::Reader &reader, const std::vector<domain::Heard> &pending);
    void insert(const domain::Report &report);
    /// Forgets everything, as after a commit that failed.
    void clear() { m_hours.clear(); }

private:
    /// A report's time, and whether it carries figures: a worker has at most one of each kind at one time.
    using Key = std::pair<domain::Timestamp, bool>;
    struct Hour
    {
        std::int64_t index = 0;
        std::unordered_map<std::string, std::set<Key>> seen;
    };

    Hour *find(std::int64_t index);
    Hour &load(std::int64_t index, storage::Reader &reader, const std::vector<domain::Heard> &pending);

    std::deque<Hour> m_hours;
};

} // namespace muster::collector
