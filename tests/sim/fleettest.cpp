// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/encode.h"
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

/// Every report of two days, each quarter of an hour, as text.
std::string twoDays(const Fleet &fleet)
{
    std::string text;
    for (Timestamp time = monday; time < monday + hours{48}; time += minutes{15}) {
        for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
            if (fleet.isPresent(worker, time)) {
                text += reporter::statusReportJson(fleet.report(worker, time)) + '\n';
            }
        }
    }
    return text;
}

/// Calls visit(worker, time, report) for every present worker, each half hour of a week.
template <typename Visit>
void forAWeek(const Fleet &fleet, Visit visit)
{
    for (Timestamp time = monday; time < monday + hours{7 * 24}; time += minutes{30}) {
        for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
            if (fleet.isPresent(worker, time)) {
                visit(worker, time, fleet.report(worker, time));
            }
        }
    }
}

TEST(Fleet, TheSameSeedGivesTheSameFleetToTheByte)
{
    EXPECT_EQ(twoDays(fleetOf(24, 6)), twoDays(fleetOf(24, 6)));
}

TEST(Fleet, AnotherSeedGivesAnotherFleet)
{
    EXPECT_NE(twoDays(fleetOf(24, 6, "mixed", 1)), twoDays(fleetOf(24, 6, "mixed", 2)));
}

TEST(Fleet, AReportDoesNotDependOnWhatWasAskedBefore)
{
    const Fleet asked = fleetOf(24, 6);
    twoDays(asked);
    EXPECT_EQ(asked.report(3, monday), fleetOf(24, 6).report(3, monday));
}

TEST(Fleet, HasAsManyWorkersAndGroupsAsAskedFor)
{
    for (const auto &[workers, groups] :
         std::vector<std::pair<std::size_t, std::size_t>>{{1, 1}, {7, 7}, {100, 6}, {1'000, 30}, {999, 200}}) {
        const Fleet fleet = fleetOf(workers, groups);
        ASSERT_EQ(fleet.size(), workers);
        std::set<std::string> ids;
        std::set<std::string> places;
        for (std::size_t worker = 0; worker < workers; ++worker) {
            ids.insert(fleet.machine(worker).id);
            places.insert(fleet.machine(worker).resourceGroup);
        }
        EXPECT_EQ(ids.size(), workers);
        EXPECT_EQ(places.size(), groups);
    }
}

TEST(Fleet, NamesAreCategoryGroupAndName)
{
    const Fleet fleet = fleetOf(100, 12);
    for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
        const Machine &machine = fleet.machine(worker);
        EXPECT_EQ(std::ranges::count(machine.id, ':'), 2) << machine.id;
        EXPECT_TRUE(machine.id.starts_with(machine.resourceGroup + ':'));
        EXPECT_TRUE(machine.resourceGroup.starts_with(machine.category + ':'));
    }
}

TEST(Fleet, EveryReadingIsOneThatIsBelieved)
{
    const Fleet fleet = fleetOf(30, 6, "failures");
    const auto check = [](const domain::MetricInfo &metric, Reading reading) {
        if (reading.isKnown()) {
            ASSERT_TRUE(domain::quantized(metric, reading.value()).isKnown()) << metric.key << reading.value();
        }
    };
    forAWeek(fleet, [&](std::size_t, Timestamp, const domain::Report &report) {
        domain::forEachMetric<HostMetric>([&](HostMetric metric) { check(info(metric), report.stats->host[metric]); });
        for (const domain::GpuReadings &gpu : report.stats->gpus) {
            domain::forEachMetric<GpuMetric>([&](GpuMetric metric) { check(info(metric), gpu[metric]); });
        }
        for (const Reading load : report.stats->cpuUtilization) {
            check(info(domain::CpuMetric::Utilization), load);
        }
    });
}

TEST(Fleet, ASteadyMachineReportsAllItsDevicesAndItsMemoryAddsUp)
{
    const Fleet fleet = fleetOf(30, 6, "steady");
    std::size_t reports = 0;
    forAWeek(fleet, [&](std::size_t worker, Timestamp, const domain::Report &report) {
        const MachineKind &kind = *fleet.machine(worker).kind;
        ASSERT_EQ(report.stats->gpus.size(), kind.gpus);
        ASSERT_EQ(report.stats->cpuUtilization.size(), kind.cpuList == CpuList::PerCore ? kind.cores : 1);
        ASSERT_EQ(memoryTotal(*report.stats), Reading{kind.memoryMib});
        for (const domain::GpuReadings &gpu : report.stats->gpus) {
            ASSERT_EQ(memoryTotal(gpu), Reading{kind.gpuMemoryMib});
        }
        ++reports;
    });
    EXPECT_EQ(reports, 30U * 7 * 48) << "nobody is ever away";
}

TEST(Fleet, AGpuWithoutATaskDoesNothing)
{
    std::size_t idle = 0;
    forAWeek(fleetOf(30, 6), [&](std::size_t, Timestamp, const domain::Report &report) {
        if (!report.task.empty()) {
            EXPECT_EQ(report.task.size(), 32U);
            EXPECT_EQ(report.queue.size(), 32U);
            return;
        }
        for (const domain::GpuReadings &gpu : report.stats->gpus) {
            ASSERT_EQ(gpu[GpuMetric::Utilization].valueOr(0.0), 0.0);
            ++idle;
        }
    });
    EXPECT_GT(idle, 1'000U);
}

TEST(Fleet, LooksLikeAFleetThatTrains)
{
    std::size_t gpus = 0;
    std::size_t hard = 0;
    std::size_t held = 0;
    forAWeek(fleetOf(120, 6), [&](std::size_t, Timestamp, const domain::Report &report) {
        for (const domain::GpuReadings &gpu : report.stats->gpus) {
            const double load = gpu[GpuMetric::Utilization].valueOr(0.0);
            ++gpus;
            hard += load > 70.0 ? 1 : 0;
            held += load == 0.0 && gpu[GpuMetric::MemoryUsed].valueOr(0.0) > 2'000.0 ? 1 : 0;
        }
    });
    const auto share = [gpus](std::size_t part) { return static_cast<double>(part) / static_cast<double>(gpus); };
    EXPECT_GT(share(hard), 0.2);
    EXPECT_LT(share(hard), 0.8);
    EXPECT_GT(share(held), 0.001) << "some tasks hold their GPUs and do nothing";
    EXPECT_LT(share(held), 0.2);
}

TEST(Fleet, JobsLastFromMinutesToDays)
{
    const Fleet fleet = fleetOf(60, 6, "steady");
    std::map<std::string, int> minutesOf;
    for (Timestamp time = monday; time < monday + hours{4 * 24}; time += minutes{5}) {
        for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
            minutesOf[fleet.report(worker, time).task] += 5;
        }
    }
    minutesOf.erase("");
    const auto [shortest, longest] =
        std::ranges::minmax_element(minutesOf, {}, [](const auto &job) { return job.second; });
    EXPECT_LE(shortest->second, 20);
    EXPECT_GE(longest->second, 24 * 60);
}

TEST(Fleet, HotGpusAreBusyGpus)
{
    double hottestIdle = 0.0;
    double coolestBusy = 200.0;
    forAWeek(fleetOf(30, 6, "steady"), [&](std::size_t, Timestamp, const domain::Report &report) {
        for (const domain::GpuReadings &gpu : report.stats->gpus) {
            const double load = gpu[GpuMetric::Utilization].value();
            const double celsius = gpu[GpuMetric::Temperature].value();
            (report.task.empty() ? hottestIdle : coolestBusy) = report.task.empty() ? std::max(hottestIdle, celsius)
                                                                : load > 90.0       ? std::min(coolestBusy, celsius)
                                                                                    : coolestBusy;
        }
    });
    EXPECT_LT(hottestIdle, 45.0);
    EXPECT_GT(coolestBusy, hottestIdle);
}

TEST(Fleet, OfficesRestAtNight)
{
    const Fleet fleet = fleetOf(120, 6, "steady");
    std::map<bool, int> busyAtNight;
    // Ten in the morning and midnight, in all the zones that there are, Monday to Friday.
    for (int day = 0; day < 5; ++day) {
        for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
            if (fleet.machine(worker).kind->hours == Hours::Office) {
                for (const bool isNight : {false, true}) {
                    const Timestamp time = monday + hours{24 * day} + hours{isNight ? 0 : 13};
                    busyAtNight[isNight] += fleet.report(worker, time).task.empty() ? 0 : 1;
                }
            }
        }
    }
    EXPECT_GT(busyAtNight[false], busyAtNight[true]);
}

TEST(Fleet, DisksFillSlowly)
{
    const Fleet fleet = fleetOf(6, 6, "steady");
    int filling = 0;
    for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
        const auto freeAt = [&](Timestamp time) {
            return fleet.report(worker, time).stats->host[HostMetric::DiskFreeHome].value();
        };
        filling += freeAt(monday) > freeAt(monday + hours{24}) ? 1 : 0;
        EXPECT_NEAR(freeAt(monday), freeAt(monday + minutes{1}), 0.1);
    }
    EXPECT_GE(filling, 4) << "a day is rarely the day on which someone tidies up";
}

} // namespace
} // namespace muster::sim
