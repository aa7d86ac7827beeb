// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecheck.h"
#include "storage/logkeeper.h"
#include "storage/pageorder.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace storage;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

class Log : public testing::Test
{
protected:
    /// Commits of a mebibyte each, looked after as a collector does.
    void write(int mebibytes)
    {
        Commit commit;
        for (int i = 0; i < 16; ++i) {
            commit.messages.push_back({ReportOf{std::string(65'500, 'x'), start}, start});
        }
        for (int i = 0; i < mebibytes; ++i) {
            ASSERT_EQ(store->commit(commit), std::nullopt);
            store->fold();
            store->tend();
        }
    }
    std::int64_t size() const { return logSize(folder.file()); }
    /// A program that reads, and does not end its read.
    std::unique_ptr<Connection> heldRead() const
    {
        auto connection = std::make_unique<Connection>(folder.file(), Connection::Access::ReadOnly);
        EXPECT_TRUE(Statement(connection->database(), QStringLiteral("BEGIN")).run());
        Statement read{connection->database(), QStringLiteral("SELECT count(*) FROM journal")};
        EXPECT_TRUE(read.run() && read.next());
        return connection;
    }

    ScratchFolder folder;
    std::unique_ptr<Store> store = folder.store();
};

TEST_F(Log, StaysShortWhenNobodyReads)
{
    write(40);
    EXPECT_LT(size(), 2 * LogKeeper::pagesAFold * static_cast<std::int64_t>(pageBytes));
    EXPECT_THAT(store->problem(), IsEmpty());
}

TEST_F(Log, StaysShortWithReadersThatComeAndGo)
{
    std::unique_ptr<Connection> reader;
    for (int i = 0; i < 12; ++i) {
        // There is always one, and none is there for long.
        auto next = heldRead();
        reader = std::move(next);
        write(10);
        reader.reset();
        store->tend();
        EXPECT_LT(size(), LogKeeper::mostBytes);
    }
    EXPECT_THAT(store->problem(), IsEmpty());
}

TEST_F(Log, GrowsWhileAProgramKeepsReadingAndTheTroubleIsNamedUntilItEnds)
{
    auto reader = heldRead();
    write(70);
    EXPECT_GT(size(), LogKeeper::mostBytes) << "nothing is refused meanwhile";
    EXPECT_THAT(store->problem(),
                AllOf(HasSubstr("has grown to"), HasSubstr("wait for the backup, or end that program")));
    Statement count{reader->database(), QStringLiteral("SELECT count(*) FROM journal")};
    ASSERT_TRUE(count.run() && count.next());
    EXPECT_EQ(count.integer(0), 0) << "and the reader sees its instant";
    count.finish();
    reader.reset();
    store->tend();
    EXPECT_EQ(size(), 0);
    EXPECT_THAT(store->problem(), IsEmpty());
}

} // namespace
} // namespace muster::test
