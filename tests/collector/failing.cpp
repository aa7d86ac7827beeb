// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Failing : public CollectorTest
{
protected:
    /// From now on nothing can be inserted there.
    void breakTable(const char *table)
    {
        folder.run(
            QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'disk on fire'); END")
                .arg(QLatin1String{table}));
    }
    void mend() { folder.run(QStringLiteral("DROP TRIGGER broken")); }
    /// Tells the first problem of the status.
    Collector::Options tellingProblem(std::promise<std::string> &problem)
    {
        auto telling = options();
        telling.publish = [&problem, isTold = false](Changes, const CollectorStatus &status,
                                                     const Collector::Consumed &consumed) mutable {
            if (!status.problem.empty() && !std::exchange(isTold, true)) {
                problem.set_value(status.problem);
            }
            consumed({});
        };
        return telling;
    }
};

TEST_F(Failing, WhatCannotBeStoredIsNotAcknowledged)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("before", 0s)}));
    const auto before = workers(*collector);
    for (const char *table : {"journal", "event"}) {
        breakTable(table);
        EXPECT_FALSE(store(*collector, {report("new", 0s), report("before", 30s)})) << table;
        EXPECT_FALSE(collector->isHealthy());
        EXPECT_THAT(stored(), ElementsAre("before@0")) << table;
        EXPECT_EQ(workers(*collector), before) << "nothing is half applied";
        mend();
    }
    EXPECT_TRUE(store(*collector, {report("new", 0s)}));
    EXPECT_TRUE(collector->isHealthy());
}

TEST_F(Failing, TheRetriedReportIsStoredOnce)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    breakTable("journal");
    EXPECT_FALSE(store(*collector, {report("w", 30s), report("w", -30s), report("x", 0s)}));
    EXPECT_FALSE(store(*collector, {report("w", 30s), report("w", -30s), report("x", 0s)}));
    mend();
    EXPECT_TRUE(store(*collector, {report("w", 30s), report("w", -30s), report("x", 0s)}));
    EXPECT_TRUE(collector->isHealthy());
    EXPECT_TRUE(store(*collector, {report("w", -30s), report("w", 30s), report("x", 0s)}));
    EXPECT_THAT(stored(), ElementsAre("w@-30", "w@0", "w@30", "x@0"));
    EXPECT_THAT(events(), testing::UnorderedElementsAre("w registered", "w busy", "x registered", "x busy"));
}

TEST_F(Failing, WhatWasProvisionedMeanwhileIsWrittenAfterwards)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {capacity(40, 1h)}));
    breakTable("provision");
    setClock(start + 30s);
    EXPECT_TRUE(eventually(*collector, [&] { return !collector->isHealthy(); }));
    mend();
    setClock(start + 60s);
    const auto provisions = [&] { return folder.reader()->history().provisions({start, start + 1h}); };
    EXPECT_TRUE(eventually(*collector, [&] { return !provisions().empty(); }));
    EXPECT_EQ(provisions().at("c").begin()->second.gpus, Reading{40.0});
}

TEST_F(Failing, ACategoryThatEndsMeanwhileIsNoLongerProvisionedAfterwards)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {capacity(40, 40s)}));
    const auto provisions = [&] { return folder.reader()->history().provisions({start, start + 1h})["c"]; };
    setClock(start + 30s);
    EXPECT_TRUE(eventually(*collector, [&] { return provisions().size() == 1; }));
    breakTable("provision");
    setClock(start + 60s);
    EXPECT_TRUE(eventually(*collector, [&] { return !collector->isHealthy(); }));
    mend();
    setClock(start + 90s);
    EXPECT_TRUE(eventually(*collector, [&] { return provisions().size() == 2; }));
    EXPECT_EQ(provisions().rbegin()->second.gpus, Reading{});
}

TEST_F(Failing, NothingIsTakenUntilTheFleetCanBeReadAgain)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("a", 0s), report("b", 0s)}));
    const auto before = workers(*collector);
    folder.run(QStringLiteral("ALTER TABLE journal RENAME TO out_of_reach"));
    EXPECT_FALSE(store(*collector, {report("c", 0s)}));
    EXPECT_FALSE(store(*collector, {report("a", 0s)})) << "not known to be a duplicate: the fleet is not whole";
    EXPECT_FALSE(collector->isHealthy());
    folder.run(QStringLiteral("ALTER TABLE out_of_reach RENAME TO journal"));
    EXPECT_TRUE(eventually(*collector, [&] { return workers(*collector) == before; }));
    EXPECT_TRUE(store(*collector, {report("c", 0s)}));
    EXPECT_TRUE(collector->isHealthy());
    EXPECT_THAT(stored(), ElementsAre("a@0", "b@0", "c@0"));
}

TEST_F(Failing, AFleetThatIsHalfReadIsNeitherShownNorWritten)
{
    std::mutex mutex;
    domain::Changes told;
    domain::CollectorStatus lastStatus;
    auto withPublish = options();
    withPublish.publish = [&](Changes changes, const CollectorStatus &status, const Collector::Consumed &consumed) {
        const std::scoped_lock lock{mutex};
        told = std::move(changes);
        lastStatus = status;
        consumed({});
    };
    auto collector = started(withPublish);
    EXPECT_TRUE(store(*collector, {report("a", 0s), report("b", 0s)}));
    const auto shows = [&](bool isCatchingUp) {
        return [&, isCatchingUp] {
            const std::scoped_lock lock{mutex};
            return lastStatus.isCatchingUp == isCatchingUp && told.total[Resource::Workers].running == 2;
        };
    };
    EXPECT_TRUE(eventually(*collector, shows(false)));
    folder.run(QStringLiteral("ALTER TABLE journal RENAME TO out_of_reach"));
    EXPECT_FALSE(store(*collector, {report("c", 0s)}));
    EXPECT_TRUE(eventually(*collector, shows(true)));
    EXPECT_THAT(lastStatus.problem, HasSubstr("reports are refused until it can be read"));
    collector.reset();
    folder.run(QStringLiteral("ALTER TABLE out_of_reach RENAME TO journal"));
    collector = started();
    EXPECT_EQ(workers(*collector).size(), 2U);
}

TEST_F(Failing, AllSubmissionsOfTheBatchFail)
{
    const auto collector = started();
    breakTable("journal");
    std::vector<std::future<bool>> answers;
    {
        const Standstill standstill{*collector};
        for (int i = 0; i < 5; ++i) {
            answers.push_back(submit(*collector, {report("w", 0s)}));
        }
    }
    for (auto &answer : answers) {
        EXPECT_FALSE(await(std::move(answer)));
    }
    mend();
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    EXPECT_THAT(stored(), ElementsAre("w@0"));
}

TEST_F(Failing, ADuplicateOfWhatIsStoredIsStillAcknowledged)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    breakTable("journal");
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    mend();
}

TEST_F(Failing, TheProblemIsSaidUntilItIsOver)
{
    std::mutex mutex;
    std::string problem = "nothing published yet";
    auto withPublish = options();
    withPublish.publish = [&](Changes, const CollectorStatus &status, const Collector::Consumed &consumed) {
        const std::scoped_lock lock{mutex};
        problem = status.problem;
        consumed({});
    };
    const auto collector = started(withPublish);
    const auto saying = [&](const std::string &text) {
        return [&, text] {
            const std::scoped_lock lock{mutex};
            return text.empty() ? problem.empty() : problem.find(text) != std::string::npos;
        };
    };
    EXPECT_TRUE(eventually(*collector, saying("")));
    breakTable("journal");
    EXPECT_FALSE(store(*collector, {report("w", 0s)}));
    EXPECT_TRUE(eventually(*collector, saying("disk on fire")));
    EXPECT_TRUE(eventually(*collector, saying("cannot write the store")));
    mend();
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    EXPECT_TRUE(eventually(*collector, saying("")));
    collector->stop();
}

TEST_F(Failing, ItHealsByItselfWithoutNewReports)
{
    const auto collector = started();
    breakTable("journal");
    EXPECT_FALSE(store(*collector, {report("w", 0s)}));
    mend();
    setClock(start + 30s);
    EXPECT_TRUE(eventually(*collector, [&] { return collector->isHealthy(); })) << "the next row of history is stored";
}

TEST_F(Failing, WhoCouldNotBeHeardIsNotLost)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
    breakTable("journal");
    setClock(start + 80s);
    EXPECT_FALSE(store(*collector, {report("w", 80s)}));
    setClock(start + 165s);
    turn(*collector);
    turn(*collector);
    EXPECT_EQ(workers(*collector).at(0).liveness, Liveness::Running);
    setClock(start + 180s);
    EXPECT_TRUE(eventually(*collector, [&] { return workers(*collector).at(0).liveness == Liveness::Lost; }));
    mend();
}

TEST_F(Failing, StopAnswersEverybodyEvenThen)
{
    const auto collector = started();
    breakTable("journal");
    std::future<bool> answer;
    std::future<void> stopped;
    {
        const Standstill standstill{*collector};
        answer = submit(*collector, {report("w", 0s)});
        stopped = std::async(std::launch::async, [&] { collector->stop(); });
    }
    await(std::move(stopped));
    EXPECT_FALSE(await(std::move(answer)));
    mend();
    EXPECT_THAT(stored(), IsEmpty());
}

TEST_F(Failing, AStoreThatCannotBeWrittenIsRefusedAtTheStart)
{
    started()->stop();
    breakTable("setting");
    Collector collector{options()};
    const auto problem = collector.start();
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, testing::AllOf(HasSubstr("cannot write the store"), HasSubstr("disk on fire")));
    EXPECT_FALSE(collector.submit({{report("w", 0s)}, start, [](bool) { ADD_FAILURE(); }}));
}

TEST_F(Failing, DamageIsSaid)
{
    EXPECT_TRUE(store(*started(), {report("w", 0s)}));
    folder.run(QStringLiteral("UPDATE journal SET body = x'00'"));
    std::promise<std::string> problem;
    const auto collector = started(tellingProblem(problem));
    EXPECT_THAT(await(problem.get_future()), HasSubstr("damaged"));
    collector->stop();
}

TEST_F(Failing, HistoryThatCannotBeReadIsSaid)
{
    EXPECT_TRUE(store(*started(options()), {report("w", 0s)}));
    folder.run(QStringLiteral("ALTER TABLE unrolled RENAME TO hidden"));
    std::promise<std::string> problem;
    const auto collector = started(tellingProblem(problem));
    EXPECT_THAT(await(problem.get_future()),
                testing::AllOf(HasSubstr("no history is made"), HasSubstr("no such table")));
    collector->stop();
}

TEST_F(Failing, SettingsThatCannotBeSavedAreNotSavedInPart)
{
    const auto collector = started();
    folder.run(
        QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON setting WHEN NEW.key = 'rules.idle_window_seconds' "
                       "BEGIN SELECT RAISE(ABORT, 'disk on fire'); END"));
    std::promise<std::optional<std::string>> saved;
    EXPECT_TRUE(collector->saveSettings({{"history.ledger_days", "7"}, {"rules.idle_window_seconds", "60"}},
                                        [&](auto problem) { saved.set_value(std::move(problem)); }));
    EXPECT_THAT(await(saved.get_future()), testing::Optional(testing::HasSubstr("cannot write the store")));
    mend();
    EXPECT_FALSE(folder.reader()->settings().contains("history.ledger_days"));
    EXPECT_TRUE(store(*collector, {report("w", 0s)}));
}

TEST_F(Failing, ACollectorThatHasEndedSavesNoSettings)
{
    const auto collector = started();
    collector->stop();
    EXPECT_FALSE(collector->saveSettings({{"a", "1"}}, [](const auto &) { FAIL() << "nobody is there"; }));
}

} // namespace
} // namespace muster::test
