// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "modeldump.h"
#include "viewmodels/fleetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <cmath>

namespace muster::viewmodels {

using domain::Liveness;
using test::dump;
using test::machine;

namespace {

constexpr int columnOf(FleetColumn column)
{
    return static_cast<int>(column);
}

const QList<int> name{columnOf(FleetColumn::Name)};
const QList<int> nameAndGpu{columnOf(FleetColumn::Name), columnOf(FleetColumn::GpuUtilization)};

class FleetModelTest : public testing::Test
{
protected:
    void apply(const std::vector<domain::Worker> &workers) { model.apply(feed.changes(workers)); }

    FleetModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    test::FleetFeed feed;
};

} // namespace

TEST_F(FleetModelTest, IsATreeOfGroupsAndWorkers)
{
    apply({machine("cloud:p5:i-2", {90}), machine("cloud:p5:i-1", {70}), machine("dgx:a:d-1", {10})});
    EXPECT_EQ(dump(model, nameAndGpu), "cloud:p5 | 80.0\n"
                                       "  i-1 | 70.0\n"
                                       "  i-2 | 90.0\n"
                                       "dgx:a | 10.0\n"
                                       "  d-1 | 10.0\n");
    EXPECT_EQ(model.groupCount(), 2);
    EXPECT_EQ(model.workerCount(), 3);
}

TEST_F(FleetModelTest, TakesNewFiguresWithoutMovingARow)
{
    apply({machine("a:g:1", {10}), machine("a:g:2", {20})});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    apply({machine("a:g:1", {30})});
    EXPECT_EQ(dump(model, nameAndGpu), "a:g | 25.0\n  1 | 30.0\n  2 | 20.0\n");
    EXPECT_EQ(inserted.count() + layout.count() + reset.count(), 0);
    EXPECT_EQ(changed.count(), 2) << "one range for the groups, one for the workers of each";
}

TEST_F(FleetModelTest, AGoneWorkerLeavesAndAnEmptyGroupWithIt)
{
    apply({machine("a:g:1"), machine("a:g:2"), machine("b:h:1")});
    model.apply(feed.gone("a:g:1"));
    EXPECT_EQ(dump(model, name), "a:g\n  2\nb:h\n  1\n");
    model.apply(feed.gone("a:g:2"));
    EXPECT_EQ(dump(model, name), "b:h\n  1\n");
    model.apply(feed.gone("b:h:1"));
    EXPECT_EQ(dump(model, name), "");
}

TEST_F(FleetModelTest, ALostWorkerStays)
{
    apply({machine("a:g:1")});
    apply({test::with(machine("a:g:1"), Liveness::Lost)});
    const QModelIndex row = model.index(0, 0, model.index(0, 0));
    EXPECT_EQ(row.data(LivenessRole).toInt(), static_cast<int>(Liveness::Lost));
}

TEST_F(FleetModelTest, AWorkerThatWasGoneComesBack)
{
    apply({machine("a:g:1")});
    model.apply(feed.gone("a:g:1"));
    apply({machine("a:g:1", {50})});
    EXPECT_EQ(dump(model, nameAndGpu), "a:g | 50.0\n  1 | 50.0\n");
}

TEST_F(FleetModelTest, AnUnknownWorkerThatIsGoneChangesNothing)
{
    apply({test::with(machine("a:g:1"), Liveness::Gone)});
    EXPECT_EQ(dump(model, name), "");
    EXPECT_EQ(model.workerCount(), 0);
}

TEST_F(FleetModelTest, AWorkerMovesToAnotherGroupAndIsHeldOnTo)
{
    apply({machine("a:g:1"), machine("a:g:2"), machine("b:h:3")});
    const QPersistentModelIndex held = model.index(0, 0, model.index(0, 0));
    domain::Worker moved = machine("a:g:1");
    moved.name = {"b", "h", "1"};
    apply({moved});
    EXPECT_EQ(dump(model, name), "a:g\n  2\nb:h\n  1\n  3\n");
    EXPECT_EQ(held.data(IdRole).toString(), QStringLiteral("a:g:1"));
    EXPECT_EQ(held.parent().row(), 1);
}

TEST_F(FleetModelTest, TheLastWorkersOfAGroupMoveToANewOne)
{
    apply({machine("a:g:1"), machine("a:g:2"), machine("a:g:3")});
    std::vector<domain::Worker> moved{machine("a:g:1"), machine("a:g:2"), machine("a:g:3")};
    for (domain::Worker &worker : moved) {
        worker.name.group = "other";
    }
    apply(moved);
    EXPECT_EQ(dump(model, name), "a:other\n  1\n  2\n  3\n");
}

TEST_F(FleetModelTest, TheSameWorkerTwiceInOneStepIsTakenAsTheLater)
{
    apply({machine("a:g:1", {10}), machine("a:g:1", {20})});
    EXPECT_EQ(dump(model, nameAndGpu), "a:g | 20.0\n  1 | 20.0\n");
    apply({machine("a:g:2"), test::with(machine("a:g:2"), Liveness::Gone)});
    apply({test::with(machine("a:g:1"), Liveness::Gone), machine("a:g:1", {30})});
    EXPECT_EQ(dump(model, nameAndGpu), "a:g | 30.0\n  1 | 30.0\n");
}

TEST_F(FleetModelTest, SortsByAnyColumnInEitherOrder)
{
    apply({machine("a:g:1", {10}), machine("a:g:2", {30}), machine("b:h:1", {90}), machine("b:h:2", {50})});
    model.setSort(FleetColumn::GpuUtilization, Qt::DescendingOrder);
    EXPECT_EQ(dump(model, nameAndGpu), "b:h | 70.0\n  1 | 90.0\n  2 | 50.0\na:g | 20.0\n  2 | 30.0\n  1 | 10.0\n");
    model.sort(columnOf(FleetColumn::GpuUtilization), Qt::AscendingOrder);
    EXPECT_EQ(dump(model, nameAndGpu), "a:g | 20.0\n  1 | 10.0\n  2 | 30.0\nb:h | 70.0\n  2 | 50.0\n  1 | 90.0\n");
    model.setSort(FleetColumn::Name, Qt::DescendingOrder);
    EXPECT_EQ(dump(model, name), "b:h\n  2\n  1\na:g\n  2\n  1\n");
}

TEST_F(FleetModelTest, UnknownComesLastInEitherOrder)
{
    apply({machine("a:g:1"), machine("a:g:2", {30}), machine("a:g:3", {std::nan("")}), machine("a:g:4", {60})});
    model.setSort(FleetColumn::GpuUtilization, Qt::AscendingOrder);
    EXPECT_EQ(dump(model, nameAndGpu), "a:g | 45.0\n  2 | 30.0\n  4 | 60.0\n  1 | –\n  3 | –\n");
    model.setSort(FleetColumn::GpuUtilization, Qt::DescendingOrder);
    EXPECT_EQ(dump(model, nameAndGpu), "a:g | 45.0\n  4 | 60.0\n  2 | 30.0\n  1 | –\n  3 | –\n");
}

TEST_F(FleetModelTest, KeepsTheOrderWhileFiguresChange)
{
    apply({machine("a:g:1", {10}), machine("a:g:2", {30}), machine("b:h:1", {90})});
    model.setSort(FleetColumn::GpuUtilization, Qt::DescendingOrder);
    const QPersistentModelIndex worker = model.index(1, 0, model.index(1, 0));
    const QPersistentModelIndex group = model.index(1, 0);
    ASSERT_EQ(worker.data(IdRole).toString(), QStringLiteral("a:g:1"));
    apply({machine("a:g:1", {100}), machine("b:h:1", {5})});
    EXPECT_EQ(dump(model, nameAndGpu), "a:g | 65.0\n  1 | 100.0\n  2 | 30.0\nb:h | 5.0\n  1 | 5.0\n");
    EXPECT_EQ(worker.data(IdRole).toString(), QStringLiteral("a:g:1"));
    EXPECT_EQ(worker.row(), 0);
    EXPECT_EQ(group.row(), 0);
    EXPECT_EQ(worker.parent(), group);
}

TEST_F(FleetModelTest, WorkersOfOneNameKeepOneOrder)
{
    domain::Worker twin = machine("x:y:same");
    twin.name = {"a", "g", "same"};
    apply({machine("a:g:same"), twin});
    const auto ids = [this] {
        const QModelIndex group = model.index(0, 0);
        return model.index(0, 0, group).data(IdRole).toString() + model.index(1, 0, group).data(IdRole).toString();
    };
    EXPECT_EQ(ids(), QStringLiteral("a:g:samex:y:same"));
    apply({twin});
    EXPECT_EQ(ids(), QStringLiteral("a:g:samex:y:same"));
}

TEST_F(FleetModelTest, SortingByNoColumnChangesNothing)
{
    apply({machine("a:g:1"), machine("a:g:2")});
    model.sort(-1, Qt::DescendingOrder);
    model.sort(fleetColumns, Qt::DescendingOrder);
    EXPECT_EQ(dump(model, name), "a:g\n  1\n  2\n");
}

TEST_F(FleetModelTest, AgesMoveOnWhileNothingIsReported)
{
    const QList<int> age{columnOf(FleetColumn::LastReport)};
    apply({machine("a:g:1")});
    EXPECT_EQ(dump(model, age), "\n  0 s\n");
    model.moveTo(feed.now() + std::chrono::seconds{12});
    EXPECT_EQ(dump(model, age), "\n  12 s\n");
    model.moveTo(feed.now());
    EXPECT_EQ(dump(model, age), "\n  12 s\n") << "time does not run backwards";
}

TEST_F(FleetModelTest, WorkersNeverHaveChildren)
{
    apply({machine("a:g:1")});
    const QModelIndex group = model.index(0, 0);
    EXPECT_FALSE(group.flags().testFlag(Qt::ItemNeverHasChildren));
    EXPECT_TRUE(model.index(0, 0, group).flags().testFlag(Qt::ItemNeverHasChildren));
    EXPECT_TRUE(model.hasChildren(group));
}

TEST_F(FleetModelTest, NamesAndExplainsEveryColumn)
{
    for (int column = 0; column < fleetColumns; ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty()) << column;
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()) << column;
    }
    EXPECT_FALSE(model.headerData(fleetColumns, Qt::Horizontal, Qt::DisplayRole).isValid());
}

} // namespace muster::viewmodels
