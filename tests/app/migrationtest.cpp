// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "storage/connection.h"
#include "storage/schema.h"
#include "storage/statement.h"
#include "support/firstversion.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace muster;
using namespace muster::test;

namespace {

constexpr int rounds = 10;
constexpr int rows = 5'000;

std::int64_t number(const QString &file, const char *sql)
{
    const storage::Connection connection{file, storage::Connection::Access::ReadOnly};
    storage::Statement statement{connection.database(), QString::fromLatin1(sql)};
    EXPECT_TRUE(statement.run() && statement.next()) << statement.error();
    return statement.integer(0);
}

/// Bytes that the upgrade has written so far: first the backup, then the log.
qint64 written(const QString &file)
{
    return QFileInfo{file + QStringLiteral(".v1.bak.part")}.size() + QFileInfo{file + QStringLiteral(".v1.bak")}.size()
           + QFileInfo{file + QStringLiteral("-wal")}.size();
}

} // namespace

TEST(Migration, LeavesOneVersionWholeWhereverItIsKilled)
{
    int killedBefore = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        makeStoreOfFirstVersion(folder.path(), rows);
        const QString file = storage::storeFile(folder.path());
        const qint64 before = written(file);
        const qint64 whole = QFileInfo{file}.size();
        {
            QProcess collector;
            collector.start(QStringLiteral(MUSTERD_PROGRAM),
                            {QStringLiteral("run"), QStringLiteral("--data"), folder.path(), QStringLiteral("--listen"),
                             QStringLiteral("127.0.0.1:0")});
            ASSERT_TRUE(collector.waitForStarted());
            // Each round a little later: the last ones when the backup is there.
            while (written(file) - before < whole * round / (rounds - 3) && !collector.waitForReadyRead(0)) {
            }
            collector.kill();
            collector.waitForFinished();
        }
        const auto version = number(file, "PRAGMA user_version");
        ASSERT_TRUE(version == 1 || version == storage::schemaScripts().size()) << version;
        killedBefore += version == 1 ? 1 : 0;
        EXPECT_EQ(number(file, "SELECT count(*) FROM sqlite_schema WHERE name = 'sample'"), version > 1 ? 1 : 0);
        if (version == 1) {
            // A collector of the new version puts the journal into samples; what came of it is looked at in the end.
            EXPECT_EQ(number(file, "SELECT count(*) FROM journal"), rows) << "round " << round;
        }
        EXPECT_EQ(number(file, "SELECT quick_check = 'ok' FROM pragma_quick_check"), 1);
        // And it goes on from there.
        RunningCollector collector{folder.path()};
        ASSERT_FALSE(collector.address().isEmpty()) << collector.errors().toStdString();
        EXPECT_EQ(collector.terminate(), 0);
        EXPECT_EQ(exported(QStringLiteral("samples"), folder.path()).size(), rows) << "round " << round;
    }
    EXPECT_GT(killedBefore, 0) << "it was never in time";
}
