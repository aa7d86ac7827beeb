// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/cellsof.h"
#include "viewmodels/graphlines.h"

#include <gmock/gmock.h>

#include <set>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::HostMetric;
using domain::Reading;
using history::Subject;

namespace {

const Subject group = Subject::ofGroup({"c", "g"});
const Subject machine = Subject::ofWorker("c:g:w");

domain::Worker worker(double freeMebibytes, double load)
{
    domain::Worker worker;
    worker.stats.host[HostMetric::MemoryFree] = Reading{freeMebibytes};
    worker.stats.host[HostMetric::MemoryUsed] = Reading{1'000};
    worker.stats.cpuUtilization = {Reading{load}};
    return worker;
}

/// One point into which all of these instants of a group fall.
history::Series pointOf(const Graph &graph, const std::vector<domain::Summary> &instants)
{
    history::SeriesQuery query{
        .subject = group, .series = seriesFor(graph, group), .period = {{}, domain::Timestamp{1min}}};
    query.points = 1;
    history::Series series = emptySeries(query, history::Source::HalfMinutes, 30s);
    for (const domain::Summary &instant : instants) {
        history::visitInstant(instant, [&](history::SeriesId id, const history::Cell &cell) {
            const auto place = std::ranges::find(query.series, id);
            if (place != query.series.end()) {
                add(series, static_cast<std::size_t>(place - query.series.begin()), {}, cell);
            }
        });
    }
    return series;
}

Reading lineOf(GraphKind kind, std::size_t line, const std::vector<domain::Summary> &instants)
{
    return pointsOf(graph(kind), group, pointOf(graph(kind), instants)).at(line).values.at(0);
}

domain::Summary summaryOf(const std::vector<domain::Worker> &workers)
{
    domain::Summary summary;
    for (const domain::Worker &worker : workers) {
        add(summary, worker);
    }
    return summary;
}

} // namespace

TEST(GraphLines, AWorkerHasEveryGraphButTheCountsAndOneOfItsGpus)
{
    const auto has = [](const std::vector<GraphKind> &kinds, GraphKind kind) {
        return std::ranges::find(kinds, kind) != kinds.end();
    };
    EXPECT_TRUE(has(graphsOf(group), GraphKind::Resources));
    EXPECT_FALSE(has(graphsOf(group, 8), GraphKind::EachGpu));
    EXPECT_FALSE(has(graphsOf(machine), GraphKind::Resources));
    EXPECT_FALSE(has(graphsOf(machine), GraphKind::EachGpu)) << "it has none";
    EXPECT_TRUE(has(graphsOf(machine, 8), GraphKind::EachGpu));
    EXPECT_EQ(graphsOf({}), graphsOf(group)) << "the total is a group";
    for (const auto kind : {GraphKind::Utilization, GraphKind::Memory, GraphKind::VideoMemory, GraphKind::Temperature,
                            GraphKind::Disk, GraphKind::DiskIo, GraphKind::Network}) {
        EXPECT_TRUE(has(graphsOf(machine), kind));
        EXPECT_TRUE(has(graphsOf(group), kind));
    }
}

TEST(GraphLines, HaveKeysAndColumnsOfTheirOwnAndAxesThatExist)
{
    std::set<QString> keys;
    domain::forEachMetric<GraphKind>([&](GraphKind kind) {
        const Graph graph = graphOf(kind, 8);
        std::set<std::string> columns;
        EXPECT_TRUE(keys.insert(QLatin1String(graph.key)).second) << graph.key;
        for (const GraphLine &line : graph.lines) {
            EXPECT_TRUE(keys.insert(keyOf(line)).second || graph.lines.size() == 1) << line.key;
            EXPECT_TRUE(columns.insert(columnOf(line)).second) << columnOf(line);
            EXPECT_LT(line.axis, graph.axes.size());
            EXPECT_EQ(line.figure == GraphFigure::Sum, graph.lines.front().figure == GraphFigure::Sum);
        }
    });
}

TEST(GraphLines, AskOneKindOfSeries)
{
    const auto all = [](const std::vector<history::SeriesId> &asked, const std::vector<history::SeriesId> &known) {
        return !asked.empty() && std::ranges::all_of(asked, [&](history::SeriesId id) {
            return std::ranges::find(known, id) != known.end();
        });
    };
    for (const GraphKind kind : graphsOf(group)) {
        EXPECT_TRUE(all(seriesFor(graphOf(kind, 0), group), history::groupSeries()));
    }
    for (const GraphKind kind : graphsOf(machine, 2)) {
        auto known = history::workerSeries();
        if (kind == GraphKind::EachGpu) {
            known = history::gpuSeries(0);
            std::ranges::copy(history::gpuSeries(1), std::back_inserter(known));
        }
        EXPECT_TRUE(all(seriesFor(graphOf(kind, 2), machine), known)) << graph(kind).key;
    }
}

TEST(GraphLines, GiveUpToSixteenGpusALineOfItsOwnAndSayHowManyMoreThereAre)
{
    const Graph eight = graphOf(GraphKind::EachGpu, 8);
    ASSERT_EQ(eight.lines.size(), 9U);
    EXPECT_EQ(title(eight.lines[8]), QStringLiteral("GPU 7"));
    EXPECT_EQ(keyOf(eight.lines[8]), QStringLiteral("gpu7"));
    EXPECT_EQ(columnOf(eight.lines[8]), "gpu7_gpu_utilization_percent");
    EXPECT_TRUE(leftOut(eight).isEmpty());
    const Graph many = graphOf(GraphKind::EachGpu, 20);
    EXPECT_EQ(many.lines.size(), 17U);
    EXPECT_EQ(seriesFor(many, machine).size(), 20U) << "all are in the mean";
    EXPECT_TRUE(leftOut(many).contains(QStringLiteral("4")));
    std::set<std::pair<std::size_t, Qt::PenStyle>> looks;
    for (const GraphLine &line : many.lines) {
        EXPECT_TRUE(looks.insert({line.colour, line.style}).second) << "no two look alike";
        EXPECT_LT(line.colour, 8U);
    }
}

TEST(GraphLines, TheMeanOfGpusIsThatOfAllWhoTell)
{
    const Graph graph = graphOf(GraphKind::EachGpu, 3);
    history::Series series{
        {}, 30s, history::Source::Samples, {{{100, 1, 1, 100, 100}}, {{300, 1, 1, 300, 300}}, {{0, 0, 1, 0, 0}}}};
    const auto lines = pointsOf(graph, machine, series);
    const double steps = history::info(graph.lines[0].series).stepsPerUnit;
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0].values[0], Reading{200 / steps});
    EXPECT_NEAR(lines[0].details[0].coverage, 2.0 / 3.0, 1e-9);
    EXPECT_FALSE(lines[0].details[0].least.isKnown()) << "between GPUs, and not in time";
    EXPECT_EQ(lines[2].values[0], Reading{300 / steps});
    EXPECT_FALSE(lines[3].values[0].isKnown());
}

TEST(GraphLines, VideoMemoryOfAWorkerIsThatOfAllItsGpus)
{
    const Graph graph = graphOf(GraphKind::VideoMemory, 2);
    const double steps = history::info(graph.lines[0].series).stepsPerUnit;
    const auto mebibytes = static_cast<std::int64_t>(80'000 * steps);
    // Two reports of two GPUs each; one GPU did not tell once.
    history::Series series{{},
                           60s,
                           history::Source::Samples,
                           {{{3 * mebibytes, 3, 4, mebibytes, mebibytes}}, {{0, 0, 4, 0, 0}}, {{2, 2, 2, 1, 1}}}};
    const auto lines = pointsOf(graph, machine, series);
    EXPECT_EQ(lines[0].values[0], Reading{160'000});
    EXPECT_FALSE(lines[1].values[0].isKnown());
}

TEST(GraphLines, TellBetweenWhatAValueMovedAndHowMuchOfItIsKnown)
{
    const Graph graph = graphOf(GraphKind::Utilization, 0);
    const double steps = history::info(graph.lines[0].series).stepsPerUnit;
    const auto percent = [steps](double value) { return static_cast<std::int64_t>(value * steps); };
    const history::Cell cell{percent(150), 3, 4, percent(20), percent(90)};
    const auto lines = pointsOf(graph, group, {{}, 60s, history::Source::Samples, {{cell}, {{}}, {{2, 2, 2, 1, 1}}}});
    EXPECT_EQ(lines[0].details[0].least, Reading{20});
    EXPECT_EQ(lines[0].details[0].most, Reading{90});
    EXPECT_EQ(lines[0].details[0].coverage, 0.75);
}

TEST(GraphLines, TellOfHowMuchOfAStepThereIsAnything)
{
    const auto shares = [](const history::Subject &subject, std::chrono::milliseconds step,
                           const std::vector<std::int64_t> &reports, std::chrono::milliseconds passed) {
        const Graph graph = graphOf(GraphKind::Utilization, 0);
        const auto asked = seriesFor(graph, subject);
        history::Series series{{}, step, history::Source::Hours, {}};
        for (std::size_t i = 0; i < asked.size(); ++i) {
            auto &cells = series.cells.emplace_back();
            for (const std::int64_t count : reports) {
                cells.push_back({count, count, count, 1, 1});
            }
        }
        std::vector<double> times;
        for (const GraphDetail &detail : pointsOf(graph, subject, series, domain::Timestamp{} + passed)[0].details) {
            times.push_back(detail.time);
        }
        return times;
    };
    const auto one = testing::DoubleEq(1.0);
    EXPECT_THAT(shares(machine, 1h, {120, 20, 119}, 3h), testing::ElementsAre(one, testing::DoubleEq(20.0 / 120), one));
    EXPECT_THAT(shares(machine, 1h, {360, 60}, 2h), testing::ElementsAre(one, testing::DoubleEq(60.0 / 360)))
        << "it reports every ten seconds";
    EXPECT_THAT(shares(group, 5min, {10, 5, 9}, 15min), testing::ElementsAre(one, testing::DoubleEq(0.5), one));
    EXPECT_THAT(shares(group, 1h, {20, 60}, 90min), testing::ElementsAre(testing::DoubleEq(20.0 / 120), one))
        << "half of the last step is still to come";
    EXPECT_THAT(shares(group, 30s, {1, 0}, 1min), testing::ElementsAre(one, one));
}

TEST(GraphLines, MemoryOfAGroupIsTheSumOfItsMachines)
{
    const auto first = summaryOf({worker(500, 10), worker(700, 30)});
    const auto second = summaryOf({worker(300, 10), worker(500, 30)});
    EXPECT_EQ(lineOf(GraphKind::Memory, 0, {first}), Reading{3'200});
    EXPECT_EQ(lineOf(GraphKind::Memory, 1, {first}), Reading{1'200});
    EXPECT_EQ(lineOf(GraphKind::Memory, 1, {first, second}), Reading{1'000}) << "the mean of two instants";
}

TEST(GraphLines, UtilisationOfAGroupIsTheMeanOfItsMachines)
{
    EXPECT_EQ(lineOf(GraphKind::Utilization, 1, {summaryOf({worker(1, 10), worker(1, 30)})}), Reading{20});
}

TEST(GraphLines, WhatNobodyToldIsUnknown)
{
    EXPECT_FALSE(lineOf(GraphKind::Utilization, 0, {summaryOf({worker(1, 10)})}).isKnown());
    EXPECT_FALSE(lineOf(GraphKind::Network, 0, {summaryOf({worker(1, 10)})}).isKnown());
    EXPECT_FALSE(lineOf(GraphKind::Memory, 0, {summaryOf({})}).isKnown());
    EXPECT_TRUE(pointsOf(graph(GraphKind::Memory), group, {}).empty());
}

TEST(GraphLines, CountsOfAPointAreTheMeanOfItsInstants)
{
    domain::Summary many;
    many[domain::Resource::Gpus].running = 9;
    domain::Summary few;
    few[domain::Resource::Gpus].running = 4;
    EXPECT_EQ(lineOf(GraphKind::Resources, 0, {many, few}), Reading{6.5});
    EXPECT_EQ(lineOf(GraphKind::Resources, 1, {many, few}), Reading{0}) << "none idle is known";
}

TEST(GraphLines, TheAxisTakesTheLargestUnitWithTwoDigits)
{
    const GraphAxis &memory = graph(GraphKind::Memory).axes[0];
    EXPECT_STREQ(unitFor(memory, 0).title, "GB");
    EXPECT_STREQ(unitFor(memory, 9.0 * 1024 * 1024).title, "GB");
    EXPECT_STREQ(unitFor(memory, 20.0 * 1024 * 1024).title, "TB");
    EXPECT_STREQ(unitFor(memory, 1e15).title, "PB");
    const GraphAxis &network = graph(GraphKind::Network).axes[0];
    EXPECT_STREQ(unitFor(network, 100).title, "Mb/s");
    EXPECT_STREQ(unitFor(network, 2'000).title, "Gb/s");
}

TEST(GraphLines, WriteValuesWithTheirUnits)
{
    EXPECT_EQ(graph(GraphKind::Resources).write(Reading{3'840}), QStringLiteral("3\u202F840"));
    EXPECT_EQ(graph(GraphKind::Utilization).write(Reading{41.23}), QStringLiteral("41.2 %"));
    EXPECT_EQ(graph(GraphKind::Memory).write(Reading{20.0 * 1024 * 1024}), QStringLiteral("20.0 TB"));
    EXPECT_EQ(graph(GraphKind::DiskIo).write(Reading{12.34}), QStringLiteral("12.3 MB/s"));
    EXPECT_EQ(graph(GraphKind::Temperature).write(Reading{67}), QStringLiteral("67 °C"));
    EXPECT_EQ(graph(GraphKind::Network).write(Reading{1}), QStringLiteral("8.4 Mb/s"));
    domain::forEachMetric<GraphKind>(
        [](GraphKind kind) { EXPECT_EQ(graph(kind).write(Reading{}), QStringLiteral("–")); });
}

} // namespace muster::viewmodels
