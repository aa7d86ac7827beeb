// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphseries.h"
#include "widgets/samplefleet.h"

#include <gmock/gmock.h>

namespace muster {

using namespace std::chrono_literals;
using test::row;
using viewmodels::GraphLine;
using viewmodels::GraphSeries;

namespace {

constexpr domain::Timestamp start = domain::fromUnixMilliseconds(1'700'000'000'000);
constexpr int wide = 1'000;

qreal coordinate(domain::Timestamp time)
{
    return static_cast<qreal>(domain::toUnixMilliseconds(time));
}

/// Rows of the total, 30 s apart, with these GPU counts.
std::vector<domain::RollupRow> rowsOf(const std::vector<int> &gpus, domain::Timestamp from = start)
{
    std::vector<domain::RollupRow> rows;
    for (const int count : gpus) {
        rows.push_back(row({}, from + 30s * rows.size(), count, 1, 2, 3));
    }
    return rows;
}

} // namespace

TEST(GraphSeries, TellsEveryLineOfItsSubject)
{
    GraphSeries series;
    EXPECT_TRUE(series.merge({row({}, start, 8, 2, 64, 16), row({}, start + 30s, 9, 3, 65, 17)}));

    const auto last = [&](GraphLine line) { return series.runs(line, start, start + 1min, wide).at(0).last().y(); };
    EXPECT_EQ(last(GraphLine::Gpus), 9);
    EXPECT_EQ(last(GraphLine::IdleGpus), 3);
    EXPECT_EQ(last(GraphLine::Cpus), 65);
    EXPECT_EQ(last(GraphLine::IdleCpus), 17);
}

TEST(GraphSeries, PassesOverRowsOfOtherSubjects)
{
    GraphSeries series{{"cloud", "p5"}};
    EXPECT_FALSE(series.merge({row({}, start, 8, 2, 64, 16), row({"cloud", ""}, start, 8, 2, 64, 16)}));
    EXPECT_TRUE(series.samples().empty());
}

TEST(GraphSeries, IsTheSameInWhateverOrderRowsCome)
{
    const auto rows = rowsOf({1, 2, 3, 4});
    GraphSeries inOrder;
    inOrder.merge(rows);
    GraphSeries backwards;
    backwards.merge({rows.rbegin(), rows.rend()});
    EXPECT_EQ(inOrder.samples(), backwards.samples());
}

TEST(GraphSeries, ReplacesARowOfTheSameInstant)
{
    GraphSeries series;
    series.merge(rowsOf({1, 2, 3}));
    series.merge({row({}, start + 30s, 7, 0, 0, 0)});
    ASSERT_EQ(series.samples().size(), 3U);
    EXPECT_EQ(series.samples()[1][GraphLine::Gpus], 7);
}

TEST(GraphSeries, BreaksTheLineWhereNoRowCame)
{
    GraphSeries series;
    series.merge(rowsOf({1, 2}));
    series.merge(rowsOf({3, 4}, start + 30s + GraphSeries::longestPause + 1ms));
    const auto runs = series.runs(GraphLine::Gpus, start, start + 10min, wide);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].last().y(), 2);
    EXPECT_EQ(runs[1].first().y(), 3);
}

TEST(GraphSeries, BridgesAPauseOfTwoRowsAndAHalf)
{
    GraphSeries series;
    series.merge({row({}, start, 1, 0, 0, 0), row({}, start + GraphSeries::longestPause, 2, 0, 0, 0)});
    EXPECT_EQ(series.runs(GraphLine::Gpus, start, start + 10min, wide).size(), 1U);
}

TEST(GraphSeries, WidensALoneRowSoThatItIsSeen)
{
    GraphSeries series;
    series.merge(rowsOf({5}));
    const auto runs = series.runs(GraphLine::Gpus, start - 1h, start + 1h, wide);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_THAT(runs[0],
                testing::ElementsAre(QPointF(coordinate(start - 15s), 5), QPointF(coordinate(start + 15s), 5)));
}

TEST(GraphSeries, DrawsALevelStretchAsTwoPoints)
{
    GraphSeries series;
    series.merge(rowsOf({5, 5, 5, 5, 6}));
    const auto runs = series.runs(GraphLine::Gpus, start, start + 10min, wide);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_THAT(runs[0], testing::ElementsAre(QPointF(coordinate(start), 5), QPointF(coordinate(start + 90s), 5),
                                              QPointF(coordinate(start + 120s), 6)));
}

TEST(GraphSeries, KeepsSpikesWhenItDecimates)
{
    std::vector<int> counts;
    for (int i = 0; i < 4'000; ++i) {
        counts.push_back(100 + i % 2);
    }
    counts[1'234] = 900;
    counts[2'345] = 3;
    GraphSeries series;
    series.merge(rowsOf(counts));

    const auto to = start + 30s * counts.size();
    const auto runs = series.runs(GraphLine::Gpus, start, to, 300);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_LE(runs[0].size(), 2 * 300 + 2);
    EXPECT_THAT(runs[0], testing::Contains(QPointF(coordinate(start + 30s * 1'234), 900)));
    EXPECT_THAT(runs[0], testing::Contains(QPointF(coordinate(start + 30s * 2'345), 3)));
    EXPECT_TRUE(std::is_sorted(runs[0].begin(), runs[0].end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }));
}

TEST(GraphSeries, NeverHandsOutMorePointsThanAChartDrawsWell)
{
    std::vector<int> counts;
    for (int i = 0; i < 4'000; ++i) {
        counts.push_back(i % 17);
    }
    GraphSeries series;
    series.merge(rowsOf(counts));
    const auto runs = series.runs(GraphLine::Gpus, start, start + 30s * counts.size(), 100'000);
    EXPECT_LE(runs.at(0).size(), 2 * (GraphSeries::maximumColumns + 1));
}

TEST(GraphSeries, ReachesBeyondBothEdges)
{
    GraphSeries series;
    series.merge(rowsOf({1, 2, 3, 4, 5}));
    const auto runs = series.runs(GraphLine::Gpus, start + 45s, start + 75s, wide);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].first().y(), 2);
    EXPECT_EQ(runs[0].last().y(), 4);
}

TEST(GraphSeries, ForgetsTheOldestWhenItIsFull)
{
    GraphSeries series;
    series.merge(rowsOf(std::vector<int>(GraphSeries::maximumSamples + 10, 1)));
    EXPECT_EQ(series.samples().size(), GraphSeries::maximumSamples);
    EXPECT_EQ(series.samples().front().time, start + 300s);
}

TEST(GraphSeries, ForgetsWhatIsBeforeAnInstant)
{
    GraphSeries series;
    series.merge(rowsOf({1, 2, 3}));
    series.forgetBefore(start + 30s);
    EXPECT_EQ(series.samples().size(), 2U);
}

TEST(GraphSeries, FindsTheNearestSampleButNotInsideAGap)
{
    GraphSeries series;
    EXPECT_EQ(series.nearest(start), nullptr);
    series.merge(rowsOf({1, 2}));
    EXPECT_EQ((*series.nearest(start + 14s))[GraphLine::Gpus], 1);
    EXPECT_EQ((*series.nearest(start + 16s))[GraphLine::Gpus], 2);
    EXPECT_EQ(series.nearest(start + 5min), nullptr);
    EXPECT_EQ(series.nearest(start - 5min), nullptr);
}

TEST(GraphSeries, KnowsTheLargestValueInSight)
{
    GraphSeries series;
    series.merge(rowsOf({9, 1, 2, 3, 8}));
    EXPECT_EQ(series.maximum(GraphLine::Gpus, start + 60s, start + 60s), 2);
    EXPECT_EQ(series.maximum(GraphLine::Gpus, start, start + 10min), 9);
    EXPECT_EQ(series.maximum(GraphLine::Gpus, start + 1h, start + 2h), 0);
}

} // namespace muster
