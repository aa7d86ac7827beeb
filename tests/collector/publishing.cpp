// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"

#include <condition_variable>
#include <deque>

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

/// What was published, and the word that it was read.
struct Published
{
    Changes changes;
    CollectorStatus status;
    std::function<void()> consumed;
};

class Publishing : public CollectorTest
{
protected:
    std::mutex mutex;
    std::condition_variable arrived;
    std::deque<Published> published;

    Collector::Options options()
    {
        auto options = CollectorTest::options();
        options.publish = [this](Changes changes, CollectorStatus status, Collector::Consumed consumed) {
            const std::scoped_lock lock{mutex};
            published.push_back({std::move(changes), std::move(status), [consumed] { consumed({}); }});
            arrived.notify_all();
        };
        return options;
    }
    std::size_t waiting()
    {
        const std::scoped_lock lock{mutex};
        return published.size();
    }
    Published next()
    {
        std::unique_lock lock{mutex};
        if (!arrived.wait_for(lock, patience, [this] { return !published.empty(); })) {
            throw std::runtime_error("nothing was published");
        }
        Published first = std::move(published.front());
        published.pop_front();
        return first;
    }
    /// Reads on until something holds.
    template <typename Condition>
    Published nextWith(Condition condition)
    {
        for (;;) {
            Published one = next();
            if (condition(one)) {
                return one;
            }
            one.consumed();
        }
    }

    static std::vector<std::string> ids(const Changes &changes)
    {
        std::vector<std::string> ids;
        for (const Worker &worker : changes.workers) {
            ids.push_back(worker.id);
        }
        return ids;
    }
};

TEST_F(Publishing, TellsWhatIsStored)
{
    const auto collector = started(options());
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    const auto one = nextWith([](const Published &next) { return !next.changes.workers.empty(); });
    EXPECT_THAT(ids(one.changes), ElementsAre("w"));
    EXPECT_EQ(one.changes.time, start);
    EXPECT_EQ(one.changes.total[Resource::Workers].running, 1);
    EXPECT_EQ(one.changes.events.size(), 2U);
    EXPECT_EQ(one.status.reportsTotal, 1U);
    EXPECT_GT(one.status.historyBytes, 0U);
    EXPECT_EQ(one.status.problem, "");
    collector->stop();
}

TEST(PublishPause, GrowsWithTheFleetUpToFourTimes)
{
    using collector::publishPause;
    EXPECT_EQ(publishPause(250ms, 0), 250ms);
    EXPECT_EQ(publishPause(250ms, 5'000), 625ms);
    EXPECT_EQ(publishPause(250ms, 10'000), 1'000ms);
    EXPECT_EQ(publishPause(250ms, 1'000'000), 1'000ms);
}

TEST_F(Publishing, WaitsForItsReaderAndGrowsTogether)
{
    const auto collector = started(options());
    const Published first = next();
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(store(*collector, {report("w" + std::to_string(i), 0s), report("w0", 1s + i * 1s)}));
        turn(*collector);
    }
    EXPECT_EQ(waiting(), 0U) << "the reader has not read yet";
    first.consumed();
    const Published second = next();
    EXPECT_THAT(ids(second.changes), testing::UnorderedElementsAre("w0", "w1", "w2", "w3", "w4"));
    EXPECT_EQ(second.changes.events.size(), 10U);
    turn(*collector);
    EXPECT_EQ(waiting(), 0U);
    collector->stop();
}

TEST_F(Publishing, TellsEachThingOnce)
{
    const auto collector = started(options());
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    nextWith([](const Published &next) { return !next.changes.events.empty(); }).consumed();
    const Published after = next();
    EXPECT_THAT(after.changes.workers, IsEmpty());
    EXPECT_THAT(after.changes.events, IsEmpty());
    EXPECT_EQ(after.changes.total[Resource::Workers].running, 1) << "the total is always whole";
    collector->stop();
}

TEST_F(Publishing, HistoryIsToldWhenItIsStored)
{
    const auto collector = started(options());
    next().consumed();
    setClock(start + 30s);
    const auto one = nextWith([](const Published &next) { return !next.changes.rollups.empty(); });
    EXPECT_THAT(one.changes.rollups, ElementsAre(RollupRow{start + 30s, {}, {}}));
    setClock(start + 90s);
    one.consumed();
    EXPECT_EQ(nextWith([](const Published &next) { return !next.changes.rollups.empty(); }).status.historyAge, 60s);
    collector->stop();
}

TEST_F(Publishing, ShowsWhatWasKeptBeforeItReadsTheJournalAgain)
{
    EXPECT_TRUE(store(*started(CollectorTest::options()), {report("w", 0s)}));
    storage::Commit behind;
    behind.time = start + 30s;
    behind.messages = {{report("w", 30s), start + 30s}};
    EXPECT_EQ(folder.store()->commit(behind), std::nullopt);
    const auto collector = started(options());
    const Published kept = next();
    ASSERT_THAT(ids(kept.changes), ElementsAre("w"));
    EXPECT_EQ(kept.changes.workers.front()->lastReport, start);
    kept.consumed();
    const Published whole = next();
    ASSERT_THAT(ids(whole.changes), ElementsAre("w"));
    EXPECT_EQ(whole.changes.workers.front()->lastReport, start + 30s);
    EXPECT_THAT(whole.changes.events, IsEmpty()) << "they were told when they happened";
    whole.consumed();
    collector->stop();
}

TEST_F(Publishing, WhoStopsItWhileItReadsTheJournalIsToldTheTruth)
{
    EXPECT_TRUE(store(*started(CollectorTest::options()), {report("w", 0s)}));
    {
        const auto writer = folder.store();
        for (int i = 1; i <= 500; ++i) {
            storage::Commit behind;
            behind.time = start + i * 1s;
            behind.messages = {{report("w", i * 1s), behind.time}};
            ASSERT_EQ(writer->commit(behind), std::nullopt);
        }
    }
    const auto collector = started(options());
    auto answer = submit(*collector, {report("x", 501s)});
    collector->stop();
    // Whether it was still reading then nobody can tell.
    const bool isStored = await(std::move(answer));
    const auto all = stored();
    EXPECT_EQ(all.size(), isStored ? 502U : 501U);
    EXPECT_EQ(std::ranges::count(all, "x@501"), isStored ? 1 : 0);
}

TEST_F(Publishing, BeginsWithTheWholeFleetAfterARestart)
{
    EXPECT_TRUE(store(*started(CollectorTest::options()), {report("a", 0s), report("b", 0s)}));
    const auto collector = started(options());
    const Published first = next();
    EXPECT_THAT(ids(first.changes), testing::UnorderedElementsAre("a", "b"));
    EXPECT_EQ(first.changes.groups.size(), 1U);
    EXPECT_EQ(first.changes.total[Resource::Workers].running, 2);
    EXPECT_THAT(first.changes.events, IsEmpty()) << "those are in the store";
    collector->stop();
}

TEST_F(Publishing, WhatIsNotStoredIsNotTold)
{
    const auto collector = started(options());
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    nextWith([](const Published &next) { return !next.changes.workers.empty(); }).consumed();
    folder.run(QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END"));
    EXPECT_FALSE(store(*collector, {report("x", 0s), report("w", 30s)}));
    for (int i = 0; i < 3; ++i) {
        const Published one = next();
        for (const Worker &worker : one.changes.workers) {
            EXPECT_EQ(worker.id, "w");
            EXPECT_EQ(worker.lastReport, start);
        }
        EXPECT_THAT(one.changes.events, IsEmpty());
        EXPECT_EQ(one.changes.total[Resource::Workers].running, 1);
        one.consumed();
    }
    collector->stop();
}

TEST_F(Publishing, TellsEverythingAgainWhenItIsAskedTo)
{
    const auto collector = started(options());
    EXPECT_TRUE(store(*collector, {report("a", 0s), report("b", 0s)}));
    nextWith([](const Published &next) { return next.changes.workers.size() == 2; }).consumed();
    const Published nothing = next();
    EXPECT_THAT(ids(nothing.changes), IsEmpty());
    EXPECT_TRUE(collector->publishAll());
    nothing.consumed();
    const auto all = nextWith([](const Published &next) { return !next.changes.workers.empty(); });
    EXPECT_THAT(ids(all.changes), testing::UnorderedElementsAre("a", "b"));
    EXPECT_EQ(all.changes.groups.size(), 1U);
    EXPECT_THAT(all.changes.events, IsEmpty());
    all.consumed();
    collector->stop();
    EXPECT_FALSE(collector->publishAll());
}

TEST_F(Publishing, TakesLeaveOfWhomNewRulesHideAndGreetsThemAgain)
{
    const auto collector = started(options());
    EXPECT_TRUE(store(*collector, {report("a", 0s), report("b", 0s)}));
    nextWith([](const Published &next) { return next.changes.workers.size() == 2; }).consumed();
    const auto livenessOf = [](const std::string &id) {
        return [id](const Published &next) {
            return std::ranges::any_of(next.changes.workers, [&](const Worker &worker) { return worker.id == id; });
        };
    };
    EXPECT_EQ(saveSettings(*collector, {{"rules.hidden_workers", "b"}}), std::nullopt);
    const auto without = nextWith(livenessOf("b"));
    const auto isB = [](const Worker &worker) { return worker.id == "b"; };
    EXPECT_EQ((*std::ranges::find_if(without.changes.workers, isB))->liveness, Liveness::Gone);
    EXPECT_EQ(without.changes.total[Resource::Workers].running, 1);
    EXPECT_EQ(saveSettings(*collector, {{"rules.hidden_workers", ""}}), std::nullopt);
    without.consumed();
    const auto with = nextWith(livenessOf("b"));
    EXPECT_EQ(with.changes.workers.back()->liveness, Liveness::Running);
    EXPECT_EQ(with.changes.total[Resource::Workers].running, 2);
    with.consumed();
    collector->stop();
}

TEST_F(Publishing, AReaderThatIsGoneDoesNotHurt)
{
    auto collector = started(options());
    const Published first = next();
    collector.reset();
    first.consumed();
    EXPECT_EQ(waiting(), 0U);
}

} // namespace
} // namespace muster::test
