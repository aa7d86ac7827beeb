// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"

#include <thread>

namespace muster::test {
namespace {

using namespace domain;
using collector::Inbox;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Acknowledging = CollectorTest;

TEST_F(Acknowledging, AReportIsOnTheDiskWhenItIsAcknowledged)
{
    const auto collector = started();
    std::promise<std::vector<std::string>> seen;
    ASSERT_TRUE(collector->submit({{report("w", 0s)}, start, [&](bool) { seen.set_value(stored()); }}));
    EXPECT_THAT(await(seen.get_future()), ElementsAre("w@0"));
}

TEST_F(Acknowledging, ASubmissionIsAcknowledgedAsOne)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("a", 0s), notice("a", 0s), report("b", 0s), Unregistration{"b"}}));
    EXPECT_THAT(stored(), ElementsAre("a@0", "a@0*", "b@0"));
}

TEST_F(Acknowledging, NothingIsAcknowledgedToo)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {}));
}

TEST_F(Acknowledging, ManySubmissionsShareACommit)
{
    const auto collector = started();
    std::vector<std::future<bool>> acknowledged;
    {
        const Standstill standstill{*collector};
        for (int i = 0; i < 100; ++i) {
            acknowledged.push_back(submit(*collector, {report("w" + std::to_string(i), 0s)}));
        }
    }
    for (auto &future : acknowledged) {
        EXPECT_TRUE(await(std::move(future)));
    }
    int rows = 0;
    const storage::Connection connection{folder.file(), storage::Connection::Access::ReadOnly};
    storage::Statement count{connection.database(), QStringLiteral("SELECT count(*) FROM journal")};
    ASSERT_TRUE(count.run() && count.next());
    rows = static_cast<int>(count.integer(0));
    EXPECT_EQ(rows, 1);
}

TEST_F(Acknowledging, ADuplicateIsAcknowledgedAndStoredOnce)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    EXPECT_TRUE(store(*collector, {report("w", 30s), report("w", 30s)}));
    EXPECT_THAT(stored(), ElementsAre("w@0", "w@30"));
}

TEST_F(Acknowledging, ALateDuplicateIsStoredOnce)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("w", 0s), report("w", 30s), report("w", 60s)}));
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    EXPECT_TRUE(store(*collector, {report("w", 30s), report("w", 0s)}));
    EXPECT_THAT(stored(), ElementsAre("w@0", "w@30", "w@60"));
}

TEST_F(Acknowledging, ReportsMayComeBackwards)
{
    const auto collector = started();
    for (int round = 0; round < 2; ++round) {
        for (auto at = 90s; at >= 0s; at -= 30s) {
            EXPECT_TRUE(store(*collector, {report("w", at), notice("w", at)}));
        }
    }
    EXPECT_THAT(stored(), ElementsAre("w@0", "w@0*", "w@30", "w@30*", "w@60", "w@60*", "w@90", "w@90*"));
}

TEST_F(Acknowledging, BackwardsInOneSubmissionToo)
{
    const auto collector = started();
    EXPECT_TRUE(
        store(*collector, {report("w", 60s), report("w", 30s), report("w", 30s), report("w", 0s), report("w", 30s)}));
    EXPECT_THAT(stored(), ElementsAre("w@0", "w@30", "w@60"));
}

TEST_F(Acknowledging, LateReportsOfManyHoursAreStoredOnce)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    std::vector<std::string> expected{"w@0"};
    constexpr int hours = 12;
    for (int round = 0; round < 3; ++round) {
        for (int hour = 1; hour <= hours; ++hour) {
            for (const auto edge : {1s, 0s, -1s}) {
                const auto at = -hour * 3'600s + edge;
                EXPECT_TRUE(store(*collector, {report("w", at)}));
                if (round == 0) {
                    expected.push_back("w@" + std::to_string(at.count()));
                }
            }
        }
    }
    std::ranges::reverse(expected);
    EXPECT_EQ(stored(), expected);
}

TEST_F(Acknowledging, DuplicatesAreKnownAfterARestart)
{
    EXPECT_TRUE(store(*started(), {report("w", 0s), report("w", 30s), notice("w", 30s)}));
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("w", 30s), report("w", 0s), notice("w", 30s), notice("w", 0s)}));
    EXPECT_THAT(stored(), ElementsAre("w@0", "w@0*", "w@30", "w@30*"));
}

TEST_F(Acknowledging, StopStoresAndAcknowledgesWhatIsQueued)
{
    const auto collector = started();
    std::vector<std::future<bool>> acknowledged;
    std::future<void> stopped;
    {
        const Standstill standstill{*collector};
        for (int i = 0; i < 50; ++i) {
            acknowledged.push_back(submit(*collector, {report("w", i * 1s)}));
        }
        stopped = std::async(std::launch::async, [&] { collector->stop(); });
    }
    await(std::move(stopped));
    for (auto &future : acknowledged) {
        EXPECT_TRUE(await(std::move(future)));
    }
    EXPECT_EQ(stored().size(), 50U);
}

TEST_F(Acknowledging, AfterStopNothingIsTaken)
{
    const auto collector = started();
    collector->stop();
    EXPECT_FALSE(collector->submit({{report("w", 0s)}, start, [](bool) { ADD_FAILURE(); }}));
    EXPECT_FALSE(collector->ask([](const Fleet &) { ADD_FAILURE(); }));
    collector->stop();
    EXPECT_THAT(stored(), IsEmpty());
}

TEST_F(Acknowledging, AFullInboxTakesNothingMore)
{
    const auto collector = started();
    std::vector<std::future<bool>> acknowledged;
    constexpr std::size_t size = Inbox::mostMessages / 10;
    {
        const Standstill standstill{*collector};
        for (std::size_t taken = 0; taken < Inbox::mostMessages; taken += size) {
            acknowledged.push_back(submit(*collector, std::vector<Message>(size, report("w", 0s))));
        }
        const auto refused = [](bool) { ADD_FAILURE() << "it was refused, and yet answered"; };
        EXPECT_FALSE(collector->submit({{report("x", 0s)}, start, refused}));
        EXPECT_FALSE(collector->submit({{}, start, refused})) << "not even an empty one";
    }
    for (auto &future : acknowledged) {
        EXPECT_TRUE(await(std::move(future)));
    }
    EXPECT_TRUE(store(*collector, {report("x", 0s)})) << "there is room again";
    EXPECT_THAT(stored(), ElementsAre("w@0", "x@0"));
}

TEST_F(Acknowledging, QuestionsAreBoundedToo)
{
    const auto collector = started();
    std::atomic<std::size_t> answered{0};
    std::promise<void> all;
    {
        const Standstill standstill{*collector};
        for (std::size_t i = 0; i < Inbox::mostQuestions; ++i) {
            EXPECT_TRUE(collector->ask([&](const Fleet &) {
                if (++answered == Inbox::mostQuestions) {
                    all.set_value();
                }
            }));
        }
        EXPECT_FALSE(collector->ask([](const Fleet &) { ADD_FAILURE(); }));
    }
    await(all.get_future());
}

TEST_F(Acknowledging, QuestionsSeeWhatIsCommitted)
{
    const auto collector = started();
    EXPECT_THAT(workers(*collector), IsEmpty());
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    EXPECT_EQ(workers(*collector).size(), 1U);
}

TEST_F(Acknowledging, ASecondCollectorOnTheFolderSaysWhy)
{
    const auto first = started();
    Collector second{options()};
    const auto problem = second.start();
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, HasSubstr("in use"));
    EXPECT_FALSE(second.submit({{report("w", 0s)}, start, [](bool) { ADD_FAILURE(); }}));
    EXPECT_TRUE(store(*first, {report("w", 0s)}));
}

} // namespace
} // namespace muster::test
