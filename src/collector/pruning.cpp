// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/pruning.h"

#include "history/tier.h"
#include "storage/settings.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace muster::collector {

using history::Tier;
using storage::HistoryTables;

namespace {

/// Rows of some kilobytes: a millisecond or two.
constexpr int rowsAStep = 50;
/// A row of the journal may hold megabytes.
constexpr int journalRowsAStep = 2;
constexpr int pagesAChange = 500;
/// Room that is free is used again by the next hour; only when this share of the file is free, and at least so many
/// pages, is it worth the writing to make the file smaller.
constexpr std::int64_t freeShare = 4;
constexpr std::int64_t fewPages = 4'096;

using Drop = std::function<std::int64_t(HistoryTables &tables)>;

/// Drops a few rows at a time until none are left.
bool dropAll(const ChangeHistory &change, const Drop &drop, int rowsADrop = rowsAStep)
{
    return changeInSlices(change, [&](HistoryTables &tables) { return drop(tables) == rowsADrop; });
}

bool pruneHour(const ChangeHistory &change, std::int64_t hour, std::int64_t prunedUntil)
{
    // First it is said, and then done: an hour that was half pruned must not be summed up again.
    return change([&](HistoryTables &tables) { tables.putSetting(storage::prunedUntilSetting, prunedUntil); })
           && dropAll(change, [&](HistoryTables &tables) { return tables.dropSamples(hour, rowsAStep); })
           && dropAll(change, [&](HistoryTables &tables) { return tables.dropHalfMinutes(hour, rowsAStep); });
}

/// The first hour of which something is still to be made: from its own samples and those of the hour before.
std::int64_t firstUnmade(storage::HistoryReader &reader, const Spared &spared)
{
    const auto unrolled = reader.unrolledHours(spared.from);
    return unrolled.empty() ? spared.from : unrolled.front();
}

std::set<std::int64_t> hoursToPrune(storage::HistoryReader &reader, const history::Retention &retention,
                                    domain::Timestamp now, const Spared &spared)
{
    constexpr std::uint64_t mebibyte = 1'048'576;
    const std::int64_t byAge = history::hourOf(now - retention.samples);
    const auto bySize = reader.firstHourWithin(retention.sampleMebibytes * mebibyte);
    const std::int64_t wanted = std::max(byAge, bySize.value_or(std::numeric_limits<std::int64_t>::min()));
    const std::int64_t limit = std::min(wanted, firstUnmade(reader, spared) - 1);
    std::set<std::int64_t> hours;
    for (const auto &those : {reader.sampleHours(), reader.halfMinuteHours()}) {
        std::ranges::copy_if(those, std::inserter(hours, hours.end()),
                             [&](std::int64_t hour) { return hour < limit && !spared.hours.contains(hour); });
    }
    return hours;
}

bool pruneTiers(const ChangeHistory &change, const history::Retention &retention, domain::Timestamp now)
{
    const std::array<Drop, 5> drops{
        [&](HistoryTables &tables) {
            return tables.dropBlocks(Tier::FiveMinutes, history::dayOf(now - retention.fiveMinutes), rowsAStep);
        },
        [&](HistoryTables &tables) {
            return tables.dropBlocks(Tier::Hours, history::dayOf(now - retention.hours), rowsAStep);
        },
        [&](HistoryTables &tables) { return tables.dropLedgers(history::dayOf(now - retention.ledger), rowsAStep); },
        [&](HistoryTables &tables) { return tables.dropEvents(now - retention.events, rowsAStep); },
        [&](HistoryTables &tables) { return tables.dropProvisions(now - retention.hours, rowsAStep); },
    };
    return std::ranges::all_of(drops, [&](const Drop &drop) { return dropAll(change, drop); });
}

bool shrinkFile(storage::HistoryReader &reader, const ChangeHistory &change)
{
    auto pages = reader.pages();
    while (pages.free > fewPages && pages.free * freeShare > pages.all) {
        const std::int64_t before = pages.free;
        if (!change([](HistoryTables &tables) { tables.shrink(pagesAChange); })) {
            return false;
        }
        pages = reader.pages();
        if (pages.free >= before) {
            // A file of a version that could not shrink.
            return true;
        }
    }
    return true;
}

} // namespace

bool pruneHistory(storage::HistoryReader &reader, const ChangeHistory &change, const history::Retention &retention,
                  domain::Timestamp now, const Spared &spared)
{
    std::int64_t prunedUntil = reader.number(storage::prunedUntilSetting);
    for (const std::int64_t hour : hoursToPrune(reader, retention, now, spared)) {
        prunedUntil = std::max(prunedUntil, hour + 1);
        if (!pruneHour(change, hour, prunedUntil)) {
            return false;
        }
    }
    return pruneTiers(change, retention, now) && shrinkFile(reader, change);
}

bool pruneJournal(storage::HistoryReader &reader, const ChangeHistory &change, domain::Timestamp before,
                  domain::Timestamp keptSince)
{
    const std::int64_t last =
        std::min(reader.number(storage::sealedSetting), reader.number(storage::checkpointSetting));
    auto kept = reader.damagedJournal(last, {keptSince, before});
    kept.push_back(last + 1);
    std::int64_t after = 0;
    return std::ranges::all_of(kept, [&](std::int64_t row) {
        const std::int64_t from = std::exchange(after, row);
        const auto drop = [&](HistoryTables &tables) {
            return tables.dropJournal({from + 1, row}, before, journalRowsAStep);
        };
        return dropAll(change, drop, journalRowsAStep);
    });
}

} // namespace muster::collector
