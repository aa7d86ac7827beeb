// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "viewmodels/gpustrip.h"

#include <gmock/gmock.h>

#include <cmath>

namespace muster::viewmodels {

using domain::Activity;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Whole percent of each cell; -1 for unknown.
std::vector<int> percents(const GpuStrip &strip)
{
    std::vector<int> values;
    for (const GpuCell &cell : strip.cells()) {
        values.push_back(static_cast<int>(std::lround(cell.utilization.valueOr(-1.0))));
    }
    return values;
}

domain::Summary summaryOf(std::initializer_list<domain::Worker> workers)
{
    domain::Summary summary;
    for (const domain::Worker &worker : workers) {
        domain::add(summary, worker);
    }
    return summary;
}

const double unknown = std::nan("");

} // namespace

TEST(GpuStrip, AWorkerShowsACellForEachGpu)
{
    const GpuStrip strip = stripOf(test::machine("a:b:c", {97, 3, unknown}), {});
    EXPECT_THAT(percents(strip), ElementsAre(97, 3, -1));
    EXPECT_EQ(strip.cells()[0].activity, Activity::Busy);
    EXPECT_EQ(strip.cells()[1].activity, Activity::Idle);
}

TEST(GpuStrip, AWorkerWithoutGpusShowsNone)
{
    EXPECT_THAT(percents(stripOf(test::machine("a:b:c"), {})), IsEmpty());
}

TEST(GpuStrip, GpusWithoutAnActivityAreUnknown)
{
    domain::Worker worker = test::machine("a:b:c", {97, 98});
    worker.gpuActivity.resize(1);
    const GpuStrip strip = stripOf(worker, {});
    EXPECT_EQ(strip.cells()[1].activity, Activity::Unknown);
}

TEST(GpuStrip, MoreGpusThanCellsShowMeansOfNeighbours)
{
    domain::Worker worker = test::machine("a:b:c");
    for (int i = 0; i < 128; ++i) {
        domain::GpuReadings gpu;
        gpu[domain::GpuMetric::Utilization] = i == 1 ? domain::Reading{} : domain::Reading{0.5 * i};
        worker.stats.gpus.push_back(gpu);
    }
    const std::vector<int> values = percents(stripOf(worker, {}));
    ASSERT_EQ(values.size(), GpuStrip::maximumCells);
    EXPECT_EQ(values[0], -1) << "one of them is not known";
    EXPECT_EQ(values[63], 63) << "(63 + 63.5) / 2, rounded";
}

TEST(GpuStrip, SixtyFourGpusHaveACellEach)
{
    domain::Worker worker = test::machine("a:b:c", {97});
    worker.stats.gpus.resize(64, worker.stats.gpus.front());
    worker.stats.gpus[17][domain::GpuMetric::Utilization] = domain::Reading{0.0};
    const std::vector<int> values = percents(stripOf(worker, {}));
    ASSERT_EQ(values.size(), 64U);
    EXPECT_EQ(values[17], 0);
    EXPECT_EQ(values[16], 97);
}

TEST(GpuStrip, IsGatheredWhereThereIsNoRoomForAllCells)
{
    const GpuStrip strip = stripOf(test::machine("a:b:c", {10, 20, 30, unknown, 50}), {});
    EXPECT_THAT(percents(gathered(strip, 5)), ElementsAre(10, 20, 30, -1, 50));
    EXPECT_THAT(percents(gathered(strip, 3)), ElementsAre(15, -1, 50));
    EXPECT_THAT(percents(gathered(strip, 4)), ElementsAre(15, -1, 50)) << "each cell stands for as many";
    EXPECT_THAT(percents(gathered(strip, 1)), ElementsAre(-1));
    EXPECT_THAT(percents(gathered(GpuStrip{}, 0)), IsEmpty());
}

TEST(GpuStrip, ASmallGroupShowsEachGpuBusiestFirst)
{
    const GpuStrip strip = stripOf(summaryOf({test::machine("a:b:c", {3, 97}), test::machine("a:b:d", {55})}));
    EXPECT_THAT(percents(strip), ElementsAre(95, 55, 5));
}

TEST(GpuStrip, ALargeGroupShowsSharesOfItsGpus)
{
    domain::Summary summary;
    for (int i = 0; i < 50; ++i) {
        domain::add(summary, test::machine("a:b:c", {100, 100, 50, 0}));
    }
    EXPECT_THAT(percents(stripOf(summary)), ElementsAre(95, 95, 95, 95, 55, 55, 5, 5));
}

TEST(GpuStrip, UnknownGpusOfAGroupComeLast)
{
    const GpuStrip strip = stripOf(summaryOf({test::machine("a:b:c", {unknown, 97, unknown, 0})}));
    EXPECT_THAT(percents(strip), ElementsAre(95, 5, -1, -1));
}

TEST(GpuStrip, AGroupWithoutGpusShowsNone)
{
    EXPECT_THAT(percents(stripOf(domain::Summary{})), IsEmpty());
}

} // namespace muster::viewmodels
