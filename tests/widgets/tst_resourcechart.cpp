// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axisscale.h"
#include "widgets/legendbutton.h"
#include "widgets/lineplot.h"
#include "widgets/plothover.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QStackedWidget>
#include <QTest>
#include <QtCharts/QLineSeries>

#include <gmock/gmock.h>

namespace muster {

using namespace std::chrono_literals;
using test::historyOf;
using test::row;
using viewmodels::GraphLine;
using widgets::AxisScale;
using widgets::LinePlot;
using widgets::PlotHover;
using widgets::ResourceChart;
using widgets::sharedScale;

namespace {

constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'700'000'000'000);

/// The last hour of a fleet with 8 GPUs and 64 CPUs, without the ten minutes in its middle.
std::vector<domain::RollupRow> anHour(const domain::Subject &subject = {})
{
    std::vector<domain::RollupRow> rows;
    for (auto time = now - 1h; time <= now; time += 30s) {
        if (time < now - 35min || time > now - 25min) {
            rows.push_back(row(subject, time, 8, 2, 64, 16));
        }
    }
    return rows;
}

/// A chart of its usual size that is on the screen and has been laid out.
struct Shown
{
    explicit Shown(const domain::AskHistory &ask)
        : chart(ask)
    {
        chart.resize(900, 300);
        chart.show();
        chart.showSubject({}, now);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&chart));
    }

    LinePlot &plot() { return *chart.findChild<LinePlot *>(); }
    PlotHover &hover() { return *chart.findChild<PlotHover *>(); }
    bool isEmpty() { return chart.findChild<QStackedWidget *>()->currentWidget() != &plot(); }
    std::size_t seriesCount() { return static_cast<std::size_t>(plot().chart()->series().size()); }
    void hoverAt(domain::Timestamp time)
    {
        // Sent, not moved: QTest leaves out a move to where the pointer is already.
        const QPoint pointer{plot().xOf(time), plot().plotRect().center().y()};
        QMouseEvent move{QEvent::MouseMove, QPointF(pointer), QPointF(plot().viewport()->mapToGlobal(pointer)),
                         Qt::NoButton,      Qt::NoButton,     Qt::NoModifier};
        QApplication::sendEvent(plot().viewport(), &move);
    }

    ResourceChart chart;
};

domain::Changes changesWith(std::vector<domain::RollupRow> rows)
{
    domain::Changes changes;
    changes.rollups = std::move(rows);
    return changes;
}

} // namespace

TEST(AxisScale, TakesRoundStepsThatBothAxesShare)
{
    EXPECT_EQ(sharedScale(0, 0, 4), (AxisScale{2, 2, 2}));
    EXPECT_EQ(sharedScale(222, 3'660, 6), (AxisScale{5, 250, 5'000}));
    for (const int room : {0, 1, 3, 6, 50}) {
        for (const int value : {1, 7, 99, 240, 4'032, 1'000'000}) {
            const auto scale = sharedScale(value, 3 * value, room);
            EXPECT_GE(scale.leftMaximum, value);
            EXPECT_GE(scale.rightMaximum, 3 * value);
            EXPECT_EQ(scale.leftMaximum % scale.intervals, 0);
            EXPECT_LE(scale.intervals, std::max(2, room));
        }
    }
}

TEST(AxisScale, HoldsTheLargestNumbers)
{
    const auto scale = sharedScale(std::numeric_limits<int>::max(), std::numeric_limits<int>::min(), 6);
    EXPECT_GT(scale.leftMaximum, 0);
    EXPECT_GT(scale.rightMaximum, 0);
}

TEST(ResourceChart, SaysSoWhileThereIsNoHistory)
{
    Shown shown{historyOf({})};
    EXPECT_TRUE(shown.isEmpty());
    shown.chart.apply(changesWith({row({}, now, 8, 2, 64, 16)}));
    EXPECT_FALSE(shown.isEmpty());
}

TEST(ResourceChart, DrawsAGapWhereThereIsOne)
{
    Shown shown{historyOf(anHour())};
    EXPECT_EQ(shown.seriesCount(), 2 * viewmodels::graphLines);
}

TEST(ResourceChart, TellsTheValuesUnderThePointer)
{
    Shown shown{historyOf(anHour())};
    shown.hoverAt(now - 10min);
    ASSERT_TRUE(shown.hover().isVisible());
    const QString time =
        QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(now - 10min)).toString(QStringLiteral("HH:mm"));
    EXPECT_TRUE(shown.hover().text().value(0).startsWith(time.left(3)));
    EXPECT_THAT(shown.hover().text().mid(1),
                testing::ElementsAre(QStringLiteral("GPUs  8"), QStringLiteral("Idle GPUs  2"),
                                     QStringLiteral("CPUs  64"), QStringLiteral("Idle CPUs  16")));
}

TEST(ResourceChart, TellsNothingInsideAGap)
{
    Shown shown{historyOf(anHour())};
    shown.hoverAt(now - 10min);
    ASSERT_TRUE(shown.hover().isVisible());
    shown.hoverAt(now - 30min);
    EXPECT_FALSE(shown.hover().isVisible());
}

TEST(ResourceChart, HidesALineThatTheLegendSwitchesOff)
{
    Shown shown{historyOf(anHour())};
    auto *legend = shown.chart.findChild<widgets::LegendButton *>(QStringLiteral("legend.idleGpus"));
    ASSERT_NE(legend, nullptr);
    QTest::mouseClick(legend, Qt::LeftButton);
    EXPECT_FALSE(shown.plot().showsLine(GraphLine::IdleGpus));
    EXPECT_EQ(shown.chart.hiddenLines(), QStringList{QStringLiteral("idleGpus")});
    shown.hoverAt(now - 10min);
    EXPECT_EQ(shown.hover().text().size(), 4);
    QTest::mouseClick(legend, Qt::LeftButton);
    EXPECT_TRUE(shown.plot().showsLine(GraphLine::IdleGpus));
}

TEST(ResourceChart, DropsALateAnswerToAnEarlierQuestion)
{
    std::vector<std::function<void(std::vector<domain::RollupRow>)>> answers;
    Shown shown{
        [&](const domain::Subject &, domain::Timestamp, domain::Timestamp,
            std::function<void(std::vector<domain::RollupRow>)> answer) { answers.push_back(std::move(answer)); }};
    shown.chart.showSubject({"cloud", ""}, now);
    shown.chart.showSubject({}, now);
    ASSERT_EQ(answers.size(), 3U);
    answers[0](anHour());
    EXPECT_TRUE(shown.isEmpty());
    answers[2](anHour());
    EXPECT_FALSE(shown.isEmpty());
}

TEST(ResourceChart, MayBeGoneWhenTheAnswerComes)
{
    std::function<void(std::vector<domain::RollupRow>)> late;
    QPointer<QWidget> gone;
    {
        Shown shown{[&](const domain::Subject &, domain::Timestamp, domain::Timestamp,
                        std::function<void(std::vector<domain::RollupRow>)> answer) { late = std::move(answer); }};
        gone = &shown.chart;
    }
    ASSERT_TRUE(gone.isNull());
    ASSERT_TRUE(late);
    EXPECT_NO_THROW(late(anHour()));
}

TEST(ResourceChart, KeepsLiveRowsThatCameBeforeTheAnswer)
{
    std::function<void(std::vector<domain::RollupRow>)> late;
    Shown shown{[&](const domain::Subject &, domain::Timestamp, domain::Timestamp,
                    std::function<void(std::vector<domain::RollupRow>)> answer) { late = std::move(answer); }};
    shown.chart.apply(changesWith({row({}, now - 10min, 9, 0, 0, 0)}));
    late({row({}, now - 20min, 8, 0, 0, 0)});
    shown.hoverAt(now - 10min);
    EXPECT_EQ(shown.hover().text().value(1), QStringLiteral("GPUs  9"));
}

TEST(ResourceChart, MovesAlongWithTime)
{
    Shown shown{historyOf(anHour())};
    const int before = shown.plot().xOf(now - 10min);
    shown.chart.moveTo(now + 30min);
    EXPECT_LT(shown.plot().xOf(now - 10min), before);
    shown.chart.moveTo(now + 5h);
    EXPECT_TRUE(shown.isEmpty());
}

TEST(ResourceChart, TellsAnotherInstantWhenItMovesOnUnderThePointer)
{
    Shown shown{historyOf(anHour())};
    shown.hoverAt(now - 20min);
    const QString before = shown.hover().text().value(0);
    shown.chart.moveTo(now + 10min);
    EXPECT_NE(shown.hover().text().value(0), before);
    shown.chart.moveTo(now + 5h);
    EXPECT_FALSE(shown.hover().isVisible());
}

TEST(ResourceChart, WearsANewThemeAtOnce)
{
    Shown shown{historyOf(anHour())};
    const auto colour = [&] {
        return static_cast<QLineSeries *>(shown.plot().chart()->series().first())->pen().color();
    };
    widgets::applyTheme(*qApp, widgets::ThemeMode::Dark);
    EXPECT_EQ(colour(), widgets::darkTheme().series[0]);
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
    EXPECT_EQ(colour(), widgets::lightTheme().series[0]);
}

TEST(PlotHover, KeepsItsBoxInsideThePlot)
{
    const QRect bounds{50, 10, 400, 200};
    const QSize box{120, 80};
    EXPECT_TRUE(bounds.contains(widgets::hoverBox({60, 100}, box, bounds)));
    EXPECT_TRUE(bounds.contains(widgets::hoverBox({445, 100}, box, bounds)));
    EXPECT_TRUE(bounds.contains(widgets::hoverBox({200, 12}, box, bounds)));
    EXPECT_TRUE(bounds.contains(widgets::hoverBox({200, 208}, box, bounds)));
}

} // namespace muster
