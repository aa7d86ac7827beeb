// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

class Idle : public FleetTest
{
protected:
    /// A report with a task, so that only the devices decide.
    static ReportOf busy(Timestamp time) { return ReportOf{"w", time}.task("t"); }

    std::vector<Activity> gpus() const { return worker("w").gpuActivity; }
    std::vector<Activity> cpus() const { return worker("w").cpuActivity; }
};

TEST_F(Idle, AGpuBelowEightyPercentIsIdle)
{
    hear(busy(start).gpus({79.99, 80, 80.01, 0, 100}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Idle, Activity::Busy, Activity::Busy, Activity::Idle, Activity::Busy));
}

TEST_F(Idle, ACpuBelowThirtyPercentIsIdle)
{
    hear(busy(start).cpus({29.99, 30, 0, 100}));
    EXPECT_THAT(cpus(), ElementsAre(Activity::Idle, Activity::Busy, Activity::Idle, Activity::Busy));
}

TEST_F(Idle, TheMeanOverTheWindowDecidesNotTheLastValue)
{
    hear(busy(start).gpus({100}).cpus({50}));
    hear(busy(start + 60s).gpus({61}).cpus({20}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Busy));
    EXPECT_THAT(cpus(), ElementsAre(Activity::Busy));
    hear(busy(start + 120s).gpus({0}).cpus({19.9}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Idle));
    EXPECT_THAT(cpus(), ElementsAre(Activity::Idle));
}

TEST_F(Idle, AMeanExactlyAtTheLimitIsBusy)
{
    // Values whose binary fractions do not add up.
    hear(busy(start).gpus({79.9}).cpus({29.9}));
    hear(busy(start + 30s).gpus({80.05}).cpus({30.05}));
    hear(busy(start + 60s).gpus({80.05}).cpus({30.05}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Busy));
    EXPECT_THAT(cpus(), ElementsAre(Activity::Busy));
    hear(busy(start + 90s).gpus({79.99}).cpus({29.99}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Idle));
    EXPECT_THAT(cpus(), ElementsAre(Activity::Idle));
}

TEST_F(Idle, WhatIsOlderThanTheWindowDoesNotCount)
{
    hear(busy(start).gpus({100}));
    hear(busy(start + 300s).gpus({0}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Idle));
    hear(busy(start + 310s).gpus({100}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Idle)) << "the mean of 0 and 100";
}

TEST_F(Idle, AnUnknownReadingDoesNotEnterTheMean)
{
    hear(busy(start).gpus({90}));
    hear(busy(start + 30s).gpus({unknown}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Busy));
}

TEST_F(Idle, ADeviceWithoutAnyReadingIsUnknown)
{
    hear(busy(start).gpus({unknown, 10}).cpus({10}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Unknown, Activity::Idle));
    EXPECT_EQ(activity("w"), "unknown") << "the unknown one may be busy";
}

TEST_F(Idle, AWorkerIsIdleWhenAllItsDevicesAre)
{
    hear(busy(start).gpus({10, 20}).cpus({5}));
    EXPECT_EQ(activity("w"), "idle");
}

TEST_F(Idle, OneBusyDeviceMakesItBusy)
{
    hear(busy(start).gpus({10, unknown, 95}).cpus({5}));
    EXPECT_EQ(activity("w"), "busy");
    hear(busy(start + 600s).gpus({10}).cpus({50}));
    EXPECT_EQ(activity("w"), "busy");
}

TEST_F(Idle, WithoutDevicesItIsUnknown)
{
    hear(busy(start));
    EXPECT_EQ(activity("w"), "unknown");
}

TEST_F(Idle, KnownToRunNothingIsIdleWhateverItsDevicesDo)
{
    hear(ReportOf{"w", start}.gpus({100}).cpus({100}));
    EXPECT_EQ(activity("w"), "idle");
    EXPECT_THAT(gpus(), ElementsAre(Activity::Busy));
}

TEST_F(Idle, AReporterThatCannotTellTasksIsJudgedByItsDevices)
{
    hear(ReportOf{"w", start}.withoutKnowingTasks().gpus({100}));
    EXPECT_EQ(activity("w"), "busy");
    hear(ReportOf{"v", start}.withoutKnowingTasks());
    EXPECT_EQ(activity("v"), "unknown");
}

TEST_F(Idle, LostIsNeitherIdleNorBusy)
{
    hear(ReportOf{"w", start}.gpus({100, 1}));
    fleet.tick(start + 100s);
    EXPECT_EQ(activity("w"), "unknown");
    EXPECT_THAT(gpus(), ElementsAre(Activity::Unknown, Activity::Unknown));
    const Summary summary = total(start + 100s);
    EXPECT_EQ(summary[Resource::Gpus], (ResourceCounts{.running = 0, .provisioned = 2, .idle = 0, .lost = 2}));
}

TEST_F(Idle, LimitsAndWindowAreRules)
{
    Rules rules;
    rules.gpuIdleBelowPercent = 10;
    rules.cpuIdleBelowPercent = 5;
    rules.idleWindow = 60s;
    Fleet strict{rules};
    const auto tell = [&](const Report &report) { strict.apply(report, report.timestamp); };
    tell(busy(start).gpus({100}).cpus({100}));
    tell(busy(start + 60s).gpus({9.99}).cpus({4.99}));
    EXPECT_EQ(workerIn(strict, "w").activity, Activity::Idle);
    tell(busy(start + 120s).gpus({10}).cpus({0}));
    EXPECT_EQ(workerIn(strict, "w").activity, Activity::Busy);
}

TEST_F(Idle, DevicesMayComeAndGo)
{
    hear(busy(start).gpus({100, 100, 100}));
    hear(busy(start + 30s).gpus({100}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Busy));
    hear(busy(start + 60s).gpus({0, 0}));
    EXPECT_THAT(gpus(), ElementsAre(Activity::Idle, Activity::Idle));
}

TEST_F(Idle, CountsAreOfIdleDevicesAndWorkers)
{
    hear(ReportOf{"c:g:1", start}.task("t").gpus({10, 90, unknown}).cpus({5}));
    hear(ReportOf{"c:g:2", start}.gpus({90}).cpus({90}));
    const Summary summary = total(start);
    EXPECT_EQ(summary[Resource::Workers].idle, 1);
    EXPECT_EQ(summary[Resource::Gpus].idle, 1);
    EXPECT_EQ(summary[Resource::Cpus].idle, 1);
}

} // namespace
} // namespace muster::test
