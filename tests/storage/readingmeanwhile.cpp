// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace storage;
using testing::ElementsAre;

class ReadingMeanwhile : public testing::Test
{
protected:
    ScratchFolder folder;
    std::unique_ptr<Store> store = folder.store();

    void report(const std::string &worker, domain::Timestamp time = start)
    {
        Commit commit;
        commit.time = start;
        commit.messages = {{ReportOf{worker, time}, start}};
        ASSERT_EQ(store->commit(commit), std::nullopt);
    }
    static std::vector<std::string> reporters(Reader &reader)
    {
        std::vector<std::string> workers;
        reader.history().forEachReport({}, [&](const domain::Report &report) { workers.push_back(report.worker); });
        return workers;
    }
};

TEST_F(ReadingMeanwhile, AReaderSeesCommitsAsTheyCome)
{
    auto reader = folder.reader();
    for (int i = 1; i <= 5; ++i) {
        report("w", start + i * 1s);
        EXPECT_EQ(reporters(*reader).size(), static_cast<std::size_t>(i));
    }
}

TEST_F(ReadingMeanwhile, WritingGoesOnWhileSomebodyReads)
{
    report("a");
    report("b");
    auto reader = folder.reader();
    std::vector<std::string> seen;
    reader->history().forEachReport({}, [&](const domain::Report &each) {
        seen.push_back(each.worker);
        report("meanwhile");
    });
    EXPECT_THAT(seen, ElementsAre("a", "b")) << "one consistent state";
    EXPECT_EQ(reporters(*reader).size(), 3U) << "one report was stored twice";
}

TEST_F(ReadingMeanwhile, AnInstantIsHeldFromCallToCall)
{
    report("a");
    auto reader = folder.reader();
    reader->atOneInstant([&] {
        reader->settings();
        report("b");
        EXPECT_THAT(reporters(*reader), ElementsAre("a"));
        EXPECT_THAT(reporters(*folder.reader()), ElementsAre("a", "b"));
    });
    EXPECT_THAT(reporters(*reader), ElementsAre("a", "b")) << "and let go";
}

} // namespace
} // namespace muster::test
