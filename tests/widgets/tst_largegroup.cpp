// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfiltermodel.h"
#include "widgets/dashboard.h"
#include "widgets/fleetmenu.h"
#include "widgets/fleetview.h"
#include "widgets/samplefleet.h"
#include "widgets/shownwindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

// One group of three thousand workers.
namespace muster::widgets {

using viewmodels::FleetColumn;

namespace {

constexpr int many = 3'000;

class LargeGroupTest : public test::ShownWindow
{
protected:
    LargeGroupTest()
    {
        m_window.show();
        tick(domain::systemNow());
        QCoreApplication::processEvents();
        tree().expandAll();
    }

    /// Every third is idle, every tenth lost.
    void tick(domain::Timestamp time)
    {
        std::vector<domain::Worker> workers;
        for (int i = 0; i < many; ++i) {
            domain::Worker each = test::worker("cloud:p5:node-" + std::to_string(i), 1, 1);
            each = i % 3 == 0 ? test::idle(std::move(each)) : std::move(each);
            workers.push_back(i % 10 == 0 ? test::lost(std::move(each)) : std::move(each));
        }
        m_window.apply(test::changesOf(std::move(workers), time));
    }

    FleetView &tree() { return *m_window.findChild<FleetView *>(); }
    viewmodels::FleetFilterModel &shown() { return m_window.findChild<Dashboard *>()->shownFleet(); }
    QModelIndex group() { return tree().model()->index(0, 0); }
    QModelIndex last() { return tree().model()->index(tree().model()->rowCount(group()) - 1, 0, group()); }
    int selected() { return static_cast<int>(tree().selectionModel()->selectedRows().size()); }
};

} // namespace

TEST_F(LargeGroupTest, OpensToTheLastOfThem)
{
    EXPECT_EQ(tree().model()->rowCount(group()), many);
    tree().scrollTo(last());
    EXPECT_TRUE(tree().viewport()->rect().intersects(tree().visualRect(last())));
    EXPECT_EQ(last().data().toString(), QStringLiteral("node-2999"));
    tree().collapseAll();
    EXPECT_EQ(tree().verticalScrollBar()->maximum(), 0);
}

TEST_F(LargeGroupTest, FiltersAndGivesAllBack)
{
    viewmodels::FleetFilter filter;
    filter.set(FleetColumn::Name, viewmodels::TextPattern{QStringLiteral("node-299")});
    shown().setFilter(filter);
    EXPECT_EQ(tree().model()->rowCount(group()), 11);
    shown().setFilter({});
    EXPECT_EQ(tree().model()->rowCount(group()), many);
    EXPECT_TRUE(tree().isExpanded(group()));
}

TEST_F(LargeGroupTest, SelectsAllAndForgetsThoseThatAreLost)
{
    tree().setFocus();
    tree().selectAll();
    EXPECT_EQ(selected(), many + 1);
    EXPECT_EQ(FleetMenu::lostWorkers(tree().selectionModel()->selectedRows()).size(), many / 10U);
    QTest::keyClick(&tree(), Qt::Key_Escape);
    EXPECT_EQ(selected(), 0);
}

TEST_F(LargeGroupTest, KeepsWhatIsSelectedAndWhereItIsScrolledToAtATick)
{
    ASSERT_TRUE(tree().select(history::Subject::ofWorker("cloud:p5:node-1777")));
    const int place = tree().verticalScrollBar()->value();
    EXPECT_GT(place, 0);
    tick(domain::systemNow() + std::chrono::seconds{2});
    QCoreApplication::processEvents();
    EXPECT_EQ(tree().selectedSubject().worker, "cloud:p5:node-1777");
    EXPECT_EQ(tree().verticalScrollBar()->value(), place);
    EXPECT_TRUE(tree().viewport()->rect().intersects(tree().visualRect(tree().currentIndex())));
    tree().selectAll();
    tick(domain::systemNow() + std::chrono::seconds{4});
    EXPECT_EQ(selected(), many + 1);
}

} // namespace muster::widgets
