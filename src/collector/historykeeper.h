// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/changehistory.h"
#include "collector/places.h"
#include "domain/timestamp.h"
#include "storage/reader.h"

#include <set>

namespace muster::collector {

/// Turns what the journal holds into history, in rounds: seals it, rolls up the hours that are over, and prunes.
/// A round that was broken off is made good by the next.
class HistoryKeeper final
{
public:
    /// An hour is rolled up so long after its end, when most of its reports are there. Later ones are rolled up later.
    static constexpr std::chrono::seconds grace{90};

    /// The reader stays open longer than the keeper.
    HistoryKeeper(storage::Reader &reader, ChangeHistory change);
    HistoryKeeper(const HistoryKeeper &) = delete;
    HistoryKeeper &operator=(const HistoryKeeper &) = delete;

    /// The hour that a round now could roll up to.
    static std::int64_t hourDue(domain::Timestamp now);

    /// False when it could not go on. Once a read broke off nothing more is written: what would be made of half of what
    /// there is could take the place of what was made of all of it, or be pruned by rules that nobody set.
    bool round(domain::Timestamp now);

private:
    bool keep(domain::Timestamp now);
    bool rollUp(std::int64_t before);

    storage::Reader &m_reader;
    ChangeHistory m_change;
    /// Of the reader, before this round.
    int m_failuresBefore = 0;
    /// Hours that got samples in the last round and in this one: more may come.
    std::set<std::int64_t> m_lastSealed;
    std::set<std::int64_t> m_sealed;
    domain::Rules m_rules;
    Places m_places;
    /// Hours of which all groups were made by these rules and with workers in these places.
    std::set<std::int64_t> m_made;
};

} // namespace muster::collector
