// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/keepinghistorytest.h"
#include "storage/bodycheck.h"
#include "support/printing.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;

class DamagedHistory : public KeepingHistory
{
protected:
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
    std::int64_t gpuSum(const std::string &worker, Timestamp hour)
    {
        return cells(history::Subject::ofWorker(worker), history::seriesOf(SummaryMetric::GpuUtilization), 3'600s,
                     {hour, hour + 1h})
            .at(0)
            .sum;
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
    folder.run(QStringLiteral("UPDATE sample SET body = x'00'"));
    commit({ReportOf{"c:g:w", start + 30s}.gpus({70})});
    keepAsItIs(start + 4h);
    EXPECT_EQ(rowsOf("sample"), std::pair(std::uint64_t{2}, std::uint64_t{1})) << "the damaged one, and the late one";
    EXPECT_EQ(gpuSum("c:g:w", start), 7'000) << "of what can be read";
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
