// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

class History : public CollectorTest
{
protected:
    std::vector<std::int64_t> seconds(const Subject &subject = {}) const
    {
        std::vector<std::int64_t> found;
        for (const RollupRow &row : folder.reader()->rollups(subject, {})) {
            found.push_back(std::chrono::duration_cast<std::chrono::seconds>(row.time - start).count());
        }
        return found;
    }
    bool reaches(Collector &collector, std::size_t rows)
    {
        return eventually(collector, [&] { return seconds().size() >= rows; });
    }
};

TEST_F(History, HasARowEveryThirtySeconds)
{
    ASSERT_EQ(toUnixMilliseconds(start) % 30'000, 0);
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("c:g:w", 0s)}));
    setClock(start + 29'999ms);
    turn(*collector);
    turn(*collector);
    EXPECT_THAT(seconds(), IsEmpty());
    setClock(start + 30s);
    EXPECT_TRUE(reaches(*collector, 1));
    setClock(start + 61s);
    EXPECT_TRUE(reaches(*collector, 2));
    collector->stop();
    EXPECT_THAT(seconds(), ElementsAre(30, 60));
    EXPECT_THAT(seconds({"c", {}}), ElementsAre(30, 60));
    EXPECT_THAT(seconds({"c", "g"}), ElementsAre(30, 60));
    const auto rows = folder.reader()->rollups({"c", "g"}, {});
    EXPECT_EQ(rows.at(0).summary[Resource::Workers].running, 1);
    EXPECT_EQ(mean(rows.at(0).summary, SummaryMetric::GpuUtilization), Reading{90.0});
}

TEST_F(History, LeavesAGapWhereNobodyWatched)
{
    const auto collector = started();
    setClock(start + 30s);
    EXPECT_TRUE(reaches(*collector, 1));
    setClock(start + 10min);
    EXPECT_TRUE(reaches(*collector, 2));
    collector->stop();
    EXPECT_THAT(seconds(), ElementsAre(30, 600));
}

TEST_F(History, GoesOnWhenTheClockIsSetBack)
{
    const auto collector = started();
    setClock(start + 1h);
    EXPECT_TRUE(reaches(*collector, 1));
    setClock(start + 5s);
    turn(*collector);
    turn(*collector);
    setClock(start + 30s);
    EXPECT_TRUE(reaches(*collector, 2));
    collector->stop();
    EXPECT_THAT(seconds(), ElementsAre(30, 3'600));
}

TEST_F(History, StartsAtTheNextStepAfterARestart)
{
    auto collector = started();
    setClock(start + 30s);
    EXPECT_TRUE(reaches(*collector, 1));
    collector->stop();
    setClock(start + 45s);
    collector = started();
    turn(*collector);
    turn(*collector);
    EXPECT_EQ(seconds().size(), 1U);
    setClock(start + 60s);
    EXPECT_TRUE(reaches(*collector, 2));
    collector->stop();
    EXPECT_THAT(seconds(), ElementsAre(30, 60));
}

} // namespace
} // namespace muster::test
