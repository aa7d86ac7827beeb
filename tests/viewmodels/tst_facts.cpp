// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "support/machines.h"
#include "viewmodels/facts.h"
#include "viewmodels/format.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::HostMetric;
using domain::Reading;
using history::LedgerState;
using test::machine;

namespace {

constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'700'000'000'000);

QString valueOf(const std::vector<Fact> &facts, const char *title)
{
    const auto found = std::ranges::find(facts, QLatin1String(title), &Fact::title);
    EXPECT_NE(found, facts.end()) << title;
    return found != facts.end() ? found->value : QString{};
}

QString tipOf(const std::vector<Fact> &facts, std::size_t index)
{
    return facts.at(index).toolTip;
}

history::LedgerAnswer answer()
{
    history::LedgerAnswer answer{{now - 720h, now}, {}, {}, 0};
    answer.workers[LedgerState::Busy] = 400h;
    answer.workers[LedgerState::HeldIdle] = 100h + 2min;
    answer.workers[LedgerState::Free] = 40h + 10min;
    answer.workers[LedgerState::Unknown] = 40h;
    answer.gpus[LedgerState::Free] = 1'120h + 40min;
    return answer;
}

} // namespace

TEST(GroupFacts, TellWhatThereIs)
{
    domain::Summary summary;
    summary[domain::Resource::Gpus] = {.running = 160, .provisioned = 170, .idle = 6, .lost = 2};
    summary[domain::Resource::Cpus] = {.running = 3'840, .provisioned = 3'840, .idle = 0, .lost = 0};
    summary[domain::SummaryMetric::RamTotal] = {20 * 1024 * 1024, 19, 20};
    const auto facts = groupFacts(&summary);
    EXPECT_EQ(valueOf(facts, "GPUs"), QStringLiteral("160"));
    EXPECT_EQ(valueOf(facts, "CPUs"), formatCount(3'840));
    EXPECT_EQ(valueOf(facts, "Worker RAM"), QStringLiteral("20.0 TB"));
    EXPECT_EQ(valueOf(facts, "GPU RAM"), unknownText()) << "unknown is not zero";
    EXPECT_EQ(tipOf(facts, 0), QStringLiteral("160 running, 6 of them idle; 2 lost; 170 provisioned"));
    EXPECT_EQ(tipOf(facts, 2), QStringLiteral("Known of 19 of 20"));
}

TEST(GroupFacts, TellNothingWithoutASummary)
{
    const auto facts = groupFacts(nullptr);
    EXPECT_EQ(facts.size(), 4U);
    EXPECT_TRUE(std::ranges::all_of(facts, [](const Fact &fact) { return fact.value == unknownText(); }));
}

TEST(IdleFacts, AddUpWhatWasHeldAndWhatWasFree)
{
    const auto facts = idleFacts(answer());
    EXPECT_EQ(valueOf(facts, "Idle, last 30 days"), QStringLiteral("140 h 12 min"));
    EXPECT_EQ(valueOf(facts, "Idle GPU-hours"), formatCount(1'121));
    EXPECT_TRUE(tipOf(facts, 0).startsWith(
        QStringLiteral("Idle while a task held it: 100 h 2 min\nFree: 40 h 10 min\nKnown for 93 % of the time")))
        << tipOf(facts, 0).toStdString();
    EXPECT_TRUE(tipOf(facts, 1).contains(QStringLiteral("100 %")));
}

TEST(IdleFacts, NeverRoundUpToAllOfTheTime)
{
    history::LedgerAnswer nearly;
    nearly.workers[LedgerState::Busy] = 719h;
    nearly.workers[LedgerState::Unknown] = 1h;
    EXPECT_TRUE(tipOf(idleFacts(nearly), 0).contains(QStringLiteral("99 %")));
    EXPECT_EQ(idleFacts(nearly)[0].value, QStringLiteral("0 h 0 min")) << "it was never idle, which is known";
}

TEST(IdleFacts, AreUnknownBeforeTheAnswerAndWhereNothingIsKnown)
{
    history::LedgerAnswer silent;
    silent.workers[LedgerState::Unknown] = 720h;
    for (const auto &facts : {idleFacts({}), idleFacts(history::LedgerAnswer{}), idleFacts(silent)}) {
        for (const Fact &fact : facts) {
            EXPECT_EQ(fact.value, unknownText());
            EXPECT_EQ(fact.toolTip, QStringLiteral("Known after the first whole hour."));
        }
    }
}

TEST(WorkerFacts, TheTaskOfALostWorkerIsKnownToRunUntilItsLastReport)
{
    domain::Worker worker = test::withTask(machine("cloud:p5:i-1", {90}), "train-7");
    worker.taskSince = now - 10h;
    worker.lastReport = now - 7h;
    EXPECT_EQ(valueOf(workerFacts(worker, now), "Runs for"), QStringLiteral("10 h"));
    worker.liveness = domain::Liveness::Lost;
    EXPECT_EQ(valueOf(workerFacts(worker, now), "Runs for"), QStringLiteral("3 h"));
}

TEST(WorkerFacts, TellWhoItIsAndWhatItDoes)
{
    domain::Worker worker = test::withTask(machine("cloud:p5:i-1", {90}), "train-7");
    worker.activity = domain::Activity::Busy;
    worker.queue = "q1";
    worker.queues = {"q1", "q2"};
    worker.tags = {"spot"};
    worker.origin = {"10.0.0.7", "clearml-agent 3.0.3"};
    worker.registered = now - 24h;
    worker.lastReport = now - 2min - 4s;
    worker.lastHeard = now - 4s;
    worker.skew = 2min;
    worker.taskSince = now - 2min - 3h;
    worker.details = domain::Details{test::machineOfTwoGpus()};
    const auto facts = workerFacts(worker, now);
    const std::pair<const char *, QString> expected[]{
        {"Name", QStringLiteral("i-1")},
        {"Category", QStringLiteral("cloud")},
        {"Group", QStringLiteral("p5")},
        {"State", QStringLiteral("running, busy")},
        {"Task", QStringLiteral("train-7")},
        {"Runs for", QStringLiteral("3 h")},
        {"From queue", QStringLiteral("q1")},
        {"Serves queues", QStringLiteral("q1, q2")},
        {"Tags", QStringLiteral("spot")},
        {"Address", QStringLiteral("10.0.0.7")},
        {"Agent", QStringLiteral("clearml-agent 3.0.3")},
        {"System", QStringLiteral("Debian GNU/Linux 12")},
        {"CPU", QStringLiteral("AMD EPYC 9654")},
        {"GPU model", QStringLiteral("1 × NVIDIA H100, 1 × NVIDIA H100 MIG 1g.10gb")},
        {"Home disk", QStringLiteral("500 GB free of 931 GB")},
        {"Registered", formatDateTime(now - 24h)},
        {"Last report", formatDateTime(now - 2min - 4s)},
        {"Last heard", QStringLiteral("4 s ago")},
        {"Its clock", QStringLiteral("2 min behind")},
    };
    ASSERT_EQ(facts.size(), std::size(expected));
    for (const auto &[title, value] : expected) {
        EXPECT_EQ(valueOf(facts, title), value) << title;
    }
    const auto system = std::ranges::find(facts, QStringLiteral("System"), &Fact::title);
    EXPECT_EQ(system->toolTip, QStringLiteral("Boot id c0ffee00-1"));
}

TEST(WorkerFacts, CountGpusOfOneModel)
{
    domain::Worker worker = machine("c:g:w");
    worker.details = domain::Details{{.gpus = {{.name = "A"}, {.name = "B"}, {.name = ""}, {.name = "A"}}}};
    EXPECT_EQ(valueOf(workerFacts(worker, now), "GPU model"), QStringLiteral("2 × A, 1 × B"));
    worker.details = domain::Details{{.gpus = {{.uuid = "GPU-1"}}}};
    EXPECT_EQ(valueOf(workerFacts(worker, now), "GPU model"), unknownText());
}

TEST(WorkerFacts, NameBothMachinesOfAConflictAndTheRemedy)
{
    domain::Worker worker = machine("c:g:w");
    EXPECT_EQ(conflictText(worker), QString{});
    worker.conflict = domain::Conflict{now, {domain::Speaker{"", {"10.0.0.7", ""}}, domain::Speaker{"", {"::9", ""}}}};
    EXPECT_EQ(conflictText(worker), QStringLiteral("Two machines report under this name since %1: 10.0.0.7, ::9. Its "
                                                   "figures are those of either by turns: give one of them another "
                                                   "name.")
                                        .arg(formatDateTime(now)));
}

TEST(WorkerFacts, TellUnknownAndNothingApart)
{
    domain::Worker worker = machine("c:g:w");
    const auto before = workerFacts(worker, now);
    for (const char *title : {"Task", "Runs for", "From queue", "Serves queues", "Tags", "Address", "Agent", "System",
                              "CPU", "GPU model", "Home disk", "Last report", "Its clock"}) {
        EXPECT_EQ(valueOf(before, title), unknownText()) << title;
    }
    EXPECT_EQ(valueOf(before, "State"), QStringLiteral("running, not known whether idle"));
    worker.knowsTask = true;
    EXPECT_EQ(valueOf(workerFacts(worker, now), "Task"), QStringLiteral("no task"));
    EXPECT_EQ(valueOf(workerFacts(test::with(worker, domain::Liveness::Lost), now), "State"),
              QStringLiteral("lost; its last figures are shown"));
}

TEST(WorkerFacts, TellHowFarItsClockIsOff)
{
    domain::Worker worker = machine("c:g:w");
    worker.lastReport = now;
    const auto clock = [&](std::chrono::milliseconds skew) {
        worker.skew = skew;
        return valueOf(workerFacts(worker, now), "Its clock");
    };
    EXPECT_EQ(clock(999ms), QStringLiteral("right to the second"));
    EXPECT_EQ(clock(-999ms), QStringLiteral("right to the second"));
    EXPECT_EQ(clock(-90s), QStringLiteral("1 min ahead"));
}

TEST(WorkerFacts, MakeNamesFromTheNetworkHarmless)
{
    domain::Worker worker = test::withTask(machine("c:g:w"), "<img src='x.png'>\n\u202Eevil");
    worker.tags.assign(500, "tag");
    const auto facts = workerFacts(worker, now);
    EXPECT_EQ(valueOf(facts, "Task"), QStringLiteral("<img src='x.png'>\uFFFD\uFFFDevil"));
    EXPECT_EQ(valueOf(facts, "Tags").size(), longestLine);
}

} // namespace muster::viewmodels
