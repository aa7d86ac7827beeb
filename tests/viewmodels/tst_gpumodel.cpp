// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "viewmodels/gpumodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace muster::viewmodels {

using domain::GpuMetric;
using domain::Reading;
using test::machine;

namespace {

class GpuModelTest : public testing::Test
{
protected:
    QString row(int number) const
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells += model.index(number, column).data().toString();
        }
        return cells.join(QLatin1Char{'|'});
    }

    GpuModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(GpuModelTest, TellsWhatIsKnownOfEachGpu)
{
    domain::Worker worker = machine("c:g:w", {92.44, 0});
    auto &first = worker.stats.gpus[0];
    first[GpuMetric::MemoryUsed] = Reading{40.0 * 1024};
    first[GpuMetric::MemoryFree] = Reading{40.0 * 1024};
    first[GpuMetric::Temperature] = Reading{61.4};
    first[GpuMetric::Fraction] = Reading{0.5};
    worker.stats.gpus[1][GpuMetric::MemoryUsed] = Reading{1024.0};
    model.setWorker(worker);
    EXPECT_EQ(row(0), QStringLiteral("0|92.4|40 / 80 GB|61|50 %|busy"));
    EXPECT_EQ(row(1), QStringLiteral("1|0.0|1.0 GB / –|–|–|idle"));
}

TEST_F(GpuModelTest, DrawsNoBarForWhatIsUnknown)
{
    domain::Worker worker = machine("c:g:w", {50, 0});
    worker.stats.gpus[1] = {};
    worker.gpuActivity.pop_back();
    model.setWorker(worker);
    const int column = static_cast<int>(GpuColumn::Utilization);
    EXPECT_EQ(model.index(0, column).data(UtilizationRole).toDouble(), 50.0);
    EXPECT_FALSE(model.index(1, column).data(UtilizationRole).isValid());
    EXPECT_EQ(row(1), QStringLiteral("1|–|–|–|–|–")) << "lists may differ in length";
}

TEST_F(GpuModelTest, MergesAndTellsOnlyWhatChanged)
{
    model.setWorker(machine("c:g:w", {1, 2, 3}));
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    model.setWorker(machine("c:g:w", {1, 5, 3}));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    model.setWorker(machine("c:g:w", {1}));
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(model.rowCount(), 1);
    model.setWorker(machine("c:g:w"));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(GpuModelTest, ReadersHearTheColumnAndTheValue)
{
    model.setWorker(machine("c:g:w", {50}));
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("UTIL %: 50.0"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("Utilisation, percent"));
    EXPECT_FALSE(model.headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
}

} // namespace muster::viewmodels
