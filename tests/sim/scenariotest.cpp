// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/fleetof.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace muster::sim {
namespace {

using domain::GpuMetric;
using domain::HostMetric;
using domain::Reading;
using domain::Timestamp;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// How often each thing happens in a day, each minute, to 60 workers.
struct Happenings
{
    int absent = 0;
    int silent = 0;
    int shortLists = 0;
    int unknownUsage = 0;
    int missing = 0;
};
Happenings aDayOf(std::string_view scenario)
{
    const Fleet fleet = fleetOf(60, 6, scenario);
    Happenings seen;
    for (Timestamp time = monday; time < monday + hours{24}; time += minutes{10}) {
        for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
            if (!fleet.isPresent(worker, time)) {
                ++seen.absent;
                seen.silent += fleet.leftSilently(worker, time) ? 1 : 0;
                continue;
            }
            const domain::MachineStats stats = *fleet.report(worker, time).stats;
            seen.shortLists += stats.gpus.size() < fleet.machine(worker).kind->gpus ? 1 : 0;
            seen.unknownUsage += static_cast<int>(std::ranges::count_if(
                stats.gpus, [](const domain::GpuReadings &gpu) { return !gpu[GpuMetric::Utilization].isKnown(); }));
            seen.missing += stats.cpuUtilization.empty() || !stats.host[HostMetric::DiskFreeHome].isKnown() ? 1 : 0;
        }
    }
    return seen;
}

TEST(Scenarios, SteadyIsSteady)
{
    const Happenings seen = aDayOf("steady");
    EXPECT_EQ(seen.absent + seen.shortLists + seen.unknownUsage + seen.missing, 0);
}

TEST(Scenarios, FailuresFail)
{
    const Happenings seen = aDayOf("failures");
    EXPECT_GT(seen.silent, 100);
    EXPECT_GT(seen.shortLists, 50);
    EXPECT_GT(seen.unknownUsage, 50);
    EXPECT_GT(seen.missing, 50);
}

TEST(Scenarios, InChurnMostOfThoseWhoLeaveSaySo)
{
    const Happenings seen = aDayOf("churn");
    EXPECT_GT(seen.absent, 500);
    EXPECT_GT(seen.silent, 0);
    EXPECT_LT(seen.silent, seen.absent / 2);
}

TEST(Scenarios, MixedHasALittleOfEverything)
{
    const Happenings seen = aDayOf("mixed");
    EXPECT_GT(seen.absent, 0);
    EXPECT_GT(seen.missing, 0);
}

TEST(Scenarios, InAStormAllReportAtOnce)
{
    EXPECT_EQ(findScenario("storm")->phases, Phases::Together);
}

TEST(Scenarios, HaveDifferentNamesAndAreFoundByThem)
{
    for (const Scenario &scenario : scenarios()) {
        EXPECT_EQ(findScenario(scenario.name), &scenario);
    }
    EXPECT_EQ(findScenario("no such"), nullptr);
}

TEST(HostileFleet, HasIdsThatAttackButMayBeUsed)
{
    const Fleet fleet = fleetOf(100, 12, "hostile");
    std::set<std::string> ids;
    std::string all;
    std::size_t longest = 0;
    for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
        const Machine &machine = fleet.machine(worker);
        ids.insert(machine.id);
        all += machine.id;
        longest = std::max(longest, machine.id.size());
        EXPECT_TRUE(std::ranges::none_of(machine.id, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
        EXPECT_TRUE(machine.id.starts_with(machine.resourceGroup + ':'));
        EXPECT_EQ(std::ranges::count(machine.id, ':'), 2) << machine.id;
    }
    EXPECT_EQ(ids.size(), fleet.size());
    EXPECT_EQ(longest, 256U);
    for (const char *text : {"<img src='x.png'>", "=1+1", "\xe2\x80\xae", "\"quoted\"", "DROP TABLE"}) {
        EXPECT_THAT(all, testing::HasSubstr(text));
    }
}

TEST(CapacityReports, AFixedMachineSpeaksForItself)
{
    const Fleet fleet = fleetOf(100, 6, "steady");
    int shares = 0;
    for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
        const Machine &machine = fleet.machine(worker);
        const auto report = fleet.capacity(worker, monday);
        ASSERT_EQ(report.has_value(), machine.kind->capacity == Capacity::Partial
                                          || (machine.kind->capacity == Capacity::Whole && machine.isFirstOfCategory));
        if (report && report->partial) {
            EXPECT_EQ(report->worker, machine.id);
            EXPECT_EQ(report->key, machine.category);
            EXPECT_THAT(report->resourceGroups, testing::ElementsAre(machine.resourceGroup));
            EXPECT_EQ(report->maxWorkers, Reading{1.0});
            EXPECT_EQ(report->maxGpus, Reading{static_cast<double>(machine.kind->gpus)});
            ++shares;
        }
    }
    EXPECT_GT(shares, 0);
}

TEST(CapacityReports, AnAutoscalerSpeaksForItsWholeCategory)
{
    const Fleet fleet = fleetOf(100, 12, "churn");
    std::map<std::string, double> counts;
    for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
        counts[fleet.machine(worker).category] += 1.0;
    }
    int wholes = 0;
    for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
        if (const auto report = fleet.capacity(worker, monday); report && !report->partial) {
            EXPECT_EQ(report->maxWorkers, Reading{counts.at(report->key)});
            ++wholes;
        }
    }
    EXPECT_EQ(wholes, 3);
}

TEST(CapacityReports, AreDueOnceAMinute)
{
    const Fleet fleet = fleetOf(1, 1);
    int due = 0;
    for (Timestamp time = monday; time < monday + hours{1}; time += seconds{30}) {
        due += fleet.isCapacityDue(time) ? 1 : 0;
    }
    EXPECT_EQ(due, 60);
}

TEST(Registrations, OutliveThreeIntervals)
{
    Fleet::Options options{{1, 1}, minutes{10}, 1, *findScenario("steady")};
    EXPECT_EQ(Fleet{options}.registration(0).timeout, minutes{30});
    EXPECT_EQ(fleetOf(1, 1).registration(0).timeout, seconds{600});
}

} // namespace
} // namespace muster::sim
