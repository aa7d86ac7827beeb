// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfiltermodel.h"
#include "widgets/dashboard.h"
#include "widgets/eventlogdock.h"
#include "widgets/filterchip.h"
#include "widgets/fleetdelegate.h"
#include "widgets/fleetmenu.h"
#include "widgets/fleetview.h"
#include "widgets/infodock.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/shownwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMessageBox>
#include <QSettings>
#include <QTest>

#include <gmock/gmock.h>

namespace muster::widgets {

using test::lost;
using test::worker;

namespace {

class FleetMenuTest : public test::ShownWindow
{
protected:
    FleetMenuTest()
    {
        m_window.show();
        m_window.apply(test::changesOf(
            {worker("cloud:p5:one", 8, 4), lost(worker("cloud:p5:two", 8, 4)), lost(worker("lab:rack:three", 2, 4))},
            domain::systemNow()));
        tree().expandAll();
    }

    FleetView &tree() { return *m_window.findChild<FleetView *>(); }
    Dashboard &dashboard() { return *m_window.findChild<Dashboard *>(); }
    QModelIndex group(int row) { return tree().model()->index(row, 0); }
    QModelIndex workerAt(int groupRow, int row) { return tree().model()->index(row, 0, group(groupRow)); }

    void select(const QModelIndex &row)
    {
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(row).center());
    }
    /// Opens the menu as the menu key does.
    FleetMenu &menu()
    {
        QContextMenuEvent event{QContextMenuEvent::Keyboard, {}, {}};
        QApplication::sendEvent(tree().viewport(), &event);
        auto *opened = tree().findChild<FleetMenu *>();
        EXPECT_NE(opened, nullptr);
        return *opened;
    }
    static void choose(FleetMenu &menu, const char *text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(QLatin1Char{'&'}) == QLatin1String{text}) {
                action->trigger();
                menu.close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        ADD_FAILURE() << text;
    }
};

} // namespace

TEST_F(FleetMenuTest, BringsTheInformationBack)
{
    auto *info = m_window.findChild<InfoDock *>();
    info->hide();
    select(workerAt(0, 0));
    choose(menu(), "Information");
    EXPECT_TRUE(info->isVisible());
}

TEST_F(FleetMenuTest, ShowsTheRowInTheGraphAgain)
{
    select(workerAt(0, 0));
    dashboard().showSubject({});
    select(workerAt(0, 0));
    choose(menu(), "Show in graph");
    EXPECT_EQ(dashboard().chart().subject().worker, "cloud:p5:one");
}

TEST_F(FleetMenuTest, ShowsTheEventsOfAWorkerOrAGroup)
{
    auto *log = m_window.findChild<EventLogDock *>();
    auto *scope = log->findChild<FilterChip *>(QStringLiteral("events.scope"));
    log->hide();
    select(workerAt(0, 0));
    choose(menu(), "Its events");
    EXPECT_TRUE(log->isVisible());
    EXPECT_TRUE(scope->accessibleName().contains(QStringLiteral("cloud:p5:one")));
    select(group(1));
    choose(menu(), "Its events");
    EXPECT_TRUE(scope->accessibleName().contains(QStringLiteral("lab:rack”")));
}

TEST_F(FleetMenuTest, FiltersToAWorkerOrAGroup)
{
    select(group(1));
    choose(menu(), "Filter to this");
    EXPECT_EQ(dashboard().shownFleet().groupCount(), 1);
    EXPECT_EQ(group(0).data().toString(), QStringLiteral("lab:rack"));
    dashboard().shownFleet().setFilter({});
    tree().expandAll();
    select(workerAt(0, 1));
    choose(menu(), "Filter to this");
    EXPECT_EQ(dashboard().shownFleet().workerCount(), 1);
}

TEST_F(FleetMenuTest, OfSeveralSelectedRowsIsAboutTheOneThatWasClicked)
{
    select(workerAt(0, 0));
    const QPoint clicked = tree().visualRect(workerAt(0, 1)).center();
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, Qt::ControlModifier, clicked);
    ASSERT_EQ(tree().selectionModel()->selectedRows().size(), 2);
    QTest::mouseClick(tree().viewport(), Qt::RightButton, {}, clicked);
    ASSERT_EQ(tree().selectionModel()->selectedRows().size(), 2);
    QContextMenuEvent event{QContextMenuEvent::Mouse, clicked, tree().viewport()->mapToGlobal(clicked)};
    QApplication::sendEvent(tree().viewport(), &event);
    choose(*tree().findChild<FleetMenu *>(), "Show in graph");
    EXPECT_EQ(dashboard().chart().subject().worker, "cloud:p5:two");
}

TEST_F(FleetMenuTest, CopiesTheId)
{
    select(workerAt(0, 1));
    choose(menu(), "Copy id");
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("cloud:p5:two"));
}

TEST_F(FleetMenuTest, ForgetsWhatIsLostAndNothingElse)
{
    select(workerAt(0, 0));
    FleetMenu &ofRunning = menu();
    EXPECT_FALSE(ofRunning.findChild<QAction *>(QStringLiteral("forget"))->isEnabled());
    ofRunning.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    select(workerAt(0, 1));
    choose(menu(), "Forget the lost worker");
    EXPECT_THAT(m_commands.forgotten, testing::ElementsAre("cloud:p5:two"));
    tree().selectAll();
    choose(menu(), "Forget 2 lost workers");
    EXPECT_THAT(m_commands.forgotten, testing::UnorderedElementsAre("cloud:p5:two", "lab:rack:three"));
}

TEST_F(FleetMenuTest, LeavesWhoCameBackWhileTheMenuWasOpen)
{
    select(workerAt(0, 1));
    FleetMenu &opened = menu();
    m_window.apply(test::changesOf({worker("cloud:p5:two", 8, 4)}, domain::systemNow()));
    choose(opened, "Forget the lost worker");
    EXPECT_THAT(m_commands.forgotten, testing::IsEmpty());
}

TEST_F(FleetMenuTest, CopiesALongAndHostileIdWhole)
{
    const std::string name = "<img src='x.png'>\u202e" + std::string(300, 'x');
    m_window.apply(test::changesOf({worker("lab:rack:" + name, 1, 1)}, domain::systemNow()));
    tree().expandAll();
    tree().selectAll();
    choose(menu(), "Copy id");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QString::fromStdString("lab:rack:" + name)));
}

TEST_F(FleetMenuTest, IsByKeyboardAboutTheRowWhereTheKeyboardStands)
{
    select(workerAt(0, 1));
    tree().clearSelection();
    choose(menu(), "Forget the lost worker");
    EXPECT_THAT(m_commands.forgotten, testing::ElementsAre("cloud:p5:two"));
}

TEST_F(FleetMenuTest, SaysWhenTheLostWorkersCouldNotBeForgotten)
{
    m_commands.problem = QStringLiteral("full");
    select(workerAt(0, 1));
    choose(menu(), "Forget the lost worker");
    auto *box = m_window.findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_EQ(box->text(),
              QStringLiteral("The workers are still there: the store could not be written. Try again later."));
}

TEST_F(FleetMenuTest, OpensFromTheDotsBehindAName)
{
    const QRect dots = FleetDelegate::dotsIn(tree().visualRect(workerAt(0, 1)));
    QTest::mouseMove(tree().viewport(), dots.center());
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, dots.center());
    auto *opened = tree().findChild<FleetMenu *>();
    ASSERT_NE(opened, nullptr);
    EXPECT_TRUE(opened->isVisible());
    EXPECT_EQ(tree().selectedSubject().worker, "cloud:p5:two");
}

TEST_F(FleetMenuTest, OfNothingSelectedOpensAndClosesGroups)
{
    tree().clearSelection();
    tree().setCurrentIndex({});
    FleetMenu &opened = menu();
    EXPECT_EQ(opened.findChild<QAction *>(QStringLiteral("forget")), nullptr);
    choose(opened, "Collapse all groups");
    EXPECT_FALSE(tree().isExpanded(group(0)));
}

} // namespace muster::widgets
