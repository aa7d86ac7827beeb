// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"
#include "support/randomfleet.h"

#include <algorithm>

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;

using Order = FleetTest;

TEST_F(Order, ArrivalTellsNewDuplicateAndOlder)
{
    const Report first = ReportOf{"w", start}.cpus({50});
    const Report second = ReportOf{"w", start + 30s}.cpus({50});
    EXPECT_EQ(fleet.arrival(first), Arrival::New);
    hear(first);
    EXPECT_EQ(fleet.arrival(first), Arrival::Duplicate);
    EXPECT_EQ(fleet.arrival(second), Arrival::New);
    hear(second);
    EXPECT_EQ(fleet.arrival(first), Arrival::Duplicate) << "it is in the means";
    EXPECT_EQ(fleet.arrival(second), Arrival::Duplicate);
    EXPECT_EQ(fleet.arrival(ReportOf{"w", start + 10s}.cpus({50})), Arrival::Older) << "late, and not seen before";
}

TEST_F(Order, WhatIsOlderThanTheMeansMayHaveBeenSeenLongAgo)
{
    const Report first = ReportOf{"w", start}.cpus({50});
    hear(first);
    hear(ReportOf{"w", start + 10min}.cpus({50}));
    EXPECT_EQ(fleet.arrival(first), Arrival::Older);
}

TEST_F(Order, ALateReportTwiceMovesTheMeansOnce)
{
    hear(ReportOf{"w", start + 60s}.task("t").gpus({90}));
    const Report late = ReportOf{"w", start}.task("t").gpus({60});
    for (int time = 0; time < 3; ++time) {
        if (fleet.arrival(late) != Arrival::Duplicate) {
            hear(late);
        }
    }
    EXPECT_EQ(fleet.workers().at(0).activity, Activity::Idle) << "75 in the mean";
    hear(ReportOf{"w", start + 30s}.task("t").gpus({100}));
    EXPECT_EQ(fleet.workers().at(0).activity, Activity::Busy) << "83 in the mean";
}

TEST_F(Order, TheNewestSaysWhereAWorkerSpeaksFrom)
{
    const auto from = [](const char *address, Timestamp time) {
        Report report = ReportOf{"w", time}.cpus({50});
        report.origin = {address, "agent"};
        return report;
    };
    const auto origin = [this] { return fleet.workers().at(0).origin; };
    hear(from("10.0.0.7", start + 30s));
    hear(from("10.0.0.6", start));
    EXPECT_EQ(origin().address(), "10.0.0.7") << "the other is late";
    hear(ReportOf{"w", start + 60s}.cpus({50}));
    EXPECT_EQ(origin().address(), "10.0.0.7") << "of what the journal tells again nobody knows";
    Registration registration{"w", {}};
    registration.origin = {"10.0.0.8", "agent"};
    fleet.apply(registration, start + 61s);
    EXPECT_EQ(origin(), (Origin{"10.0.0.8", "agent"}));
}

TEST_F(Order, WithAndWithoutFiguresAreTwoKinds)
{
    hear(ReportOf{"w", start + 30s}.cpus({50}));
    EXPECT_EQ(fleet.arrival(ReportOf{"w", start}), Arrival::New) << "the first notice, though late";
    EXPECT_EQ(fleet.arrival(ReportOf{"w", start + 30s}), Arrival::New);
    hear(ReportOf{"w", start + 30s});
    EXPECT_EQ(fleet.arrival(ReportOf{"w", start + 30s}), Arrival::Duplicate);
    EXPECT_EQ(fleet.arrival(ReportOf{"w", start}), Arrival::Older);
}

TEST_F(Order, OfTwoReportsOfOneSecondTheOneWithoutFiguresNamesTheTask)
{
    const Report figures = ReportOf{"w", start + 30s}.task("old").gpus({95}).cpus({50});
    const Report notice = ReportOf{"w", start + 30s}.task("new");
    const auto after = [&](const Report &first, const Report &second) {
        Fleet told{Rules{}};
        told.apply(ReportOf{"w", start}.task("old").gpus({95}).cpus({50}), start);
        told.apply(first, start + 30s);
        told.apply(second, start + 30s);
        return workerIn(told, "w");
    };
    const Worker worker = after(figures, notice);
    EXPECT_EQ(worker.task, "new");
    EXPECT_EQ(worker.taskSince, start + 30s);
    EXPECT_EQ(worker.stats, figures.stats);
    EXPECT_EQ(worker, after(notice, figures));
}

TEST_F(Order, ALateReportDoesNotMoveThePresent)
{
    hear(ReportOf{"w", start + 60s}.task("now").gpus({95}).cpus({70}));
    hear(ReportOf{"w", start + 30s}.task("then").gpus({1, 2}).cpus({90}), start + 61s);
    const Worker now = worker("w");
    EXPECT_EQ(now.task, "now");
    EXPECT_EQ(now.lastReport, start + 60s);
    EXPECT_EQ(now.lastStats, start + 60s);
    EXPECT_EQ(now.skew, 0s);
    EXPECT_EQ(now.stats.gpus.size(), 1U);
    EXPECT_THAT(now.stats.cpuUtilization, ElementsAre(Reading{70.0}));
}

TEST_F(Order, ALateReportMovesTheMeans)
{
    hear(ReportOf{"w", start + 60s}.task("t").gpus({95}));
    EXPECT_EQ(activity("w"), "busy");
    hear(ReportOf{"w", start + 30s}.task("t").gpus({0}), start + 61s);
    EXPECT_EQ(activity("w"), "idle");
}

TEST_F(Order, FiguresThatComeAfterANewerNoticeAreShownWithItsTask)
{
    hear(ReportOf{"w", start + 60s}.task("new"));
    hear(ReportOf{"w", start + 30s}.task("old").gpus({95}), start + 61s);
    EXPECT_EQ(worker("w").task, "new");
    EXPECT_EQ(worker("w").lastReport, start + 60s);
    EXPECT_EQ(worker("w").stats.gpus.size(), 1U);
}

TEST_F(Order, ANoticeKeepsTheFigures)
{
    hear(ReportOf{"w", start}.task("t").gpus({95}));
    hear(ReportOf{"w", start + 5s});
    EXPECT_EQ(worker("w").stats.gpus.size(), 1U);
    EXPECT_EQ(worker("w").task, "");
    EXPECT_EQ(worker("w").taskSince, std::nullopt);
}

TEST_F(Order, TheTaskIsHeldSinceItWasFirstNamed)
{
    hear(ReportOf{"w", start}.task("t"));
    hear(ReportOf{"w", start + 30s}.task("t"));
    EXPECT_EQ(worker("w").taskSince, start);
    hear(ReportOf{"w", start + 60s}.task("u"));
    EXPECT_EQ(worker("w").taskSince, start + 60s);
}

TEST_F(Order, AbsentQueuesAndTagsLeaveWhatWasKnown)
{
    Report report = ReportOf{"w", start};
    report.queues = {{"q"}};
    report.tags = {{"t"}};
    hear(report);
    hear(ReportOf{"w", start + 1s});
    EXPECT_THAT(worker("w").queues, ElementsAre("q"));
    EXPECT_THAT(worker("w").tags, ElementsAre("t"));
    report.timestamp = start + 2s;
    report.queues.emplace();
    report.tags.emplace();
    hear(report);
    EXPECT_THAT(worker("w").queues, testing::IsEmpty());
    EXPECT_THAT(worker("w").tags, testing::IsEmpty());
}

TEST_F(Order, WhateverTheOrderThePresentIsTheSame)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        RandomFleet random{seed};
        std::vector<Report> reports;
        for (int i = 0; i < 12; ++i) {
            Report &report = reports.emplace_back(random.report("w", start + 10s * (i / 2)));
            report.stats = i % 2 == 0 ? std::optional{random.stats()} : std::nullopt;
            report.interval = 30s;
            report.queues.reset();
            report.tags.reset();
        }
        const auto after = [&] {
            Fleet told{Rules{}};
            for (const Report &report : reports) {
                told.apply(report, start + 100s);
            }
            Worker present = workerIn(told, "w");
            // When the task began, and what the log says of it, only the order can tell.
            present.taskSince.reset();
            present.loggedActivity = Activity::Unknown;
            present.busySince.reset();
            return present;
        };
        const Worker inOrder = after();
        for (int shuffle = 0; shuffle < 5; ++shuffle) {
            std::shuffle(reports.begin(), reports.end(), std::mt19937{seed});
            ASSERT_EQ(after(), inOrder) << seed;
        }
    }
}

} // namespace
} // namespace muster::test
