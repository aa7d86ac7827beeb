// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecheck.h"
#include "storage/pageorder.h"
#include "storage/setaside.h"
#include "support/firstversion.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <QDir>
#include <QFileInfo>

#include <gmock/gmock.h>

#include <thread>

namespace muster::test {
namespace {

using namespace domain;
using namespace storage;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

class SettingAside : public testing::Test
{
protected:
    std::variant<std::unique_ptr<Store>, std::string> open() const
    {
        return Store::open(folder.path(), OnDamage::SetAside);
    }
    std::string problemAfterOpening() const
    {
        const auto opened = open();
        const auto *store = std::get_if<std::unique_ptr<Store>>(&opened);
        return store ? (*store)->problem() : "refused: " + std::get<std::string>(opened);
    }
    /// Names of what was set aside.
    QStringList aside() const
    {
        return QDir{folder.path()}.entryList({QStringLiteral("*.damaged-*")}, QDir::Files, QDir::Name);
    }
    /// A store of a few hundred pages.
    void fill()
    {
        const auto store = folder.store();
        for (int i = 0; i < 30; ++i) {
            Commit commit;
            commit.messages.assign(10, {ReportOf{std::string(1'000, 'x'), start + i * 1s}, start});
            ASSERT_EQ(store->commit(commit), std::nullopt);
        }
    }
    void spoilPages() const
    {
        constexpr qsizetype page = pageBytes;
        QByteArray bytes = folder.bytes();
        ASSERT_GT(bytes.size(), 40 * page);
        folder.replace(bytes.replace(bytes.size() - 20 * page, 8 * page, QByteArray(8 * page, '\x55')));
    }

    ScratchFolder folder;
};

TEST_F(SettingAside, AWholeStoreStays)
{
    fill();
    EXPECT_THAT(problemAfterOpening(), IsEmpty());
    EXPECT_THAT(aside(), IsEmpty());
}

TEST_F(SettingAside, AFileThatIsNoDatabaseMakesRoomAndItsNewNameIsTold)
{
    QDir{}.mkpath(folder.path());
    const QByteArray notes = QByteArray{"These are my notes.\n"}.repeated(300);
    folder.replace(notes);
    const std::string problem = problemAfterOpening();
    ASSERT_EQ(aside().size(), 1);
    const QString name = QDir{folder.path()}.filePath(aside()[0]);
    EXPECT_THAT(aside()[0].toStdString(), testing::MatchesRegex("muster\\.sqlite\\.damaged-[0-9]{8}T[0-9]{6}Z"));
    EXPECT_THAT(problem, AllOf(HasSubstr("damaged"), HasSubstr(name.toStdString()), HasSubstr("musterd export")));
    QFile moved{name};
    ASSERT_TRUE(moved.open(QIODevice::ReadOnly));
    EXPECT_EQ(moved.readAll(), notes);
    EXPECT_TRUE(folder.store()) << "a new one was begun";
    EXPECT_THAT(problemAfterOpening(), IsEmpty()) << "it is told once";
}

TEST_F(SettingAside, DamagedPagesAreFoundBeforeTheStartAndTheRestCanBeRead)
{
    fill();
    spoilPages();
    EXPECT_THAT(problemAfterOpening(), HasSubstr("set aside"));
    ASSERT_FALSE(aside().empty());
    auto opened = Reader::open(QDir{folder.path()}.filePath(aside()[0]));
    ASSERT_TRUE(std::holds_alternative<std::unique_ptr<Reader>>(opened));
    int reports = 0;
    std::get<std::unique_ptr<Reader>>(opened)->forEachMessage(0, [&](const Heard &, std::int64_t) { ++reports; });
    EXPECT_GT(reports, 0);
}

TEST_F(SettingAside, ItsLogGoesWithIt)
{
    QDir{}.mkpath(folder.path());
    folder.replace(QByteArray{"no database, but longer than a header"}.repeated(9));
    folder.replace("its log", "-wal");
    problemAfterOpening();
    ASSERT_FALSE(aside().empty());
    EXPECT_TRUE(aside().contains(aside()[0] + QStringLiteral("-wal")));
}

TEST_F(SettingAside, ALogWhoseFileIsGoneIsKept)
{
    QDir{}.mkpath(folder.path());
    folder.replace("what a start was killed over", "-wal");
    EXPECT_THAT(problemAfterOpening(), HasSubstr("there is a log"));
    EXPECT_EQ(aside().size(), 1);
}

TEST_F(SettingAside, OlderOnesAreNotOverwritten)
{
    const QDateTime now{{2026, 11, 23}, {12, 0, 5}, Qt::UTC};
    QDir{}.mkpath(folder.path());
    for (const char *content : {"first", "second", "third"}) {
        folder.replace(content);
        EXPECT_TRUE(std::holds_alternative<QString>(setAside(folder.file(), now)));
    }
    EXPECT_EQ(aside(), (QStringList{QStringLiteral("muster.sqlite.damaged-20261123T120005Z"),
                                    QStringLiteral("muster.sqlite.damaged-20261123T120005Z-2"),
                                    QStringLiteral("muster.sqlite.damaged-20261123T120005Z-3")}));
}

TEST_F(SettingAside, ANewerStoreStaysUntouched)
{
    folder.store();
    folder.run(QStringLiteral("PRAGMA user_version = 9999"));
    const QByteArray before = folder.bytes();
    EXPECT_THAT(problemAfterOpening(), AllOf(HasSubstr("refused"), HasSubstr("newer")));
    EXPECT_EQ(folder.bytes(), before);
    EXPECT_THAT(aside(), IsEmpty());
}

TEST_F(SettingAside, WhatCannotBeReadNowStays)
{
    QDir{}.mkpath(folder.file());
    EXPECT_THAT(problemAfterOpening(), AllOf(HasSubstr("refused"), HasSubstr("cannot open the store")));
    EXPECT_THAT(aside(), IsEmpty());
}

TEST_F(SettingAside, AStoreThatSomebodyLocksStays)
{
    fill();
    const Connection other{folder.file(), Connection::Access::ReadWrite};
    ASSERT_TRUE(Statement(other.database(), QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")).run());
    ASSERT_TRUE(Statement(other.database(), QStringLiteral("PRAGMA journal_mode = DELETE")).run());
    ASSERT_TRUE(Statement(other.database(), QStringLiteral("BEGIN EXCLUSIVE")).run());
    EXPECT_THAT(problemAfterOpening(), AllOf(HasSubstr("refused"), HasSubstr("locked")));
    EXPECT_THAT(aside(), IsEmpty());
}

TEST_F(SettingAside, WithoutBeingAskedADamagedStoreIsRefused)
{
    fill();
    spoilPages();
    const auto opened = Store::open(folder.path());
    ASSERT_TRUE(std::holds_alternative<std::string>(opened));
    EXPECT_THAT(std::get<std::string>(opened), AllOf(HasSubstr("damaged"), HasSubstr("start a collector")));
    EXPECT_THAT(aside(), IsEmpty());
}

/// A store that is too large to be checked before a start, with a table that is damaged.
class LargeFile : public SettingAside
{
protected:
    LargeFile()
    {
        fill();
        folder.run(QStringLiteral("CREATE TABLE bulk (body BLOB)"));
        folder.run(QStringLiteral("INSERT INTO bulk VALUES (zeroblob(%1))").arg(largeFileBytes));
        folder.store();
    }
    void spoil(qint64 firstPage, qint64 pages) const
    {
        QFile file{folder.file()};
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = pageBytes;
        ASSERT_TRUE(file.seek(firstPage * page));
        ASSERT_EQ(file.write(QByteArray(pages * page, '\x55')), pages * page);
    }
    /// The journal's pages were written first, behind those of the schema.
    void spoilJournal() const { spoil(60, 8); }
    void spoilEvents() const
    {
        qint64 root = 0;
        {
            const Connection connection{folder.file(), Connection::Access::ReadOnly};
            Statement find{connection.database(),
                           QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'event'")};
            ASSERT_TRUE(find.run() && find.next());
            root = find.integer(0);
        }
        spoil(root - 1, 1);
    }
    static std::string awaitProblem(Store &store)
    {
        store.tend();
        const auto deadline = std::chrono::steady_clock::now() + 60s;
        while (store.problem().empty() && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::yield();
        }
        return store.problem();
    }
};

TEST_F(LargeFile, IsCheckedInTheBackgroundAndSetAsideByTheNextStart)
{
    spoilJournal();
    {
        const auto opened = open();
        ASSERT_TRUE(std::holds_alternative<std::unique_ptr<Store>>(opened));
        EXPECT_THAT(aside(), IsEmpty());
        EXPECT_THAT(awaitProblem(*std::get<std::unique_ptr<Store>>(opened)),
                    AllOf(HasSubstr("is damaged"), HasSubstr("start the collector anew")));
    }
    EXPECT_THAT(problemAfterOpening(), HasSubstr("set aside"));
    EXPECT_FALSE(aside().empty());
}

TEST_F(LargeFile, WhoseDamageIsMetByAnEventIsCheckedByTheNextStart)
{
    spoilEvents();
    {
        const auto opened = open();
        ASSERT_TRUE(std::holds_alternative<std::unique_ptr<Store>>(opened));
        Commit commit;
        commit.events = {{start, "c:g:w", "c", "g", EventKind::Idle, EventReason::None, {}}};
        EXPECT_THAT(std::get<std::unique_ptr<Store>>(opened)->commit(commit).value_or("stored"),
                    HasSubstr("the next start checks the file"));
    }
    EXPECT_THAT(problemAfterOpening(), HasSubstr("set aside"));
}

TEST_F(LargeFile, OfAnOlderVersionIsCheckedBeforeItsUpgrade)
{
    ScratchFolder old;
    makeStoreOfFirstVersion(old.path(), 3'000);
    old.run(QStringLiteral("CREATE TABLE bulk (body BLOB)"));
    old.run(QStringLiteral("INSERT INTO bulk VALUES (zeroblob(%1))").arg(largeFileBytes));
    QByteArray bytes = old.bytes();
    constexpr qsizetype spoiled = 32'768;
    old.replace(bytes.replace(2 * spoiled, spoiled, QByteArray(spoiled, '\x55')));
    const auto opened = Store::open(old.path(), OnDamage::SetAside);
    const auto *store = std::get_if<std::unique_ptr<Store>>(&opened);
    ASSERT_TRUE(store) << std::get<std::string>(opened);
    EXPECT_THAT((*store)->problem(), HasSubstr("set aside"));
}

TEST_F(LargeFile, ThatIsWholeStays)
{
    askForCheck(folder.file());
    EXPECT_THAT(problemAfterOpening(), IsEmpty());
    EXPECT_THAT(aside(), IsEmpty());
}

} // namespace
} // namespace muster::test
