// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "modeldump.h"
#include "viewmodels/fleetfiltermodel.h"
#include "viewmodels/fleetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

namespace muster::viewmodels {

using test::dump;
using test::machine;

namespace {

class FleetFilterModelTest : public testing::Test
{
protected:
    void apply(const std::vector<domain::Worker> &workers) { fleet.apply(feed.changes(workers)); }

    /// Two groups with a worker below 50 % each, and one without.
    void fill()
    {
        apply({machine("a:g:1", {10}), machine("a:g:2", {90}), machine("b:h:1", {20}), machine("c:k:1", {95})});
    }

    void showUpTo(double percent)
    {
        FleetFilter filter;
        filter.set(FleetColumn::GpuUtilization, FigureRange{.to = percent});
        shown.setFilter(filter);
    }

    std::string text() const { return dump(shown, {0}); }

    FleetModel fleet;
    FleetFilterModel shown{fleet};
    QAbstractItemModelTester tester{&shown, QAbstractItemModelTester::FailureReportingMode::Fatal};
    test::FleetFeed feed;
};

} // namespace

TEST_F(FleetFilterModelTest, ShowsTheFleetWithoutAFilter)
{
    fill();
    EXPECT_EQ(text(), dump(fleet, {0}));
    EXPECT_EQ(shown.groupCount(), 3);
    EXPECT_EQ(shown.workerCount(), 4);
    EXPECT_EQ(shown.index(0, 0).data(IdRole), QStringLiteral("a:g"));
}

TEST_F(FleetFilterModelTest, ShowsTheWorkersThatPassAndTheirGroups)
{
    fill();
    QSignalSpy changed(&shown, &FleetFilterModel::filterChanged);
    showUpTo(50);
    EXPECT_EQ(text(), "a:g\n  1\nb:h\n  1\n");
    EXPECT_EQ(shown.groupCount(), 2);
    EXPECT_EQ(shown.workerCount(), 2);
    showUpTo(50);
    EXPECT_EQ(changed.size(), 1) << "the same filter again is none that changed";
    shown.setFilter({});
    EXPECT_EQ(text(), dump(fleet, {0}));
}

TEST_F(FleetFilterModelTest, FollowsFiguresThatChange)
{
    fill();
    showUpTo(50);
    apply({machine("a:g:1", {80}), machine("a:g:2", {40}), machine("b:h:1", {80}), machine("c:k:1", {5})});
    EXPECT_EQ(text(), "a:g\n  2\nc:k\n  1\n");
}

TEST_F(FleetFilterModelTest, FollowsTextsThatChange)
{
    domain::Worker worker = machine("a:g:1");
    const auto work = [&](const char *task) {
        worker.task = task;
        apply({worker});
    };
    work("train-a");
    FleetFilter filter;
    filter.set(FleetColumn::Name, TextPattern{QStringLiteral("train")});
    filter.set(FleetColumn::Task, TextPattern{QStringLiteral("-a")});
    shown.setFilter(filter);
    EXPECT_EQ(shown.workerCount(), 1);
    work("train-b");
    EXPECT_EQ(shown.workerCount(), 0) << "the task's own condition";
    work("train-a");
    EXPECT_EQ(shown.workerCount(), 1);
    filter.set(FleetColumn::Name, TextPattern{QStringLiteral("test")});
    shown.setFilter(filter);
    EXPECT_EQ(shown.workerCount(), 0) << "another pattern";
    work("test-a");
    EXPECT_EQ(shown.workerCount(), 1);
}

TEST_F(FleetFilterModelTest, FollowsTheClock)
{
    fill();
    FleetFilter silent;
    silent.set(FleetColumn::LastReport, FigureRange{.from = 1.0});
    shown.setFilter(silent);
    EXPECT_EQ(text(), "");
    fleet.moveTo(feed.now() + std::chrono::minutes{1});
    EXPECT_EQ(shown.workerCount(), 4);
}

TEST_F(FleetFilterModelTest, SortsTheFleet)
{
    fill();
    showUpTo(50);
    shown.sort(static_cast<int>(FleetColumn::GpuUtilization), Qt::DescendingOrder);
    EXPECT_EQ(fleet.sortColumn(), FleetColumn::GpuUtilization);
    EXPECT_EQ(text(), "a:g\n  1\nb:h\n  1\n");
    shown.setFilter({});
    EXPECT_EQ(text(), "c:k\n  1\na:g\n  2\n  1\nb:h\n  1\n");
}

TEST_F(FleetFilterModelTest, KeepsHoldOfRowsThatStay)
{
    fill();
    const QPersistentModelIndex group = shown.index(1, 0);
    const QPersistentModelIndex worker = shown.index(0, 0, group);
    const QPersistentModelIndex hidden = shown.index(1, 0, shown.index(0, 0));
    showUpTo(50);
    fleet.setSort(FleetColumn::Name, Qt::DescendingOrder);
    EXPECT_EQ(group.data(IdRole), QStringLiteral("b:h"));
    EXPECT_EQ(worker.data(IdRole), QStringLiteral("b:h:1"));
    EXPECT_FALSE(hidden.isValid());
}

TEST_F(FleetFilterModelTest, KeepsHoldOfAWorkerThatGoesToAnotherGroup)
{
    fill();
    showUpTo(50);
    const QPersistentModelIndex worker = shown.index(0, 0, shown.index(1, 0));
    ASSERT_EQ(worker.data(IdRole), QStringLiteral("b:h:1"));
    domain::Worker moved = machine("b:h:1", {20});
    moved.name.group = "new";
    apply({moved});
    EXPECT_EQ(text(), "a:g\n  1\nb:new\n  1\n");
    EXPECT_EQ(worker.data(IdRole), QStringLiteral("b:h:1"));
}

TEST_F(FleetFilterModelTest, TellsATickInOneStepHoweverManyRowsComeAndGo)
{
    std::vector<domain::Worker> workers;
    for (int i = 0; i < 100; ++i) {
        workers.push_back(machine("a:g:" + std::to_string(i), {i % 2 ? 10.0 : 90.0}));
    }
    apply(workers);
    showUpTo(50);
    QSignalSpy layouts(&shown, &QAbstractItemModel::layoutChanged);
    QSignalSpy removals(&shown, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&shown, &QAbstractItemModel::rowsInserted);
    for (std::size_t i = 0; i < workers.size(); ++i) {
        workers[i] = machine(workers[i].id, {i % 3 ? 10.0 : 90.0});
    }
    apply(workers);
    EXPECT_EQ(shown.workerCount(), 66);
    EXPECT_EQ(layouts.size() + removals.size() + insertions.size(), 1);
}

TEST_F(FleetFilterModelTest, KnowsWhoIsLeftWhileWorkersLeaveInSeveralRuns)
{
    std::vector<domain::Worker> workers;
    for (int i = 0; i < 10; ++i) {
        workers.push_back(machine("a:g:" + std::to_string(i), {10.0}));
    }
    apply(workers);
    QStringList lastRow;
    QObject::connect(&shown, &QAbstractItemModel::rowsRemoved, &shown, [&](const QModelIndex &group) {
        lastRow += shown.index(shown.rowCount(group) - 1, 0, group).data(IdRole).toString();
        lastRow += shown.index(shown.rowCount(group) - 2, 0, group).data(IdRole).toString();
    });
    apply({test::with(workers[3], domain::Liveness::Gone), test::with(workers[7], domain::Liveness::Gone)});
    const QStringList last{QStringLiteral("a:g:9"), QStringLiteral("a:g:8")};
    EXPECT_EQ(lastRow, last + last);
}

TEST_F(FleetFilterModelTest, TellsNothingButFiguresWhenTheRowsAreTheSame)
{
    fill();
    QSignalSpy layouts(&shown, &QAbstractItemModel::layoutChanged);
    QSignalSpy figures(&shown, &QAbstractItemModel::dataChanged);
    fill();
    EXPECT_EQ(layouts.size(), 0);
    EXPECT_FALSE(figures.isEmpty());
}

TEST_F(FleetFilterModelTest, WorkersThatLeaveAreRemoved)
{
    fill();
    QSignalSpy removals(&shown, &QAbstractItemModel::rowsRemoved);
    fleet.apply(feed.gone("a:g:2"));
    EXPECT_EQ(text(), "a:g\n  1\nb:h\n  1\nc:k\n  1\n");
    EXPECT_EQ(removals.size(), 1);
    showUpTo(50);
    fleet.apply(feed.gone("c:k:1"));
    fleet.apply(feed.gone("b:h:1"));
    EXPECT_EQ(text(), "a:g\n  1\n");
}

TEST_F(FleetFilterModelTest, MapsRowsThereAndBack)
{
    fill();
    showUpTo(50);
    const QModelIndex worker = shown.index(0, 2, shown.index(1, 0));
    EXPECT_EQ(shown.mapFromSource(shown.mapToSource(worker)), worker);
    EXPECT_EQ(shown.mapToSource(shown.index(1, 3)), fleet.index(1, 3));
    EXPECT_EQ(shown.mapFromSource(fleet.index(2, 0)), QModelIndex{}) << "that group is not shown";
    EXPECT_EQ(shown.mapFromSource(fleet.index(1, 0, fleet.index(0, 0))), QModelIndex{});
    EXPECT_EQ(shown.mapToSource({}), QModelIndex{});
    EXPECT_EQ(shown.mapFromSource({}), QModelIndex{});
}

TEST_F(FleetFilterModelTest, HasHeadingsWhileNothingIsShown)
{
    fill();
    showUpTo(-1);
    EXPECT_EQ(text(), "");
    EXPECT_EQ(shown.headerData(0, Qt::Horizontal, Qt::DisplayRole),
              fleet.headerData(0, Qt::Horizontal, Qt::DisplayRole));
    EXPECT_EQ(shown.columnCount(), fleetColumns);
}

TEST_F(FleetFilterModelTest, AWorkerHasNoChildren)
{
    fill();
    const QModelIndex worker = shown.index(0, 0, shown.index(0, 0));
    EXPECT_TRUE(shown.flags(worker) & Qt::ItemNeverHasChildren);
    EXPECT_EQ(shown.flags(worker), fleet.flags(shown.mapToSource(worker)));
    EXPECT_EQ(shown.flags(shown.index(0, 0)), fleet.flags(fleet.index(0, 0)));
    EXPECT_FALSE(shown.hasChildren(worker));
}

TEST(FleetFilterModel, IsEmptyOnceTheFleetIsGone)
{
    auto fleet = std::make_unique<FleetModel>();
    FleetFilterModel shown{*fleet};
    test::FleetFeed feed;
    fleet->apply(feed.changes({machine("a:g:1")}));
    ASSERT_EQ(shown.rowCount(), 1);
    fleet.reset();
    EXPECT_EQ(shown.rowCount(), 0);
    EXPECT_EQ(shown.index(0, 0), QModelIndex{});
    EXPECT_EQ(shown.headerData(0, Qt::Horizontal, Qt::DisplayRole), QVariant{});
}

} // namespace muster::viewmodels
