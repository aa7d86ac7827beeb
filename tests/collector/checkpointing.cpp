// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/checkpointer.h"
#include "collector/restore.h"
#include "support/printing.h"
#include "support/randomfleet.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using collector::Checkpointer;
using testing::ElementsAreArray;

std::vector<Worker> sorted(std::vector<Worker> workers)
{
    std::ranges::sort(workers, {}, &Worker::id);
    return workers;
}

std::vector<std::string> idsOf(const storage::Commit::Checkpoint &slice)
{
    std::vector<std::string> ids;
    std::ranges::transform(slice.changedWorkers, std::back_inserter(ids), &Worker::id);
    return ids;
}

class Checkpointing : public testing::TestWithParam<unsigned>
{
protected:
    ScratchFolder folder;
    std::unique_ptr<storage::Store> store = folder.store();
    Fleet fleet{Rules{}};
    Timestamp now = start;
    storage::Commit pending;

    void hear(RandomFleet &random)
    {
        // None is late: the mean of one that is would reach further back than a start does.
        Message message = random.message(now, 0s);
        if (auto *report = std::get_if<Report>(&message)) {
            report->interval = 30s;
            if (fleet.arrival(*report) == Arrival::Duplicate) {
                return;
            }
        }
        fleet.apply(message, now);
        pending.messages.push_back({std::move(message), now});
    }
    void commit()
    {
        pending.time = now;
        pending.events = fleet.takeEvents();
        ASSERT_EQ(store->commit(std::exchange(pending, {})), std::nullopt);
    }
    void expectTheSameFleetAfterAKill()
    {
        Fleet restored{Rules{}};
        auto reader = folder.reader();
        collector::restoreFleet(*reader, restored);
        EXPECT_EQ(sorted(restored.workers()), sorted(fleet.workers()));
        EXPECT_EQ(restored.capacities(), fleet.capacities());
    }
    /// Killed after each commit. Time leaps, at most so many milliseconds.
    void live(RandomFleet &random, int longestLeap);

    /// Of those that said that more are to come.
    int slices = 0;
    std::size_t departed = 0;
};

void Checkpointing::live(RandomFleet &random, int longestLeap)
{
    Checkpointer checkpointer{1};
    for (int step = 0; step < 120 && !HasFailure(); ++step) {
        for (int messages = random.number(0, 3); messages > 0; --messages) {
            hear(random);
        }
        now += std::chrono::milliseconds{random.number(1, random.chance(5) ? longestLeap : 9'000)};
        const bool silence = fleet.tick(now) > 0;
        if (random.chance(30)) {
            checkpointer.begin(fleet, store->journalEnd().value(), now);
        }
        if (silence || checkpointer.isUnderWay()) {
            pending.checkpoint = checkpointer.slice(fleet);
            slices += pending.checkpoint->upTo ? 0 : 1;
            departed += pending.checkpoint->departed.size();
        }
        commit();
        fleet.takeChanges(now);
        expectTheSameFleetAfterAKill();
    }
}

TEST_P(Checkpointing, AKillBetweenAnyTwoSlicesLosesNothing)
{
    RandomFleet random{GetParam()};
    live(random, 200'000);
    EXPECT_GT(slices, 20) << "rounds of one commit say nothing";
}

TEST_P(Checkpointing, AKillBringsNobodyBackWhoWasLetGo)
{
    RandomFleet random{GetParam()};
    live(random, 200'000'000);
    EXPECT_GT(departed, 0U);
}

INSTANTIATE_TEST_SUITE_P(Fleets, Checkpointing, testing::Range(0U, 4U));

TEST(Checkpointer, WritesInTheOrderOfIdsAndSaysSoWhenEverybodyIsWritten)
{
    Fleet fleet{Rules{}};
    for (const char *id : {"c", "a", "b"}) {
        fleet.apply(ReportOf{id, start}, start);
    }
    Checkpointer checkpointer{2};
    checkpointer.begin(fleet, 7, start);
    const auto first = checkpointer.slice(fleet);
    EXPECT_THAT(idsOf(first), ElementsAreArray({"a", "b"}));
    EXPECT_EQ(first.upTo, std::nullopt);
    fleet.apply(ReportOf{"a", start + 1s}, start + 1s);
    checkpointer.begin(fleet, 8, start);
    const auto last = checkpointer.slice(fleet);
    EXPECT_THAT(idsOf(last), ElementsAreArray({"c"})) << "the others' turn is the next round";
    EXPECT_EQ(last.upTo, 7);
    EXPECT_FALSE(checkpointer.isUnderWay());
}

TEST(Checkpointer, WritesAtOnceWhoFellSilent)
{
    Fleet fleet{Rules{}};
    for (const char *id : {"silent", "talks"}) {
        fleet.apply(ReportOf{id, start}.every(30s), start);
    }
    fleet.takeUnsaved();
    fleet.apply(ReportOf{"talks", start + 91s}.every(30s), start + 91s);
    EXPECT_EQ(fleet.tick(start + 91s), 1U);
    Checkpointer checkpointer{2};
    const auto slice = checkpointer.slice(fleet);
    EXPECT_THAT(idsOf(slice), ElementsAreArray({"silent"}));
    EXPECT_EQ(slice.upTo, std::nullopt);
}

TEST(Checkpointer, TakesOutWhoIsGoneForLongWithTheRoundBehindTheOneThatWroteItsLastWord)
{
    Fleet fleet{Rules{}};
    for (const char *id : {"gone", "gone, and something comes late"}) {
        fleet.apply(ReportOf{id, start}, start);
        fleet.apply(Unregistration{id}, start);
    }
    fleet.takeUnsaved();
    const Timestamp now = start + 25h;
    fleet.apply(ReportOf{"gone, and something comes late", start - 1s}, now);
    for (const char *id : {"a", "b"}) {
        fleet.apply(ReportOf{id, now}, now);
    }
    fleet.takeChanges(now);

    Checkpointer checkpointer{2};
    checkpointer.begin(fleet, 7, now);
    EXPECT_TRUE(checkpointer.slice(fleet).departed.empty()) << "the round is not over";
    const auto last = checkpointer.slice(fleet);
    EXPECT_EQ(last.upTo, 7);
    EXPECT_THAT(last.departed, ElementsAreArray({"gone"}));
    checkpointer.begin(fleet, 8, now);
    EXPECT_THAT(checkpointer.slice(fleet).departed, ElementsAreArray({"gone, and something comes late"}));
}

TEST(Restoring, IsBrokenOffWhenItIsCancelled)
{
    const ScratchFolder folder;
    storage::Commit commit;
    commit.time = start;
    commit.messages = {{ReportOf{"w", start}.cpus({5}), start}};
    EXPECT_EQ(folder.store()->commit(commit), std::nullopt);
    auto reader = folder.reader();
    std::stop_source cancelled;
    cancelled.request_stop();
    Fleet half{Rules{}};
    EXPECT_FALSE((collector::Restoration{*reader, half}.catchUp(cancelled.get_token())));
    EXPECT_EQ(half.size(), 0U);
    Fleet whole{Rules{}};
    EXPECT_TRUE((collector::Restoration{*reader, whole}.catchUp()));
    EXPECT_EQ(whole.size(), 1U);
}

} // namespace
} // namespace muster::test
