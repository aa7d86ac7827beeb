// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "modeldump.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "viewmodels/gpustrip.h"
#include "viewmodels/subjecttitle.h"
#include "viewmodels/units.h"

#include <gtest/gtest.h>

#include <cmath>

namespace muster::viewmodels {

using domain::HostMetric;
using history::Subject;
using test::machine;

namespace {

QList<int> columnsFrom(FleetColumn first, FleetColumn last)
{
    QList<int> columns;
    for (int column = static_cast<int>(first); column <= static_cast<int>(last); ++column) {
        columns.append(column);
    }
    return columns;
}

class FleetCellsTest : public testing::Test
{
protected:
    void apply(const std::vector<domain::Worker> &workers) { model.apply(feed.changes(workers)); }
    QVariant group(FleetColumn column, int role) const { return model.index(0, static_cast<int>(column)).data(role); }
    QVariant worker(FleetColumn column, int role) const
    {
        return model.index(0, static_cast<int>(column), model.index(0, 0)).data(role);
    }

    FleetModel model;
    test::FleetFeed feed;
};

domain::Worker fullMachine(const std::string &id)
{
    domain::Worker worker = test::withCpuLoad(machine(id, {97.8, 97.8}), 74.1);
    worker.stats.host[HostMetric::MemoryUsed] = domain::Reading{1000.0 * 1024};
    worker.stats.host[HostMetric::MemoryFree] = domain::Reading{24.0 * 1024};
    worker.stats.host[HostMetric::DiskFreeHome] = domain::Reading{20.0};
    worker.stats.host[HostMetric::NetworkTx] = domain::Reading{0.0244140625};
    worker.stats.host[HostMetric::NetworkRx] = domain::Reading{0.5859375};
    return worker;
}

} // namespace

TEST_F(FleetCellsTest, TwoMachinesOfOneNameAreMarkedAndSaid)
{
    apply({machine("c:p:1")});
    EXPECT_FALSE(worker(FleetColumn::Name, ConflictRole).toBool());
    domain::Worker both = machine("c:p:1");
    both.conflict.emplace().speakers = {domain::Speaker{"", {"10.0.0.7", ""}}, domain::Speaker{"", {"10.0.0.9", ""}}};
    apply({both});
    EXPECT_TRUE(worker(FleetColumn::Name, ConflictRole).toBool());
    EXPECT_FALSE(worker(FleetColumn::CpuLoad, ConflictRole).toBool());
    EXPECT_TRUE(worker(FleetColumn::Name, Qt::ToolTipRole).toString().contains(QStringLiteral("10.0.0.9")));
    EXPECT_TRUE(worker(FleetColumn::Name, Qt::AccessibleTextRole).toString().contains(QStringLiteral("two machines")));
}

TEST_F(FleetCellsTest, FiguresReadAsInTheTable)
{
    apply({fullMachine("c:p:1"), fullMachine("c:p:2")});
    EXPECT_EQ(test::dump(model, columnsFrom(FleetColumn::Name, FleetColumn::NetworkTxRx)),
              "c:p | 2 | 4 | 97.8 | 4 | 74.1 | 2.0 TB | 48 GB | 20 % | 0.4 / 9.8\n"
              "  1 |  | 2 | 97.8 | 2 | 74.1 | 1.0 TB | 24 GB | 20 % | 0.2 / 4.9\n"
              "  2 |  | 2 | 97.8 | 2 | 74.1 | 1.0 TB | 24 GB | 20 % | 0.2 / 4.9\n");
}

TEST_F(FleetCellsTest, UnknownIsADashAndNotANumber)
{
    apply({machine("c:p:1")});
    EXPECT_EQ(test::dump(model, columnsFrom(FleetColumn::GpuUtilization, FleetColumn::NetworkTxRx)),
              "– | 0 | – | – | – | – | – / –\n"
              "  – | – | – | – | – | – | – / –\n");
    EXPECT_FALSE(worker(FleetColumn::CpuLoad, SortRole).isValid());
    EXPECT_FALSE(group(FleetColumn::CpuLoad, SortRole).isValid());
}

TEST_F(FleetCellsTest, TrafficOfOneDirectionIsNotTheTrafficOfBoth)
{
    const auto tip = [this] { return worker(FleetColumn::NetworkTxRx, Qt::ToolTipRole).toString(); };
    apply({test::withHost(machine("c:p:1"), HostMetric::NetworkTx, 2.0)});
    EXPECT_EQ(worker(FleetColumn::NetworkTxRx, Qt::DisplayRole).toString(), QStringLiteral("16.8 / –"));
    EXPECT_FALSE(worker(FleetColumn::NetworkTxRx, SortRole).isValid());
    EXPECT_TRUE(tip().contains(QStringLiteral("Only what is sent is known")));
    EXPECT_TRUE(
        group(FleetColumn::NetworkTxRx, Qt::ToolTipRole).toString().contains(QStringLiteral("Only what is sent")));
    EXPECT_FALSE(worker(FleetColumn::CpuLoad, Qt::ToolTipRole).toString().contains(QStringLiteral("Only what")));
    apply({test::withHost(machine("c:p:1"), HostMetric::NetworkRx, 2.0)});
    EXPECT_TRUE(tip().contains(QStringLiteral("Only what is received is known")));
    apply({fullMachine("c:p:1")});
    EXPECT_EQ(worker(FleetColumn::NetworkTxRx, SortRole), QVariant(0.0244140625 + 0.5859375));
    EXPECT_FALSE(tip().contains(QStringLiteral("Only what")));
}

TEST_F(FleetCellsTest, SortRolesAreRawValues)
{
    apply({fullMachine("c:p:1")});
    EXPECT_EQ(worker(FleetColumn::RamFree, SortRole), QVariant(24.0 * 1024));
    EXPECT_EQ(worker(FleetColumn::Name, SortRole), QVariant(QStringLiteral("1")));
    EXPECT_EQ(group(FleetColumn::Workers, SortRole), QVariant(1.0));
}

TEST_F(FleetCellsTest, ALostWorkerCountsInItsGroupButNotInItsFigures)
{
    apply({machine("c:p:1", {90}), test::with(machine("c:p:2", {10}), domain::Liveness::Lost)});
    EXPECT_EQ(group(FleetColumn::Workers, Qt::DisplayRole).toString(), QStringLiteral("2"));
    EXPECT_EQ(group(FleetColumn::GpuUtilization, Qt::DisplayRole).toString(), QStringLiteral("90.0"));
    EXPECT_TRUE(
        group(FleetColumn::Name, Qt::ToolTipRole).toString().contains(QStringLiteral("1 running, 0 idle, 1 lost")));
}

TEST_F(FleetCellsTest, TellsHowLongALostWorkerHasBeenSilent)
{
    apply({machine("c:p:1")});
    EXPECT_FALSE(worker(FleetColumn::Name, SilenceRole).isValid());
    model.apply(feed.changes({test::with(machine("c:p:1"), domain::Liveness::Lost)}, std::chrono::minutes{4}));
    EXPECT_EQ(worker(FleetColumn::Name, SilenceRole).toString(), QStringLiteral("4 min"));
}

TEST_F(FleetCellsTest, TellsTheTaskOrThatThereIsNone)
{
    apply({machine("c:p:1")});
    EXPECT_FALSE(worker(FleetColumn::Name, NoteRole).isValid()) << "a reporter that can't tell";
    apply({test::withTask(machine("c:p:1"), "")});
    EXPECT_EQ(worker(FleetColumn::Name, NoteRole).toString(), QStringLiteral("no task"));
    apply({test::withTask(machine("c:p:1"), "train-llm-7")});
    EXPECT_EQ(worker(FleetColumn::Name, NoteRole).toString(), QStringLiteral("train-llm-7"));
    EXPECT_EQ(worker(FleetColumn::Task, Qt::DisplayRole).toString(), QStringLiteral("train-llm-7"));
    EXPECT_EQ(group(FleetColumn::Task, Qt::DisplayRole).toString(), QString{});
}

TEST_F(FleetCellsTest, StripsAreInTheGpuColumnOnly)
{
    apply({machine("c:p:1", {90, 10})});
    EXPECT_EQ(worker(FleetColumn::Gpus, GpuStripRole).value<GpuStrip>().cells().size(), 2U);
    EXPECT_EQ(group(FleetColumn::Gpus, GpuStripRole).value<GpuStrip>().cells().size(), 2U);
    EXPECT_FALSE(worker(FleetColumn::Name, GpuStripRole).isValid());
}

TEST_F(FleetCellsTest, AMeanTellsWhatItCovers)
{
    apply({machine("c:p:1", {90, std::nan("")}), machine("c:p:2")});
    const QString tip = group(FleetColumn::GpuUtilization, Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("Known of 1 of 2"))) << tip.toStdString();
}

TEST_F(FleetCellsTest, AWorkersTipTellsStateAndClock)
{
    domain::Worker late = test::withTask(machine("c:p:1"), "t-1");
    late.activity = domain::Activity::Busy;
    late.queue = "q-1";
    late.skew = std::chrono::minutes{3};
    apply({late});
    const QString tip = worker(FleetColumn::CpuLoad, Qt::ToolTipRole).toString();
    for (const char *part : {"c:p:1", "Running, busy", "Task t-1", "Queue q-1", "Last heard 0 s ago", "3 min behind"}) {
        EXPECT_TRUE(tip.contains(QLatin1String{part})) << part << " in " << tip.toStdString();
    }
    late.skew = -std::chrono::hours{2};
    apply({late});
    EXPECT_TRUE(worker(FleetColumn::Name, Qt::ToolTipRole).toString().contains(QStringLiteral("2 h ahead")));
    late.skew = std::chrono::seconds{2};
    apply({late});
    EXPECT_FALSE(worker(FleetColumn::Name, Qt::ToolTipRole).toString().contains(QStringLiteral("clock")));
}

TEST_F(FleetCellsTest, ATipBeginsWithTheWholeFigure)
{
    domain::Worker fast = fullMachine("c:p:1");
    fast.stats.host[HostMetric::NetworkTx] = domain::Reading{736'000.0};
    apply({fast});
    const auto begins = [](const QVariant &tip, const QString &line) {
        return tip.toString().contains(QLatin1Char{'>'} + line + QLatin1Char{'\n'});
    };
    const QString rates = formatRate(domain::Reading{736'000.0}) + QStringLiteral(" / 4.9");
    EXPECT_TRUE(
        begins(worker(FleetColumn::NetworkTxRx, Qt::ToolTipRole), QStringLiteral("NET Tx / Rx Mb/s: ") + rates));
    EXPECT_TRUE(begins(group(FleetColumn::NetworkTxRx, Qt::ToolTipRole), QStringLiteral("NET Tx / Rx Mb/s: ") + rates));
    EXPECT_TRUE(begins(group(FleetColumn::Workers, Qt::ToolTipRole), QStringLiteral("WORKERS: 1")));
    EXPECT_TRUE(begins(worker(FleetColumn::Name, Qt::ToolTipRole), QStringLiteral("c:p:1")));
    apply({machine("c:p:1")});
    EXPECT_TRUE(begins(worker(FleetColumn::CpuLoad, Qt::ToolTipRole), QStringLiteral("c:p:1")));
}

TEST_F(FleetCellsTest, TheTipOfTheFreeDiskTellsItsSizeWhereItIsKnown)
{
    domain::Worker sized = fullMachine("c:p:1");
    apply({sized});
    EXPECT_FALSE(worker(FleetColumn::DiskFreeHome, Qt::ToolTipRole).toString().contains(QStringLiteral("free of")));
    domain::MachineDetails details;
    details.homeDiskFree = domain::Reading{512.0 * 1024};
    details.homeDiskTotal = domain::Reading{1.2 * 1024 * 1024};
    sized.details = domain::Details{details};
    apply({sized});
    const auto tip = [&](FleetColumn column) { return worker(column, Qt::ToolTipRole).toString(); };
    EXPECT_TRUE(tip(FleetColumn::DiskFreeHome).contains(QStringLiteral("DISK FREE: 20 %\n512 GB free of 1.2 TB\n")));
    EXPECT_FALSE(tip(FleetColumn::RamFree).contains(QStringLiteral("free of")));
}

TEST_F(FleetCellsTest, AThresholdIsToldInTheUnitThatIsShown)
{
    setUnits({MemoryUnit::Gibibytes, RateUnit::Megabits});
    domain::Worker full = fullMachine("c:p:1");
    full.stats.host[HostMetric::MemoryFree] = domain::Reading{1.0};
    apply({full});
    EXPECT_TRUE(worker(FleetColumn::RamFree, Qt::ToolTipRole).toString().contains(QStringLiteral("of 13 GiB.")));
    setUnits({});
}

TEST_F(FleetCellsTest, HostileNamesStayText)
{
    domain::Worker hostile = test::withTask(machine("x:y:z"), "<img src=/etc/passwd>\n");
    hostile.id = "<b>%1</b>\u202E";
    hostile.name = {"<i>%2", "g\n%3", "n\t"};
    apply({hostile});
    EXPECT_EQ(worker(FleetColumn::Name, Qt::DisplayRole).toString(), QStringLiteral("n\uFFFD"));
    EXPECT_EQ(group(FleetColumn::Name, Qt::DisplayRole).toString(), QStringLiteral("<i>%2:g\uFFFD%3"));
    const QString tips =
        worker(FleetColumn::Name, Qt::ToolTipRole).toString() + group(FleetColumn::Name, Qt::ToolTipRole).toString();
    EXPECT_TRUE(tips.contains(QStringLiteral("&lt;b&gt;%1&lt;/b&gt;\uFFFD")));
    EXPECT_TRUE(tips.contains(QStringLiteral("&lt;i&gt;%2:g\uFFFD%3")));
    EXPECT_FALSE(tips.contains(QStringLiteral("<img")));
    EXPECT_EQ(worker(FleetColumn::Name, NoteRole).toString(), QStringLiteral("<img src=/etc/passwd>\uFFFD"));
}

TEST_F(FleetCellsTest, TheSubjectOfARowIsTheGroupOrTheWorker)
{
    apply({machine("c:p:1")});
    EXPECT_EQ(group(FleetColumn::Name, SubjectRole).value<Subject>(), Subject::ofGroup({"c", "p"}));
    EXPECT_EQ(worker(FleetColumn::CpuLoad, SubjectRole).value<Subject>(), Subject::ofWorker("c:p:1"));
}

TEST_F(FleetCellsTest, ReadersHearTheColumnAndTheValue)
{
    apply({fullMachine("c:p:1")});
    EXPECT_EQ(worker(FleetColumn::RamTotal, Qt::AccessibleTextRole).toString(), QStringLiteral("RAM TOTAL: 1.0 TB"));
    EXPECT_EQ(worker(FleetColumn::Workers, Qt::AccessibleTextRole).toString(), QString{});
}

TEST_F(FleetCellsTest, NumbersStandToTheRight)
{
    apply({machine("c:p:1")});
    EXPECT_TRUE(worker(FleetColumn::RamFree, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    EXPECT_TRUE(worker(FleetColumn::Gpus, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignLeft));
}

TEST_F(FleetCellsTest, AFigureOnTheWrongSideOfItsThresholdSaysSo)
{
    domain::Worker full = fullMachine("c:p:1");
    full.stats.host[HostMetric::MemoryFree] = domain::Reading{12.0 * 1024};
    full.stats.cpuUtilization = {domain::Reading{99.0}};
    apply({full});
    EXPECT_EQ(worker(FleetColumn::RamFree, CrossingRole), QVariant{-1});
    EXPECT_EQ(worker(FleetColumn::CpuLoad, CrossingRole), QVariant{1});
    EXPECT_EQ(worker(FleetColumn::GpuUtilization, CrossingRole), QVariant{0});
    EXPECT_EQ(worker(FleetColumn::Name, MarksRole), QVariant{2});
    EXPECT_TRUE(worker(FleetColumn::Name, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("RAM FREE: Below the threshold of 13 GB.")));
}

TEST_F(FleetCellsTest, AGroupCountsItsMarkedWorkersAndComparesMeansButNoSums)
{
    domain::Worker full = fullMachine("c:p:1");
    full.stats.host[HostMetric::MemoryFree] = domain::Reading{1.0};
    full.stats.host[HostMetric::DiskFreeHome] = domain::Reading{1.0};
    apply({full, fullMachine("c:p:2")});
    EXPECT_EQ(group(FleetColumn::Name, MarksRole), QVariant{1});
    EXPECT_EQ(group(FleetColumn::RamFree, CrossingRole), QVariant{0});
    EXPECT_EQ(group(FleetColumn::DiskFreeHome, CrossingRole), QVariant{-1});
    apply({fullMachine("c:p:1")});
    EXPECT_EQ(group(FleetColumn::Name, MarksRole), QVariant{0});
}

TEST_F(FleetCellsTest, AGroupCountsItsLostWorkers)
{
    apply({fullMachine("c:p:1"), fullMachine("c:p:2")});
    EXPECT_EQ(group(FleetColumn::Name, LostRole), QVariant{0});
    apply({test::with(fullMachine("c:p:1"), domain::Liveness::Lost)});
    EXPECT_EQ(group(FleetColumn::Name, LostRole), QVariant{1});
    EXPECT_FALSE(worker(FleetColumn::Name, LostRole).isValid());
}

TEST_F(FleetCellsTest, OtherThresholdsMarkOtherWorkers)
{
    apply({fullMachine("c:p:1"), fullMachine("c:p:2")});
    domain::Thresholds strict;
    strict[domain::Watched::GpuUtilization] = {true, 99};
    strict[domain::Watched::CpuLoad] = {true, 10};
    EXPECT_EQ(model.marksBy(strict).any, 2);
    EXPECT_EQ(model.marksBy(strict).byFigure[0], 2);
    EXPECT_EQ(model.marksBy(domain::Thresholds{}).any, 0);
    EXPECT_EQ(group(FleetColumn::Name, MarksRole), QVariant{0});
    model.setThresholds(strict);
    EXPECT_EQ(group(FleetColumn::Name, MarksRole), QVariant{2});
    EXPECT_EQ(worker(FleetColumn::GpuUtilization, CrossingRole), QVariant{-1});
}

TEST_F(FleetCellsTest, TheHottestGpuSpeaksForItsWorkerAndItsGroup)
{
    domain::Worker hot = fullMachine("c:p:1");
    hot.stats.gpus[1][domain::GpuMetric::Temperature] = domain::Reading{91.0};
    apply({hot, fullMachine("c:p:2")});
    EXPECT_EQ(worker(FleetColumn::GpuTemperature, Qt::DisplayRole).toString(), QStringLiteral("91 °C"));
    EXPECT_EQ(group(FleetColumn::GpuTemperature, Qt::DisplayRole).toString(), QStringLiteral("91 °C"));
    domain::Thresholds thresholds;
    thresholds[domain::Watched::GpuTemperature].isOn = true;
    model.setThresholds(thresholds);
    const auto strip = worker(FleetColumn::Gpus, GpuStripRole).value<GpuStrip>();
    EXPECT_FALSE(strip.cells()[0].isMarked);
    EXPECT_TRUE(strip.cells()[1].isMarked);
}

TEST_F(FleetCellsTest, AWorkerThatMissesReportsIsStaleBeforeItIsLost)
{
    apply({machine("c:p:1")});
    EXPECT_FALSE(worker(FleetColumn::Name, SilenceRole).isValid());
    model.moveTo(feed.now() + std::chrono::seconds{75});
    EXPECT_EQ(worker(FleetColumn::Name, SilenceRole).toString(), QStringLiteral("1 min"));
}

} // namespace muster::viewmodels
