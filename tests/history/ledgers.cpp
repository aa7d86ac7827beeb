// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/ledger.h"
#include "support/reports.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace history;
using testing::ElementsAre;
using testing::IsEmpty;

Worker worker(Activity activity, const std::string &task, std::vector<Activity> gpus)
{
    Worker worker;
    worker.activity = activity;
    worker.task = task;
    worker.knowsTask = true;
    worker.stats.gpus.resize(gpus.size());
    worker.gpuActivity = std::move(gpus);
    return worker;
}

Period seconds(int from, int to)
{
    return {start + std::chrono::seconds{from}, start + std::chrono::seconds{to}};
}

TEST(LedgerStates, AGpuIsHeldIdleWhereATaskHoldsItAndItDoesNothing)
{
    EXPECT_EQ(ledgerState(worker(Activity::Busy, "t", {Activity::Idle}), 0), LedgerState::HeldIdle);
    EXPECT_EQ(ledgerState(worker(Activity::Busy, "t", {Activity::Busy}), 0), LedgerState::Busy);
    EXPECT_EQ(ledgerState(worker(Activity::Idle, "", {Activity::Idle}), 0), LedgerState::Free);
    EXPECT_EQ(ledgerState(worker(Activity::Idle, "", {Activity::Busy}), 0), LedgerState::Busy) << "without a task";
    EXPECT_EQ(ledgerState(worker(Activity::Idle, "", {Activity::Unknown}), 0), LedgerState::Free);
    EXPECT_EQ(ledgerState(worker(Activity::Busy, "t", {Activity::Unknown}), 0), LedgerState::Unknown);
    EXPECT_EQ(ledgerState(worker(Activity::Busy, "t", {}), 0), LedgerState::Unknown) << "no such GPU";
}

TEST(LedgerStates, AWorkerFollowsTheIdleRules)
{
    EXPECT_EQ(ledgerState(worker(Activity::Busy, "t", {})), LedgerState::Busy);
    EXPECT_EQ(ledgerState(worker(Activity::Idle, "t", {})), LedgerState::HeldIdle);
    EXPECT_EQ(ledgerState(worker(Activity::Idle, "", {})), LedgerState::Free);
    EXPECT_EQ(ledgerState(worker(Activity::Unknown, "t", {})), LedgerState::Unknown);
}

TEST(LedgerStates, WhoIsLostIsUnknown)
{
    Worker lost = worker(Activity::Unknown, "", {Activity::Unknown});
    lost.liveness = Liveness::Lost;
    EXPECT_EQ(ledgerState(lost, 0), LedgerState::Unknown);
    EXPECT_EQ(ledgerState(lost), LedgerState::Unknown);
}

TEST(Ledgers, NeighboursInOneStateAreOneInterval)
{
    WorkerLedger ledger;
    append(ledger, seconds(0, 30), worker(Activity::Busy, "t", {Activity::Busy}));
    append(ledger, seconds(30, 60), worker(Activity::Busy, "t", {Activity::Idle}));
    append(ledger, seconds(90, 120), worker(Activity::Busy, "t", {Activity::Idle}));
    EXPECT_THAT(ledger.worker, ElementsAre(Interval{seconds(0, 60), LedgerState::Busy},
                                           Interval{seconds(90, 120), LedgerState::Busy}));
    EXPECT_THAT(ledger.gpus.at(0), ElementsAre(Interval{seconds(0, 30), LedgerState::Busy},
                                               Interval{seconds(30, 60), LedgerState::HeldIdle},
                                               Interval{seconds(90, 120), LedgerState::HeldIdle}));
}

TEST(Ledgers, AnHourTakesThePlaceOfWhatWasThere)
{
    WorkerLedger ledger{{{seconds(0, 100), LedgerState::Busy}}, {{{seconds(0, 100), LedgerState::Busy}}}};
    replace(ledger, seconds(30, 60), {{{seconds(30, 40), LedgerState::Busy}}, {}});
    EXPECT_THAT(ledger.worker, ElementsAre(Interval{seconds(0, 40), LedgerState::Busy},
                                           Interval{seconds(60, 100), LedgerState::Busy}));
    EXPECT_THAT(ledger.gpus.at(0), ElementsAre(Interval{seconds(0, 30), LedgerState::Busy},
                                               Interval{seconds(60, 100), LedgerState::Busy}));
    replace(ledger, seconds(0, 100), {});
    EXPECT_THAT(ledger.worker, IsEmpty());
    EXPECT_THAT(ledger.gpus, IsEmpty()) << "a GPU without history is none";
}

TEST(Ledgers, TimesAddUp)
{
    const Intervals intervals{{seconds(0, 10), LedgerState::Busy},
                              {seconds(10, 40), LedgerState::HeldIdle},
                              {seconds(50, 60), LedgerState::Unknown}};
    const LedgerTimes times = timesIn(intervals, seconds(5, 55));
    EXPECT_EQ(times[LedgerState::Busy], 5s);
    EXPECT_EQ(times[LedgerState::HeldIdle], 30s);
    EXPECT_EQ(times[LedgerState::Free], 0s);
    EXPECT_EQ(times[LedgerState::Unknown], 5s);
    EXPECT_EQ(times.provisioned(), 40s);
    EXPECT_EQ(times.coverage(), 35.0 / 40.0);
    EXPECT_EQ(LedgerTimes{}.coverage(), 0.0);
}

TEST(Ledgers, ComeBackFromTheirPackedForm)
{
    const WorkerLedger ledger{{{seconds(1, 2), LedgerState::Free}, {seconds(2, 3'000), LedgerState::Unknown}},
                              {{}, {{seconds(7, 9), LedgerState::HeldIdle}}}};
    EXPECT_EQ(unpackLedger(packLedger(ledger, start), start), ledger);
    EXPECT_EQ(unpackLedger(packLedger({}, start), start), WorkerLedger{});
}

TEST(Ledgers, DamagedBytesAreNoLedger)
{
    const std::string packed = packLedger({{{seconds(1, 2), LedgerState::Free}}, {}}, start);
    for (std::size_t i = 0; i < packed.size(); ++i) {
        std::string damaged = packed;
        damaged[i] = static_cast<char>(damaged[i] ^ 4);
        EXPECT_EQ(unpackLedger(damaged, start), std::nullopt);
        EXPECT_EQ(unpackLedger(packed.substr(0, i), start), std::nullopt);
    }
}

} // namespace
} // namespace muster::test
