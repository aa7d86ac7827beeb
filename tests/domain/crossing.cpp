// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thresholds.h"

#include <gtest/gtest.h>

namespace muster::domain {
namespace {

GpuReadings gpuWith(GpuMetric metric, double value)
{
    GpuReadings gpu;
    gpu[metric] = Reading{value};
    return gpu;
}

Worker workerWith(HostMetric metric, double value)
{
    Worker worker;
    worker.stats.host[metric] = Reading{value};
    return worker;
}

Crossed only(Watched figure)
{
    return Crossed{}.set(static_cast<std::size_t>(figure));
}

TEST(Crossing, HasTheDefaultsOfTheField)
{
    const Thresholds thresholds;
    EXPECT_EQ(thresholds[Watched::GpuUtilization], (Threshold{true, 50}));
    EXPECT_EQ(thresholds[Watched::CpuLoad], (Threshold{true, 90}));
    EXPECT_EQ(thresholds[Watched::RamFree], (Threshold{true, 13}));
    EXPECT_EQ(thresholds[Watched::DiskFreeHome], (Threshold{true, 15}));
    EXPECT_FALSE(thresholds[Watched::GpuTemperature].isOn);
    EXPECT_FALSE(thresholds[Watched::GpuMemory].isOn);
}

TEST(Crossing, IsOnTheWrongSideOfALimitAndNotOnIt)
{
    const Thresholds thresholds;
    EXPECT_TRUE(crosses(thresholds, Watched::GpuUtilization, Reading{49.9}));
    EXPECT_FALSE(crosses(thresholds, Watched::GpuUtilization, Reading{50.0}));
    EXPECT_TRUE(crosses(thresholds, Watched::CpuLoad, Reading{90.1}));
    EXPECT_FALSE(crosses(thresholds, Watched::CpuLoad, Reading{90.0}));
}

TEST(Crossing, CountsMemoryInGigabytes)
{
    const Thresholds thresholds;
    EXPECT_EQ(crossedBy(workerWith(HostMetric::MemoryFree, 13 * 1024 - 1), thresholds), only(Watched::RamFree));
    EXPECT_EQ(crossedBy(workerWith(HostMetric::MemoryFree, 13 * 1024), thresholds), Crossed{});
}

TEST(Crossing, IsNeverOfWhatIsUnknown)
{
    EXPECT_EQ(crossedBy(Worker{}, Thresholds{}), Crossed{});
}

TEST(Crossing, IsNeverOfALostWorkersLastFigures)
{
    Worker worker = workerWith(HostMetric::DiskFreeHome, 1.0);
    EXPECT_EQ(crossedBy(worker, Thresholds{}), only(Watched::DiskFreeHome));
    worker.liveness = Liveness::Lost;
    EXPECT_EQ(crossedBy(worker, Thresholds{}), Crossed{});
}

TEST(Crossing, IsNotOfAThresholdThatIsOff)
{
    Thresholds thresholds;
    thresholds[Watched::DiskFreeHome].isOn = false;
    EXPECT_EQ(crossedBy(workerWith(HostMetric::DiskFreeHome, 1.0), thresholds), Crossed{});
}

TEST(Crossing, LooksAtTheHottestGpu)
{
    Worker worker;
    worker.stats.gpus = {gpuWith(GpuMetric::Temperature, 60.0), GpuReadings{}, gpuWith(GpuMetric::Temperature, 86.0)};
    Thresholds thresholds;
    thresholds[Watched::GpuTemperature].isOn = true;
    EXPECT_EQ(figureOf(worker.stats, Watched::GpuTemperature), Reading{86.0});
    EXPECT_EQ(crossedBy(worker, thresholds), only(Watched::GpuTemperature));
}

TEST(Crossing, LooksAtTheFullestGpu)
{
    Worker worker;
    worker.stats.gpus = {gpuWith(GpuMetric::MemoryUsed, 100.0), gpuWith(GpuMetric::MemoryUsed, 97.0)};
    Thresholds thresholds;
    thresholds[Watched::GpuMemory].isOn = true;
    EXPECT_FALSE(figureOf(worker.stats, Watched::GpuMemory).isKnown());
    worker.stats.gpus[1][GpuMetric::MemoryFree] = Reading{3.0};
    EXPECT_EQ(figureOf(worker.stats, Watched::GpuMemory), Reading{97.0});
    EXPECT_EQ(crossedBy(worker, thresholds), only(Watched::GpuMemory));
}

} // namespace
} // namespace muster::domain
