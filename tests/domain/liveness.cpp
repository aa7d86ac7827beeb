// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

using LivenessTest = FleetTest;

TEST_F(LivenessTest, IsRunningForNinetySecondsAndThenLost)
{
    hear(ReportOf{"w", start}.cpus({50}));
    fleet.tick(start + 90s);
    EXPECT_EQ(liveness("w"), "running");
    fleet.tick(start + 90s + 1ms);
    EXPECT_EQ(liveness("w"), "lost");
}

TEST_F(LivenessTest, LostTurnsIntoGoneAfterTenMinutesOfSilence)
{
    hear(ReportOf{"w", start}.cpus({50}));
    fleet.tick(start + 600s);
    EXPECT_EQ(liveness("w"), "lost");
    fleet.tick(start + 600s + 1ms);
    EXPECT_EQ(liveness("w"), "gone");
}

TEST_F(LivenessTest, GoneAtOnceWhenNobodyLookedMeanwhile)
{
    hear(ReportOf{"w", start}.cpus({50}));
    fleet.takeEvents();
    fleet.tick(start + 1h);
    EXPECT_EQ(liveness("w"), "gone");
    EXPECT_THAT(news(), ElementsAre("3600 w unregistered (expired)"));
}

TEST_F(LivenessTest, ThreeOfItsOwnIntervalsWhenThatIsLonger)
{
    hear(ReportOf{"w", start}.cpus({50}).every(60s));
    fleet.tick(start + 180s);
    EXPECT_EQ(liveness("w"), "running");
    fleet.tick(start + 180s + 1ms);
    EXPECT_EQ(liveness("w"), "lost");
}

TEST_F(LivenessTest, LearnsItsIntervalFromItsReports)
{
    for (int i = 0; i < 5; ++i) {
        hear(ReportOf{"w", start + i * 120s}.cpus({50}));
    }
    EXPECT_EQ(worker("w").interval, 120s);
    fleet.tick(start + 480s + 360s);
    EXPECT_EQ(liveness("w"), "running");
    fleet.tick(start + 480s + 361s);
    EXPECT_EQ(liveness("w"), "lost");
}

TEST_F(LivenessTest, OneOutageDoesNotChangeTheInterval)
{
    for (int i = 0; i < 5; ++i) {
        hear(ReportOf{"w", start + i * 30s}.cpus({50}));
    }
    hear(ReportOf{"w", start + 30min}.cpus({50}));
    EXPECT_EQ(worker("w").interval, 30s);
}

TEST_F(LivenessTest, AnAbsurdIntervalIsBounded)
{
    hear(ReportOf{"w", start}.cpus({50}).every(24h));
    fleet.tick(start + 3h + 1s);
    EXPECT_NE(liveness("w"), "running");
}

TEST_F(LivenessTest, ANoticeKeepsItAlive)
{
    hear(ReportOf{"w", start}.cpus({50}));
    hear(ReportOf{"w", start + 80s});
    fleet.tick(start + 170s);
    EXPECT_EQ(liveness("w"), "running");
}

TEST_F(LivenessTest, ItsRegistrationSaysWhenItIsGone)
{
    fleet.apply(Registration{"w", {"q1"}, 120s}, start);
    EXPECT_EQ(worker("w").queues, std::vector<std::string>{"q1"});
    fleet.tick(start + 120s);
    EXPECT_EQ(liveness("w"), "lost");
    fleet.tick(start + 121s);
    EXPECT_EQ(liveness("w"), "gone");
}

TEST_F(LivenessTest, NoTimeoutIsShorterThanTheLivenessWindow)
{
    fleet.apply(Registration{"w", {}, 1s}, start);
    fleet.tick(start + 90s);
    EXPECT_EQ(liveness("w"), "running");
    fleet.tick(start + 91s);
    EXPECT_EQ(liveness("w"), "gone");
}

TEST_F(LivenessTest, UnregisteredIsGoneAtOnce)
{
    hear(ReportOf{"w", start}.cpus({50}));
    fleet.apply(Unregistration{"w"}, start + 5s);
    EXPECT_EQ(liveness("w"), "gone");
}

TEST_F(LivenessTest, ItComesBackWithItsNextReport)
{
    hear(ReportOf{"w", start}.cpus({50}));
    fleet.apply(Unregistration{"w"}, start + 5s);
    hear(ReportOf{"w", start + 20s}.cpus({50}));
    EXPECT_EQ(liveness("w"), "running");
    EXPECT_EQ(worker("w").registered, start + 20s);
}

TEST_F(LivenessTest, ComingBackFromLostIsTheSameStay)
{
    hear(ReportOf{"w", start}.cpus({50}));
    fleet.tick(start + 100s);
    hear(ReportOf{"w", start + 120s}.cpus({50}));
    EXPECT_EQ(liveness("w"), "running");
    EXPECT_EQ(worker("w").registered, start);
}

TEST_F(LivenessTest, SilenceBeforeTheListenerStartedWasNotTheWorkers)
{
    hear(ReportOf{"w", start}.cpus({50}));
    fleet.takeEvents();
    fleet.listenSince(start + 10h);
    fleet.tick(start + 10h + 90s);
    EXPECT_EQ(liveness("w"), "running");
    EXPECT_THAT(news(), IsEmpty());
    fleet.tick(start + 10h + 91s);
    EXPECT_EQ(liveness("w"), "lost");
    fleet.tick(start + 10h + 601s);
    EXPECT_EQ(liveness("w"), "gone");
}

TEST_F(LivenessTest, IsJudgedByTheReceiversClock)
{
    hear(ReportOf{"w", start - 48h}.cpus({50}), start);
    EXPECT_EQ(worker("w").skew, 48h);
    EXPECT_EQ(worker("w").lastReport, start - 48h);
    EXPECT_EQ(worker("w").lastHeard, start);
    fleet.tick(start + 90s);
    EXPECT_EQ(liveness("w"), "running");
}

TEST_F(LivenessTest, AWorkerWhoseClockWasSetBackIsNotSilent)
{
    hear(ReportOf{"w", start + 5h}.cpus({50}), start);
    for (int i = 1; i <= 10; ++i) {
        hear(ReportOf{"w", start + i * 60s}.cpus({50}), start + i * 60s);
        fleet.tick(start + i * 60s + 59s);
        ASSERT_EQ(liveness("w"), "running") << i;
    }
}

TEST_F(LivenessTest, ALateReportDoesNotBringBackWhoSaidGoodbye)
{
    hear(ReportOf{"w", start + 30s}.cpus({50}));
    fleet.apply(Unregistration{"w"}, start + 31s);
    hear(ReportOf{"w", start}.cpus({50}), start + 32s);
    EXPECT_EQ(liveness("w"), "gone");
}

TEST_F(LivenessTest, UnregisteringAStrangerMeansNothing)
{
    fleet.apply(Unregistration{"nobody"}, start);
    EXPECT_THAT(fleet.workers(), IsEmpty());
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(LivenessTest, AsManyFallSilentAtOnceAsAreAskedForAndTheOthersLater)
{
    for (const char *id : {"a", "b", "c"}) {
        hear(ReportOf{id, start}.cpus({50}));
    }
    EXPECT_EQ(fleet.tick(start + 91s, 2), 2U);
    EXPECT_EQ(fleet.tick(start + 91s, 2), 1U);
    EXPECT_EQ(fleet.tick(start + 91s, 2), 0U);
    EXPECT_EQ(liveness("a") + liveness("b") + liveness("c"), "lostlostlost");
}

TEST_F(LivenessTest, RulesCanLengthenTheWindow)
{
    Rules rules;
    rules.minimumLiveness = 300s;
    Fleet patient{rules};
    patient.apply(ReportOf{"w", start}.cpus({50}), start);
    patient.tick(start + 300s);
    EXPECT_EQ(workerIn(patient, "w").liveness, Liveness::Running);
    patient.tick(start + 301s);
    EXPECT_EQ(workerIn(patient, "w").liveness, Liveness::Lost);
}

TEST_F(LivenessTest, AClockThatIsSetBackLosesNobodyAndKeepsNobodyAlive)
{
    hear(ReportOf{"w", start}.cpus({50}));
    hear(ReportOf{"v", start}.cpus({50}));
    fleet.takeEvents();
    fleet.tick(start - 1h);
    EXPECT_LE(worker("w").lastHeard, start - 1h) << "no age is negative";
    hear(ReportOf{"w", start + 30s}.cpus({50}), start - 1h + 30s);
    fleet.tick(start - 1h + 91s);
    EXPECT_EQ(liveness("w"), "running");
    EXPECT_EQ(liveness("v"), "lost") << "it is silent by the clock as it is now";
    EXPECT_THAT(news(), ElementsAre("-3509 v unregistered (lost)"));
}

TEST_F(LivenessTest, AClockThatIsSetBackForgetsWhenListeningBegan)
{
    hear(ReportOf{"w", start - 1h}.cpus({50}));
    fleet.listenSince(start);
    fleet.tick(start - 1h + 30s);
    fleet.tick(start - 1h + 121s);
    EXPECT_EQ(liveness("w"), "lost");
}

} // namespace
} // namespace muster::test
