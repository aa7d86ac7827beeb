// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/keepinghistorytest.h"
#include "support/printing.h"

#include <gmock/gmock.h>

#include <random>

namespace muster::test {
namespace {

using namespace domain;
using collector::HistoryKeeper;
using history::Tier;

using Pruning = KeepingHistory;

TEST_F(Pruning, WhatIsTooOldIsPrunedTierByTier)
{
    ASSERT_EQ(store->saveSetting("history.five_minutes_days", "2"), std::nullopt);
    ASSERT_EQ(store->saveSetting("history.hours_days", "3"), std::nullopt);
    ASSERT_EQ(store->saveSetting("history.ledger_days", "3"), std::nullopt);
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    keep(start + 3h);
    const auto tiers = [&] {
        std::vector<bool> there;
        auto &history = reader->history();
        there.push_back(!history.sampleHours().empty());
        for (const Tier tier : {Tier::HalfMinutes, Tier::FiveMinutes, Tier::Hours}) {
            there.push_back(history.oldestBlock(tier).has_value());
        }
        return there;
    };
    EXPECT_THAT(tiers(), testing::ElementsAre(true, true, true, true));
    keep(start + 26h);
    EXPECT_THAT(tiers(), testing::ElementsAre(false, false, true, true));
    keep(start + 3 * 24h);
    EXPECT_THAT(tiers(), testing::ElementsAre(false, false, false, true));
    keep(start + 5 * 24h);
    EXPECT_THAT(tiers(), testing::ElementsAre(false, false, false, false));
    EXPECT_EQ(reader->history().ledger("c:g:w", history::dayOf(start)), std::nullopt);
}

TEST_F(Pruning, HistoryBeginsWithTheFirstHourThereIs)
{
    const auto late = history::startOf(history::dayOf(start), history::oneDay) + 14h + 20min;
    commit({ReportOf{"c:g:w", late}.gpus({50})});
    keep(late + 3h);
    EXPECT_EQ(reader->oldest(), late - 20min);
}

/// Reports of an hour that take some 800 KiB, since their text can't be compressed.
std::vector<Report> bulkyReports(Timestamp from, std::mt19937 &random)
{
    std::vector<Report> reports;
    for (int i = 0; i < 400; ++i) {
        std::string noise(2'000, ' ');
        std::ranges::generate(noise, [&] { return static_cast<char>(random()); });
        reports.push_back(ReportOf{"c:g:w", from + i * 5s}.task(noise).gpus({50}));
    }
    return reports;
}

TEST_F(Pruning, AnHourIsNotPrunedBeforeItIsRolledUp)
{
    ASSERT_EQ(store->saveSetting("history.samples_mib", "1"), std::nullopt);
    std::mt19937 random{1};
    HistoryKeeper keeper{*reader, [this](const auto &work) { return change(work); }};
    for (auto hour = start; hour < start + 4h; hour += 1h) {
        commit(bulkyReports(hour, random));
        commit(bulkyReports(hour + 25min, random));
        // Until it is due, rounds of late reports come: more than those that spare what they have just sealed.
        for (const auto late : {10s, 30s, 50s, 70s}) {
            EXPECT_TRUE(keeper.round(hour + 1h + late));
        }
    }
    EXPECT_TRUE(keeper.round(start + 7h));
    const auto rolledUp = cells(total, running, 3'600s, {start, start + 4h});
    for (const history::Cell &hour : rolledUp) {
        EXPECT_GT(hour.sum, 100) << "half minutes of about an hour";
    }
}

TEST_F(Pruning, SamplesStayWithinTheirBudget)
{
    ASSERT_EQ(store->saveSetting("history.samples_mib", "1"), std::nullopt);
    std::mt19937 random{1};
    for (int hour = 0; hour < 6; ++hour) {
        commit(bulkyReports(start + hour * 1h, random));
    }
    HistoryKeeper keeper{*reader, [this](const auto &work) { return change(work); }};
    for (int round = 0; round < 3; ++round) {
        EXPECT_TRUE(keeper.round(start + 7h));
    }
    EXPECT_THAT(reader->history().sampleHours(), testing::ElementsAre(history::hourOf(start + 5h)));
    EXPECT_GT(cells(total, running, 3'600s, {start, start + 1h}).at(0).sum, 0) << "roll-ups stay";
}

TEST_F(Pruning, WhatComesAfterItsSamplesWentFillsWhereTheWorkerHasNone)
{
    commit({ReportOf{"c:g:w", start}.gpus({50}), ReportOf{"c:g:x", start}.gpus({50})});
    keep(start + 3h);
    keep(start + 30h);
    ASSERT_TRUE(reader->history().sampleHours().empty());
    commit({ReportOf{"c:g:w", start + 30s}.gpus({70}), ReportOf{"c:g:late", start + 30s}.gpus({70})});
    keep(start + 31h);
    const auto gpu = history::seriesOf(SummaryMetric::GpuUtilization);
    const auto sumOf = [&](const history::Subject &subject) {
        return cells(subject, gpu, 3'600s, {start, start + 1h}).at(0).sum;
    };
    EXPECT_EQ(sumOf(history::Subject::ofWorker("c:g:w")), 5'000) << "it has history of that hour";
    EXPECT_EQ(sumOf(history::Subject::ofWorker("c:g:late")), 7'000);
    EXPECT_EQ(sumOf(total), 2 * 3 * 5'000) << "sums over everybody stay as they are";
}

TEST_F(Pruning, TheJournalIsEmptiedUpToWhatAStartNeeds)
{
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    storage::Commit checkpoint;
    checkpoint.time = start + 1min;
    checkpoint.checkpoint.emplace();
    ASSERT_EQ(store->commit(checkpoint), std::nullopt);
    commit({ReportOf{"c:g:w", start + 30s}.gpus({50})});
    keep(start + 3h);
    int rows = 0;
    reader->forEachMessage(0, [&](const Heard &, std::int64_t) { ++rows; });
    EXPECT_EQ(rows, 1) << "the newest stays, so that row numbers go on";
    reader->history().forEachReport({}, [&](const Report &) { ++rows; });
    EXPECT_EQ(rows, 3);
}

} // namespace
} // namespace muster::test
