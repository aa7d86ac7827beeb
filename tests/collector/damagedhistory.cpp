// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/keepinghistorytest.h"
#include "collector/sealing.h"
#include "storage/bodycheck.h"
#include "support/printing.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;

class DamagedHistory : public KeepingHistory
{
protected:
    const history::Subject group = history::Subject::ofGroup({"c", "g"});

    /// A round that meets damage and goes on.
    void keepAsItIs(Timestamp now)
    {
        collector::HistoryKeeper keeper{*reader, [this](const auto &work) { return change(work); }};
        EXPECT_TRUE(keeper.round(now));
        EXPECT_GT(reader->damagedRows(), 0);
    }
    /// Rows of a table, and how many of them are damaged.
    std::pair<std::uint64_t, std::uint64_t> rowsOf(const std::string &table)
    {
        const storage::Connection connection{folder.file(), storage::Connection::Access::ReadOnly};
        for (const storage::BodyCount &count : storage::checkBodies(connection.database(), {})) {
            if (count.table == table) {
                return {count.rows, count.damaged};
            }
        }
        return {};
    }
    std::int64_t sumOf(const history::Subject &subject, Timestamp hour)
    {
        return cells(subject, history::seriesOf(SummaryMetric::GpuUtilization), 3'600s, {hour, hour + 1h}).at(0).sum;
    }
    std::int64_t gpuSum(const std::string &worker, Timestamp hour)
    {
        return sumOf(history::Subject::ofWorker(worker), hour);
    }
    void seal()
    {
        ASSERT_TRUE(collector::sealJournal(reader->history(), [this](const auto &work) { return change(work); }));
    }
    /// Writes what is known of the present, so that the journal is needed no longer.
    void checkpoint()
    {
        storage::Commit checkpoint;
        checkpoint.time = start + 1min;
        checkpoint.checkpoint.emplace();
        ASSERT_EQ(store->commit(checkpoint), std::nullopt);
    }
};

TEST_F(DamagedHistory, SamplesThatCannotBeReadAreLeftAlone)
{
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    keep(start + 3h);
    const std::int64_t ofGroup = sumOf(group, start);
    EXPECT_GT(ofGroup, 0);
    folder.run(QStringLiteral("UPDATE sample SET body = x'00'"));
    commit({ReportOf{"c:g:w", start + 30s}.gpus({70})});
    keepAsItIs(start + 4h);
    EXPECT_EQ(rowsOf("sample"), std::pair(std::uint64_t{2}, std::uint64_t{1})) << "the damaged one, and the late one";
    EXPECT_EQ(gpuSum("c:g:w", start), 5'000) << "which was made while it could be read";
    EXPECT_EQ(sumOf(group, start), ofGroup);
}

TEST_F(DamagedHistory, IsToldWithWhatCanBeRead)
{
    commit({ReportOf{"c:g:w", start}.gpus({50}), ReportOf{"c:g:x", start}.gpus({20})});
    keep(start + 3h);
    const auto isBroken = [this](const char *worker) {
        return storage::SeriesReader{*reader}
            .read({.subject = history::Subject::ofWorker(worker),
                   .series = {history::seriesOf(SummaryMetric::GpuUtilization)},
                   .period = {start, start + 1h}})
            ->isBroken;
    };
    EXPECT_FALSE(isBroken("c:g:w"));
    folder.run(QStringLiteral("UPDATE sample SET body = x'00' WHERE subject = (SELECT id FROM subject WHERE worker = "
                              "'c:g:w')"));
    EXPECT_TRUE(isBroken("c:g:w"));
    EXPECT_FALSE(isBroken("c:g:x"));
}

TEST_F(DamagedHistory, OfAnHourThatHasNoRollUpsYetLeavesThoseOfWhatCanBeRead)
{
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    seal();
    folder.run(QStringLiteral("UPDATE sample SET body = x'00'"));
    commit({ReportOf{"c:g:w", start + 30s}.gpus({70})});
    keepAsItIs(start + 4h);
    EXPECT_EQ(gpuSum("c:g:w", start), 7'000);
    EXPECT_GT(sumOf(group, start), 0);
}

TEST_F(DamagedHistory, WhatCannotBeReadBreaksARoundOffBeforeItWrites)
{
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    keep(start + 3h);
    commit({ReportOf{"c:g:w", start + 30s}.gpus({70})});
    // Without the settings nobody knows for how long samples are to be kept.
    folder.run(QStringLiteral("ALTER TABLE setting RENAME TO hidden"));
    collector::HistoryKeeper keeper{*reader, [this](const auto &work) { return change(work); }};
    EXPECT_FALSE(keeper.round(start + 20h));
    EXPECT_THAT(reader->faults().reason, testing::HasSubstr("setting"));
    EXPECT_EQ(rowsOf("sample"), std::pair(std::uint64_t{1}, std::uint64_t{0})) << "neither sealed nor pruned";
    folder.run(QStringLiteral("ALTER TABLE hidden RENAME TO setting"));
    EXPECT_TRUE(keeper.round(start + 20h)) << "the next round makes good what it left";
    EXPECT_EQ(gpuSum("c:g:w", start), 12'000);
}

TEST_F(DamagedHistory, OfOneWorkerIsNoneOfAnother)
{
    commit({ReportOf{"c:g:w", start}.gpus({50}), ReportOf{"c:g:x", start}.gpus({20})});
    keep(start + 3h);
    folder.run(QStringLiteral("UPDATE sample SET body = x'00' WHERE subject = (SELECT id FROM subject WHERE worker = "
                              "'c:g:w')"));
    commit({ReportOf{"c:g:w", start + 30s}.gpus({70}), ReportOf{"c:g:x", start + 30s}.gpus({40})});
    keepAsItIs(start + 4h);
    EXPECT_EQ(rowsOf("sample"), std::pair(std::uint64_t{3}, std::uint64_t{1})) << "the other's two are one";
    EXPECT_EQ(gpuSum("c:g:x", start), 6'000);
}

TEST_F(DamagedHistory, OfTheJournalIsKeptAsLongAsSamplesAre)
{
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    commit({ReportOf{"c:g:x", start}.gpus({50})});
    commit({ReportOf{"c:g:y", start}.gpus({50})});
    checkpoint();
    commit({ReportOf{"c:g:w", start + 30s}.gpus({50})});
    folder.run(QStringLiteral("UPDATE journal SET body = x'00' WHERE id = 2"));
    keepAsItIs(start + 3h);
    EXPECT_EQ(rowsOf("journal"), std::pair(std::uint64_t{2}, std::uint64_t{1})) << "it, and the newest";
    keepAsItIs(start + 23h);
    EXPECT_EQ(rowsOf("journal"), std::pair(std::uint64_t{2}, std::uint64_t{1}));
    keepAsItIs(start + 25h);
    EXPECT_EQ(rowsOf("journal"), std::pair(std::uint64_t{1}, std::uint64_t{0}));
}

} // namespace
} // namespace muster::test
