// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphruns.h"

#include <gmock/gmock.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Reading;
using testing::ElementsAre;

namespace {

constexpr domain::Timestamp start = domain::fromUnixMilliseconds(1'700'000'000'000);
const Reading unknown{};
constexpr history::Period always{start - 24h, start + 24h};

GraphPoints points(std::vector<Reading> values, std::chrono::milliseconds step = 30s)
{
    return {start, step, std::move(values)};
}

QPointF at(std::chrono::milliseconds time, double value)
{
    return {static_cast<qreal>(domain::toUnixMilliseconds(start + time)), value};
}

} // namespace

TEST(GraphRuns, HaveAPointForEachValue)
{
    const auto runs = runsOf(points({Reading{1}, Reading{3}, Reading{0}}));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_THAT(runs[0], ElementsAre(at(0s, 1), at(30s, 3), at(60s, 0)));
}

TEST(GraphRuns, CountInTheUnitOfTheAxis)
{
    EXPECT_THAT(runsOf(points({Reading{2048}, Reading{1024}}), 1024.0).at(0), ElementsAre(at(0s, 2), at(30s, 1)));
}

TEST(GraphRuns, AreNoneWhereNothingIsKnown)
{
    EXPECT_TRUE(runsOf(points({})).empty());
    EXPECT_TRUE(runsOf(points({unknown, unknown})).empty());
}

TEST(GraphRuns, BridgeAReportThatCameLateAndBreakWhereNoneCame)
{
    const auto bridged = runsOf(points({Reading{1}, unknown, Reading{2}}));
    ASSERT_EQ(bridged.size(), 1U);
    EXPECT_THAT(bridged[0], ElementsAre(at(0s, 1), at(60s, 2)));
    const auto broken = runsOf(points({Reading{1}, Reading{1}, unknown, unknown, Reading{2}, Reading{3}}));
    ASSERT_EQ(broken.size(), 2U);
    EXPECT_THAT(broken[1], ElementsAre(at(120s, 2), at(150s, 3)));
}

TEST(GraphRuns, BreakAtEveryMissingStepThatIsLong)
{
    EXPECT_EQ(runsOf(points({Reading{1}, Reading{2}}, 5min)).size(), 1U);
    EXPECT_EQ(runsOf(points({Reading{1}, unknown, Reading{2}}, 5min)).size(), 2U);
}

TEST(GraphRuns, WidenALoneValueSoThatItIsSeen)
{
    const auto runs = runsOf(points({unknown, Reading{5}, unknown}));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_THAT(runs[0], ElementsAre(at(15s, 5), at(45s, 5)));
}

TEST(GraphRuns, DrawALevelStretchAsTwoPoints)
{
    const auto runs = runsOf(points({Reading{5}, Reading{5}, Reading{5}, Reading{5}, Reading{6}}));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_THAT(runs[0], ElementsAre(at(0s, 5), at(90s, 5), at(120s, 6)));
}

TEST(GraphPoints, KnowTheLargestValueInSight)
{
    const auto line = points({Reading{9}, unknown, Reading{2}, Reading{3}});
    EXPECT_EQ(largest(line, {start, start + 1h}), Reading{9});
    EXPECT_EQ(largest(line, {start + 1ms, start + 1h}), Reading{3});
    EXPECT_EQ(largest(line, {start + 2min, start + 1h}), unknown);
    EXPECT_EQ(largest(line, {start - 1h, start}), unknown);
    EXPECT_EQ(largest(points({Reading{0}}), {start, start + 1ms}), Reading{0}) << "zero is known";
}

TEST(GraphPoints, FindTheNearestValueButNotInsideAGap)
{
    const auto line = points({Reading{1}, Reading{2}, unknown, unknown, unknown, unknown});
    EXPECT_EQ(nearest(points({}), start, always), std::nullopt);
    EXPECT_EQ(nearest(line, start + 14s, always), start);
    EXPECT_EQ(nearest(line, start + 16s, always), start + 30s);
    EXPECT_EQ(nearest(line, start + 60s, always), start + 30s);
    EXPECT_EQ(nearest(line, start + 90s, always), std::nullopt);
    EXPECT_EQ(nearest(line, start - 5min, always), std::nullopt);
    EXPECT_EQ(nearest(line, start + 14s, {start + 1s, start + 24h}), start + 30s) << "nor outside the period";
    EXPECT_EQ(nearest(line, start + 30s, {start, start + 30s}), start);
}

TEST(GraphPoints, TellTheValueOfTheStepThatAnInstantIsIn)
{
    const auto line = points({Reading{1}, unknown, Reading{3}});
    EXPECT_EQ(valueAt(line, start + 29s), Reading{1});
    EXPECT_EQ(valueAt(line, start + 30s), unknown);
    EXPECT_EQ(valueAt(line, start + 89s), Reading{3});
    EXPECT_EQ(valueAt(line, start - 1ms), unknown);
    EXPECT_EQ(valueAt(line, start + 90s), unknown);
}

} // namespace muster::viewmodels
