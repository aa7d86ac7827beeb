// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axisscale.h"
#include "widgets/elidedlabel.h"
#include "widgets/graphcontrols.h"
#include "widgets/legendbutton.h"
#include "widgets/legendstrip.h"
#include "widgets/lineplot.h"
#include "widgets/plothover.h"
#include "widgets/resourcechart.h"
#include "widgets/shownchart.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <gmock/gmock.h>

#include <cmath>

namespace muster {

using namespace std::chrono_literals;
using history::Subject;
using test::anHour;
using test::FakeHistory;
using test::machine;
using test::nothing;
using test::now;
using test::seriesOf;
using test::Shown;
using widgets::AxisScale;
using widgets::LinePlot;
using widgets::PlotHover;
using widgets::ResourceChart;
using widgets::sharedScale;

namespace {

domain::Changes halfMinute()
{
    domain::Changes changes;
    changes.rollups.emplace_back();
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
    Shown shown{nothing};
    EXPECT_TRUE(shown.isEmpty());
    shown.history.seriesOf = [](const auto &query) { return seriesOf(anHour, query); };
    shown.chart.apply({});
    EXPECT_TRUE(shown.isEmpty()) << "nothing new, nothing asked";
    shown.chart.apply(halfMinute());
    EXPECT_FALSE(shown.isEmpty());
}

TEST(ResourceChart, DrawsAGapWhereThereIsOne)
{
    Shown shown{anHour};
    EXPECT_EQ(shown.seriesCount(), 2 * 4U);
}

TEST(ResourceChart, AsksForAboutAPointAPixelAndAgainWhenItIsNarrower)
{
    Shown shown{anHour};
    const auto &last = [&] { return shown.history.seriesAsked.back().asked; };
    EXPECT_EQ(last().points, static_cast<std::size_t>(shown.plot().width()));
    EXPECT_LE(last().period.from, now - 3h);
    EXPECT_GT(last().period.to, now);
    shown.chart.resize(500, 300);
    EXPECT_EQ(last().points, static_cast<std::size_t>(shown.plot().width()));
    EXPECT_LT(last().points, 500U);
    shown.chart.resize(3'000, 300);
    EXPECT_EQ(last().points, 1'000U) << "no more than a chart draws well";
}

TEST(ResourceChart, TellsTheValuesUnderThePointer)
{
    Shown shown{anHour};
    shown.hoverAt(now - 10min);
    ASSERT_TRUE(shown.hover().isVisible());
    const QString time =
        QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(now - 10min)).toString(QStringLiteral("HH:mm"));
    EXPECT_TRUE(shown.hover().text().value(0).startsWith(time.left(3)));
    EXPECT_THAT(shown.hover().text().mid(1),
                testing::ElementsAre(QStringLiteral("GPUs  8"), QStringLiteral("Idle GPUs  2"),
                                     QStringLiteral("CPUs  64"), QStringLiteral("Idle CPUs  16")));
}

TEST(ResourceChart, TellsNothingFromWhatCannotBeRead)
{
    Shown shown{test::nothing};
    const auto *told = shown.chart.findChild<QLabel *>(QStringLiteral("graph.empty"));
    EXPECT_TRUE(shown.isEmpty());
    EXPECT_TRUE(told->text().contains(QStringLiteral("No figures"))) << told->text().toStdString();
    shown.history.seriesOf = [](const history::SeriesQuery &) {
        history::Series broken;
        broken.isBroken = true;
        return broken;
    };
    shown.chart.showSubject(Subject::ofGroup({"lab", "rack"}), now);
    EXPECT_TRUE(shown.isEmpty());
    EXPECT_TRUE(told->text().contains(QStringLiteral("musterd check"))) << told->text().toStdString();
}

TEST(ResourceChart, TellsNothingInsideAGap)
{
    Shown shown{anHour};
    shown.hoverAt(now - 10min);
    ASSERT_TRUE(shown.hover().isVisible());
    shown.hoverAt(now - 30min);
    EXPECT_FALSE(shown.hover().isVisible());
}

TEST(ResourceChart, ALegendThatIsCutOffSaysSoHoweverNarrowItIs)
{
    test::Shown shown{test::anHour};
    auto &legend = *shown.chart.findChild<widgets::LegendStrip *>();
    const auto *more = legend.findChild<QToolButton *>(QStringLiteral("legend.right"));
    shown.chart.resize(1, shown.chart.height());
    shown.chart.resize(shown.chart.minimumSizeHint().width(), shown.chart.height());
    QCoreApplication::processEvents();
    EXPECT_TRUE(more->isVisible());
    EXPECT_LE(more->geometry().right(), legend.rect().right());
    EXPECT_GT(legend.findChild<QScrollArea *>()->width(), more->width());
}

TEST(ResourceChart, HidesALineThatTheLegendSwitchesOff)
{
    Shown shown{anHour};
    auto *legend = shown.chart.findChild<widgets::LegendButton *>(QStringLiteral("legend.idleGpus"));
    ASSERT_NE(legend, nullptr);
    QTest::mouseClick(legend, Qt::LeftButton);
    EXPECT_EQ(shown.seriesCount(), 2 * 3U);
    EXPECT_EQ(shown.chart.switchedLines(), QStringList{QStringLiteral("idleGpus")});
    shown.hoverAt(now - 10min);
    EXPECT_EQ(shown.hover().text().size(), 4);
    QTest::mouseClick(legend, Qt::LeftButton);
    EXPECT_EQ(shown.seriesCount(), 2 * 4U);
}

TEST(ResourceChart, ShowsOptionalLinesOnceTheyAreSwitchedOn)
{
    Shown shown{anHour};
    auto *legend = shown.chart.findChild<widgets::LegendButton *>(QStringLiteral("legend.workers"));
    ASSERT_NE(legend, nullptr);
    EXPECT_FALSE(legend->isChecked());
    QTest::mouseClick(legend, Qt::LeftButton);
    EXPECT_EQ(shown.seriesCount(), 2 * 5U);
    EXPECT_TRUE(shown.hoverText(now - 10min).contains(QStringLiteral("Workers  0")));
    EXPECT_EQ(shown.chart.switchedLines(), QStringList{QStringLiteral("workers")});
    shown.chart.setSwitchedLines({});
    EXPECT_FALSE(legend->isChecked());
    EXPECT_EQ(shown.seriesCount(), 2 * 4U);
}

TEST(ResourceChart, DrawsEachGpuOfAWorkerAndTheirMean)
{
    Shown shown{nothing};
    shown.history.seriesOf = [](const history::SeriesQuery &query) {
        auto series = emptySeries(query, history::Source::Samples, 30s);
        for (std::size_t i = 0; i < query.series.size(); ++i) {
            const auto percent =
                std::llround(10.0 * static_cast<double>(i + 1) * history::info(query.series[i]).stepsPerUnit);
            add(series, i, now - 10min, history::cellOf(percent));
        }
        return series;
    };
    shown.chart.showSubject(Subject::ofWorker("c:g:w"), now, 3);
    shown.choose("eachGpu");
    EXPECT_EQ(shown.seriesCount(), 4U);
    EXPECT_EQ(shown.hoverText(now - 10min),
              (QStringList{QStringLiteral("Mean of GPUs  20.0 %"), QStringLiteral("GPU 0  10.0 %"),
                           QStringLiteral("GPU 1  20.0 %"), QStringLiteral("GPU 2  30.0 %")}));
    shown.chart.setGpuCount(20);
    EXPECT_EQ(shown.seriesCount(), 17U);
    EXPECT_TRUE(shown.hoverText(now - 10min).last().contains(QStringLiteral("4 more")));
    EXPECT_NE(shown.chart.findChild<QWidget *>(QStringLiteral("legend.leftOut")), nullptr);
    EXPECT_LE(shown.chart.minimumSizeHint().width(), 500) << "a long legend is scrolled";
    auto *right = shown.chart.findChild<QToolButton *>(QStringLiteral("legend.right"));
    EXPECT_TRUE(right->isVisible());
    EXPECT_TRUE(right->isEnabled());
    EXPECT_FALSE(shown.chart.findChild<QToolButton *>(QStringLiteral("legend.left"))->isEnabled());
    QTest::mouseClick(right, Qt::LeftButton);
    EXPECT_TRUE(shown.chart.findChild<QToolButton *>(QStringLiteral("legend.left"))->isEnabled());
    shown.chart.showSubject({}, now);
    EXPECT_EQ(shown.chart.findChild<QWidget *>(QStringLiteral("legend.gpu0")), nullptr);
}

TEST(ResourceChart, DropsALateAnswerToAnEarlierQuestion)
{
    Shown shown{anHour, FakeHistory::Answers::WhenTold};
    shown.chart.showSubject(Subject::ofGroup({"cloud", ""}), now);
    shown.chart.showSubject({}, now);
    auto &asked = shown.history.seriesAsked;
    asked[asked.size() - 2].tell(seriesOf(anHour, asked.back().asked));
    EXPECT_EQ(shown.seriesCount(), 0U);
    asked.back().tell(seriesOf(anHour, asked.back().asked));
    EXPECT_EQ(shown.seriesCount(), 2 * 4U);
}

TEST(ResourceChart, SaysNothingOfHistoryBeforeTheAnswer)
{
    Shown shown{nothing, FakeHistory::Answers::WhenTold};
    EXPECT_FALSE(shown.isEmpty());
    auto &asked = shown.history.seriesAsked;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        asked[i].tell({});
    }
    EXPECT_TRUE(shown.isEmpty());
}

TEST(ResourceChart, SaysNothingOfATimeThatItIsStillAskedAbout)
{
    Shown shown{nothing, FakeHistory::Answers::WhenTold};
    auto &asked = shown.history.seriesAsked;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        asked[i].tell(seriesOf(nothing, asked[i].asked));
    }
    EXPECT_TRUE(shown.isEmpty());
    shown.chart.controls().chooseSpan(viewmodels::GraphSpan::Week);
    EXPECT_FALSE(shown.isEmpty());
    asked.back().tell(seriesOf(nothing, asked.back().asked));
    EXPECT_TRUE(shown.isEmpty());
}

TEST(ResourceChart, AsksForMarksOnceTheLinesAreThere)
{
    Shown shown{anHour, FakeHistory::Answers::WhenTold};
    auto &asked = shown.history.seriesAsked;
    auto &marks = shown.history.eventsInAsked;
    EXPECT_TRUE(marks.empty());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        EXPECT_TRUE(marks.empty());
        asked[i].tell(seriesOf(anHour, asked[i].asked));
    }
    ASSERT_EQ(marks.size(), 1U);
    shown.chart.controls().chooseSpan(viewmodels::GraphSpan::Week);
    EXPECT_TRUE(marks[0].cancelled.stop_requested()) << "the lines go first";
    asked.back().tell({});
    EXPECT_EQ(marks.size(), 2U);
}

TEST(ResourceChart, TakesNothingOutWhileItIsFolded)
{
    Shown shown{anHour};
    const auto *copy = shown.chart.findChild<QAction *>(QStringLiteral("graph.copy"));
    EXPECT_TRUE(copy->isEnabled());
    shown.chart.setFolded(ResourceChart::Fold::Closed);
    EXPECT_FALSE(copy->isEnabled());
    shown.chart.setFolded(ResourceChart::Fold::Open);
    EXPECT_TRUE(copy->isEnabled());
}

TEST(ResourceChart, OffersTheGraphsOfItsSubjectAndComesBackToTheChosenOne)
{
    Shown shown{machine};
    auto *button = shown.chart.findChild<QPushButton *>(QStringLiteral("graph.kind"));
    EXPECT_EQ(button->text(), QStringLiteral("Resources ▾"));
    shown.chart.showSubject(Subject::ofWorker("c:g:w"), now);
    EXPECT_EQ(button->text(), QStringLiteral("Compute utilisation ▾"));
    EXPECT_FALSE(shown.chart.findChild<QAction *>(QStringLiteral("graph.resources"))->isVisible());
    EXPECT_EQ(shown.hoverText(now - 10min),
              (QStringList{QStringLiteral("GPU mean  –"), QStringLiteral("CPU mean  50.0 %")}));
    shown.chart.showSubject({}, now);
    EXPECT_EQ(button->text(), QStringLiteral("Resources ▾"));
    shown.choose("utilization");
    EXPECT_EQ(shown.chart.chosenGraph(), QStringLiteral("utilization"));
    shown.chart.showSubject(Subject::ofGroup({"c", "g"}), now);
    EXPECT_EQ(button->text(), QStringLiteral("Compute utilisation ▾"));
}

TEST(ResourceChart, HasASecondAxisOnlyWhereTwoMeasuresMeet)
{
    Shown shown{machine};
    const auto visibleAxes = [&] {
        const auto axes = shown.plot().chart()->axes(Qt::Vertical);
        return std::ranges::count_if(axes, [](const QAbstractAxis *axis) { return axis->isVisible(); });
    };
    EXPECT_EQ(visibleAxes(), 2);
    shown.choose("utilization");
    EXPECT_EQ(visibleAxes(), 1);
    const auto *percent = static_cast<QValueAxis *>(shown.plot().chart()->axes(Qt::Vertical).first());
    EXPECT_EQ(percent->max(), 100.0);
    EXPECT_EQ(percent->titleText(), QStringLiteral("%"));
}

TEST(ResourceChart, IgnoresAGraphThatItDoesNotKnow)
{
    Shown shown{machine};
    shown.chart.setChosenGraph(QStringLiteral("<nonsense>"));
    EXPECT_EQ(shown.chart.chosenGraph(), QStringLiteral("resources"));
}

TEST(ResourceChart, ComparesWithAnotherGroup)
{
    Shown shown{machine};
    shown.choose("utilization");
    shown.chart.showSubject(Subject::ofGroup({"c", "g"}), now);
    EXPECT_FALSE(shown.comparison().isVisible());
    shown.chart.compareWith({"c", "other"});
    EXPECT_EQ(
        shown.hoverText(now - 10min),
        (QStringList{QStringLiteral("c:g"), QStringLiteral("GPU mean  –"), QStringLiteral("CPU mean  50.0 %"),
                     QStringLiteral("c:other"), QStringLiteral("GPU mean  –"), QStringLiteral("CPU mean  75.0 %")}));
    EXPECT_TRUE(shown.comparison().text().contains(QStringLiteral("c:other")));
    const auto lines = shown.plot().chart()->series();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(static_cast<QLineSeries *>(lines[1])->pen().style(), Qt::DashLine);

    QTest::mouseClick(shown.chart.findChild<QToolButton *>(QStringLiteral("graph.endComparison")), Qt::LeftButton);
    EXPECT_FALSE(shown.comparison().isVisible());
    EXPECT_EQ(shown.seriesCount(), 1U);
}

TEST(ResourceChart, ComparesGroupsOnly)
{
    Shown shown{machine};
    const auto compare = [&] {
        shown.chart.showSubject(Subject::ofGroup({"c", "g"}), now);
        shown.chart.compareWith({"c", "other"});
        EXPECT_EQ(shown.chart.comparedWith(), (domain::Subject{"c", "other"}));
    };
    compare();
    shown.chart.showSubject(Subject::ofGroup({"c", "third"}), now);
    EXPECT_EQ(shown.chart.comparedWith(), (domain::Subject{"c", "other"})) << "another group takes the first's place";
    for (const Subject &other :
         {Subject{}, Subject::ofWorker("c:g:w"), Subject::ofGroup({"c", ""}), Subject::ofGroup({"c", "other"})}) {
        compare();
        shown.chart.showSubject(other, now);
        EXPECT_EQ(shown.chart.comparedWith(), domain::Subject{});
    }
}

TEST(ResourceChart, ElidesLongNamesFromTheNetwork)
{
    Shown shown{machine};
    shown.choose("utilization");
    const std::string name = "<img src='x.png'>" + std::string(280, 'x');
    shown.chart.showSubject(Subject::ofGroup({"c", name + 'y'}), now);
    shown.chart.compareWith({"c", name});
    EXPECT_TRUE(shown.comparison().toolTip().contains(QStringLiteral("&lt;img")));
    EXPECT_LE(shown.chart.minimumSizeHint().width(), 500);
    for (const QString &line : shown.hoverText(now - 10min)) {
        EXPECT_LT(line.size(), 100);
    }
    EXPECT_LT(shown.hover().boxSize().width(), shown.plot().plotRect().width());
}

TEST(ResourceChart, MovesAlongWithTime)
{
    Shown shown{anHour};
    const int before = shown.plot().xOf(now - 10min);
    shown.chart.moveTo(now + 30min);
    EXPECT_LT(shown.plot().xOf(now - 10min), before);
    shown.chart.moveTo(now + 5h);
    EXPECT_TRUE(shown.isEmpty());
}

TEST(ResourceChart, TellsAnotherInstantWhenItMovesOnUnderThePointer)
{
    Shown shown{anHour};
    shown.hoverAt(now - 20min);
    const QString before = shown.hover().text().value(0);
    shown.chart.moveTo(now + 10min);
    EXPECT_NE(shown.hover().text().value(0), before);
    shown.chart.moveTo(now + 5h);
    EXPECT_FALSE(shown.hover().isVisible());
}

TEST(ResourceChart, WearsANewThemeAtOnce)
{
    Shown shown{anHour};
    const auto colour = [&] {
        return static_cast<QLineSeries *>(shown.plot().chart()->series().first())->pen().color();
    };
    widgets::applyTheme(*qApp, widgets::ThemeMode::Dark);
    EXPECT_EQ(colour(), widgets::darkTheme().series[0]);
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
    EXPECT_EQ(colour(), widgets::lightTheme().series[0]);
}

TEST(ResourceChart, KeepsTheLinesOfGpusThatAreGoneWhileTheirWorkerIsShown)
{
    Shown shown{nothing};
    const auto worker = Subject::ofWorker("c:g:w");
    const auto has = [&](const char *line) {
        return shown.chart.findChild<QWidget *>(QLatin1String("legend.") + QLatin1String(line)) != nullptr;
    };
    shown.chart.showSubject(worker, now, 3);
    shown.choose("eachGpu");
    auto *button = shown.chart.findChild<QWidget *>(QStringLiteral("legend.gpu1"));
    shown.chart.setGpuCount(2);
    shown.chart.setGpuCount(0);
    shown.chart.showSubject(worker, now, 0);
    EXPECT_TRUE(has("gpu2"));
    EXPECT_EQ(shown.chart.findChild<QWidget *>(QStringLiteral("legend.gpu1")), button) << "it keeps the focus";
    shown.chart.showSubject(Subject::ofWorker("c:g:other"), now, 1);
    EXPECT_TRUE(has("gpu0"));
    EXPECT_FALSE(has("gpu1"));
}

TEST(ResourceChart, HasLinesForTheGpusOfAWorkerThatHasLeft)
{
    Shown shown{nothing, FakeHistory::Answers::WhenTold};
    EXPECT_TRUE(shown.history.ledgersAsked.empty()) << "a fleet's GPUs have no numbers";
    const auto worker = Subject::ofWorker("c:g:w");
    shown.chart.showSubject(worker, now, 0);
    ASSERT_EQ(shown.history.ledgersAsked.size(), 1U);
    EXPECT_EQ(shown.history.ledgersAsked.back().asked.first, worker);
    EXPECT_EQ(shown.chart.findChild<QAction *>(QStringLiteral("graph.eachGpu"))->isVisible(), false);
    history::LedgerAnswer answer;
    answer.gpuCount = 2;
    shown.history.ledgersAsked.back().tell(answer);
    shown.choose("eachGpu");
    EXPECT_NE(shown.chart.findChild<QWidget *>(QStringLiteral("legend.gpu1")), nullptr);
    EXPECT_EQ(shown.chart.findChild<QWidget *>(QStringLiteral("legend.gpu2")), nullptr);
    shown.chart.moveTo(now + 10min);
    EXPECT_EQ(shown.history.ledgersAsked.size(), 1U) << "what is new the present tells";
    shown.chart.showSubject(Subject::ofWorker("c:g:other"), now, 0);
    EXPECT_EQ(shown.history.ledgersAsked.size(), 2U);
}

TEST(PlotHover, TellsAnOrdinaryLineInFull)
{
    PlotHover hover{nullptr};
    const QString line = QStringLiteral("GPU mean  41.2 % (12.0 % to 97.0 %), of 92 % known, of 17 % of the time");
    hover.showAt(10, {10, 60}, {0, 0, 700, 200}, QStringLiteral("14:32:10"), {line});
    EXPECT_EQ(hover.text().last(), line);
    hover.showAt(10, {10, 60}, {0, 0, 200, 200}, QStringLiteral("14:32:10"), {line});
    EXPECT_TRUE(hover.text().last().startsWith(QStringLiteral("GPU mean  41.2")));
    EXPECT_LE(hover.boxSize().width(), 200);
}

TEST(PlotHover, PutsALongListIntoColumns)
{
    PlotHover hover{nullptr};
    const QRect plot{0, 0, 900, 120};
    QStringList lines;
    for (int gpu = 0; gpu < 17; ++gpu) {
        lines += QStringLiteral("GPU %1  97.5 %").arg(gpu);
    }
    hover.showAt(10, {10, 60}, plot, QStringLiteral("14:32:10"), lines);
    EXPECT_LE(hover.boxSize().height(), plot.height());
    EXPECT_LE(hover.boxSize().width(), plot.width());
    EXPECT_EQ(hover.text().size(), 18);
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
