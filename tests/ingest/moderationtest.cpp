// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/moderation.h"

#include <gtest/gtest.h>

#include <deque>

namespace muster::ingest::test {
namespace {

using namespace std::chrono_literals;

/// Clients that ask, on a clock that stands still but for wait().
class ModerationTest : public testing::Test
{
protected:
    void wait(std::chrono::microseconds time) { m_now += time; }
    void ask(Moderation::Client &client) { m_moderation.asked(client, m_now); }
    void answer(Moderation::Client &client) { Moderation::answered(client, m_now); }
    bool rests() { return m_moderation.pause(m_now) > 0ms; }

    /// So many requests a second for two seconds, by as many clients that ask once.
    void trickle(int perSecond)
    {
        for (int i = 0; i < 2 * perSecond; ++i) {
            wait(1'000'000us / perSecond);
            ask(m_many.emplace_back());
            answer(m_many.back());
            m_moderation.pause(m_now);
        }
    }
    void askInALoop(Moderation::Client &client, int times)
    {
        for (int i = 0; i < times; ++i) {
            ask(client);
            wait(8ms);
            answer(client);
            wait(100us);
        }
    }

    Moderation m_moderation;
    Moderation::Client m_client;

private:
    Moderation::Clock::time_point m_now{1h};
    std::deque<Moderation::Client> m_many;
};

TEST_F(ModerationTest, RestsWhileRequestsTrickleInFromMany)
{
    EXPECT_FALSE(rests());
    trickle(333);
    EXPECT_TRUE(rests());
}

TEST_F(ModerationTest, AnswersFewAtOnce)
{
    trickle(Moderation::leastPerSecond / 2);
    EXPECT_FALSE(rests());
}

TEST_F(ModerationTest, DoesNotRestWhenThereIsMuchToDo)
{
    trickle(Moderation::mostPerSecond * 2);
    EXPECT_FALSE(rests());
}

TEST_F(ModerationTest, AsksNobodyToWaitWhoWaitsForEachAnswer)
{
    trickle(333);
    askInALoop(m_client, 20);
    EXPECT_FALSE(rests());
    trickle(333);
    EXPECT_TRUE(rests()) << "it went away";
}

TEST_F(ModerationTest, OneWhoWaitsForEachAnswerIsEnoughHoweverManyDoNot)
{
    for (int i = 0; i < 10; ++i) {
        askInALoop(m_client, 20);
        trickle(333);
        askInALoop(m_client, Moderation::timesInARow + 1);
        EXPECT_FALSE(rests());
    }
}

TEST_F(ModerationTest, AFewCallsOneBehindTheOtherAreNoHurry)
{
    trickle(333);
    askInALoop(m_client, Moderation::timesInARow);
    EXPECT_TRUE(rests());
    wait(30ms);
    askInALoop(m_client, Moderation::timesInARow);
    EXPECT_TRUE(rests());
}

TEST_F(ModerationTest, DoesNotRestWhileSomebodySendsWhatIsLarge)
{
    trickle(333);
    m_moderation.hurry(Moderation::Clock::time_point{1h + 2s});
    EXPECT_FALSE(rests());
}

TEST_F(ModerationTest, IsOverSoonAfterTheTrickleEnds)
{
    trickle(333);
    wait(250ms);
    rests();
    wait(250ms);
    EXPECT_FALSE(rests());
    trickle(333);
    wait(1h);
    EXPECT_FALSE(rests());
}

} // namespace
} // namespace muster::ingest::test
