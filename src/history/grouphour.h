// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/ledger.h"
#include "history/rollupblock.h"
#include "history/tier.h"

#include <array>

namespace muster::history {

/// One hour of a group, a category or the total: what it was at each half minute, and what its workers and GPUs did
/// with each five minutes.
struct GroupHour
{
    struct Times
    {
        LedgerTimes workers;
        LedgerTimes gpus;

        friend bool operator==(const Times &, const Times &) = default;
    };

    static constexpr std::size_t instants = slotsPerBlock(Tier::HalfMinutes);
    static constexpr auto steps = static_cast<std::size_t>(oneHour / stepOf(Tier::FiveMinutes));

    std::array<domain::Summary, instants> summaries{};
    std::array<Times, steps> times{};

    friend bool operator==(const GroupHour &, const GroupHour &) = default;
};

void add(GroupHour &hour, const GroupHour &other);
/// Adds what the ledger says of the hour that begins at `start`.
void add(GroupHour &hour, domain::Timestamp start, const WorkerLedger &ledger);

/// The hour in each tier; of the last two, the part that is its own.
struct HourBlocks
{
    RollupBlock halfMinutes{GroupHour::instants};
    RollupBlock fiveMinutes{GroupHour::steps};
    RollupBlock hours{1};
};

/// Instants at which nothing was there have no cells.
HourBlocks toBlocks(const GroupHour &hour);
/// The summary of one instant, from a block of half minutes; all zero where nothing was there.
domain::Summary summaryAt(const RollupBlock &halfMinutes, std::size_t instant);
/// What toBlocks() made, as far as sums go: back from the finest tier, and the ledger's from the five minutes.
GroupHour fromBlocks(const RollupBlock &halfMinutes, const RollupBlock &fiveMinutes, std::size_t firstOfFiveMinutes);

} // namespace muster::history
