// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"

#include <random>

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

class Events : public FleetTest
{
protected:
    void hearLoad(std::chrono::seconds at, double gpu)
    {
        hear(ReportOf{"w", start + at}.task("t").gpus({gpu}).every(30s));
    }
};

TEST_F(Events, OfAnOrdinaryLife)
{
    hear(ReportOf{"w", start}.task("train").gpus({95}));
    hear(ReportOf{"w", start + 30s}.gpus({95}));
    fleet.apply(Unregistration{"w"}, start + 40s);
    EXPECT_THAT(news(), ElementsAre("0 w registered", "0 w busy train", "30 w idle",
                                    "40 w unregistered (unregistered by the worker)"));
}

TEST_F(Events, AreTakenOnce)
{
    hear(ReportOf{"w", start}.task("t"));
    EXPECT_THAT(news(), ElementsAre("0 w registered"));
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(Events, OfSilence)
{
    hear(ReportOf{"w", start}.task("t").gpus({95}));
    news();
    fleet.tick(start + 91s);
    fleet.tick(start + 92s);
    fleet.tick(start + 601s);
    fleet.tick(start + 602s);
    EXPECT_THAT(news(), ElementsAre("91 w unregistered (lost)", "601 w unregistered (expired)"));
}

TEST_F(Events, OfComingBack)
{
    hear(ReportOf{"w", start}.task("t").gpus({95}));
    fleet.tick(start + 91s);
    news();
    hear(ReportOf{"w", start + 120s}.task("t").gpus({95}));
    EXPECT_THAT(news(), ElementsAre("120 w registered (returned)", "120 w busy t"));
    fleet.apply(Unregistration{"w"}, start + 130s);
    fleet.apply(Registration{"w", {}, 600s}, start + 140s);
    EXPECT_THAT(news(), ElementsAre("130 w unregistered (unregistered by the worker)", "140 w registered (returned)"));
}

TEST_F(Events, RegisteringBeforeTheFirstReportIsOneRegistration)
{
    fleet.apply(Registration{"w", {}, 600s}, start);
    fleet.apply(Registration{"w", {}, 600s}, start + 1s);
    hear(ReportOf{"w", start + 3s}.task("t"));
    EXPECT_THAT(news(), ElementsAre("0 w registered"));
}

TEST_F(Events, UnregisteringTwiceIsSaidOnce)
{
    hear(ReportOf{"w", start}.task("t"));
    news();
    fleet.apply(Unregistration{"w"}, start + 1s);
    fleet.apply(Unregistration{"w"}, start + 2s);
    EXPECT_THAT(news(), ElementsAre("1 w unregistered (unregistered by the worker)"));
}

TEST_F(Events, OfAWorkerThatAUserHasForgottenHaveAReasonOfTheirOwn)
{
    hear(ReportOf{"w", start}.task("t"));
    news();
    fleet.apply(Unregistration{"w", Unregistration::By::User}, start + 1s);
    EXPECT_THAT(news(), ElementsAre("1 w unregistered (forgotten)"));
}

TEST_F(Events, SayWhereTheWorkerStood)
{
    hear(ReportOf{"c:g:n", start}.task("t"));
    const auto events = fleet.takeEvents();
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0], (Event{start, "c:g:n", "c", "g", EventKind::Registered, EventReason::None, {}}));
}

TEST_F(Events, UnknownActivityIsNotLogged)
{
    hearLoad(0s, 95);
    news();
    hear(ReportOf{"w", start + 400s}.task("t").gpus({std::numeric_limits<double>::quiet_NaN()}));
    EXPECT_EQ(activity("w"), "unknown");
    EXPECT_THAT(news(), IsEmpty());
    hearLoad(430s, 95);
    EXPECT_THAT(news(), IsEmpty()) << "the log said busy last";
}

TEST_F(Events, AClearRiseIsBusyAtOnce)
{
    hearLoad(0s, 10);
    news();
    hearLoad(301s, 85);
    EXPECT_THAT(news(), ElementsAre("301 w busy t"));
}

TEST_F(Events, ASmallRiseIsBusyAfterAWholeWindow)
{
    hearLoad(0s, 10);
    news();
    for (auto at = 310s; at < 610s; at += 30s) {
        hearLoad(at, 82);
        EXPECT_EQ(activity("w"), "busy") << "the state is exact";
        EXPECT_THAT(news(), IsEmpty()) << at.count();
    }
    hearLoad(610s, 82);
    EXPECT_THAT(news(), ElementsAre("610 w busy t"));
}

TEST_F(Events, HoveringAtTheLimitDoesNotFloodTheLog)
{
    std::mt19937 random{3};
    std::normal_distribution<double> load{80.0, 4.0};
    int changes = 0;
    std::string last;
    for (int i = 0; i < 2'880; ++i) {
        hearLoad(30s * i, std::clamp(load(random), 0.0, 100.0));
        const std::string now = activity("w");
        EXPECT_EQ(now, name(worker("w").gpuActivity.at(0)));
        changes += now != last;
        last = now;
    }
    EXPECT_GT(changes, 200) << "the state itself does hover";
    std::optional<Timestamp> idleSince;
    for (const Event &event : fleet.takeEvents()) {
        if (event.kind == EventKind::Busy && idleSince) {
            EXPECT_GE(event.time - *idleSince, fleet.rules().idleWindow);
        }
        idleSince = event.kind == EventKind::Idle ? std::optional{event.time} : std::nullopt;
    }
}

TEST_F(Events, TheLogContinuesWhereItWasAfterARestart)
{
    // The state hovers at busy; the log still says idle.
    hearLoad(0s, 10);
    hearLoad(310s, 82);
    ASSERT_EQ(activity("w"), "busy");
    const auto again = [&](const std::function<void(Fleet &)> &go) {
        Fleet restarted{Rules{}};
        restarted.restore(worker("w"));
        go(restarted);
        return restarted.takeEvents();
    };
    EXPECT_THAT(again([](Fleet &restarted) {
                    restarted.apply(ReportOf{"w", start + 700s}.task("t").gpus({10}), start + 700s);
                }),
                IsEmpty())
        << "idle is what the log says already";
    EXPECT_THAT(again([](Fleet &restarted) {
                    restarted.apply(ReportOf{"w", start + 610s}.task("t").gpus({82}), start + 610s);
                }),
                ElementsAre(testing::Field(&Event::kind, EventKind::Busy)))
        << "a whole window of being busy has passed";
}

TEST(EventNames, AreThoseOfExports)
{
    EXPECT_EQ(name(EventKind::Registered), "registered");
    EXPECT_EQ(name(EventKind::Unregistered), "unregistered");
    EXPECT_EQ(name(EventKind::Idle), "idle");
    EXPECT_EQ(name(EventKind::Busy), "busy");
    EXPECT_EQ(name(EventReason::None), "");
    EXPECT_EQ(name(EventReason::Expired), "expired");
    EXPECT_EQ(name(EventReason::Forgotten), "forgotten");
    EXPECT_EQ(name(Liveness::Running), "running");
    EXPECT_EQ(name(Liveness::Lost), "lost");
    EXPECT_EQ(name(Liveness::Gone), "gone");
    EXPECT_EQ(name(Activity::Unknown), "unknown");
}

class Hidden : public FleetTest
{
protected:
    static Rules rules()
    {
        Rules rules;
        rules.hiddenWorkers = {"test-.*", "(", "a:b:c"};
        return rules;
    }
    Fleet hiding{rules()};
};

TEST_F(Hidden, WorkersAreKeptButNeitherCountedNorShown)
{
    for (const char *id : {"test-1", "a:b:c", "a:b:cd", "my test-1"}) {
        hiding.apply(ReportOf{id, start}.cpus({5}).task("t"), start);
    }
    EXPECT_EQ(hiding.workers().size(), 4U);
    EXPECT_EQ(hiding.visibleWorkers().size(), 2U);
    EXPECT_EQ(hiding.takeUnsaved().size(), 4U);
    const Changes changes = hiding.takeChanges(start);
    EXPECT_EQ(changes.workers.size(), 2U);
    EXPECT_EQ(changes.total[Resource::Workers].running, 2);
}

TEST_F(Hidden, WorkersMakeNoEvents)
{
    hiding.apply(ReportOf{"test-1", start}.cpus({5}).task("t"), start);
    hiding.apply(Registration{"test-2", {}, 600s}, start);
    hiding.apply(Unregistration{"test-2"}, start);
    hiding.tick(start + 1h);
    EXPECT_THAT(hiding.takeEvents(), IsEmpty());
}

TEST_F(Hidden, APatternThatIsNoneIsPassedOverAndNamed)
{
    EXPECT_THAT(hiding.badPatterns(), ElementsAre("("));
}

} // namespace
} // namespace muster::test
