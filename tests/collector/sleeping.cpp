// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"

namespace muster::test {
namespace {

using namespace domain;

/// The machine of the collector sleeps, or its clock is set.
class Sleeping : public CollectorTest
{
protected:
    Collector::Options attentive()
    {
        auto attentive = options();
        attentive.longestPause = 10s;
        return attentive;
    }
    static Liveness liveness(Collector &collector) { return workers(collector).at(0).liveness; }
    /// Awake, second by second or nearly so.
    void pass(Collector &collector, std::chrono::seconds time)
    {
        const Timestamp until = now() + time;
        while (now() < until) {
            setClock(std::min(now() + 9s, until));
            turn(collector);
        }
    }
};

TEST_F(Sleeping, NobodyIsLostBeforeTheyHadTimeToReport)
{
    const auto collector = started(attentive());
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    setClock(start + 1h);
    turn(*collector);
    pass(*collector, 90s);
    EXPECT_EQ(liveness(*collector), Liveness::Running);
    EXPECT_EQ(workers(*collector).at(0).lastHeard, start) << "its age shows";
    pass(*collector, 2s);
    EXPECT_EQ(liveness(*collector), Liveness::Lost);
}

TEST_F(Sleeping, IsKeptForWhoJudgesByTheStore)
{
    const auto collector = started(attentive());
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    setClock(start + 1h);
    turn(*collector);
    EXPECT_EQ(folder.reader()->settings().at(storage::listeningSinceSetting),
              std::to_string(toUnixMilliseconds(start + 1h)));
}

TEST_F(Sleeping, AwakeSilenceIsSilence)
{
    const auto collector = started(attentive());
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    pass(*collector, 91s);
    EXPECT_EQ(liveness(*collector), Liveness::Lost);
}

TEST_F(Sleeping, AClockSetBackLosesNobodyAndGoesOn)
{
    const auto collector = started(attentive());
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    setClock(start - 1h);
    turn(*collector);
    pass(*collector, 90s);
    EXPECT_EQ(liveness(*collector), Liveness::Running);
    pass(*collector, 2s);
    EXPECT_EQ(liveness(*collector), Liveness::Lost) << "not an hour later";
}

} // namespace
} // namespace muster::test
