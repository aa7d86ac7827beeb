// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "storage/store.h"

namespace muster::collector {

/// Brings the present to the store in rounds, a few workers a commit: no acknowledgement waits until everybody is
/// written.
class Checkpointer final
{
public:
    explicit Checkpointer(std::size_t leastSlice)
        : m_leastSlice(leastSlice)
    {
    }

    bool isUnderWay() const { return m_upTo.has_value(); }
    /// Begins a round for all who are unsaved at `now`, unless one is under way. `journalEnd`: the newest row of the
    /// journal.
    void begin(domain::Fleet &fleet, std::int64_t journalEnd, domain::Timestamp now);
    /// What the next commit has to write: the round's next workers, and everyone who fell silent. The last of a round
    /// also takes out who has been gone for long.
    storage::Commit::Checkpoint slice(domain::Fleet &fleet);
    /// The fleet is another one.
    void forget() { m_upTo.reset(); }

private:
    std::size_t m_leastSlice;
    std::size_t m_slice = 0;
    std::size_t m_left = 0;
    /// What is said of the journal when the round is over.
    std::optional<std::int64_t> m_upTo;
    domain::Timestamp m_begun{};
    /// All that they said stands in rows of the journal up to there: taken out with the round's last slice, no start
    /// reads it again.
    std::vector<domain::Departed> m_departed;
};

} // namespace muster::collector
