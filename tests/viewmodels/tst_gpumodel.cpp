// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "support/machines.h"
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
    EXPECT_EQ(row(0), QStringLiteral("0|92.4|40 / 80 GB|61|–|50 %||busy"));
    EXPECT_EQ(row(1), QStringLiteral("1|0.0|1.0 GB / –|–|–|–||idle"));
}

TEST_F(GpuModelTest, WritesWhatIsUsedInTheUnitOfTheWhole)
{
    domain::Worker worker = machine("c:g:w", {0, 0});
    auto &gpus = worker.stats.gpus;
    gpus[0][GpuMetric::MemoryUsed] = Reading{512.0};
    gpus[0][GpuMetric::MemoryFree] = Reading{80.0 * 1024 - 512.0};
    gpus[1][GpuMetric::MemoryUsed] = Reading{100.0};
    gpus[1][GpuMetric::MemoryFree] = Reading{800.0};
    model.setWorker(worker);
    const int column = static_cast<int>(GpuColumn::Memory);
    EXPECT_EQ(model.index(0, column).data().toString(), QStringLiteral("0.5 / 80 GB"));
    EXPECT_EQ(model.index(1, column).data().toString(), QStringLiteral("100 MB / 900 MB"));
}

TEST_F(GpuModelTest, TellsWhatOurAgentKnowsOfEachGpu)
{
    domain::Worker worker = machine("c:g:w", {50, 0, 10});
    worker.details = domain::Details{test::machineOfTwoGpus()};
    model.setWorker(worker);
    EXPECT_EQ(row(0), QStringLiteral("⚠ 0|50.0|–|–|413 / 700 W|–|alice|idle"));
    EXPECT_EQ(row(1), QStringLiteral("1|0.0|–|–|–|–||idle"));
    EXPECT_TRUE(model.index(0, 0).data(GpuErrorRole).toBool());
    EXPECT_EQ(model.index(0, 3).data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("NVIDIA H100\nUUID GPU-1\nPower: 413 / 700 W\nIts clocks are held down: power limit, too "
                             "hot\nMemory errors: 3 corrected, 1 not corrected\n⚠ Newest critical error: XID 79\n"
                             "alice: 40 GB, process 4711\n–: –, process 4712"));
    EXPECT_TRUE(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("MIG slice of GPU-2")));
    EXPECT_FALSE(model.index(2, 0).data(Qt::ToolTipRole).isValid()) << "nothing is told of it";
}

TEST_F(GpuModelTest, KnowsWhichColumnsSomethingIsKnownFor)
{
    domain::Worker worker = machine("c:g:w", {50});
    model.setWorker(worker);
    EXPECT_FALSE(model.knows(GpuColumn::Power));
    EXPECT_FALSE(model.knows(GpuColumn::Users));
    EXPECT_TRUE(model.knows(GpuColumn::Memory));
    worker.details = domain::Details{test::machineOfTwoGpus()};
    model.setWorker(worker);
    EXPECT_TRUE(model.knows(GpuColumn::Power));
    EXPECT_TRUE(model.knows(GpuColumn::Users));
}

TEST_F(GpuModelTest, MakesTextsFromTheNetworkHarmless)
{
    domain::Worker worker = machine("c:g:w", {50});
    domain::GpuDetails gpu{.uuid = "<b>1", .throttle = {"new\nreason"}};
    gpu.processes.assign(32, {1, "<img src='x'>", Reading{1.0}});
    worker.details = domain::Details{{.gpus = {gpu}}};
    model.setWorker(worker);
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(QStringLiteral("<b>")) || tip.contains(QStringLiteral("<img")));
    EXPECT_TRUE(tip.contains(QStringLiteral("…"))) << "a long list ends";
    EXPECT_TRUE(tip.contains(QStringLiteral("new\uFFFDreason"))) << tip.toStdString();
}

TEST_F(GpuModelTest, CountsProcessesOfUsersThatAreNotKnown)
{
    domain::Worker worker = machine("c:g:w", {50});
    domain::GpuDetails gpu;
    gpu.processes.assign(2, {});
    worker.details = domain::Details{{.gpus = {gpu}}};
    model.setWorker(worker);
    EXPECT_TRUE(model.index(0, static_cast<int>(GpuColumn::Users)).data().toString().startsWith(QStringLiteral("2 ")));
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
    EXPECT_EQ(row(1), QStringLiteral("1|–|–|–|–|–||–")) << "lists may differ in length";
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
