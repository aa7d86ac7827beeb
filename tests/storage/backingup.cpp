// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/pageorder.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <QDir>
#include <QFileInfo>

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace storage;
using testing::AllOf;
using testing::HasSubstr;

class BackingUp : public testing::Test
{
protected:
    BackingUp() { store(0, 3); }

    void store(int from, int to) const
    {
        Commit commit;
        for (int i = from; i < to; ++i) {
            commit.messages.push_back({ReportOf{"w" + std::string(9'000, 'x'), start + i * 1s}, start});
        }
        ASSERT_EQ(m_store->commit(commit), std::nullopt);
    }
    std::optional<std::string> backUpTo(const QString &target, Existing existing = Existing::Refuse,
                                        const BackupProgress &progress = {}) const
    {
        const Connection source{folder.file(), Connection::Access::ReadOnly};
        return backUp(source.database(), target, existing, progress);
    }
    /// Reports in a store or a copy of it; -1 when it can't be read.
    static int reportsIn(const QString &file)
    {
        auto opened = Reader::open(file);
        if (!std::holds_alternative<std::unique_ptr<Reader>>(opened)) {
            return -1;
        }
        int reports = 0;
        std::get<std::unique_ptr<Reader>>(opened)->forEachMessage(0, [&](const Heard &, std::int64_t) { ++reports; });
        return reports;
    }
    QStringList files() const { return QDir{m_elsewhere.path()}.entryList(QDir::Files, QDir::Name); }

    ScratchFolder folder;
    QTemporaryDir m_elsewhere;
    QString copy = m_elsewhere.filePath(QStringLiteral("copy.sqlite"));
    std::unique_ptr<Store> m_store = folder.store();
};

TEST_F(BackingUp, MakesOneFileThatOpens)
{
    int calls = 0;
    EXPECT_EQ(backUpTo(copy, Existing::Refuse,
                       [&](int done, int all) {
                           ++calls;
                           EXPECT_LE(done, all);
                           return true;
                       }),
              std::nullopt);
    EXPECT_GT(calls, 0);
    EXPECT_EQ(files(), QStringList{QStringLiteral("copy.sqlite")});
    EXPECT_EQ(reportsIn(copy), 3);
    EXPECT_TRUE(QFile::rename(copy, m_elsewhere.filePath(QStringLiteral("muster.sqlite"))));
    EXPECT_TRUE(std::holds_alternative<std::unique_ptr<Store>>(Store::open(m_elsewhere.path())))
        << "and a collector goes on with it";
}

TEST_F(BackingUp, HoldsOneInstantWhileTheCollectorWritesOn)
{
    store(3, 1'000);
    int written = 1'000;
    EXPECT_EQ(backUpTo(copy, Existing::Refuse,
                       [&](int, int all) {
                           if (all > 0 && written < 1'100) {
                               store(written, written + 1);
                               ++written;
                           }
                           return true;
                       }),
              std::nullopt);
    EXPECT_GT(written, 1'001);
    EXPECT_EQ(reportsIn(copy), 1'000);
    EXPECT_EQ(reportsIn(folder.file()), written);
}

TEST_F(BackingUp, LeavesWhatExistsAloneUnlessItMayReplaceIt)
{
    ASSERT_EQ(backUpTo(copy), std::nullopt);
    store(3, 4);
    const auto problem = backUpTo(copy);
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, AllOf(HasSubstr("exists"), HasSubstr("--force")));
    EXPECT_EQ(reportsIn(copy), 3);
    QFile stale{copy + QStringLiteral("-wal")};
    ASSERT_TRUE(stale.open(QIODevice::WriteOnly));
    EXPECT_EQ(backUpTo(copy, Existing::Replace), std::nullopt);
    EXPECT_FALSE(stale.exists());
    EXPECT_EQ(reportsIn(copy), 4);
}

TEST_F(BackingUp, NeverReplacesTheStoreItself)
{
    const auto problem = backUpTo(folder.path() + QStringLiteral("/../data/muster.sqlite"), Existing::Replace);
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, HasSubstr("the store itself"));
    EXPECT_EQ(reportsIn(folder.file()), 3);
}

TEST_F(BackingUp, NeverReplacesWhatBelongsToTheStore)
{
    for (const auto *suffix : {"-wal", "-shm", "-journal"}) {
        const auto problem = backUpTo(folder.file() + QLatin1String{suffix}, Existing::Replace);
        ASSERT_TRUE(problem) << suffix;
        EXPECT_THAT(*problem, HasSubstr("the store itself"));
    }
    ASSERT_TRUE(QFile::link(folder.file() + QStringLiteral("-wal"), copy));
    EXPECT_TRUE(backUpTo(copy, Existing::Replace));
    store(3, 4);
    EXPECT_EQ(reportsIn(folder.file()), 4);
}

TEST_F(BackingUp, NeverBeginsWhereItsSourceIs)
{
    const QString half = copy + QStringLiteral(".part");
    ASSERT_EQ(backUpTo(half), std::nullopt);
    const Connection source{half, Connection::Access::ReadOnly};
    EXPECT_TRUE(backUp(source.database(), copy, Existing::Replace));
    EXPECT_EQ(reportsIn(half), 3);
}

TEST_F(BackingUp, IsForItsOwnerAloneFromTheFirstByteOn)
{
    constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(backUpTo(copy, Existing::Refuse,
                       [&](int, int) {
                           EXPECT_FALSE(QFile::permissions(copy + QStringLiteral(".part")) & ofOthers);
                           return true;
                       }),
              std::nullopt);
    EXPECT_FALSE(QFile::permissions(copy) & ofOthers);
}

TEST_F(BackingUp, LeavesNothingWhenItIsBrokenOff)
{
    store(3, 1'000);
    const auto problem = backUpTo(copy, Existing::Refuse, [](int, int) { return false; });
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, HasSubstr("broken off"));
    EXPECT_TRUE(files().isEmpty()) << files().join(u' ').toStdString();
}

TEST_F(BackingUp, KeepsTheOldCopyWhenItIsBrokenOff)
{
    ASSERT_EQ(backUpTo(copy), std::nullopt);
    EXPECT_TRUE(backUpTo(copy, Existing::Replace, [](int, int) { return false; }));
    EXPECT_EQ(reportsIn(copy), 3);
}

TEST_F(BackingUp, TakesThePlaceOfOneThatWasKilled)
{
    QFile part{copy + QStringLiteral(".part")};
    ASSERT_TRUE(part.open(QIODevice::WriteOnly));
    part.write("half a copy");
    part.close();
    EXPECT_EQ(backUpTo(copy), std::nullopt);
    EXPECT_EQ(files(), QStringList{QStringLiteral("copy.sqlite")});
}

TEST_F(BackingUp, SaysWhereItCannotBeWritten)
{
    const auto nowhere = backUpTo(m_elsewhere.filePath(QStringLiteral("no/such/folder")));
    ASSERT_TRUE(nowhere);
    EXPECT_THAT(*nowhere, AllOf(HasSubstr("cannot write the backup"), HasSubstr("no/such/folder")));
    const auto aFolder = backUpTo(m_elsewhere.path(), Existing::Replace);
    ASSERT_TRUE(aFolder);
    EXPECT_THAT(*aFolder, HasSubstr("is a folder"));
}

TEST_F(BackingUp, ADamagedStoreGivesNoCopy)
{
    store(3, 300);
    m_store.reset();
    constexpr qsizetype page = pageBytes;
    QByteArray bytes = folder.bytes();
    folder.replace(bytes.replace(bytes.size() - 40 * page, 8 * page, QByteArray(8 * page, '\x55')));
    const auto problem = backUpTo(copy);
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, AllOf(HasSubstr("damaged"), HasSubstr("musterd check")));
    EXPECT_TRUE(files().isEmpty());
}

} // namespace
} // namespace muster::test
