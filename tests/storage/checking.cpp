// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodycheck.h"
#include "storage/filecheck.h"
#include "storage/historytables.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

#include <sqlite3.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace storage;
using State = Finding::State;

class Checking : public testing::Test
{
protected:
    Checking()
    {
        const auto store = folder.store();
        for (int i = 0; i < 3; ++i) {
            Commit commit;
            commit.messages = {{ReportOf{"w", start + i * 30s}.gpus({50}), start}};
            Worker worker;
            worker.id = "w" + std::to_string(i);
            CapacityReport capacity;
            capacity.key = "c" + std::to_string(i);
            m_capacities.push_back({capacity, start});
            commit.checkpoint = Commit::Checkpoint{{worker}, m_capacities};
            EXPECT_EQ(store->commit(commit), std::nullopt);
        }
        const auto problem = store->changeHistory([](HistoryTables &tables) {
            const std::int64_t hour = history::hourOf(start);
            for (int i = 0; i < 3; ++i) {
                const std::string worker = "w" + std::to_string(i);
                const std::vector<Report> reports{ReportOf{worker, start}.gpus({50})};
                tables.addSamples(worker, hour, bodiesOf(reports));
                tables.putLedger(worker, history::dayOf(start), bodyOf(history::WorkerLedger{}, history::dayOf(start)));
                history::RollupBlock block{history::slotsPerBlock(history::Tier::HalfMinutes)};
                block.at(history::groupSeries().front(), 0) = {.count = 1, .total = 1};
                tables.putBlock(history::Tier::HalfMinutes, history::Subject::ofWorker(worker), hour, bodyOf(block));
            }
        });
        EXPECT_EQ(problem, std::nullopt);
    }

    /// "table rows/damaged"
    std::vector<std::string> bodies() const
    {
        const Connection connection{folder.file(), Connection::Access::ReadOnly};
        std::vector<std::string> lines;
        for (const BodyCount &count : checkBodies(connection.database())) {
            lines.push_back(count.table + ' ' + std::to_string(count.rows) + '/' + std::to_string(count.damaged));
        }
        return lines;
    }
    Finding check(CheckDepth depth, std::function<bool()> breakOff = {}) const
    {
        const Connection connection{folder.file(), Connection::Access::ReadOnly};
        return checkFile(connection.database(), depth, std::move(breakOff));
    }

    ScratchFolder folder;

private:
    std::vector<Capacity> m_capacities;
};

TEST_F(Checking, FindsNothingInAWholeStore)
{
    EXPECT_EQ(check(CheckDepth::Quick).state, State::Whole);
    EXPECT_EQ(check(CheckDepth::Full).state, State::Whole);
    EXPECT_THAT(bodies(), testing::ElementsAre("journal 3/0", "worker_state 3/0", "capacity 3/0", "sample 3/0",
                                               "rollup 3/0", "ledger 3/0"));
}

TEST_F(Checking, CountsTheDamagedBodiesOfEachTable)
{
    const QStringList spoilings{QStringLiteral("UPDATE journal SET body = substr(body, 1, 9) WHERE id = 2"),
                                QStringLiteral("UPDATE worker_state SET body = x'01' WHERE worker = 'w1'"),
                                QStringLiteral("UPDATE capacity SET body = '' WHERE category <> 'c1'"),
                                QStringLiteral("UPDATE sample SET body = x'0011' WHERE id = 1"),
                                QStringLiteral("UPDATE rollup SET step = 31 WHERE id = 1"),
                                QStringLiteral("UPDATE ledger SET body = body || x'00'")};
    for (const QString &spoiling : spoilings) {
        folder.run(spoiling);
    }
    EXPECT_THAT(bodies(), testing::ElementsAre("journal 3/1", "worker_state 3/1", "capacity 3/2", "sample 3/1",
                                               "rollup 3/1", "ledger 3/3"));
    EXPECT_EQ(check(CheckDepth::Quick).state, State::Whole) << "SQLite knows nothing of what is in a body";
}

TEST_F(Checking, ReadsOnBehindTheFirstRows)
{
    folder.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 1599) "
                              "INSERT INTO journal SELECT i, 0, 0, 0, 0, body FROM n, journal WHERE id = 1"));
    folder.run(QStringLiteral("UPDATE journal SET body = x'00' WHERE id = 1599"));
    EXPECT_EQ(bodies().front(), "journal 1503/1");
}

TEST_F(Checking, AnIndexThatDisagreesIsFoundInFullOnly)
{
    folder.run(QStringLiteral("CREATE TABLE thing (a INTEGER, b INTEGER)"));
    folder.run(QStringLiteral("CREATE INDEX thing_a ON thing (a)"));
    folder.run(QStringLiteral("INSERT INTO thing VALUES (1, 2)"));
    {
        const Connection connection{folder.file(), Connection::Access::ReadWrite};
        for (const char *sql : {"PRAGMA writable_schema = ON",
                                "UPDATE sqlite_schema SET sql = 'CREATE INDEX thing_a ON thing (b)' WHERE name = "
                                "'thing_a'"}) {
            ASSERT_TRUE(Statement(connection.database(), QString::fromLatin1(sql)).run());
        }
    }
    EXPECT_EQ(check(CheckDepth::Quick).state, State::Whole);
    const Finding finding = check(CheckDepth::Full);
    EXPECT_EQ(finding.state, State::Damaged);
    EXPECT_THAT(finding.detail, testing::HasSubstr("thing_a"));
}

TEST_F(Checking, ThatIsBrokenOffFindsNothingOut)
{
    folder.run(QStringLiteral("CREATE TABLE bulk (body BLOB)"));
    folder.run(QStringLiteral("INSERT INTO bulk VALUES (zeroblob(%1))").arg(2 * largeFileBytes));
    EXPECT_EQ(check(CheckDepth::Quick, [] { return true; }).state, State::Unknown);
    EXPECT_EQ(check(CheckDepth::Quick, [] { return false; }).state, State::Whole);
}

TEST_F(Checking, AFileThatIsLockedIsNotCalledDamaged)
{
    const Connection other{folder.file(), Connection::Access::ReadWrite};
    for (const char *sql : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE"}) {
        ASSERT_TRUE(Statement(other.database(), QString::fromLatin1(sql)).run());
    }
    const Connection connection{folder.file(), Connection::Access::ReadOnly};
    sqlite3_busy_timeout(handleOf(connection.database()), 0);
    EXPECT_EQ(checkFile(connection.database(), CheckDepth::Quick).state, State::Unknown);
}

TEST_F(Checking, ThereIsOneSqlite)
{
    const Connection connection{folder.file(), Connection::Access::ReadOnly};
    Statement id{connection.database(), QStringLiteral("SELECT sqlite_source_id()")};
    ASSERT_TRUE(id.run() && id.next());
    EXPECT_EQ(id.text(0), sqlite3_sourceid()) << "Qt's driver must use the library that we hand its handles to";
}

} // namespace
} // namespace muster::test
