// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "viewmodels/fleetfilterstate.h"
#include "viewmodels/fleetfilterwords.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"

#include <QLocale>

#include <gmock/gmock.h>

#include <algorithm>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Liveness;
using test::machine;

namespace {

constexpr double mebibytesInGigabyte = 1024.0;

/// The ids of the workers that the filter shows of a fleet.
std::vector<std::string> shown(const FleetFilter &filter, const std::vector<domain::Worker> &workers,
                               std::chrono::milliseconds later = 0ms)
{
    FleetModel model;
    test::FleetFeed feed;
    model.apply(feed.changes(workers));
    model.moveTo(feed.now() + later);
    std::vector<std::string> ids;
    for (const auto &group : model.groups()) {
        for (const FleetWorker *row : filter.shown(*group, model.now())) {
            ids.push_back(row->id());
        }
    }
    return ids;
}

FleetFilter filterOf(FleetColumn column, const Condition &condition)
{
    FleetFilter filter;
    filter.set(column, condition);
    return filter;
}

FleetFilter named(const char *text)
{
    return filterOf(FleetColumn::Name, TextPattern{QString::fromUtf8(text)});
}

FleetFilter matching(const char *expression)
{
    return filterOf(FleetColumn::Name,
                    TextPattern{QString::fromUtf8(expression), TextPattern::Syntax::RegularExpression});
}

StateSet states(std::initializer_list<WorkerState> wanted)
{
    StateSet set;
    for (const WorkerState state : wanted) {
        set.states.set(static_cast<std::size_t>(state));
    }
    return set;
}

std::string chip(FleetColumn column, const Condition &condition)
{
    return describe({column, condition}).toStdString();
}

domain::Worker in(domain::Activity activity, domain::Worker worker)
{
    worker.activity = activity;
    return worker;
}

std::vector<domain::Worker> threeUtilizations()
{
    return {machine("a:g:20", {20}), machine("a:g:90", {90}), machine("a:g:none")};
}

/// A filter with a condition of every kind.
FleetFilter everyKind()
{
    FleetFilter filter;
    filter.set(FleetColumn::Name, FleetScope{{"a", "g"}, "a:g:\"1\""});
    filter.set(FleetColumn::Name, states({WorkerState::Busy, WorkerState::Lost}));
    filter.set(FleetColumn::Name, TextPattern{QStringLiteral("^ä[0-9]"), TextPattern::Syntax::RegularExpression});
    filter.set(FleetColumn::Task, TextPattern{QStringLiteral("train")});
    filter.set(FleetColumn::RamFree, FigureRange{.from = 0.1, .to = 13.0, .unknown = WhereUnknown::Shown});
    filter.set(FleetColumn::GpuUtilization, FigureRange{.to = 90.0});
    return filter;
}

} // namespace

using testing::ElementsAre;
using testing::IsEmpty;

TEST(FleetFilter, ShowsAllWhereNothingIsAsked)
{
    EXPECT_TRUE(FleetFilter{}.isEmpty());
    EXPECT_THAT(shown({}, threeUtilizations()), ElementsAre("a:g:20", "a:g:90", "a:g:none"));
}

TEST(FleetFilter, ARangeIncludesBothEndsAndEitherMayBeOpen)
{
    const auto by = [](const FigureRange &range) {
        return shown(filterOf(FleetColumn::GpuUtilization, range), threeUtilizations());
    };
    EXPECT_THAT(by({.to = 20.0}), ElementsAre("a:g:20"));
    EXPECT_THAT(by({.from = 90.0}), ElementsAre("a:g:90"));
    EXPECT_THAT(by({.from = 20.5, .to = 89.5}), IsEmpty());
    EXPECT_THAT(by({.from = 20.0, .to = 90.0}), ElementsAre("a:g:20", "a:g:90"));
}

TEST(FleetFilter, AnUnknownFigureIsShownOnlyOnRequest)
{
    EXPECT_THAT(shown(filterOf(FleetColumn::GpuUtilization, FigureRange{.from = 50.0, .unknown = WhereUnknown::Shown}),
                      threeUtilizations()),
                ElementsAre("a:g:90", "a:g:none"));
}

TEST(FleetFilter, FiguresAreInTheUnitThatTheColumnShows)
{
    const auto free = test::withHost(machine("a:g:1"), domain::HostMetric::MemoryFree, 12 * mebibytesInGigabyte);
    EXPECT_THAT(shown(filterOf(FleetColumn::RamFree, FigureRange{.from = 12.0, .to = 12.0}), {free}),
                ElementsAre("a:g:1"));
    const auto net = test::withHost(test::withHost(machine("a:g:1"), domain::HostMetric::NetworkRx, 10.0),
                                    domain::HostMetric::NetworkTx, 0.0);
    EXPECT_THAT(shown(filterOf(FleetColumn::NetworkTxRx, FigureRange{.from = 83.0, .to = 84.0}), {net}),
                ElementsAre("a:g:1"));
    const auto old = filterOf(FleetColumn::LastReport, FigureRange{.from = 4.0});
    EXPECT_THAT(shown(old, {machine("a:g:1")}, 3min), IsEmpty());
    EXPECT_THAT(shown(old, {machine("a:g:1")}, 4min), ElementsAre("a:g:1"));
}

TEST(FleetFilter, AFigureOfGroupsIsJudgedOnThem)
{
    const auto many = filterOf(FleetColumn::Workers, FigureRange{.from = 2.0});
    EXPECT_THAT(shown(many, {machine("a:big:1"), machine("a:big:2"), machine("a:small:1")}),
                ElementsAre("a:big:1", "a:big:2"));
}

TEST(FleetFilter, TextIsFoundInGroupNameAndTaskWhateverItsCase)
{
    const std::vector<domain::Worker> fleet{machine("Cloud:p5:one"), machine("lab:rack:TWO"),
                                            test::withTask(machine("lab:rack:3"), "train-llm")};
    EXPECT_THAT(shown(named("cloud:P5"), fleet), ElementsAre("Cloud:p5:one"));
    EXPECT_THAT(shown(named("two"), fleet), ElementsAre("lab:rack:TWO"));
    EXPECT_THAT(shown(named("LLM"), fleet), ElementsAre("lab:rack:3"));
    EXPECT_THAT(shown(named("nothing of the kind"), fleet), IsEmpty());
    EXPECT_THAT(shown(filterOf(FleetColumn::Task, TextPattern{QStringLiteral("rack")}), fleet), IsEmpty());
}

TEST(FleetFilter, TakesARegularExpression)
{
    const std::vector<domain::Worker> fleet{machine("a:g:w1"), machine("a:g:w12"), machine("a:g:(w1")};
    EXPECT_THAT(shown(matching("^W[0-9]$"), fleet), ElementsAre("a:g:w1"));
    EXPECT_THAT(shown(named("(w"), fleet), ElementsAre("a:g:(w1"));
    EXPECT_THAT(
        shown(filterOf(FleetColumn::Task, TextPattern{QStringLiteral("^$"), TextPattern::Syntax::RegularExpression}),
              {machine("a:g:1"), test::withTask(machine("a:g:2"), "t")}),
        ElementsAre("a:g:1"));
}

TEST(FleetFilter, AWrongExpressionSaysSoAndHidesNothing)
{
    const TextPattern wrong{QStringLiteral("a[b"), TextPattern::Syntax::RegularExpression};
    EXPECT_EQ(wrong.error(), QStringLiteral("This is no regular expression: missing terminating ] for character class "
                                            "at character 3."));
    EXPECT_EQ(errorOf(wrong), wrong.error());
    EXPECT_EQ(errorOf(TextPattern{QStringLiteral("a[b")}), QString{});
    EXPECT_THAT(shown(filterOf(FleetColumn::Name, wrong), {machine("x:y:z")}), ElementsAre("x:y:z"));
}

TEST(FleetFilter, AnExpressionThatWouldTakeForeverMatchesNothing)
{
    domain::Worker worker = machine("a:g:1");
    worker.name.name = std::string(300, 'a') + '!';
    EXPECT_THAT(shown(matching("(*LIMIT_MATCH=999999999)^(a+)+$"), {worker}), IsEmpty());
}

TEST(FleetFilter, KnowsTheStatesOfAWorker)
{
    const std::vector<domain::Worker> fleet{in(domain::Activity::Busy, machine("a:g:busy")),
                                            in(domain::Activity::Idle, machine("a:g:idle")),
                                            test::with(machine("a:g:lost"), Liveness::Lost), machine("a:g:unknown")};
    const auto by = [&](std::initializer_list<WorkerState> wanted) {
        return shown(filterOf(FleetColumn::Name, states(wanted)), fleet);
    };
    EXPECT_THAT(by({WorkerState::Busy}), ElementsAre("a:g:busy"));
    EXPECT_THAT(by({WorkerState::Idle, WorkerState::Lost}), ElementsAre("a:g:idle", "a:g:lost"));
    EXPECT_THAT(by({WorkerState::Unknown}), ElementsAre("a:g:unknown"));
}

TEST(FleetFilter, NoStateAndEveryStateAreNoCondition)
{
    EXPECT_TRUE(filterOf(FleetColumn::Name, StateSet{}).isEmpty());
    EXPECT_TRUE(filterOf(FleetColumn::Name,
                         states({WorkerState::Busy, WorkerState::Idle, WorkerState::Unknown, WorkerState::Lost}))
                    .isEmpty());
}

TEST(FleetFilter, ShowsACategoryAGroupOrOneWorker)
{
    const std::vector<domain::Worker> fleet{machine("a:g:1"), machine("a:h:1"), machine("b:g:1")};
    EXPECT_THAT(shown(filterOf(FleetColumn::Name, FleetScope{{"a", {}}, {}}), fleet), ElementsAre("a:g:1", "a:h:1"));
    EXPECT_THAT(shown(filterOf(FleetColumn::Name, FleetScope{{"a", "g"}, {}}), fleet), ElementsAre("a:g:1"));
    EXPECT_THAT(shown(filterOf(FleetColumn::Name, FleetScope{{}, "b:g:1"}), fleet), ElementsAre("b:g:1"));
}

TEST(FleetFilter, EveryConditionHasToHold)
{
    FleetFilter filter = named("g");
    filter.set(FleetColumn::GpuUtilization, FigureRange{.to = 50.0});
    EXPECT_THAT(shown(filter, threeUtilizations()), ElementsAre("a:g:20"));
}

TEST(FleetFilter, KeepsOneConditionOfEachKindAColumn)
{
    FleetFilter filter = everyKind();
    const std::size_t count = filter.conditions().size();
    filter.set(FleetColumn::GpuUtilization, FigureRange{.from = 1.0});
    EXPECT_EQ(filter.conditions().size(), count);
    EXPECT_EQ(filter.get<FigureRange>(FleetColumn::GpuUtilization), FigureRange{.from = 1.0});
    filter.set(FleetColumn::GpuUtilization, FigureRange{});
    EXPECT_FALSE(filter.concerns(FleetColumn::GpuUtilization));
    filter.clear(FleetColumn::Name);
    EXPECT_FALSE(filter.concerns(FleetColumn::Name));
    EXPECT_TRUE(filter.concerns(FleetColumn::Task));
    EXPECT_EQ(filter.get<StateSet>(FleetColumn::Name), StateSet{});
}

TEST(FleetFilterWords, DescribeEachCondition)
{
    EXPECT_EQ(chip(FleetColumn::GpuUtilization, FigureRange{.to = 90.0}), "GPU util ≤ 90\u00A0%");
    EXPECT_EQ(chip(FleetColumn::RamFree, FigureRange{.from = 0.5}), "RAM free ≥ 0.5\u00A0GB");
    EXPECT_EQ(chip(FleetColumn::Workers, FigureRange{.from = 2.0, .to = 12'000.0}), "Workers in group 2 – 12000");
    EXPECT_EQ(chip(FleetColumn::LastReport, FigureRange{.to = 1.0, .unknown = WhereUnknown::Shown}),
              "Last report ≤ 1\u00A0min or unknown");
    EXPECT_EQ(chip(FleetColumn::Name, TextPattern{QStringLiteral("train")}), "Name ~ train");
    EXPECT_EQ(chip(FleetColumn::Task, TextPattern{QStringLiteral("^%1"), TextPattern::Syntax::RegularExpression}),
              "Task ~ /^%1/");
    EXPECT_EQ(chip(FleetColumn::Name, states({WorkerState::Busy, WorkerState::Unknown})), "Busy, activity unknown");
    EXPECT_EQ(chip(FleetColumn::Name, FleetScope{{"lab", {}}, {}}), "Category lab");
    EXPECT_EQ(chip(FleetColumn::Name, FleetScope{{"lab", "rack"}, {}}), "Group lab:rack");
    EXPECT_EQ(chip(FleetColumn::Name, FleetScope{{}, "lab:rack:1"}), "Worker lab:rack:1");
}

TEST(FleetFilterWords, MakeHostileTextsHarmlessLines)
{
    const QString line = describe({FleetColumn::Name, FleetScope{{}, std::string(5'000, 'W')}});
    EXPECT_LE(line.size(), longestLine + 10);
    EXPECT_EQ(chip(FleetColumn::Name, FleetScope{{"a\nb\u202Ec", {}}, {}}), "Category a\uFFFDb\uFFFDc");
    EXPECT_EQ(chip(FleetColumn::Name, TextPattern{QStringLiteral("%1<b>\u202E")}), "Name ~ %1<b>\uFFFD");
}

TEST(FleetFilterWords, NameEveryColumn)
{
    for (int column = 0; column < fleetColumns; ++column) {
        EXPECT_FALSE(filterName(static_cast<FleetColumn>(column)).isEmpty()) << column;
    }
}

TEST(FleetFilterWords, WriteNumbersSoThatTheyCanBeReadBack)
{
    for (const double number : {0.0, 0.1, 12.5, 12'345.75, -3.0, 1e21}) {
        EXPECT_EQ(QLocale{}.toDouble(plainNumber(number)), number);
    }
}

TEST(FleetFilterState, ComesBackAsItWas)
{
    const FleetFilter filter = everyKind();
    EXPECT_EQ(filterFrom(savedFilter(filter)), filter);
    EXPECT_EQ(savedFilter({}), QString{});
}

TEST(FleetFilterState, WhatMakesNoSenseIsNoFilter)
{
    const QString good = savedFilter(filterOf(FleetColumn::GpuUtilization, FigureRange{.to = 90.0}));
    ASSERT_FALSE(filterFrom(good).isEmpty());
    const auto with = [&](const char *what, const char *instead) {
        QString changed = good;
        return changed.replace(QLatin1String{what}, QLatin1String{instead});
    };
    const QString many = QStringLiteral("{\"column\":3,\"to\":90},").repeated(100);
    const QString bad[] = {{},
                           QStringLiteral("nonsense"),
                           QStringLiteral("[1,2]"),
                           with("\"version\":1", "\"version\":2"),
                           with("\"columns\":", "\"columns\":1"),
                           with("\"column\":3", "\"column\":99"),
                           with("\"column\":3", "\"column\":-1"),
                           with("\"column\":3", "\"column\":\"2\""),
                           with("\"to\":90", "\"to\":1e999"),
                           with("\"to\":90", "\"to\":\"90\""),
                           with("\"to\":90", "\"to\":null"),
                           with("[{", (QStringLiteral("[") + many + QStringLiteral("{")).toLatin1().constData()),
                           good + QString(100'000, QChar{u' '}),
                           with("\"column\":3", "\"column\":0,\"states\":-7"),
                           with("\"column\":3", "\"column\":0,\"states\":4711"),
                           with("\"column\":3", "\"column\":12")};
    for (const QString &state : bad) {
        EXPECT_TRUE(filterFrom(state).isEmpty()) << state.left(200).toStdString();
    }
}

TEST(FleetFilterState, BoundsWhatItTakesIn)
{
    const auto filter = filterOf(FleetColumn::Name, TextPattern{QString(5'000, QChar{u'x'})});
    EXPECT_EQ(filterFrom(savedFilter(filter)).get<TextPattern>(FleetColumn::Name).text().size(),
              TextPattern::longestText);
    EXPECT_TRUE(
        filterFrom(savedFilter(filterOf(FleetColumn::Name, FleetScope{{}, std::string(5'000, 'x')}))).isEmpty());
}

} // namespace muster::viewmodels
