// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pageorder.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace storage;
using testing::ElementsAre;

class Damage : public testing::Test
{
protected:
    Damage()
    {
        Commit commit;
        for (const char *id : {"a", "b", "c"}) {
            commit.messages = {{ReportOf{id, start}.cpus({5}), start}};
            Worker worker;
            worker.id = id;
            CapacityReport capacity;
            capacity.key = id;
            capacities.push_back({capacity, start});
            commit.checkpoint = Commit::Checkpoint{{worker}, capacities};
            EXPECT_EQ(store->commit(commit), std::nullopt);
        }
    }

    static std::vector<std::string> reporters(Reader &reader)
    {
        std::vector<std::string> ids;
        reader.history().forEachReport({}, [&](const Report &report) { ids.push_back(report.worker); });
        return ids;
    }

    ScratchFolder folder;
    std::unique_ptr<Store> store = folder.store();
    std::vector<Capacity> capacities;
};

TEST_F(Damage, OfAJournalRowIsCountedAndPassedOver)
{
    folder.run(QStringLiteral("UPDATE journal SET body = substr(body, 1, 10) WHERE id = 2"));
    auto reader = folder.reader();
    EXPECT_THAT(reporters(*reader), ElementsAre("a", "c"));
    EXPECT_EQ(reader->damagedRows(), 1);
}

TEST_F(Damage, OfAWorkerIsCountedAndPassedOver)
{
    folder.run(QStringLiteral("UPDATE worker_state SET body = x'01' WHERE worker = 'b'"));
    auto reader = folder.reader();
    std::vector<std::string> ids;
    for (const Worker &worker : reader->workers()) {
        ids.push_back(worker.id);
    }
    EXPECT_THAT(ids, testing::UnorderedElementsAre("a", "c"));
    EXPECT_EQ(reader->damagedRows(), 1);
}

TEST_F(Damage, OfACapacityIsCountedAndPassedOver)
{
    folder.run(QStringLiteral("UPDATE capacity SET body = '' WHERE category = 'b'"));
    auto reader = folder.reader();
    EXPECT_EQ(reader->capacities().size(), 2U);
    EXPECT_EQ(reader->damagedRows(), 1);
}

TEST_F(Damage, OfAPageIsCounted)
{
    for (int i = 0; i < 200; ++i) {
        Commit commit;
        commit.messages = {{ReportOf{std::string(1'000, 'x'), start + i * 1s}, start}};
        ASSERT_EQ(store->commit(commit), std::nullopt);
    }
    store.reset();
    QByteArray bytes = folder.bytes();
    constexpr qsizetype page = pageBytes;
    ASSERT_GT(bytes.size(), 20 * page);
    // The last pages hold the journal's newest rows; the first ones hold the schema.
    bytes.replace(bytes.size() - 10 * page, 8 * page, QByteArray(8 * page, '\x55'));
    folder.replace(bytes);
    auto reader = folder.reader();
    EXPECT_LT(reporters(*reader).size(), 203U);
    EXPECT_GT(reader->damagedRows(), 0);
}

TEST_F(Damage, WithoutAnyNothingIsCounted)
{
    auto reader = folder.reader();
    EXPECT_THAT(reporters(*reader), ElementsAre("a", "b", "c"));
    EXPECT_EQ(reader->workers().size(), 3U);
    EXPECT_EQ(reader->capacities().size(), 3U);
    EXPECT_EQ(reader->damagedRows(), 0);
}

} // namespace
} // namespace muster::test
