// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/timeticks.h"
#include "widgets/shownchart.h"
#include "widgets/theme.h"

#include <QAccessible>

#include <gmock/gmock.h>

namespace muster {

using namespace std::chrono_literals;
using domain::Timestamp;
using history::Subject;
using test::anHour;
using test::now;

namespace {

class GraphCursorTest : public testing::Test
{
protected:
    GraphCursorTest()
    {
        chart.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&chart));
        shown.plot().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&shown.plot(), key, keys); }
    void tellEvents(std::vector<domain::Event> events)
    {
        shown.history.events = std::move(events);
        chart.showSubject({}, now);
    }
    /// At the lower edge of the plot.
    void pointAtMark(Timestamp time)
    {
        const QPoint place{shown.plot().xOf(time), shown.plot().plotRect().bottom() - 3};
        QMouseEvent move{QEvent::MouseMove, QPointF(place), QPointF(shown.plot().viewport()->mapToGlobal(place)),
                         Qt::NoButton,      Qt::NoButton,   Qt::NoModifier};
        QApplication::sendEvent(shown.plot().viewport(), &move);
    }

    test::Shown shown{anHour};
    widgets::ResourceChart &chart = shown.chart;
};

domain::Event eventAt(Timestamp time, domain::EventKind kind = domain::EventKind::Idle)
{
    return {time, "lab:rack:a", "lab", "rack", kind, {}, {}};
}

} // namespace

TEST_F(GraphCursorTest, PutsACrossHairAtAMomentThatIsShownAndKeepsItThere)
{
    chart.showMoment(now - 10min);
    EXPECT_TRUE(chart.timeWindow().isAtRest());
    ASSERT_TRUE(shown.hover().isVisible());
    EXPECT_EQ(shown.hover().text().first(), viewmodels::momentText(now - 10min, chart.timeWindow().shown()));
    EXPECT_TRUE(shown.hover().text().contains(QStringLiteral("GPUs  8")));
    chart.moveTo(now + 1min);
    QEvent leave{QEvent::Leave};
    QApplication::sendEvent(shown.plot().viewport(), &leave);
    EXPECT_TRUE(shown.hover().isVisible());
    shown.hoverAt(now - 50min);
    EXPECT_NE(shown.hover().text().first(), viewmodels::momentText(now - 10min, chart.timeWindow().shown()));
    QApplication::sendEvent(shown.plot().viewport(), &leave);
    EXPECT_FALSE(shown.hover().isVisible());
}

TEST_F(GraphCursorTest, MovesToAMomentThatIsNotShown)
{
    shown.history.oldest = now - 90 * 24h;
    chart.showSubject({}, now);
    chart.showMoment(now - 48h);
    const auto window = chart.timeWindow().shown();
    EXPECT_LT(window.from, now - 48h);
    EXPECT_GT(window.to, now - 48h);
    EXPECT_FALSE(chart.timeWindow().isLive());
    EXPECT_TRUE(shown.hover().isVisible()) << "also where nothing is known";
    press(Qt::Key_Home);
    EXPECT_FALSE(shown.hover().isVisible()) << "it is somewhere else";
}

TEST_F(GraphCursorTest, StandsAtTheLiveEdgeForWhatHasJustHappened)
{
    shown.history.oldest = now - 90 * 24h;
    chart.setChosenSpan(QStringLiteral("1mo"));
    chart.moveTo(now + 29s);
    chart.showMoment(now + 29s);
    EXPECT_TRUE(chart.timeWindow().isAtRest());
    EXPECT_TRUE(shown.hover().isVisible());
}

TEST_F(GraphCursorTest, KeysWalkFromPointToPointAndAlongAnotherLine)
{
    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(shown.hover().isVisible());
    const QString newest = shown.hover().text().first();
    EXPECT_TRUE(shown.hover().text().contains(QStringLiteral("▸ GPUs  8")));
    press(Qt::Key_Left, Qt::AltModifier);
    const QString before = shown.hover().text().first();
    EXPECT_NE(before, newest);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(shown.hover().text().first(), newest);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(shown.hover().text().first(), newest) << "there is none behind";
    press(Qt::Key_Down);
    EXPECT_TRUE(shown.hover().text().contains(QStringLiteral("▸ Idle GPUs  2")));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_TRUE(shown.hover().text().contains(QStringLiteral("▸ Idle CPUs  16")));
    EXPECT_TRUE(chart.timeWindow().isAtRest()) << "the window stays";
}

TEST_F(GraphCursorTest, WalksOverGaps)
{
    chart.showMoment(now - 24min);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shown.hover().text().contains(QStringLiteral("▸ GPUs  8")));
    EXPECT_EQ(shown.hover().text().first(), viewmodels::momentText(now - 35min - 20s, chart.timeWindow().shown()))
        << "the last known point before the gap";
}

TEST_F(GraphCursorTest, TellsScreenReadersThatItIsAChartAndWhereItStands)
{
    auto *reader = QAccessible::queryAccessibleInterface(&shown.plot());
    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->role(), QAccessible::Chart);
    EXPECT_TRUE(reader->text(QAccessible::Name).contains(QStringLiteral("Whole fleet")));
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Down);
    const QString time = shown.hover().text().first();
    EXPECT_EQ(reader->text(QAccessible::Value), QStringLiteral("Idle GPUs, %1, 2").arg(time));
}

TEST_F(GraphCursorTest, AsksForTheEventsOfItsSubjectInTheTimeShown)
{
    chart.showSubject(Subject::ofWorker("lab:rack:a"), now);
    const auto &asked = shown.history.eventsInAsked.back().asked;
    EXPECT_EQ(asked.subject, Subject::ofWorker("lab:rack:a"));
    EXPECT_EQ(asked.period.from, chart.timeWindow().shown().from);
}

TEST_F(GraphCursorTest, NamesTheMarkUnderThePointer)
{
    tellEvents({eventAt(now - 2h), eventAt(now - 30min, domain::EventKind::Unregistered)});
    pointAtMark(now - 2h);
    ASSERT_TRUE(shown.hover().isVisible()) << "also where no figure is known";
    EXPECT_THAT(shown.hover().text().last().toStdString(), testing::HasSubstr("lab:rack:a  idle"));
    pointAtMark(now - 30min);
    EXPECT_THAT(shown.hover().text().last().toStdString(), testing::HasSubstr("lab:rack:a  unregistered"));
    pointAtMark(now - 90min);
    EXPECT_FALSE(shown.hover().isVisible());
}

TEST_F(GraphCursorTest, SaysHowManyMoreMarksThereAreAtOnePlace)
{
    std::vector<domain::Event> events;
    for (int i = 0; i < 10; ++i) {
        for (const auto kind : {domain::EventKind::Idle, domain::EventKind::Busy}) {
            events.push_back(eventAt(now - 2h + i * 15s, kind));
        }
    }
    tellEvents(events);
    pointAtMark(now - 2h);
    EXPECT_LE(shown.hover().text().size(), 8);
    EXPECT_TRUE(shown.hover().text().last().contains(QStringLiteral("more")));
}

TEST_F(GraphCursorTest, DrawsMarksInTheColourOfTheirKind)
{
    const auto greens = [&] {
        const QImage image = shown.plot().grab().toImage();
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = image.height() / 2; y < image.height(); ++y) {
                count += image.pixelColor(x, y) == widgets::themeFor(shown.plot().palette()).ok;
            }
        }
        return count;
    };
    EXPECT_EQ(greens(), 0);
    tellEvents({eventAt(now - 2h, domain::EventKind::Busy)});
    QCoreApplication::processEvents();
    EXPECT_GT(greens(), 10);
}

} // namespace muster
