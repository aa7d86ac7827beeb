// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/timeline.h"

#include "sim/tally.h"

#include <gmock/gmock.h>

#include <set>

namespace muster::sim {
namespace {

using domain::Timestamp;
using std::chrono::milliseconds;
using std::chrono::seconds;

const Timestamp noon = domain::fromUnixMilliseconds(1'793'620'800'000);

std::vector<Timeline::Slot> take(Timeline timeline, std::size_t count)
{
    std::vector<Timeline::Slot> slots;
    for (; slots.size() < count; timeline.advance()) {
        slots.push_back(timeline.next());
    }
    return slots;
}

TEST(Timeline, GivesEachWorkerItsOwnMomentInEachInterval)
{
    const auto slots = take(Timeline{4, seconds{2}, Phases::Spread, noon}, 8);
    for (std::size_t i = 0; i < slots.size(); ++i) {
        EXPECT_EQ(slots[i].worker, i % 4);
        EXPECT_EQ(slots[i].time, noon + milliseconds{500} * i);
    }
}

TEST(Timeline, StartsAtTheFirstSlotThatIsNotBeforeTheStart)
{
    const Timeline timeline{4, seconds{2}, Phases::Spread, noon + milliseconds{501}};
    EXPECT_EQ(timeline.next().worker, 2U);
    EXPECT_EQ(timeline.next().time, noon + milliseconds{1000});
}

TEST(Timeline, HasTheSameSlotsWheneverOneStarts)
{
    const auto early = take(Timeline{3, seconds{1}, Phases::Spread, noon - seconds{10}}, 60);
    const auto late = take(Timeline{3, seconds{1}, Phases::Spread, noon}, 30);
    for (std::size_t i = 0; i < late.size(); ++i) {
        EXPECT_EQ(late[i].time, early[30 + i].time);
        EXPECT_EQ(late[i].worker, early[30 + i].worker);
    }
}

TEST(Timeline, InAStormAllWorkersHaveTheSameMoment)
{
    const auto slots = take(Timeline{3, seconds{2}, Phases::Together, noon + milliseconds{1}}, 6);
    std::set<std::size_t> workers;
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(slots[i].time, noon + seconds{2});
        EXPECT_EQ(slots[i + 3].time, noon + seconds{4});
        workers.insert(slots[i].worker);
    }
    EXPECT_EQ(workers.size(), 3U);
}

TEST(Timeline, NoWorkerReportsTwiceAtOneTimeEvenWithMoreWorkersThanMilliseconds)
{
    std::set<std::pair<std::size_t, Timestamp>> seen;
    for (const Timeline::Slot slot : take(Timeline{1'000, milliseconds{10}, Phases::Spread, noon}, 5'000)) {
        EXPECT_TRUE(seen.insert({slot.worker, slot.time}).second);
    }
}

TEST(Tally, CountsAndGivesPercentilesOfWhatCameSinceTheLastLine)
{
    Tally tally;
    EXPECT_EQ(tally.takeLine(), "sent 0, acknowledged 0, rejected 0");
    tally.addSent(101);
    for (int i = 1; i <= 100; ++i) {
        tally.addAcknowledged(1, milliseconds{101 - i});
    }
    tally.addRejected(1);
    EXPECT_EQ(tally.takeLine(), "sent 101, acknowledged 100, rejected 1, ack p50 50.0 ms, p99 99.0 ms");
    EXPECT_EQ(tally.takeLine(), "sent 101, acknowledged 100, rejected 1");
}

} // namespace
} // namespace muster::sim
