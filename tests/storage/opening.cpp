// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/filecheck.h"
#include "storage/pageorder.h"
#include "storage/statement.h"
#include "support/scratchfolder.h"

#include <QDir>
#include <QFileInfo>

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace storage;
using testing::AllOf;
using testing::HasSubstr;

template <typename T>
std::string problemOf(const std::variant<std::unique_ptr<T>, std::string> &opened)
{
    const auto *problem = std::get_if<std::string>(&opened);
    return problem ? *problem : "no problem";
}

class Opening : public testing::Test
{
protected:
    ScratchFolder folder;

    /// What a later version would leave behind.
    void makeNewer()
    {
        folder.store();
        folder.run(QStringLiteral("PRAGMA user_version = 9999"));
    }
    void scribble(const QByteArray &bytes)
    {
        QDir{}.mkpath(folder.path());
        folder.replace(bytes);
    }
    std::string storeProblem() const { return problemOf(Store::open(folder.path())); }
    std::string readerProblem() const { return problemOf(Reader::open(folder.path())); }
};

TEST_F(Opening, ANewFolderIsForItsOwnerAlone)
{
    const QString fresh = folder.path() + QStringLiteral("/above/data");
    EXPECT_EQ(problemOf(Store::open(fresh)), "no problem");
    for (const QString &made : {fresh, folder.path() + QStringLiteral("/above")}) {
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
        EXPECT_FALSE(QFileInfo{made}.permissions() & others) << made.toStdString();
    }
}

TEST_F(Opening, ANewFileGivesBackItsFreePages)
{
    folder.store();
    const Connection connection{folder.file(), Connection::Access::ReadOnly};
    Statement mode{connection.database(), QStringLiteral("PRAGMA auto_vacuum")};
    constexpr std::int64_t incremental = 2;
    ASSERT_TRUE(mode.run() && mode.next());
    EXPECT_EQ(mode.integer(0), incremental);
}

TEST_F(Opening, WritesNothingWhereThereIsAStore)
{
    folder.store();
    const auto again = folder.store();
    EXPECT_EQ(logSize(folder.file()), 0);
}

TEST_F(Opening, CreatesFolderAndStore)
{
    EXPECT_TRUE(folder.store());
    EXPECT_TRUE(QFileInfo::exists(folder.file()));
    EXPECT_TRUE(folder.store()) << "and again";
    EXPECT_TRUE(folder.reader());
}

TEST_F(Opening, ASecondWriterIsRefused)
{
    const auto first = folder.store();
    EXPECT_THAT(storeProblem(), AllOf(HasSubstr("in use"), HasSubstr("process"), HasSubstr("--data")));
    EXPECT_TRUE(folder.reader()) << "reading is free";
}

TEST_F(Opening, TheFolderIsFreeAgainAfterwards)
{
    folder.store().reset();
    EXPECT_TRUE(folder.store());
}

TEST_F(Opening, ANewerStoreIsRefusedAndLeftUntouched)
{
    makeNewer();
    const QByteArray before = folder.bytes();
    EXPECT_THAT(storeProblem(), AllOf(HasSubstr("newer"), HasSubstr(folder.file().toStdString())));
    EXPECT_EQ(folder.bytes(), before);
    EXPECT_THAT(readerProblem(), HasSubstr("newer"));
    EXPECT_EQ(folder.bytes(), before);
}

TEST_F(Opening, ANewerStoreKeepsItsLogToo)
{
    folder.store();
    QByteArray main;
    QByteArray log;
    {
        // The newer program was killed: its log was not folded into the file.
        const Connection connection{folder.file(), Connection::Access::ReadWrite};
        ASSERT_TRUE(Statement(connection.database(), QStringLiteral("PRAGMA wal_autocheckpoint = 0")).run());
        ASSERT_TRUE(Statement(connection.database(), QStringLiteral("PRAGMA user_version = 9999")).run());
        main = folder.bytes();
        log = folder.bytes("-wal");
    }
    folder.replace(main);
    folder.replace(log, "-wal");
    QFile::remove(folder.file() + QStringLiteral("-shm"));
    EXPECT_THAT(storeProblem(), HasSubstr("newer"));
    EXPECT_EQ(folder.bytes(), main);
    EXPECT_EQ(folder.bytes("-wal"), log);
}

TEST_F(Opening, AFileThatIsNoStoreIsRefusedAndLeftUntouched)
{
    const QByteArray text = QByteArray{"These are my notes, not a store.\n"}.repeated(200);
    scribble(text);
    EXPECT_THAT(storeProblem(), AllOf(HasSubstr("damaged or no Muster store"), HasSubstr("--data")));
    EXPECT_THAT(readerProblem(), HasSubstr("damaged or no Muster store"));
    EXPECT_EQ(folder.bytes(), text);
}

TEST_F(Opening, ATruncatedStoreIsRefused)
{
    folder.store();
    const QByteArray whole = folder.bytes();
    for (const qsizetype size : {qsizetype{100}, whole.size() / 2, whole.size() - qsizetype{pageBytes}}) {
        folder.replace(whole.first(size));
        EXPECT_THAT(storeProblem(), HasSubstr("damaged")) << size;
        EXPECT_EQ(folder.bytes(), whole.first(size)) << size;
    }
    folder.replace(whole);
    EXPECT_TRUE(folder.store());
}

TEST_F(Opening, AnEmptyFileBecomesAStore)
{
    scribble({});
    EXPECT_THAT(readerProblem(), HasSubstr("start a collector"));
    EXPECT_TRUE(folder.store());
    EXPECT_TRUE(folder.reader());
}

TEST_F(Opening, AFileInTheFoldersPlaceIsRefused)
{
    QFile file{folder.path()};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_THAT(storeProblem(), AllOf(HasSubstr("cannot create the data folder"), HasSubstr("--data")));
    EXPECT_THAT(readerProblem(), HasSubstr("empty")) << "it is taken for a store's file that was named";
}

TEST_F(Opening, AFileThatIsNamedItselfIsRead)
{
    folder.store();
    EXPECT_TRUE(std::holds_alternative<std::unique_ptr<Reader>>(Reader::open(folder.file())));
}

TEST_F(Opening, AFolderInTheFilesPlaceIsRefused)
{
    QDir{}.mkpath(folder.file());
    EXPECT_THAT(storeProblem(), HasSubstr("cannot open the store"));
    EXPECT_THAT(readerProblem(), HasSubstr("cannot open the store"));
}

TEST_F(Opening, ALockThatCannotBeTakenIsExplained)
{
    QDir{}.mkpath(lockFile(folder.path()));
    EXPECT_THAT(storeProblem(), AllOf(HasSubstr("cannot write in the data folder"), HasSubstr("--data")));
}

TEST_F(Opening, ReadingNeedsAStore)
{
    EXPECT_THAT(readerProblem(), AllOf(HasSubstr("there is no store"), HasSubstr(folder.path().toStdString())));
    EXPECT_FALSE(QFileInfo::exists(folder.path())) << "asking creates nothing";
}

TEST_F(Opening, TheStoreKeepsAWriteAheadLog)
{
    const auto store = folder.store();
    const Connection connection{folder.file(), Connection::Access::ReadOnly};
    Statement mode{connection.database(), QStringLiteral("PRAGMA journal_mode")};
    ASSERT_TRUE(mode.run() && mode.next());
    EXPECT_EQ(mode.text(0), "wal");
}

} // namespace
} // namespace muster::test
