// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/ackmeter.h"
#include "support/reports.h"

#include <gtest/gtest.h>

namespace muster::collector {
namespace {

using namespace std::chrono_literals;

class Measuring : public testing::Test
{
protected:
    AckMeter meter;
    AckMeter::Clock::time_point now{1'000s};
};

TEST_F(Measuring, NothingIsZero)
{
    EXPECT_EQ(meter.reportsPerSecond(now), 0.0);
    EXPECT_EQ(meter.reportsTotal(), 0U);
    EXPECT_EQ(meter.percentile(0.5), 0us);
}

TEST_F(Measuring, TheRateIsOverTheLastWholeSeconds)
{
    for (int second = 0; second < 30; ++second) {
        meter.acknowledged(7, 1ms, now + second * 1s + 100ms);
        meter.acknowledged(3, 1ms, now + second * 1s + 900ms);
    }
    EXPECT_EQ(meter.reportsPerSecond(now + 30s), 10.0);
    EXPECT_EQ(meter.reportsPerSecond(now + 30s + 999ms), 10.0);
    EXPECT_EQ(meter.reportsPerSecond(now + 35s), 5.0);
    EXPECT_EQ(meter.reportsPerSecond(now + 1h), 0.0);
    EXPECT_EQ(meter.reportsTotal(), 300U);
}

TEST_F(Measuring, ASecondThatStillRunsDoesNotCount)
{
    meter.acknowledged(100, 1ms, now);
    EXPECT_EQ(meter.reportsPerSecond(now + 500ms), 0.0);
    EXPECT_EQ(meter.reportsPerSecond(now + 1s), 10.0);
}

TEST_F(Measuring, PercentilesAreOfTheLatencies)
{
    for (int i = 1; i <= 101; ++i) {
        meter.acknowledged(1, i * 1ms, now);
    }
    EXPECT_EQ(meter.percentile(0.0), 1ms);
    EXPECT_EQ(meter.percentile(0.5), 51ms);
    EXPECT_EQ(meter.percentile(0.99), 100ms);
    EXPECT_EQ(meter.percentile(1.0), 101ms);
}

TEST_F(Measuring, OldLatenciesAreForgotten)
{
    meter.acknowledged(1, 1h, now);
    for (std::size_t i = 0; i < AckMeter::latenciesKept; ++i) {
        meter.acknowledged(1, 1ms, now);
    }
    EXPECT_EQ(meter.percentile(1.0), 1ms);
}

} // namespace
} // namespace muster::collector
