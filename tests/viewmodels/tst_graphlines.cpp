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
    return pointsOf(graph(kind), pointOf(graph(kind), instants)).at(line).values.at(0);
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

TEST(GraphLines, AWorkerHasEveryGraphButTheCounts)
{
    EXPECT_THAT(graphsOf(group), testing::ElementsAre(GraphKind::Resources, GraphKind::Utilization, GraphKind::Memory,
                                                      GraphKind::Disk, GraphKind::Network));
    EXPECT_THAT(graphsOf(machine),
                testing::ElementsAre(GraphKind::Utilization, GraphKind::Memory, GraphKind::Disk, GraphKind::Network));
    EXPECT_EQ(graphsOf({}), graphsOf(group)) << "the total is a group";
}

TEST(GraphLines, HaveKeysOfTheirOwnAndAxesThatExist)
{
    std::set<std::string> keys;
    domain::forEachMetric<GraphKind>([&](GraphKind kind) {
        EXPECT_TRUE(keys.insert(graph(kind).key).second) << graph(kind).key;
        for (const GraphLine &line : graph(kind).lines) {
            EXPECT_TRUE(keys.insert(line.key).second || graph(kind).lines.size() == 1) << line.key;
            EXPECT_LT(line.axis, graph(kind).axes.size());
            EXPECT_EQ(line.figure, graph(kind).lines.front().figure);
        }
    });
}

TEST(GraphLines, AskOneKindOfSeries)
{
    domain::forEachMetric<GraphKind>([](GraphKind kind) {
        const auto known = history::groupSeries();
        for (const auto series : seriesFor(graph(kind), group)) {
            EXPECT_NE(std::ranges::find(known, series), known.end());
        }
    });
    for (const GraphKind kind : graphsOf(machine)) {
        const auto known = history::workerSeries();
        for (const auto series : seriesFor(graph(kind), machine)) {
            EXPECT_NE(std::ranges::find(known, series), known.end());
        }
    }
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
    EXPECT_TRUE(pointsOf(graph(GraphKind::Memory), {}).empty());
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
    EXPECT_EQ(graph(GraphKind::Network).write(Reading{1}), QStringLiteral("8.4 Mb/s"));
    domain::forEachMetric<GraphKind>(
        [](GraphKind kind) { EXPECT_EQ(graph(kind).write(Reading{}), QStringLiteral("–")); });
}

} // namespace muster::viewmodels
