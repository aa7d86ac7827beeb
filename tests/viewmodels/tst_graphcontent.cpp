// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphcontent.h"

#include <QBuffer>

#include <gmock/gmock.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Reading;
using domain::Timestamp;

namespace {

constexpr Timestamp start = domain::fromUnixMilliseconds(1'699'999'980'000);

GraphPoints pointsOf(std::vector<Reading> values)
{
    return {start, 60s, std::move(values), {}};
}

/// Two lines of three points each, of which the middle one of the first is unknown.
GraphContent utilization()
{
    GraphContent content{.graph = graphOf(GraphKind::Utilization, 0), .shown = {start, start + 3min}};
    content.points[0] = {pointsOf({Reading{41.234}, Reading{}, Reading{50}}),
                         pointsOf({Reading{10}, Reading{20}, Reading{30}})};
    content.answered = GraphContent::Answered::Yes;
    return content;
}

std::string csv(const GraphContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeCsv(buffer, content));
    return buffer.data().toStdString();
}

} // namespace

TEST(GraphContent, ShowsWhatIsSwitchedOnAndOptionalLinesOnlyThen)
{
    GraphContent content{.graph = graphOf(GraphKind::Resources, 0), .shown = {start, start + 1min}};
    content.points[0].resize(content.graph.lines.size());
    EXPECT_EQ(shownLines(content).size(), 4U);
    content.switched = {QStringLiteral("gpus"), QStringLiteral("workers")};
    const auto shown = shownLines(content);
    ASSERT_EQ(shown.size(), 4U);
    EXPECT_STREQ(shown.front().line->key, "idleGpus");
    EXPECT_STREQ(shown.back().line->key, "workers");
}

TEST(GraphContent, TellsEveryValueAtAnInstant)
{
    EXPECT_EQ(valuesAt(utilization(), start),
              (QStringList{QStringLiteral("GPU mean  41.2 %"), QStringLiteral("CPU mean  10.0 %")}));
    EXPECT_EQ(valuesAt(utilization(), start + 1min),
              (QStringList{QStringLiteral("GPU mean  –"), QStringLiteral("CPU mean  20.0 %")}));
}

TEST(GraphContent, TellsTheRangeAndTheCoverageWhereTheySaySomething)
{
    GraphContent content = utilization();
    content.points[0][0].details = {
        {Reading{12}, Reading{97}, 0.92}, {Reading{}, Reading{}, 0.0}, {Reading{50}, Reading{50}, 1.0}};
    const auto line = shownLines(content).front();
    EXPECT_EQ(detailedValue(content, line, start), QStringLiteral("41.2 % (12.0 % to 97.0 %), of 92 % known"));
    EXPECT_EQ(detailedValue(content, line, start + 1min), QStringLiteral("–"));
    EXPECT_EQ(detailedValue(content, line, start + 2min), QStringLiteral("50.0 %"));
    content.points[0][0].details[2].time = 1.0 / 6.0;
    EXPECT_EQ(detailedValue(content, line, start + 2min), QStringLiteral("50.0 %, of 17 % of the time"));
}

TEST(GraphContent, WritesExactlyWhatIsShownAsCsv)
{
    EXPECT_EQ(csv(utilization()), "timestamp,gpu_utilization_percent,cpu_load_percent\r\n"
                                  "2023-11-14T22:13:00.000Z,41.23,10\r\n"
                                  "2023-11-14T22:14:00.000Z,,20\r\n"
                                  "2023-11-14T22:15:00.000Z,50,30\r\n");
    GraphContent less = utilization();
    less.switched = {QStringLiteral("gpuUtilization")};
    less.shown = {start + 30s, start + 2min};
    EXPECT_EQ(csv(less), "timestamp,cpu_load_percent\r\n2023-11-14T22:14:00.000Z,20\r\n");
    less.switched += QStringLiteral("cpuLoad");
    EXPECT_EQ(csv(less), "timestamp\r\n");
}

TEST(GraphContent, NamesTheSubjectsOfAComparisonAndGuardsAgainstFormulas)
{
    GraphContent content = utilization();
    content.points[1] = content.points[0];
    content.names = {QStringLiteral("c:g"), QStringLiteral("=c:\"h\"")};
    content.switched = {QStringLiteral("cpuLoad")};
    EXPECT_EQ(csv(content).substr(0, csv(content).find('\r')),
              "timestamp,c:g gpu_utilization_percent,\"'=c:\"\"h\"\" gpu_utilization_percent\"");
    EXPECT_EQ(valuesAt(content, start), (QStringList{QStringLiteral("c:g"), QStringLiteral("GPU mean  41.2 %"),
                                                     QStringLiteral("=c:\"h\""), QStringLiteral("GPU mean  41.2 %")}));
}

TEST(GraphContent, ElidesLongNamesBesideWhichNothingElseWouldHaveRoom)
{
    GraphContent content = utilization();
    content.points[1] = content.points[0];
    content.names = {QString(300, u'x'), QStringLiteral("c:h")};
    EXPECT_LE(valuesAt(content, start).first().size(), 60);
    EXPECT_TRUE(valuesAt(content, start).first().contains(QChar{0x2026}));
}

TEST(GraphContent, SaysWhenTheCsvCouldNotBeWritten)
{
    QBuffer closed;
    EXPECT_FALSE(writeCsv(closed, utilization()));
}

TEST(GraphContent, IsEmptyWhereNothingIsKnownInTheTimeShown)
{
    GraphContent content = utilization();
    EXPECT_FALSE(isEmpty(content));
    content.shown = {start + 1h, start + 2h};
    EXPECT_TRUE(isEmpty(content));
    content.shown = {start - 1h, start};
    EXPECT_TRUE(isEmpty(content)) << "what is known is later";
    EXPECT_TRUE(isEmpty(GraphContent{}));
    EXPECT_TRUE(instantsOf(content).empty());
}

TEST(GraphContent, FindsTheNearestInstantOfAnyLine)
{
    EXPECT_EQ(nearest(utilization(), start + 65s), start + 60s) << "the other line knows it";
    EXPECT_EQ(nearest(utilization(), start + 1h), std::nullopt);
    GraphContent content = utilization();
    content.shown = {start + 30s, start + 2min};
    EXPECT_EQ(nearest(content, start + 31s), start + 60s) << "what is not shown is not told";
    EXPECT_EQ(nearest(content, start + 95s), start + 60s);
}

} // namespace muster::viewmodels
