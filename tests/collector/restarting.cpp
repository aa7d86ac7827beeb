// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"
#include "support/randomfleet.h"

#include <QDir>

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;

class Restarting : public CollectorTest
{
protected:
    /// The files as a kill would leave them; the collector must have nothing to do.
    void copyTo(const ScratchFolder &other) const
    {
        QDir{}.mkpath(other.path());
        for (const char *suffix : {"", "-wal"}) {
            other.replace(folder.bytes(suffix), suffix);
        }
    }
    Collector::Options optionsFor(const ScratchFolder &other)
    {
        auto elsewhere = options();
        elsewhere.folder = other.path();
        return elsewhere;
    }
    static std::vector<Event> eventsIn(const ScratchFolder &other) { return other.reader()->newestEvents(10'000); }

    /// Lives through something: messages in batches, silence, history, capacity.
    void live(Collector &collector, RandomFleet &random, int batches)
    {
        for (int i = 0; i < batches; ++i) {
            std::vector<Message> messages;
            for (int j = random.number(1, 8); j > 0; --j) {
                // None is late: the mean of one that is would reach further back than a start does.
                Message message = random.message(now(), 0s);
                if (auto *report = std::get_if<Report>(&message)) {
                    report->interval = 30s;
                }
                messages.push_back(std::move(message));
            }
            ASSERT_TRUE(store(collector, std::move(messages)));
            setClock(now() + std::chrono::milliseconds{random.number(1, random.chance(5) ? 200'000 : 9'000)});
        }
        turn(collector);
        turn(collector);
    }
};

TEST_F(Restarting, ShowsTheSameFleetAfterAStop)
{
    for (unsigned seed = 0; seed < 5; ++seed) {
        RandomFleet random{seed};
        auto collector = started();
        live(*collector, random, 40);
        const auto before = workers(*collector);
        const auto capacities = ask(*collector, [](const Fleet &fleet) { return fleet.capacities(); });
        collector = nullptr;
        collector = started();
        EXPECT_EQ(workers(*collector), before) << seed;
        EXPECT_EQ(ask(*collector, [](const Fleet &fleet) { return fleet.capacities(); }), capacities) << seed;
    }
}

TEST_F(Restarting, ShowsTheSameFleetAfterAKill)
{
    for (unsigned seed = 0; seed < 10; ++seed) {
        RandomFleet random{seed};
        const auto collector = started();
        live(*collector, random, 40);
        const ScratchFolder copy;
        copyTo(copy);
        const auto again = started(optionsFor(copy));
        EXPECT_EQ(workers(*again), workers(*collector)) << seed;
    }
}

TEST_F(Restarting, KnowsWhereWorkersSpokeFromAfterAStop)
{
    auto collector = started();
    Report report = ReportOf{"w", start}.cpus({50});
    report.origin = {"10.0.0.7", "clearml-agent 3.0.3"};
    EXPECT_TRUE(store(*collector, {report}));
    collector = nullptr;
    collector = started();
    EXPECT_EQ(workers(*collector).at(0).origin, report.origin);
}

TEST_F(Restarting, RepeatsNoEvents)
{
    auto collector = started();
    EXPECT_TRUE(store(*collector, {report("stays", 0s), report("leaves", 0s), report("falls silent", 0s)}));
    EXPECT_TRUE(store(*collector, {Unregistration{"leaves"}}));
    setClock(start + 91s);
    EXPECT_TRUE(store(*collector, {report("stays", 91s)}));
    EXPECT_TRUE(eventually(*collector, [&] { return events().size() >= 8; }));
    const auto before = events();
    const ScratchFolder copy;
    copyTo(copy);
    collector.reset();
    EXPECT_EQ(events(), before);
    for (const auto &again : {started(), started(optionsFor(copy))}) {
        turn(*again);
        turn(*again);
        EXPECT_TRUE(store(*again, {report("stays", 121s)}));
    }
    EXPECT_EQ(events(), before);
    EXPECT_EQ(eventsIn(copy).size(), before.size());
}

TEST_F(Restarting, SilenceThatWasJudgedTogetherWithAReportIsKept)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("silent", 0s), report("talks", 0s)}));
    std::future<bool> answer;
    {
        const Standstill standstill{*collector};
        setClock(start + 91s);
        answer = submit(*collector, {report("talks", 91s)});
    }
    EXPECT_TRUE(await(std::move(answer)));
    EXPECT_TRUE(eventually(*collector, [&] { return workers(*collector).at(0).liveness == Liveness::Lost; }));
    const ScratchFolder copy;
    copyTo(copy);
    const auto again = started(optionsFor(copy));
    EXPECT_EQ(workers(*again), workers(*collector));
    EXPECT_EQ(workers(*again).at(0).liveness, Liveness::Lost);
}

TEST_F(Restarting, TheTimeWithoutAListenerIsNobodysSilence)
{
    EXPECT_TRUE(store(*started(), {report("w", 0s)}));
    setClock(start + 24h);
    const auto collector = started();
    turn(*collector);
    turn(*collector);
    const Worker worker = workers(*collector).at(0);
    EXPECT_EQ(worker.liveness, Liveness::Running);
    EXPECT_EQ(worker.lastHeard, start) << "its age shows";
    setClock(start + 24h + 91s);
    EXPECT_TRUE(eventually(*collector, [&] { return workers(*collector).at(0).liveness == Liveness::Lost; }));
}

TEST_F(Restarting, TheIdleWindowGoesOn)
{
    {
        const auto collector = started();
        for (auto at = 0s; at < 240s; at += 30s) {
            setClock(start + at);
            EXPECT_TRUE(store(*collector, {ReportOf{"w", start + at}.task("t").gpus({100})}));
        }
    }
    const auto collector = started();
    setClock(start + 240s);
    EXPECT_TRUE(store(*collector, {ReportOf{"w", start + 240s}.task("t").gpus({0})}));
    EXPECT_EQ(workers(*collector).at(0).activity, Activity::Busy) << "one zero among eight hundreds";
}

TEST_F(Restarting, AWorkerThatReportsSeldomStaysWhatItIs)
{
    {
        const auto collector = started();
        EXPECT_TRUE(store(*collector, {ReportOf{"seldom", start}.task("t").gpus({100}).every(20min)}));
        setClock(start + 15min);
        EXPECT_TRUE(store(*collector, {report("often", 900s)}));
    }
    const auto collector = started();
    const auto all = workers(*collector);
    EXPECT_EQ(all.at(0).id, "often");
    EXPECT_EQ(all.at(1).activity, Activity::Busy);
    EXPECT_THAT(all.at(1).gpuActivity, ElementsAre(Activity::Busy));
}

TEST_F(Restarting, SettingsAreInForceAtTheNextStart)
{
    EXPECT_EQ(folder.store()->saveSetting("rules.hidden_workers", "secret.*"), std::nullopt);
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("secret-1", 0s), report("public", 0s)}));
    EXPECT_EQ(workers(*collector).size(), 2U);
    EXPECT_EQ(ask(*collector, [](const Fleet &fleet) { return fleet.visibleWorkers().size(); }), 1U);
}

TEST_F(Restarting, ACategoryThatEndedMeanwhileIsNoLongerProvisioned)
{
    const auto provisions = [&] { return folder.reader()->history().provisions({start, start + 2h})["c"]; };
    {
        const auto collector = started();
        EXPECT_TRUE(store(*collector, {capacity(40, 10min)}));
        setClock(start + 30s);
        EXPECT_TRUE(eventually(*collector, [&] { return provisions().size() == 1; }));
    }
    setClock(start + 1h);
    const auto collector = started();
    setClock(start + 1h + 30s);
    EXPECT_TRUE(eventually(*collector, [&] { return provisions().size() == 2; }));
    EXPECT_EQ(provisions().rbegin()->second.gpus, Reading{});
}

TEST_F(Restarting, FindsTheSettingsThatWereSavedMeanwhile)
{
    {
        const auto collector = started();
        std::promise<std::optional<std::string>> saved;
        EXPECT_TRUE(collector->saveSettings({{"thresholds.ram_free_below_gb", "20"}, {"history.ledger_days", "7"}},
                                            [&](auto problem) { saved.set_value(std::move(problem)); }));
        EXPECT_EQ(await(saved.get_future()), std::nullopt);
    }
    const auto collector = started();
    EXPECT_EQ(collector->settings().at("thresholds.ram_free_below_gb"), "20");
    EXPECT_EQ(collector->settings().at("history.ledger_days"), "7");
}

} // namespace
} // namespace muster::test
