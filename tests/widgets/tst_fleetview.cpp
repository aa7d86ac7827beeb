// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfeed.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/gpustrip.h"
#include "viewmodels/subjecttitle.h"
#include "widgets/fleetdelegate.h"
#include "widgets/fleetview.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace muster::widgets {

using history::Subject;
using test::machine;
using viewmodels::FleetColumn;

namespace {

constexpr int columnOf(FleetColumn column)
{
    return static_cast<int>(column);
}

/// What is on the screen, top to bottom: a line a row.
std::string visibleRows(const FleetView &view)
{
    std::string text;
    for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row)) {
        text += (row.parent().isValid() ? "  " : "") + row.data().toString().toStdString() + '\n';
    }
    return text;
}

class FleetViewTest : public testing::Test
{
protected:
    FleetViewTest()
    {
        view.setModel(&model);
        view.resize(1100, 400);
        view.show();
    }

    void apply(const std::vector<domain::Worker> &workers)
    {
        model.apply(feed.changes(workers));
        QCoreApplication::processEvents();
    }

    /// Two groups of two workers, all closed.
    void fill()
    {
        apply({machine("a:g:1", {10}), machine("a:g:2", {20}), machine("b:h:1", {30}), machine("b:h:2", {40})});
        view.collapseAll();
    }

    QModelIndex group(int row) const { return model.index(row, 0); }

    void clickHeader(FleetColumn column)
    {
        const QHeaderView *header = view.header();
        const int x = header->sectionViewportPosition(columnOf(column)) + header->sectionSize(columnOf(column)) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    }

    viewmodels::FleetModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    test::FleetFeed feed;
    FleetView view;
};

} // namespace

TEST_F(FleetViewTest, OpensTheFirstGroupForANewUser)
{
    apply({machine("b:h:1"), machine("a:g:1")});
    EXPECT_EQ(visibleRows(view), "a:g\n  1\nb:h\n");
}

TEST_F(FleetViewTest, OpensAndClosesAGroupByArrowKeys)
{
    fill();
    view.setCurrentIndex(group(1));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(visibleRows(view), "a:g\nb:h\n  1\n  2\n");
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(visibleRows(view), "a:g\nb:h\n");
}

TEST_F(FleetViewTest, OpensAndClosesAllByAction)
{
    fill();
    view.expandAllAction()->trigger();
    EXPECT_EQ(visibleRows(view), "a:g\n  1\n  2\nb:h\n  1\n  2\n");
    view.collapseAllAction()->trigger();
    EXPECT_EQ(visibleRows(view), "a:g\nb:h\n");
}

TEST_F(FleetViewTest, SortsByAClickOnTheHeader)
{
    fill();
    clickHeader(FleetColumn::GpuUtilization);
    const std::string once = visibleRows(view);
    clickHeader(FleetColumn::GpuUtilization);
    const std::string twice = visibleRows(view);
    EXPECT_EQ(once, "a:g\nb:h\n");
    EXPECT_EQ(twice, "b:h\na:g\n");
    EXPECT_EQ(model.sortColumn(), FleetColumn::GpuUtilization);
}

TEST_F(FleetViewTest, LiveUpdatesKeepSelectionAndWhatIsOpen)
{
    fill();
    view.expand(group(1));
    view.sortByColumn(columnOf(FleetColumn::GpuUtilization), Qt::AscendingOrder);
    const QModelIndex chosen = model.index(0, 0, group(1));
    ASSERT_EQ(chosen.data(viewmodels::IdRole).toString(), QStringLiteral("b:h:1"));
    view.setCurrentIndex(chosen);
    apply({machine("b:h:1", {5}), machine("b:h:2", {2}), machine("c:k:1", {1}), machine("a:g:0", {99})});
    EXPECT_EQ(visibleRows(view), "c:k\nb:h\n  2\n  1\na:g\n");
    ASSERT_EQ(view.selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(view.selectionModel()->selectedRows().first().data(viewmodels::IdRole).toString(),
              QStringLiteral("b:h:1"));
    EXPECT_EQ(view.currentIndex().data(viewmodels::IdRole).toString(), QStringLiteral("b:h:1"));
}

TEST_F(FleetViewTest, LiveUpdatesKeepTheScrollPosition)
{
    std::vector<domain::Worker> many;
    for (int i = 0; i < 60; ++i) {
        many.push_back(machine("a:g:" + std::to_string(i), {1.0 * i}));
    }
    apply(many);
    view.sortByColumn(columnOf(FleetColumn::GpuUtilization), Qt::AscendingOrder);
    QCoreApplication::processEvents();
    view.verticalScrollBar()->setValue(300);
    ASSERT_EQ(view.verticalScrollBar()->value(), 300);
    std::ranges::reverse(many);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i] = machine(many[i].id, {1.0 * static_cast<double>(i)});
    }
    apply(many);
    EXPECT_EQ(view.verticalScrollBar()->value(), 300);
}

TEST_F(FleetViewTest, TellsWhoIsSelected)
{
    fill();
    std::vector<Subject> told;
    QObject::connect(&view, &FleetView::subjectActivated, &view,
                     [&told](const Subject &subject) { told.push_back(subject); });
    view.setCurrentIndex(group(0));
    view.expand(group(0));
    view.setCurrentIndex(model.index(0, 0, group(0)));
    view.setCurrentIndex(group(1));
    view.selectNoneAction()->trigger();
    const std::vector<Subject> expected{
        Subject::ofGroup({"a", "g"}), Subject::ofWorker("a:g:1"), Subject::ofGroup({"b", "h"}), {}};
    EXPECT_EQ(told, expected) << "nothing selected goes back to the total";
    EXPECT_EQ(view.selectedSubject(), Subject{});
}

TEST_F(FleetViewTest, GoesBackToTheTotalWhenTheSelectedGroupLeaves)
{
    apply({machine("a:g:1"), machine("b:h:1")});
    view.setCurrentIndex(group(0));
    ASSERT_EQ(view.selectedSubject(), Subject::ofGroup({"a", "g"}));
    Subject told = Subject::ofWorker("?");
    QObject::connect(&view, &FleetView::subjectActivated, &view, [&told](const Subject &subject) { told = subject; });
    model.apply(feed.gone("a:g:1"));
    EXPECT_EQ(told, view.selectedSubject());
    EXPECT_NE(told, Subject::ofGroup({"a", "g"}));
}

TEST_F(FleetViewTest, CopiesTheIdsOfTheSelectedRowsInTheirOrder)
{
    fill();
    view.expandAll();
    view.selectionModel()->select(model.index(1, 0, group(0)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.selectionModel()->select(group(0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.copyAction()->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("a:g\na:g:2"));
}

TEST_F(FleetViewTest, CopyingNothingLeavesTheClipboardAlone)
{
    fill();
    view.clearSelection();
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    view.copyAction()->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
}

TEST_F(FleetViewTest, HeaderMenuShowsAndHidesColumns)
{
    fill();
    Q_EMIT view.header()->customContextMenuRequested({5, 5});
    auto *menu = view.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    const QList<QAction *> actions = menu->actions();
    const auto taskAction = std::ranges::find(actions, QStringLiteral("TASK"), &QAction::text);
    ASSERT_NE(taskAction, actions.end());
    EXPECT_TRUE(view.isColumnHidden(columnOf(FleetColumn::Task)));
    (*taskAction)->trigger();
    EXPECT_FALSE(view.isColumnHidden(columnOf(FleetColumn::Task)));
    menu->close();
    view.resetColumns();
    EXPECT_TRUE(view.isColumnHidden(columnOf(FleetColumn::Task)));
}

TEST_F(FleetViewTest, RemembersColumnsSortingAndOpenGroups)
{
    fill();
    view.expand(group(1));
    view.setColumnHidden(columnOf(FleetColumn::RamFree), true);
    view.setColumnWidth(columnOf(FleetColumn::RamTotal), 133);
    view.header()->moveSection(1, 4);
    view.sortByColumn(columnOf(FleetColumn::CpuLoad), Qt::DescendingOrder);
    const QByteArray state = view.saveState();

    viewmodels::FleetModel later;
    FleetView restored;
    restored.setModel(&later);
    ASSERT_TRUE(restored.restoreState(state));
    test::FleetFeed again;
    later.apply(again.changes({machine("a:g:1"), machine("b:h:1")}));
    QCoreApplication::processEvents();
    EXPECT_EQ(visibleRows(restored), "a:g\nb:h\n  1\n");
    EXPECT_TRUE(restored.isColumnHidden(columnOf(FleetColumn::RamFree)));
    EXPECT_EQ(restored.columnWidth(columnOf(FleetColumn::RamTotal)), 133);
    EXPECT_EQ(restored.header()->visualIndex(1), 4);
    EXPECT_EQ(later.sortColumn(), FleetColumn::CpuLoad);
    EXPECT_EQ(later.sortOrder(), Qt::DescendingOrder);
}

TEST_F(FleetViewTest, RemembersGroupsThatHaveNotArrivedYet)
{
    fill();
    view.expand(group(0));
    const QByteArray state = view.saveState();
    viewmodels::FleetModel later;
    FleetView restored;
    restored.setModel(&later);
    ASSERT_TRUE(restored.restoreState(state));
    FleetView third;
    third.setModel(&later);
    ASSERT_TRUE(third.restoreState(restored.saveState()));
    test::FleetFeed again;
    later.apply(again.changes({machine("a:g:1")}));
    EXPECT_EQ(visibleRows(third), "a:g\n  1\n");
}

TEST_F(FleetViewTest, RefusesAStateThatIsNotItsOwn)
{
    fill();
    const QByteArray before = view.saveState();
    EXPECT_FALSE(view.restoreState({}));
    EXPECT_FALSE(view.restoreState("garbage that is no state"));
    EXPECT_FALSE(view.restoreState(before.left(before.size() / 2)));
    EXPECT_EQ(view.saveState(), before);
}

TEST_F(FleetViewTest, TheNameTakesTheRoomThatIsLeft)
{
    fill();
    view.resize(1500, 400);
    EXPECT_EQ(view.header()->length(), view.viewport()->width());
    view.resize(300, 400);
    EXPECT_GE(view.columnWidth(columnOf(FleetColumn::Name)), 150);
}

TEST_F(FleetViewTest, SaysSomethingWhileItIsEmpty)
{
    const QImage image = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    std::set<QRgb> colours;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            colours.insert(image.pixel(x, y));
        }
    }
    EXPECT_GT(colours.size(), 1U);
}

TEST_F(FleetViewTest, PaintsHostileAndHugeRowsWithoutHarm)
{
    domain::Worker hostile = test::withTask(machine("x:y:z"), std::string(100'000, 't'));
    hostile.name = {"<img src=x>", "\n\t", std::string(100'000, 'W')};
    hostile.stats.gpus.resize(5'000);
    hostile.liveness = domain::Liveness::Lost;
    apply({hostile});
    view.expandAll();
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(FleetViewTest, ALostWorkerLooksOtherThanARunningOne)
{
    apply({machine("a:g:1", {90})});
    view.expandAll();
    const QImage running = view.grab().toImage();
    apply({test::with(machine("a:g:1", {90}), domain::Liveness::Lost)});
    EXPECT_NE(view.grab().toImage(), running);
}

TEST_F(FleetViewTest, AClosedGroupShowsThatAWorkerInItIsLost)
{
    apply({machine("a:g:1", {90}), machine("a:g:2", {90})});
    view.collapseAll();
    const auto name = [this] { return view.viewport()->grab(view.visualRect(group(0))).toImage(); };
    const QImage running = name();
    apply({test::with(machine("a:g:2", {90}), domain::Liveness::Lost)});
    EXPECT_NE(name(), running);
}

TEST_F(FleetViewTest, OfSixtyFourGpusTheOneThatIsUnknownIsSeen)
{
    const auto strip = [this](std::optional<std::size_t> unknown) {
        domain::Worker large = machine("a:g:1", {50});
        large.stats.gpus.resize(64, large.stats.gpus.front());
        if (unknown) {
            large.stats.gpus[*unknown][domain::GpuMetric::Utilization] = {};
        }
        apply({large});
        view.expandAll();
        const QModelIndex row = model.index(0, columnOf(FleetColumn::Gpus), group(0));
        return view.viewport()->grab(view.visualRect(row)).toImage();
    };
    for (const int width : {150, 90}) {
        view.setColumnWidth(columnOf(FleetColumn::Gpus), width);
        const QImage all = strip({});
        EXPECT_NE(strip(1), all) << width;
        EXPECT_NE(strip(63), all) << width;
    }
    view.setColumnWidth(columnOf(FleetColumn::Gpus), 150);
    EXPECT_NE(strip(1), strip(2)) << "each has its own cell";
}

TEST(StripCells, StandSideBySideInsideTheArea)
{
    const QRect area{100, 10, 156, 30};
    const std::vector<QRect> cells = stripCells(area, 8);
    ASSERT_EQ(cells.size(), 8U);
    EXPECT_EQ(cells.front(), (QRect{100, 18, 15, 14}));
    for (std::size_t i = 1; i < cells.size(); ++i) {
        EXPECT_EQ(cells[i].left() - cells[i - 1].right(), 3) << "two pixels between them";
    }
}

TEST(StripCells, GetNarrowerWhereRoomIsShort)
{
    for (const int width : {3, 10, 31, 60, 100, 150}) {
        const QRect area{0, 0, width, 30};
        const std::vector<QRect> cells = stripCells(area, 16);
        ASSERT_FALSE(cells.empty()) << width;
        for (const QRect &cell : cells) {
            EXPECT_TRUE(area.contains(cell)) << width;
        }
        if (width >= 32) {
            EXPECT_EQ(cells.size(), 16U) << width;
        }
    }
}

TEST(StripCells, AreNoneWithoutGpusOrRoom)
{
    EXPECT_TRUE(stripCells({0, 0, 100, 30}, 0).empty());
    EXPECT_TRUE(stripCells({0, 0, 0, 30}, 8).empty());
}

TEST(TabularPositions, GiveEveryDigitTheSameRoom)
{
    const QRawFont font = QRawFont::fromFont(QApplication::font());
    const auto widthOf = [&font](const QString &text) {
        qreal width = 0.0;
        tabularPositions(font, text, font.glyphIndexesForString(text), width);
        return width;
    };
    EXPECT_GT(widthOf(QStringLiteral("111.1")), 0.0);
    EXPECT_DOUBLE_EQ(widthOf(QStringLiteral("111.1")), widthOf(QStringLiteral("888.8")));
}

} // namespace muster::widgets
