// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset.h"

#include "collector/historykeeper.h"
#include "storage/seriesreader.h"
#include "support/historyrows.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;

/// Twenty workers over two days, not from midnight to midnight.
dataset::Dataset::Options small()
{
    dataset::Dataset::Options options;
    options.workers = 20;
    options.groups = 5;
    options.categories = 2;
    options.days = 2;
    options.distinct = 6;
    options.interval = 10min;
    options.end = start + 7h;
    return options;
}

TEST(Dataset, IsWhatTheCollectorMakesOfTheSameReports)
{
    const ScratchFolder made;
    dataset::Dataset fleet{small()};
    const auto store = made.store();
    ASSERT_EQ(fleet.write(*store, [](int, int) {}), std::nullopt);

    const ScratchFolder kept;
    const auto other = kept.store();
    for (std::size_t i = 0; i < fleet.size(); ++i) {
        storage::Commit commit;
        commit.time = fleet.period().to;
        for (Report &report : fleet.reports(i, fleet.period())) {
            commit.messages.push_back({std::move(report), commit.time});
        }
        ASSERT_EQ(other->commit(commit), std::nullopt);
    }
    const auto reader = kept.reader();
    collector::HistoryKeeper keeper{*reader, [&](const auto &work) { return !other->changeHistory(work); }};
    for (int round = 0; round < 3; ++round) {
        // Samples that have just come are not pruned at once.
        ASSERT_TRUE(keeper.round(fleet.period().to + collector::HistoryKeeper::grace));
    }

    const auto rows = tables(*made.reader(), fleet.period());
    EXPECT_GT(rows.size(), 20U * 24 * 6);
    EXPECT_TRUE(rows == tables(*reader, fleet.period()));
    EXPECT_EQ(made.reader()->history().unrolledHours(history::hourOf(fleet.period().to)), std::vector<std::int64_t>{});
}

TEST(Dataset, AnswersLikeAStoreInUse)
{
    const ScratchFolder folder;
    auto options = small();
    options.workers = 10;
    dataset::Dataset fleet{options};
    const auto store = folder.store();
    ASSERT_EQ(fleet.write(*store, [](int, int) {}), std::nullopt);
    const auto reader = folder.reader();
    EXPECT_EQ(reader->workers().size(), 10U);
    EXPECT_GT(fleet.events(), 0U);
    storage::SeriesReader series{*reader};
    const auto answer = series.ledger(history::Subject::ofGroup({}), fleet.period());
    EXPECT_GT(answer.workers.provisioned(), 9 * 48h);
    EXPECT_LE(answer.gpus.provisioned(), 8 * answer.workers.provisioned()) << "a GPU may vanish";
    EXPECT_GT(answer.gpus.provisioned(), 7 * answer.workers.provisioned());
}

} // namespace
} // namespace muster::test
