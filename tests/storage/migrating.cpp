// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/firstversion.h"
#include "support/scratchfolder.h"

#include <QFileInfo>

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace storage;

int reportsIn(Reader &reader)
{
    int reports = 0;
    reader.history().forEachReport({}, [&](const Report &) { ++reports; });
    return reports;
}

TEST(Migrating, AStoreOfTheFirstVersionLosesNothing)
{
    constexpr int rows = 300;
    const ScratchFolder folder;
    makeStoreOfFirstVersion(folder.path(), rows);
    const QString backup = folder.file() + QStringLiteral(".v1.bak");
    EXPECT_TRUE(std::holds_alternative<std::string>(Reader::open(folder.path()))) << "a reader upgrades nothing";

    const auto store = folder.store();
    auto reader = folder.reader();
    EXPECT_EQ(reportsIn(*reader), rows);
    std::vector<Report> last;
    reader->forEachMessage(rows - 1,
                           [&](const Heard &heard, std::int64_t) { last.push_back(std::get<Report>(heard.message)); });
    const Report expected = ReportOf{"w4", start + (rows - 1) * 1s}.cpus({5}).gpus({50, 60});
    EXPECT_THAT(last, testing::ElementsAre(expected));
    EXPECT_EQ(reader->damagedRows(), 0);

    ASSERT_TRUE(QFileInfo::exists(backup));
    const Connection old{backup, Connection::Access::ReadOnly};
    Statement count{old.database(), QStringLiteral("SELECT count(*), (SELECT user_version FROM pragma_user_version) "
                                                   "FROM journal")};
    ASSERT_TRUE(count.run() && count.next());
    EXPECT_EQ(count.integer(0), rows);
    EXPECT_EQ(count.integer(1), 1);
}

TEST(Migrating, TheUpgradedStoreTakesReports)
{
    const ScratchFolder folder;
    makeStoreOfFirstVersion(folder.path(), 3);
    const auto store = folder.store();
    Commit commit;
    commit.time = start;
    commit.messages = {{ReportOf{"new", start}.gpus({90}), start}};
    EXPECT_EQ(store->commit(commit), std::nullopt);
    EXPECT_EQ(reportsIn(*folder.reader()), 4);
}

} // namespace
} // namespace muster::test
