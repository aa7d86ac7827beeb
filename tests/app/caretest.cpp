// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "storage/connection.h"
#include "support/firstversion.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <unistd.h>

using namespace muster;
using namespace muster::test;

namespace {

const QString musterd = QStringLiteral(MUSTERD_PROGRAM);

class Care : public testing::Test
{
protected:
    Ended run(QStringList arguments) const
    {
        return runToEnd(musterd, arguments << QStringLiteral("--data") << folder.path());
    }
    /// A store with so many events.
    void fill(int events) const
    {
        storage::Commit commit;
        commit.messages = {{ReportOf{"a:b:c", start}.gpus({50}), start}};
        for (int i = 0; i < events; ++i) {
            commit.events.push_back({start + i * 1s, "a:b:c", "a", "b", {}, {}, std::string(50, 'x')});
        }
        ASSERT_EQ(folder.store()->commit(commit), std::nullopt);
    }

    ScratchFolder folder;
    QTemporaryDir elsewhere;
    QString copy = elsewhere.filePath(QStringLiteral("copy.sqlite"));
};

/// Whether the log could be begun anew now: nobody holds a read open.
bool isFree(const storage::Connection &connection)
{
    sqlite3 *handle = storage::handleOf(connection.database());
    sqlite3_busy_timeout(handle, 0);
    return sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

TEST_F(Care, CheckAndBackupWorkWhileACollectorRuns)
{
    fill(3);
    const RunningCollector collector{folder.path()};
    const Ended check = run({QStringLiteral("check"), QStringLiteral("--full")});
    EXPECT_EQ(check.code, 0) << check.errors.toStdString();
    EXPECT_TRUE(check.output.contains(QStringLiteral("the store is whole"))) << check.output.toStdString();
    EXPECT_EQ(run({QStringLiteral("backup"), copy}).code, 0);
    EXPECT_EQ(exported(QStringLiteral("events"), copy).size(), 3);
    const Ended again = run({QStringLiteral("backup"), copy});
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.errors.contains(QStringLiteral("--force"))) << again.errors.toStdString();
    EXPECT_EQ(run({QStringLiteral("backup"), QStringLiteral("--force"), copy}).code, 0);
}

TEST_F(Care, CheckFailsWhereARowIsDamaged)
{
    fill(3);
    folder.run(QStringLiteral("UPDATE journal SET body = x'00'"));
    const Ended check = run({QStringLiteral("check")});
    EXPECT_EQ(check.code, 1);
    EXPECT_TRUE(check.output.contains(QStringLiteral("journal: 1 rows, 1 damaged"))) << check.output.toStdString();
    EXPECT_TRUE(check.errors.contains(QStringLiteral("is not whole"))) << check.errors.toStdString();
}

TEST_F(Care, AnOlderStoreIsCheckedAndCopiedAsItIs)
{
    makeStoreOfFirstVersion(folder.path(), 300);
    const QByteArray before = folder.bytes();
    const Ended check = run({QStringLiteral("check")});
    EXPECT_EQ(check.code, 0) << check.errors.toStdString();
    EXPECT_TRUE(check.output.contains(QStringLiteral("journal: 300 rows, 0 damaged"))) << check.output.toStdString();
    EXPECT_EQ(run({QStringLiteral("backup"), copy}).code, 0);
    EXPECT_EQ(folder.bytes(), before);
    folder.run(QStringLiteral("UPDATE journal SET body = x'00' WHERE id = 7"));
    EXPECT_EQ(run({QStringLiteral("check")}).code, 1);
}

TEST_F(Care, BothNeedAStore)
{
    for (const QStringList &line : {QStringList{QStringLiteral("check")}, {QStringLiteral("backup"), copy}}) {
        const Ended ended = run(line);
        EXPECT_EQ(ended.code, 1);
        EXPECT_TRUE(ended.errors.contains(QStringLiteral("there is no store"))) << ended.errors.toStdString();
    }
    EXPECT_EQ(run({QStringLiteral("backup")}).code, 2);
    EXPECT_EQ(run({QStringLiteral("check"), QStringLiteral("this")}).code, 2);
}

TEST_F(Care, ABackupThatFindsNoRoomLeavesNothing)
{
    fill(20'000);
    // No file may be larger than 200 blocks, and a write that would is refused, as on a full disk.
    const QString line = QStringLiteral("trap '' XFSZ; ulimit -f 200; exec \"$0\" backup \"$1\" --data \"$2\"");
    const Ended ended = runToEnd(QStringLiteral("sh"), {QStringLiteral("-c"), line, musterd, copy, folder.path()});
    EXPECT_EQ(ended.code, 1) << ended.errors.toStdString();
    EXPECT_TRUE(ended.errors.contains(QStringLiteral("cannot write the backup"))) << ended.errors.toStdString();
    EXPECT_TRUE(QDir{elsewhere.path()}.isEmpty());
}

TEST_F(Care, ABackupThatIsInterruptedLeavesNothing)
{
    fill(3);
    folder.run(QStringLiteral("CREATE TABLE bulk (body BLOB)"));
    folder.run(QStringLiteral("INSERT INTO bulk VALUES (zeroblob(400000000))"));
    QProcess backup;
    backup.start(musterd, {QStringLiteral("backup"), copy, QStringLiteral("--data"), folder.path()});
    ASSERT_TRUE(eventually([&] { return QFileInfo{copy + QStringLiteral(".part")}.size() > 0; }));
    backup.terminate();
    ASSERT_TRUE(backup.waitForFinished());
    EXPECT_EQ(backup.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(backup.exitCode(), 1);
    EXPECT_TRUE(backup.readAllStandardError().contains("broken off"));
    EXPECT_TRUE(QDir{elsewhere.path()}.isEmpty());
}

TEST_F(Care, AnExportThatNobodyReadsHoldsNothing)
{
    fill(20'000);
    const storage::Connection writer{folder.file(), storage::Connection::Access::ReadWrite};
    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    QProcess exporting;
    exporting.setChildProcessModifier([&] { ::dup2(pipe[1], STDOUT_FILENO); });
    exporting.start(musterd,
                    {QStringLiteral("export"), QStringLiteral("events"), QStringLiteral("--data"), folder.path()});
    ASSERT_TRUE(exporting.waitForStarted());
    ::close(pipe[1]);
    // It has begun to write, and what does not fit into the pipe waits for us.
    char first = 0;
    ASSERT_EQ(::read(pipe[0], &first, 1), 1);
    EXPECT_TRUE(eventually([&] { return isFree(writer); }));
    EXPECT_EQ(exporting.state(), QProcess::Running);
    std::array<char, 65'536> some{};
    std::ptrdiff_t lines = 0;
    for (ssize_t size = 0; (size = ::read(pipe[0], some.data(), some.size())) > 0;) {
        lines += std::count(some.begin(), some.begin() + size, '\n');
    }
    ::close(pipe[0]);
    ASSERT_TRUE(exporting.waitForFinished());
    EXPECT_EQ(exporting.exitCode(), 0);
    EXPECT_EQ(lines, 20'001);
}

TEST_F(Care, ADamagedStoreIsSetAsideAndMusterdSaysSo)
{
    QDir{}.mkpath(folder.path());
    folder.replace("this was a store once");
    RunningCollector collector{folder.path()};
    ASSERT_FALSE(collector.address().isEmpty());
    QString said;
    EXPECT_TRUE(eventually([&] {
        said += collector.errors();
        return said.contains(QStringLiteral("set aside as"));
    })) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("muster.sqlite.damaged-")));
}
