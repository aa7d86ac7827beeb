// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehistory.h"
#include "viewmodels/graphfeed.h"

#include <gtest/gtest.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using history::Subject;
using test::FakeHistory;

namespace {

history::SeriesQuery about(const std::string &worker, domain::Timestamp to = {})
{
    return {.subject = Subject::ofWorker(worker),
            .series = {history::seriesOf(domain::SummaryMetric::CpuLoad)},
            .period = {{}, to}};
}

history::Series answerOf(std::chrono::milliseconds step)
{
    history::Series series;
    series.step = step;
    return series;
}

class GraphFeedTest : public testing::Test
{
protected:
    FakeHistory history{FakeHistory::Answers::WhenTold};
    int arrivals = 0;
    GraphFeed feed{history, [this] { ++arrivals; }};
};

} // namespace

TEST_F(GraphFeedTest, KnowsNothingUntilItIsAnswered)
{
    feed.ask(about("a"));
    EXPECT_FALSE(feed.series());
    history.seriesAsked[0].tell(answerOf(1s));
    EXPECT_EQ(feed.series()->step, 1s);
    EXPECT_EQ(arrivals, 1);
}

TEST_F(GraphFeedTest, AsksOneQuestionAtATimeAndThenTheNewestOfThoseThatWaited)
{
    feed.ask(about("a", domain::Timestamp{1s}));
    feed.ask(about("a", domain::Timestamp{2s}));
    feed.ask(about("a", domain::Timestamp{3s}));
    ASSERT_EQ(history.seriesAsked.size(), 1U);
    history.seriesAsked[0].tell(answerOf(1s));
    ASSERT_EQ(history.seriesAsked.size(), 2U);
    EXPECT_EQ(history.seriesAsked[1].asked.period.to, domain::Timestamp{3s});
    EXPECT_TRUE(feed.series()) << "what is known stays in sight";
    history.seriesAsked[1].tell(answerOf(2s));
    EXPECT_EQ(history.seriesAsked.size(), 2U);
    EXPECT_EQ(feed.series()->step, 2s);
}

TEST_F(GraphFeedTest, ForgetsAndCancelsWhenItIsAboutSomebodyElse)
{
    feed.ask(about("a"));
    history.seriesAsked[0].tell(answerOf(1s));
    feed.ask(about("a"));
    feed.ask(about("b"));
    EXPECT_FALSE(feed.series());
    EXPECT_TRUE(history.seriesAsked[1].cancelled.stop_requested());
    history.seriesAsked[1].tell(answerOf(5s));
    EXPECT_FALSE(feed.series());
    history.seriesAsked[2].tell(answerOf(2s));
    EXPECT_EQ(feed.series()->step, 2s);
}

TEST_F(GraphFeedTest, AsksAnewAfterItWasCleared)
{
    feed.ask(about("a"));
    feed.clear();
    EXPECT_TRUE(history.seriesAsked[0].cancelled.stop_requested());
    feed.ask(about("a"));
    EXPECT_EQ(history.seriesAsked.size(), 2U);
}

TEST(GraphFeed, MayBeGoneWhenTheAnswerComes)
{
    FakeHistory history{FakeHistory::Answers::WhenTold};
    int arrivals = 0;
    {
        GraphFeed feed{history, [&arrivals] { ++arrivals; }};
        feed.ask(about("a"));
    }
    EXPECT_TRUE(history.seriesAsked[0].cancelled.stop_requested());
    history.seriesAsked[0].tell({});
    EXPECT_EQ(arrivals, 0);
}

} // namespace muster::viewmodels
