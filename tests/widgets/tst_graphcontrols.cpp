// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/timewindow.h"
#include "widgets/graphcontrols.h"
#include "widgets/plotmouse.h"
#include "widgets/rangedialog.h"
#include "widgets/shownchart.h"
#include "widgets/spanbar.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRubberBand>
#include <QSignalSpy>
#include <QTableView>
#include <QWheelEvent>
#include <QtCharts/QCategoryAxis>

namespace muster {

using namespace std::chrono_literals;
using domain::Timestamp;
using history::Period;
using test::anHour;
using test::now;
using viewmodels::GraphSpan;
using viewmodels::TimeWindow;

namespace {

class GraphControlsTest : public testing::Test
{
protected:
    GraphControlsTest()
    {
        chart.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&chart));
        shown.plot().setFocus();
    }

    const TimeWindow &window() const { return chart.timeWindow(); }
    QWidget *viewport() { return shown.plot().viewport(); }
    QPoint at(Timestamp time) { return {shown.plot().xOf(time), shown.plot().plotRect().center().y()}; }
    QPoint at(double part)
    {
        const QRect plot = shown.plot().plotRect();
        return {plot.left() + static_cast<int>(plot.width() * part), plot.center().y()};
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(viewport(), button, keys, from);
        move(from + (to - from) / 2, button, keys);
        move(to, button, keys);
        QTest::mouseRelease(viewport(), button, keys, to);
    }
    /// With a button held, which QTest does not know.
    void move(QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent event{QEvent::MouseMove, QPointF(to), QPointF(viewport()->mapToGlobal(to)),
                          Qt::NoButton,      button,      keys};
        QApplication::sendEvent(viewport(), &event);
    }
    void turnWheel(QPoint at, QPoint angle)
    {
        QWheelEvent event{QPointF(at),
                          QPointF(viewport()->mapToGlobal(at)),
                          {},
                          angle,
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false};
        QApplication::sendEvent(viewport(), &event);
    }
    void press(int key, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&shown.plot(), static_cast<Qt::Key>(key), keys);
    }
    Period asked() { return shown.history.seriesAsked.back().asked.period; }

    test::Shown shown{anHour};
    widgets::ResourceChart &chart = shown.chart;
};

std::chrono::milliseconds apart(Timestamp a, Timestamp b)
{
    return std::chrono::abs(a - b);
}

} // namespace

TEST_F(GraphControlsTest, DraggingSelectsASpanAndZooms)
{
    const Timestamp from = now - 2h;
    const Timestamp to = now - 1h;
    QTest::mousePress(viewport(), Qt::LeftButton, {}, at(to));
    move(at(from), Qt::LeftButton);
    EXPECT_TRUE(viewport()->findChild<QRubberBand *>()->isVisible());
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at(from));
    EXPECT_FALSE(viewport()->findChild<QRubberBand *>()->isVisible());
    EXPECT_LE(apart(window().shown().from, from), 30s);
    EXPECT_LE(apart(window().shown().to, to), 30s);
    EXPECT_LE(asked().from, window().shown().from);
    EXPECT_GE(asked().to, window().shown().to);
    EXPECT_LE(asked().to, now);
}

TEST_F(GraphControlsTest, AClickSelectsNothing)
{
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, at(0.5));
    EXPECT_TRUE(window().isAtRest());
    EXPECT_FALSE(window().canGoBack());
}

TEST_F(GraphControlsTest, EscapeLetsGoOfWhatIsDragged)
{
    chart.controls().chooseSpan(GraphSpan::Day);
    QTest::mousePress(viewport(), Qt::LeftButton, {}, at(0.2));
    move(at(0.6), Qt::LeftButton);
    press(Qt::Key_Escape);
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at(0.6));
    EXPECT_TRUE(window().isAtRest());
}

TEST_F(GraphControlsTest, ShiftOrTheMiddleButtonMovesThePlotAlong)
{
    shown.history.oldest = now - 48h;
    domain::Changes changes;
    changes.rollups.emplace_back();
    chart.apply(changes);
    const auto before = window().shown();
    drag(at(0.25), at(0.75), Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_LE(apart(window().shown().from, before.from - 90min), 1min);
    drag(at(0.25), at(0.5), Qt::MiddleButton);
    EXPECT_LE(apart(window().shown().from, before.from - 135min), 1min);
    EXPECT_EQ(window().length(), 3h);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(window().isAtRest()) << "one step, however often it was moved";
}

TEST_F(GraphControlsTest, ASlowDragMovesThePlotPixelByPixel)
{
    shown.history.oldest = now - 48h;
    chart.showSubject({}, now);
    const QPoint start = at(0.5);
    const Timestamp under = shown.plot().timeAt(start.x());
    QTest::mousePress(viewport(), Qt::LeftButton, Qt::ShiftModifier, start);
    for (int pixel = 1; pixel <= 60; ++pixel) {
        move(start + QPoint{pixel, 0}, Qt::LeftButton, Qt::ShiftModifier);
    }
    EXPECT_FALSE(window().isLive());
    EXPECT_LE(apart(shown.plot().timeAt(start.x() + 60), under), 1s);
    // Beyond now and back again: what is held stays under the pointer.
    move(start - QPoint{200, 0}, Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_TRUE(window().isLive());
    move(start + QPoint{60, 0}, Qt::LeftButton, Qt::ShiftModifier);
    QTest::mouseRelease(viewport(), Qt::LeftButton, Qt::ShiftModifier, start + QPoint{60, 0});
    EXPECT_LE(apart(shown.plot().timeAt(start.x() + 60), under), 1s);
}

TEST_F(GraphControlsTest, ASpanDraggedToTheEdgeIsLive)
{
    drag(at(0.5), {shown.plot().plotRect().right() + 5, at(0.5).y()});
    EXPECT_TRUE(window().isLive());
    EXPECT_LE(apart(window().shown().from, now - 90min), 1min);
}

TEST_F(GraphControlsTest, TheWheelZoomsAroundThePointerAndTiltedMovesAlong)
{
    const QPoint pointer = at(0.25);
    const Timestamp under = shown.plot().timeAt(pointer.x());
    turnWheel(pointer, {0, 120});
    turnWheel(pointer, {0, 120});
    EXPECT_LT(window().length(), 2h);
    EXPECT_LE(apart(shown.plot().timeAt(pointer.x()), under), 30s);
    const auto before = window().shown();
    turnWheel(pointer, {120, 0});
    EXPECT_LT(window().shown().from, before.from);
    EXPECT_EQ(window().length(), before.to - before.from);
}

TEST_F(GraphControlsTest, FingersThatDoNotMoveStraightDoOneThing)
{
    const auto length = window().length();
    turnWheel(at(0.25), {120, 8});
    EXPECT_EQ(window().length(), length);
    const auto panned = window().shown();
    turnWheel(at(0.25), {-8, 120});
    EXPECT_LT(window().length(), length);
    EXPECT_GE(window().shown().from, panned.from);
}

TEST_F(GraphControlsTest, KeysZoomAndPanAndLeadBack)
{
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(window().length(), 2h);
    EXPECT_TRUE(window().isLive());
    press(Qt::Key_Left);
    EXPECT_LE(apart(window().shown().to, now - 30min), 10s);
    press(Qt::Key_Right);
    EXPECT_TRUE(window().isLive());
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_TRUE(window().isAtRest());
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Left);
    press(Qt::Key_Backspace);
    EXPECT_EQ(window().length(), 2h);
    EXPECT_TRUE(window().isLive());
    for (const auto key : {Qt::Key_Home, Qt::Key_Escape}) {
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Left);
        EXPECT_FALSE(window().isLive());
        press(key);
        EXPECT_TRUE(window().isAtRest());
    }
}

TEST_F(GraphControlsTest, TheMenuTellsAll)
{
    QContextMenuEvent event{QContextMenuEvent::Mouse, at(0.5), viewport()->mapToGlobal(at(0.5))};
    QApplication::sendEvent(viewport(), &event);
    const auto *menu = shown.plot().findChild<QMenu *>(QStringLiteral("graph.menu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->isVisible());
    const auto actions = shown.plot().actions();
    for (const QAction *action : actions) {
        EXPECT_TRUE(menu->actions().contains(const_cast<QAction *>(action))) << action->text().toStdString();
    }
    EXPECT_FALSE(shown.plot().findChild<QAction *>(QStringLiteral("graph.back"))->isEnabled());
}

TEST_F(GraphControlsTest, TheMenuKeyOpensTheMenu)
{
    QContextMenuEvent event{QContextMenuEvent::Keyboard, {}, {}};
    QApplication::sendEvent(&shown.plot(), &event);
    EXPECT_TRUE(shown.plot().findChild<QMenu *>(QStringLiteral("graph.menu"))->isVisible());
}

TEST_F(GraphControlsTest, TheKeysLeadThroughTimeFromTheTableToo)
{
    chart.setView(widgets::GraphSheet::View::Table);
    auto *table = chart.findChild<QTableView *>(QStringLiteral("graph.table"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(window().length(), 2h);
    QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier);
    EXPECT_LE(apart(window().shown().to, now - 30min), 10s);
    QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(window().isLive());
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_TRUE(window().isAtRest());
}

TEST_F(GraphControlsTest, ThePlotShowsThatItHasTheFocus)
{
    const QPoint corner = shown.plot().plotRect().topLeft() + QPoint{40, 0};
    const auto colour = [&] { return shown.plot().grab().toImage().pixelColor(corner); };
    const QColor accent = widgets::themeFor(shown.plot().palette()).accent;
    EXPECT_EQ(colour(), accent);
    chart.findChild<QPushButton *>(QStringLiteral("graph.kind"))->setFocus();
    EXPECT_NE(colour(), accent);
}

TEST_F(GraphControlsTest, ASpanButtonShowsItsSpanLive)
{
    widgets::SpanBar bar;
    QObject::connect(&bar, &widgets::SpanBar::spanChosen, &chart.controls(), &widgets::GraphControls::chooseSpan);
    QObject::connect(&chart, &widgets::ResourceChart::windowChanged, &bar, [&] { bar.mark(chart.timeWindow()); });
    const auto button = [&](const char *name) { return bar.findChild<QPushButton *>(QLatin1String(name)); };
    EXPECT_TRUE(button("span.3h")->isChecked());
    QTest::mouseClick(button("span.1w"), Qt::LeftButton);
    EXPECT_EQ(window().length(), 7 * 24h);
    EXPECT_LE(asked().from, now - 7 * 24h);
    EXPECT_TRUE(button("span.1w")->isChecked());
    EXPECT_FALSE(button("span.3h")->isChecked());
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_TRUE(button("span.custom")->isChecked());
    press(Qt::Key_Home);
    EXPECT_TRUE(button("span.1w")->isChecked());
    EXPECT_FALSE(button("span.1w")->accessibleName().isEmpty());
}

TEST_F(GraphControlsTest, AsksForAnotherSpanAndTakesNoNonsense)
{
    shown.history.oldest = now - 60 * 24h;
    domain::Changes changes;
    changes.rollups.emplace_back();
    chart.apply(changes);
    chart.controls().askForRange();
    auto *dialog = chart.findChild<widgets::RangeDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *from = dialog->findChild<QDateTimeEdit *>(QStringLiteral("range.from"));
    auto *to = dialog->findChild<QDateTimeEdit *>(QStringLiteral("range.to"));
    auto *show = dialog->findChild<QPushButton *>(QStringLiteral("range.show"));
    const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("range.problem"));
    const auto dateTime = [](Timestamp time) {
        return QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(time));
    };
    EXPECT_TRUE(show->isEnabled());
    from->setDateTime(dateTime(now + 1h));
    EXPECT_FALSE(show->isEnabled());
    EXPECT_FALSE(problem->text().isEmpty());
    from->setDateTime(dateTime(now - 1h));
    to->setDateTime(dateTime(now - 2h));
    EXPECT_FALSE(show->isEnabled());
    to->setDateTime(dateTime(now - 1h + 30s));
    EXPECT_FALSE(show->isEnabled());
    from->setDateTime(dateTime(now - 63 * 24h));
    to->setDateTime(dateTime(now - 61 * 24h));
    EXPECT_FALSE(show->isEnabled());
    EXPECT_TRUE(problem->text().startsWith(QStringLiteral("History begins on "))) << problem->text().toStdString();
    from->setDateTime(dateTime(now - 50h));
    to->setDateTime(dateTime(now - 30h));
    EXPECT_TRUE(problem->text().isEmpty());
    QTest::mouseClick(show, Qt::LeftButton);
    EXPECT_EQ(window().shown(), (Period{now - 50h, now - 30h}));
    EXPECT_FALSE(window().isLive());
}

TEST_F(GraphControlsTest, RemembersTheChosenSpan)
{
    chart.setChosenSpan(QStringLiteral("3d"));
    EXPECT_EQ(window().length(), 3 * 24h);
    EXPECT_EQ(chart.chosenSpan(), QStringLiteral("3d"));
    chart.setChosenSpan(QStringLiteral("<nonsense>"));
    EXPECT_EQ(chart.chosenSpan(), QStringLiteral("3h"));
}

TEST_F(GraphControlsTest, AsksNothingAnewForAPastThatIsOver)
{
    drag(at(now - 2h), at(now - 1h));
    const auto before = shown.history.seriesAsked.size();
    domain::Changes changes;
    changes.rollups.emplace_back();
    chart.apply(changes);
    chart.moveTo(now + 1min);
    EXPECT_EQ(shown.history.seriesAsked.size(), before);
}

TEST_F(GraphControlsTest, LabelsFitTheSpan)
{
    const auto labels = [&] {
        return static_cast<QCategoryAxis *>(shown.plot().chart()->axes(Qt::Horizontal).first())->categoriesLabels();
    };
    EXPECT_GE(labels().size(), 4);
    EXPECT_LE(labels().size(), 12);
    chart.controls().chooseSpan(GraphSpan::Month);
    EXPECT_GE(labels().size(), 3);
    EXPECT_TRUE(labels().first().contains(QStringLiteral("Oct")) || labels().first().contains(QStringLiteral("Nov")));
    chart.controls().chooseSpan(GraphSpan::ThreeDays);
    EXPECT_GE(labels().size(), 5) << "noon of every day";
}

TEST(GraphFeedOfAChart, AsksOneQuestionAtATimeWhileItIsZoomedFast)
{
    test::Shown shown{anHour, test::FakeHistory::Answers::WhenTold};
    const auto before = shown.history.seriesAsked.size();
    for (int i = 0; i < 20; ++i) {
        shown.plot().findChild<QAction *>(QStringLiteral("graph.zoomIn"))->trigger();
    }
    EXPECT_EQ(shown.history.seriesAsked.size(), before) << "the first is still under way";
    const auto &first = shown.history.seriesAsked.back();
    first.tell(test::seriesOf(anHour, first.asked));
    ASSERT_EQ(shown.history.seriesAsked.size(), before + 1);
    EXPECT_LE(shown.history.seriesAsked.back().asked.period.from, shown.chart.timeWindow().shown().from);
    EXPECT_EQ(shown.chart.timeWindow().length(), TimeWindow::narrowest);
}

} // namespace muster
