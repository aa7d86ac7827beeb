// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/searchindex.h"
#include "viewmodels/subjecttitle.h"

#include <gmock/gmock.h>

namespace muster::viewmodels {

using test::machine;
using test::with;
using test::withTask;
using testing::ElementsAre;

namespace {

class SearchIndexTest : public testing::Test
{
protected:
    void fill(const std::vector<domain::Worker> &workers, const std::vector<SearchIndex::Action> &actions = {})
    {
        m_fleet.apply(m_feed.changes(workers));
        m_index.refresh(m_fleet, actions);
    }

    /// "worker a:b:c", "task t of a:b:c", "action name"
    std::vector<std::string> found(const char *text) const
    {
        static constexpr const char *kinds[] = {"category ", "group ", "worker ", "task ", "action "};
        std::vector<std::string> words;
        for (const auto &[kind, subject, name] : m_index.find(QString::fromUtf8(text)).shown) {
            const std::string whose = subjectTitle(subject).toStdString();
            words.push_back(kinds[static_cast<std::size_t>(kind)]
                            + (name.empty()              ? whose
                               : kind == FoundKind::Task ? name + " of " + whose
                                                         : name));
        }
        return words;
    }

    FleetModel m_fleet;
    test::FleetFeed m_feed;
    SearchIndex m_index;
};

} // namespace

TEST_F(SearchIndexTest, FindsWorkersGroupsCategoriesTasksAndActions)
{
    fill({withTask(machine("lab:rack:node-1"), "train-7")}, {{"theme", QStringLiteral("Theme: Dark")}});
    EXPECT_THAT(found("lab"), ElementsAre("category lab", "group lab:rack", "worker lab:rack:node-1"));
    EXPECT_THAT(found("train"), ElementsAre("task train-7 of lab:rack:node-1"));
    EXPECT_THAT(found("dark"), ElementsAre("action theme"));
}

TEST_F(SearchIndexTest, PutsTheWholeTextBeforeItsBeginningAWordsBeginningAndTheMiddle)
{
    fill({machine("x:g:tina"), machine("x:g:in"), machine("x:g:info"), machine("x:g:my-in"), machine("x:g:big_in2")});
    EXPECT_THAT(found("in"), ElementsAre("worker x:g:in", "worker x:g:info", "worker x:g:big_in2", "worker x:g:my-in",
                                         "worker x:g:tina"));
}

TEST_F(SearchIndexTest, KeepsEqualsInNaturalOrder)
{
    fill({machine("x:g:node-10"), machine("x:g:node-9"), machine("x:g:node-100"), machine("x:g:node-2")});
    EXPECT_THAT(found("node"),
                ElementsAre("worker x:g:node-2", "worker x:g:node-9", "worker x:g:node-10", "worker x:g:node-100"));
}

TEST_F(SearchIndexTest, TakesWordsInAnyOrderLast)
{
    fill({machine("cloud:p5:i-17"), machine("cloud:p5 i-17:x")});
    EXPECT_THAT(found("i-17 p5"), ElementsAre("group cloud:p5 i-17", "worker cloud:p5 i-17:x", "worker cloud:p5:i-17"));
    EXPECT_THAT(found("p5 i-17"), ElementsAre("group cloud:p5 i-17", "worker cloud:p5 i-17:x", "worker cloud:p5:i-17"));
    EXPECT_THAT(found("p5 p6"), ElementsAre());
}

TEST_F(SearchIndexTest, TakesCapitalAndSmallLettersForTheSameInEveryAlphabet)
{
    fill({machine("Lab:Größe:ÄRGER-1")});
    EXPECT_THAT(found("LAB:gRÖße:ärger-1"), ElementsAre("worker Lab:Größe:ÄRGER-1"));
    EXPECT_THAT(found("ärg"), ElementsAre("worker Lab:Größe:ÄRGER-1"));
}

TEST_F(SearchIndexTest, FindsATaskOnlyWhileItRuns)
{
    fill({withTask(machine("x:g:a"), "train-7"), withTask(with(machine("x:g:b"), domain::Liveness::Lost), "train-7")});
    EXPECT_THAT(found("train-7"), ElementsAre("task train-7 of x:g:a"));
    fill({withTask(machine("x:g:a"), "")});
    EXPECT_THAT(found("train-7"), ElementsAre());
}

TEST_F(SearchIndexTest, ShowsFiftyAndCountsTheOthers)
{
    std::vector<domain::Worker> workers;
    for (int i = 0; i < 80; ++i) {
        workers.push_back(machine("x:g:node-" + std::to_string(i)));
    }
    fill(workers);
    const Findings findings = m_index.find(QStringLiteral("node"));
    EXPECT_EQ(findings.shown.size(), 50U);
    EXPECT_EQ(findings.shown.back().subject.worker, "x:g:node-49");
    EXPECT_EQ(findings.more, 30);
}

TEST_F(SearchIndexTest, FindsNothingByNothing)
{
    fill({machine("x:g:a")});
    EXPECT_EQ(m_index.find({}), Findings{});
    EXPECT_EQ(m_index.find(QStringLiteral("  ")), Findings{});
    m_index.clear();
    EXPECT_EQ(m_index.find(QStringLiteral("a")), Findings{});
}

TEST_F(SearchIndexTest, TakesHostileNamesForText)
{
    const std::string long300(300, 'x');
    fill({machine("x:g:<img src='x.png'>"), machine("x:g:\u202e.*[" + long300), machine("x:g:\xff\xfe")});
    EXPECT_EQ(found("<img").size(), 1U);
    EXPECT_EQ(found(".*[x").size(), 1U);
    EXPECT_EQ(m_index.find(QString(100'000, QLatin1Char{'x'})).shown.size(), 1U);
}

TEST_F(SearchIndexTest, IsKeptByTheSettingsAsTexts)
{
    const std::vector<Findable> all{{FoundKind::Task, history::Subject::ofWorker("a:b:c"), "train"},
                                    {FoundKind::Group, history::Subject::ofGroup({"a", "b"}), ""},
                                    {FoundKind::Action, {}, "quit"}};
    EXPECT_EQ(findablesFrom(toTexts(all)), all);
    EXPECT_THAT(findablesFrom({QStringLiteral("worker"), {}, {}}), ElementsAre());
    EXPECT_THAT(findablesFrom({QStringLiteral("what?"), {}, {}, {}, {}}), ElementsAre());
}

TEST_F(SearchIndexTest, KnowsWhatIsStillThere)
{
    fill({machine("x:g:a")});
    EXPECT_TRUE(m_index.contains({FoundKind::Worker, history::Subject::ofWorker("x:g:a")}));
    EXPECT_FALSE(m_index.contains({FoundKind::Worker, history::Subject::ofWorker("x:g:b")}));
}

} // namespace muster::viewmodels
