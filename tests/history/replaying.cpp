// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/replay.h"
#include "support/reports.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace history;
using testing::ElementsAre;
using testing::IsEmpty;

class Replaying : public testing::Test
{
protected:
    std::vector<Report> reports;
    std::vector<Timestamp> goodbyes;
    Rules rules;
    Period period{start, start + 1h};

    /// "from-to state" in seconds from the start.
    std::vector<std::string> states()
    {
        sortForReplay(reports);
        std::vector<std::string> lines;
        replay(reports, goodbyes, period, rules, [&](Period span, const Worker &worker) {
            const auto second = [](Timestamp time) {
                return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(time - start).count());
            };
            lines.push_back(second(span.from) + '-' + second(span.to) + ' ' + std::string{name(worker.liveness)} + ' '
                            + std::string{name(worker.activity)});
        });
        return lines;
    }
};

TEST_F(Replaying, NobodyIsNothing)
{
    EXPECT_THAT(states(), IsEmpty());
}

TEST_F(Replaying, AReportHoldsUntilTheNext)
{
    reports = {ReportOf{"w", start}.task("t").gpus({90}), ReportOf{"w", start + 30s}.task("t").gpus({10})};
    EXPECT_THAT(states(), ElementsAre("0-30 running busy", "30-120 running idle", "120-630 lost unknown"))
        << "then 90 s, then it is lost until it is gone";
}

TEST_F(Replaying, WhatWasSaidBeforeThePeriodHoldsInIt)
{
    reports = {ReportOf{"w", start - 60s}.task("t").gpus({90})};
    EXPECT_THAT(states(), ElementsAre("0-30 running busy", "30-540 lost unknown"));
}

TEST_F(Replaying, TheMeansReachBackBeforeThePeriod)
{
    reports = {ReportOf{"w", start - 30s}.task("t").gpus({100}), ReportOf{"w", start}.task("t").gpus({70})};
    EXPECT_THAT(states(), ElementsAre("0-90 running busy", "90-600 lost unknown")) << "85 in the mean";
}

TEST_F(Replaying, AWorkerThatSaysGoodbyeIsGone)
{
    reports = {ReportOf{"w", start}.task("t").gpus({90})};
    goodbyes = {start - 5s, start + 20s};
    EXPECT_THAT(states(), ElementsAre("0-20 running busy"));
}

TEST_F(Replaying, ReportsAfterAGoodbyeBringItBack)
{
    reports = {ReportOf{"w", start}.gpus({90}), ReportOf{"w", start + 60s}.gpus({90})};
    goodbyes = {start + 20s};
    EXPECT_THAT(states(), ElementsAre("0-20 running idle", "60-240 running idle", "240-660 lost unknown"))
        << "no task, so it is idle; its interval is 60 s";
}

TEST_F(Replaying, ARareReporterIsHeldForThreeOfItsIntervals)
{
    for (auto at = 0s; at <= 1'200s; at += 600s) {
        reports.push_back(ReportOf{"w", start + at}.task("t").gpus({90}));
    }
    EXPECT_THAT(states(), ElementsAre("0-90 running busy", "90-600 lost unknown", "600-1200 running busy",
                                      "1200-3000 running busy"));
}

TEST_F(Replaying, NothingHoldsForMoreThanAnHour)
{
    period.to = start + 5h;
    reports = {ReportOf{"w", start}.gpus({90}).every(3'600s)};
    EXPECT_THAT(states(), ElementsAre("0-3600 running idle"));
}

TEST_F(Replaying, OneMissingReportDoesNotMakeALongInterval)
{
    for (const auto at : {0s, 30s, 60s, 120s}) {
        reports.push_back(ReportOf{"w", start + at}.task("t").gpus({90}));
    }
    EXPECT_EQ(states().back(), "210-720 lost unknown");
}

TEST_F(Replaying, ANoticeTellsTheTaskOfItsSecond)
{
    reports = {ReportOf{"w", start}.gpus({90}), ReportOf{"w", start}.task("t")};
    EXPECT_EQ(states().front(), "0-90 running busy") << "figures and notice of one second";
}

TEST_F(Replaying, OrderAndRepetitionDoNotMatter)
{
    reports = {ReportOf{"w", start}.task("t").gpus({90}), ReportOf{"w", start + 30s}.task("t").gpus({10}),
               ReportOf{"w", start + 30s}};
    const auto expected = states();
    std::ranges::reverse(reports);
    const auto repeated = reports;
    reports.insert(reports.end(), repeated.begin(), repeated.end());
    EXPECT_EQ(states(), expected);
}

} // namespace
} // namespace muster::test
