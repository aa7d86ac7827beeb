// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "support/scratchfolder.h"

#include <QDir>
#include <QFileInfo>

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace storage;
using testing::HasSubstr;

const QString first = QStringLiteral("-- Version 1; with a semicolon in a comment.\n"
                                     "CREATE TABLE thing (name TEXT); -- so;\nINSERT INTO thing VALUES ('old');\n");
const QString second = QStringLiteral("ALTER TABLE thing ADD COLUMN size INTEGER;\nUPDATE thing SET size = 7;\n");
const QString third = QStringLiteral("INSERT INTO thing VALUES ('new', 8);\n");
const QString broken = QStringLiteral("INSERT INTO thing VALUES ('half', 1);\nINSERT INTO nowhere VALUES (1);\n");

class Schema : public testing::Test
{
protected:
    Schema() { QDir{}.mkpath(folder.path()); }

    std::optional<std::string> upgrade(const QStringList &scripts) const
    {
        const Connection connection{folder.file(), Connection::Access::ReadWrite};
        return upgradeSchema(connection.database(), scripts);
    }
    static std::string ask(const QString &file, const QString &sql)
    {
        const Connection connection{file, Connection::Access::ReadWrite};
        Statement statement{connection.database(), sql};
        EXPECT_TRUE(statement.run()) << statement.error();
        return statement.next() ? statement.text(0) : "nothing";
    }
    std::string ask(const char *sql) const { return ask(folder.file(), QString::fromLatin1(sql)); }
    QString backup(int version) const { return folder.file() + QStringLiteral(".v%1.bak").arg(version); }

    ScratchFolder folder;
};

TEST_F(Schema, AnEmptyFileGetsAllScriptsAndNoBackup)
{
    EXPECT_EQ(upgrade({first, second}), std::nullopt);
    EXPECT_EQ(ask("PRAGMA user_version"), "2");
    EXPECT_EQ(ask("SELECT name || size FROM thing"), "old7");
    EXPECT_FALSE(QFileInfo::exists(backup(0)));
}

TEST_F(Schema, AnUpgradeKeepsTheDataAndABackup)
{
    ASSERT_EQ(upgrade({first}), std::nullopt);
    EXPECT_EQ(upgrade({first, second, third}), std::nullopt);
    EXPECT_EQ(ask("PRAGMA user_version"), "3");
    EXPECT_EQ(ask("SELECT group_concat(name || size, ' ') FROM thing"), "old7 new8");
    EXPECT_EQ(ask(backup(1), QStringLiteral("SELECT count(*) || name FROM thing")), "1old");
    EXPECT_EQ(ask(backup(1), QStringLiteral("PRAGMA user_version")), "1");
}

TEST_F(Schema, AnOldBackupDoesNotStandInTheWay)
{
    ASSERT_EQ(upgrade({first}), std::nullopt);
    QFile stale{backup(1)};
    ASSERT_TRUE(stale.open(QIODevice::WriteOnly));
    stale.write("from an upgrade that failed");
    stale.close();
    EXPECT_EQ(upgrade({first, second}), std::nullopt);
    EXPECT_EQ(ask(backup(1), QStringLiteral("SELECT name FROM thing")), "old");
}

TEST_F(Schema, WhenTheLastScriptFailsNothingHasHappened)
{
    ASSERT_EQ(upgrade({first}), std::nullopt);
    const auto problem = upgrade({first, second, broken});
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, testing::AllOf(HasSubstr("cannot upgrade the store"), HasSubstr("nowhere")));
    EXPECT_EQ(ask("PRAGMA user_version"), "1");
    EXPECT_EQ(ask("SELECT group_concat(name) FROM thing"), "old");
    EXPECT_EQ(ask("SELECT count(*) FROM pragma_table_info('thing')"), "1");
    EXPECT_TRUE(QFileInfo::exists(backup(1)));
    EXPECT_EQ(upgrade({first, second}), std::nullopt) << "and then it can go on";
}

TEST_F(Schema, ABackupStaysUntilAnotherIsWhole)
{
    ASSERT_EQ(upgrade({first}), std::nullopt);
    ASSERT_TRUE(QFile::copy(folder.file(), backup(1)));
    // What is behind the first pages is no longer there.
    ask("CREATE TABLE bulk AS SELECT zeroblob(400000) AS body");
    QByteArray bytes = folder.bytes();
    folder.replace(bytes.replace(8'192, bytes.size() - 8'192, QByteArray(bytes.size() - 8'192, '\xff')));
    const auto problem = upgrade({first, second});
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, HasSubstr("cannot back up"));
    EXPECT_EQ(ask(backup(1), QStringLiteral("SELECT name FROM thing")), "old");
    EXPECT_FALSE(QFileInfo::exists(backup(1) + QStringLiteral(".part")));
}

TEST_F(Schema, ABackupIsForItsOwnerAlone)
{
    ASSERT_EQ(upgrade({first}), std::nullopt);
    ASSERT_EQ(upgrade({first, second}), std::nullopt);
    EXPECT_FALSE(QFile::permissions(backup(1)) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(Schema, WithoutABackupThereIsNoUpgrade)
{
    ASSERT_EQ(upgrade({first}), std::nullopt);
    QDir{}.mkpath(backup(1));
    const auto problem = upgrade({first, second});
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, HasSubstr("cannot back up"));
    EXPECT_EQ(ask("PRAGMA user_version"), "1");
}

TEST_F(Schema, AnUpgradeThatIsBlockedChangesNothing)
{
    ASSERT_EQ(upgrade({first}), std::nullopt);
    const Connection connection{folder.file(), Connection::Access::ReadWrite};
    const Connection other{folder.file(), Connection::Access::ReadWrite};
    ASSERT_TRUE(Statement(connection.database(), QStringLiteral("PRAGMA busy_timeout = 0")).run());
    ASSERT_TRUE(Statement(other.database(), QStringLiteral("BEGIN IMMEDIATE")).run());
    EXPECT_TRUE(upgradeSchema(connection.database(), {first, second}));
    ASSERT_TRUE(Statement(other.database(), QStringLiteral("ROLLBACK")).run());
    EXPECT_EQ(upgradeSchema(connection.database(), {first, second}), std::nullopt);
}

TEST_F(Schema, CurrentIsLeftAlone)
{
    ASSERT_EQ(upgrade({first}), std::nullopt);
    const QByteArray before = folder.bytes();
    EXPECT_EQ(upgrade({first}), std::nullopt);
    EXPECT_EQ(folder.bytes(), before);
}

TEST_F(Schema, NewerIsRefused)
{
    ASSERT_EQ(upgrade({first, second}), std::nullopt);
    const auto problem = upgrade({first});
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, HasSubstr("newer"));
}

TEST_F(Schema, TheProgramsOwnScriptsMakeAStore)
{
    ASSERT_FALSE(schemaScripts().isEmpty());
    EXPECT_EQ(upgrade(schemaScripts()), std::nullopt);
    EXPECT_EQ(ask("PRAGMA user_version"), std::to_string(schemaScripts().size()));
}

} // namespace
} // namespace muster::test
