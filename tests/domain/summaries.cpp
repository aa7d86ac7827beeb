// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary.h"
#include "support/reports.h"

#include <gtest/gtest.h>

namespace muster::test {
namespace {

using namespace domain;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

Worker running(const Report &report)
{
    Worker worker;
    worker.id = report.worker;
    worker.stats = *report.stats;
    return worker;
}

TEST(SummaryTest, AveragesOverWhatIsKnownAndSaysHowMuchThatIs)
{
    Summary summary;
    add(summary, running(ReportOf{"1", start}.gpus({90, unknown}).cpus({10})));
    add(summary, running(ReportOf{"2", start}.gpus({30, unknown}).cpus({unknown})));
    EXPECT_EQ(mean(summary, SummaryMetric::GpuUtilization), Reading{60.0});
    EXPECT_EQ(coverage(summary[SummaryMetric::GpuUtilization]), 0.5);
    EXPECT_EQ(mean(summary, SummaryMetric::CpuLoad), Reading{10.0});
    EXPECT_EQ(coverage(summary[SummaryMetric::CpuLoad]), 0.5);
    EXPECT_EQ(total(summary, SummaryMetric::RamFree), Reading{}) << "nobody said";
    EXPECT_EQ(mean(summary, SummaryMetric::RamFree), Reading{});
}

TEST(SummaryTest, NothingToKnowIsNoCoverage)
{
    EXPECT_EQ(coverage(Sum{}), 0.0);
    EXPECT_EQ(mean(Summary{}, SummaryMetric::GpuUtilization), Reading{});
}

TEST(SummaryTest, SortsGpusIntoTenCells)
{
    Summary summary;
    add(summary, running(ReportOf{"1", start}.gpus({0, 9.99, 10, 55, 99.99, 100, unknown})));
    EXPECT_EQ(summary.gpuHistogram, (std::array<int, histogramCells>{2, 1, 0, 0, 0, 1, 0, 0, 0, 2}));
}

TEST(SummaryTest, LostOnesAreCountedButSayNothing)
{
    Worker worker = running(ReportOf{"1", start}.gpus({90}).cpus({10}));
    worker.liveness = Liveness::Lost;
    Summary summary;
    add(summary, worker);
    EXPECT_EQ(summary[Resource::Workers], (ResourceCounts{.running = 0, .provisioned = 0, .idle = 0, .lost = 1}));
    EXPECT_EQ(summary[Resource::Gpus].lost, 1);
    EXPECT_EQ(summary[SummaryMetric::GpuUtilization], Sum{});
}

TEST(SummaryTest, GoneOnesAreNotThere)
{
    Worker worker = running(ReportOf{"1", start}.gpus({90}));
    worker.liveness = Liveness::Gone;
    Summary summary;
    add(summary, worker);
    EXPECT_EQ(summary, Summary{});
}

TEST(SummaryTest, AddsUpWithOthers)
{
    Summary one;
    add(one, running(ReportOf{"1", start}.gpus({90}).cpus({10})));
    one[Resource::Workers].provisioned = 3;
    Summary two = one;
    add(two, one);
    EXPECT_EQ(two[Resource::Workers].running, 2);
    EXPECT_EQ(two[Resource::Workers].provisioned, 6);
    EXPECT_EQ(total(two, SummaryMetric::GpuUtilization), Reading{180.0});
    EXPECT_EQ(two.gpuHistogram[9], 2);
}

TEST(SummaryTest, WhatWasAddedCanBeTakenOut)
{
    Summary one;
    add(one, running(ReportOf{"1", start}.gpus({90.5, unknown}).cpus({10})));
    one[Resource::Gpus].provisioned = 4;
    Summary both = one;
    Summary other;
    add(other, running(ReportOf{"2", start}.gpus({0.1, 0.2}).cpus({0.7, unknown})));
    other[Resource::Gpus].provisioned = 2;
    add(both, other);
    subtract(both, other);
    EXPECT_EQ(both, one);
    subtract(both, one);
    EXPECT_EQ(both, Summary{});
}

TEST(SummaryTest, NamesItsResources)
{
    EXPECT_EQ(name(Resource::Workers), "workers");
    EXPECT_EQ(name(Resource::Gpus), "gpus");
    EXPECT_EQ(name(Resource::Cpus), "cpus");
}

} // namespace
} // namespace muster::test
