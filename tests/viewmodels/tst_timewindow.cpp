// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/timewindow.h"

#include <gtest/gtest.h>

#include <set>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Timestamp;
using history::Period;

namespace {

constexpr Timestamp now = domain::fromUnixMilliseconds(1'700'000'000'000);
constexpr Timestamp oldest = now - 60 * 24h;

class TimeWindowTest : public testing::Test
{
protected:
    TimeWindowTest()
    {
        window.moveTo(now);
        window.setOldest(oldest);
    }

    TimeWindow window;
};

} // namespace

TEST(GraphSpan, HaveKeysByWhichTheyAreFoundAgain)
{
    std::set<QString> titles;
    for (int i = 0; i < static_cast<int>(GraphSpan::Count_); ++i) {
        const auto span = static_cast<GraphSpan>(i);
        EXPECT_EQ(spanNamed(QLatin1String(choice(span).key)), span);
        EXPECT_TRUE(titles.insert(title(span)).second);
        EXPECT_FALSE(told(span).isEmpty());
    }
    EXPECT_EQ(spanNamed(QStringLiteral("nonsense")), std::nullopt);
}

TEST_F(TimeWindowTest, ShowsTheLastThreeHoursAtFirstAndMovesOn)
{
    EXPECT_EQ(window.shown(), (Period{now - 3h, now}));
    EXPECT_TRUE(window.isLive());
    EXPECT_TRUE(window.isAtRest());
    window.moveTo(now + 9s);
    EXPECT_EQ(window.shown().to, now) << "less than a pixel";
    window.moveTo(now + 10s);
    EXPECT_EQ(window.shown(), (Period{now - 3h + 10s, now + 10s}));
}

TEST_F(TimeWindowTest, MovesItsEdgeBySecondsAtLeast)
{
    window.show({now - 2min, now});
    ASSERT_TRUE(window.isLive());
    window.moveTo(now + 999ms);
    EXPECT_EQ(window.shown().to, now);
    window.moveTo(now + 1s);
    EXPECT_EQ(window.shown().to, now + 1s);
}

TEST_F(TimeWindowTest, ShowsAChosenSpanLive)
{
    window.show({now - 2h, now - 1h});
    window.choose(GraphSpan::Week);
    const auto shown = window.shown();
    EXPECT_EQ(shown.to - shown.from, 7 * 24h);
    EXPECT_LT(now - shown.to, 10min);
    EXPECT_FALSE(window.canGoBack());
    EXPECT_TRUE(window.isAtRest());
}

TEST_F(TimeWindowTest, KeepsTheInstantInItsPlaceWhileItZooms)
{
    const Timestamp around = now - 1h;
    window.zoom(0.5, around);
    EXPECT_EQ(window.shown(), (Period{around - 1h, around + 30min}));
    EXPECT_FALSE(window.isLive());
    window.zoom(2.0, around);
    EXPECT_EQ(window.length(), 3h);
    EXPECT_TRUE(window.isLive()) << "it ends now again";
}

TEST_F(TimeWindowTest, IsNeverNarrowerThanAMinuteNorWiderThanHistory)
{
    for (int i = 0; i < 100; ++i) {
        window.zoom(0.5, now - 1h);
    }
    EXPECT_EQ(window.length(), 1min);
    EXPECT_LE(window.shown().from, now - 1h);
    EXPECT_GE(window.shown().to, now - 1h);
    for (int i = 0; i < 100; ++i) {
        window.zoom(2.0, now - 1h);
    }
    EXPECT_EQ(window.length(), now - oldest);
    EXPECT_TRUE(window.isLive());
}

TEST_F(TimeWindowTest, PansBetweenTheOldestHistoryAndNow)
{
    window.pan(-0.5);
    EXPECT_EQ(window.shown(), (Period{now - 4h - 30min, now - 1h - 30min}));
    for (int i = 0; i < 1'000; ++i) {
        window.pan(-1.0);
    }
    EXPECT_EQ(window.shown(), (Period{oldest, oldest + 3h}));
    for (int i = 0; i < 1'000; ++i) {
        window.pan(1.0);
    }
    EXPECT_TRUE(window.isLive());
    EXPECT_TRUE(window.isAtRest());
}

TEST_F(TimeWindowTest, LeavesLiveBySmallSteps)
{
    window.pan(-0.001);
    EXPECT_FALSE(window.isLive());
    EXPECT_EQ(window.shown().to, now - 10'800ms);
    window.pan(-0.001);
    EXPECT_EQ(window.shown().to, now - 21'600ms);
    window.pan(0.0015);
    EXPECT_TRUE(window.isLive()) << "half a drawn point from now";
}

TEST_F(TimeWindowTest, MovesFromWhereItWasHeld)
{
    const Period held = window.shown();
    window.pan(-0.5, held);
    window.pan(2.0, held);
    EXPECT_TRUE(window.isLive());
    window.pan(-0.25, held);
    EXPECT_EQ(window.shown(), (Period{held.from - 45min, held.to - 45min})) << "what went beyond now is not counted";
}

TEST_F(TimeWindowTest, KeepsTheInstantInItsPlaceWhileItZoomsInFineSteps)
{
    const Timestamp around = now - 5min;
    const double place = (around - window.shown().from) / (1.0 * window.length());
    for (int i = 0; i < 20; ++i) {
        window.zoom(0.985, around);
        EXPECT_NEAR((around - window.shown().from) / (1.0 * window.length()), place, 1e-4);
    }
    EXPECT_FALSE(window.isLive());
}

TEST_F(TimeWindowTest, ShowsExactlyTheSpanThatIsAskedFor)
{
    const Period period{now - 24h, now - 1min};
    window.show(period);
    EXPECT_EQ(window.shown(), period);
    EXPECT_FALSE(window.isLive());
    window.show({now - 2h, now});
    EXPECT_TRUE(window.isLive());
    window.moveTo(now + 2s);
    window.show({now - 1h, window.shown().to});
    EXPECT_TRUE(window.isLive()) << "up to where the live one ends";
}

TEST_F(TimeWindowTest, EndsNoFurtherFromNowThanARowOfHistory)
{
    window.choose(GraphSpan::Month);
    for (int second = 0; second < 100; second += 7) {
        window.moveTo(now + second * 1s);
        EXPECT_LT(window.now() - window.shown().to, 30s);
    }
}

TEST_F(TimeWindowTest, StaysLiveAtAnInstantThatHasJustPassed)
{
    window.choose(GraphSpan::Month);
    window.moveTo(now + 29s);
    ASSERT_LT(window.shown().to, window.now());
    window.include(window.now());
    window.include(window.now() + 200ms);
    EXPECT_TRUE(window.isAtRest());
    EXPECT_FALSE(window.canGoBack());
}

TEST_F(TimeWindowTest, StaysWhereItIsWhileItIsNotLive)
{
    window.show({now - 2h, now - 1h});
    window.moveTo(now + 24h);
    EXPECT_EQ(window.shown(), (Period{now - 2h, now - 1h}));
}

TEST_F(TimeWindowTest, WithoutHistoryItReachesAsFarAsTheChosenSpan)
{
    TimeWindow young;
    young.moveTo(now);
    young.show({now - 48h, now - 47h});
    EXPECT_EQ(young.shown(), (Period{now - 3h, now - 2h}));
    young.setOldest(now - 1h);
    young.pan(-5.0);
    EXPECT_EQ(young.shown().from, now - 3h) << "a young history takes nothing away";
}

TEST_F(TimeWindowTest, GoesBackStepByStepAndTakesZoomsInARowAsOne)
{
    window.zoom(0.5, now - 1h);
    window.zoom(0.5, now - 1h);
    const auto zoomed = window.shown();
    window.pan(-0.5);
    window.pan(-0.5);
    const auto panned = window.shown();
    window.show({now - 48h, now - 24h});
    window.back();
    EXPECT_EQ(window.shown(), panned);
    window.back();
    EXPECT_EQ(window.shown(), zoomed);
    window.back();
    EXPECT_TRUE(window.isAtRest());
    EXPECT_FALSE(window.canGoBack());
    window.back();
    EXPECT_TRUE(window.isAtRest());
}

TEST_F(TimeWindowTest, RemembersOnlySoManySteps)
{
    for (int i = 1; i <= 200; ++i) {
        window.show({now - 2h - i * 1min, now - 1h - i * 1min});
    }
    std::size_t steps = 0;
    for (; window.canGoBack(); window.back()) {
        ++steps;
    }
    EXPECT_EQ(steps, TimeWindow::stepsBack);
}

TEST_F(TimeWindowTest, ResetsToTheChosenSpanAndLive)
{
    window.choose(GraphSpan::Day);
    window.show({now - 2h, now - 1h});
    window.reset();
    EXPECT_TRUE(window.isAtRest());
    EXPECT_EQ(window.length(), 24h);
    EXPECT_FALSE(window.canGoBack());
}

TEST_F(TimeWindowTest, TurnsToAnInstantThatItDoesNotShow)
{
    window.include(now - 1h);
    EXPECT_TRUE(window.isAtRest());
    window.include(now - 48h);
    EXPECT_EQ(window.shown(), (Period{now - 48h - 90min, now - 48h + 90min}));
    window.include(now - 100 * 24h);
    EXPECT_EQ(window.shown().from, oldest);
}

TEST_F(TimeWindowTest, TakesASpanTheWrongWayRoundAsTheNarrowest)
{
    window.show({now - 1h, now - 2h});
    EXPECT_EQ(window.length(), 1min);
    window.show({now + 1h, now + 2h});
    EXPECT_LE(window.shown().to, now);
}

TEST(PointsFor, GivesAPointAPixelAsFarAsAChartDrawsThemWell)
{
    EXPECT_EQ(pointsFor(700, 2), 700U);
    EXPECT_EQ(pointsFor(3'000, 2), 1'000U);
    EXPECT_EQ(pointsFor(3'000, 4), 1'000U);
    EXPECT_EQ(pointsFor(3'000, 16), 300U);
    EXPECT_EQ(pointsFor(3'000, 34), 141U);
    EXPECT_EQ(pointsFor(-1, 0), 60U);
}

} // namespace muster::viewmodels
