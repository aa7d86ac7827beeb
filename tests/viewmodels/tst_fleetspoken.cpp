// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "viewmodels/fleetmodel.h"

#include <gtest/gtest.h>

namespace muster::viewmodels {

using test::machine;
using test::with;
using test::withCpuLoad;
using test::withHost;
using test::withTask;

namespace {

class FleetSpokenTest : public testing::Test
{
protected:
    void apply(const std::vector<domain::Worker> &workers) { m_model.apply(m_feed.changes(workers)); }
    std::string group(FleetColumn column) const { return heard(m_model.index(0, static_cast<int>(column))); }
    std::string worker(FleetColumn column) const
    {
        return heard(m_model.index(0, static_cast<int>(column), m_model.index(0, 0)));
    }

    FleetModel m_model;
    test::FleetFeed m_feed;

private:
    static std::string heard(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleTextRole).toString().toStdString();
    }
};

} // namespace

TEST_F(FleetSpokenTest, AFigureIsHeardWithItsColumnAndTheSideOfItsThreshold)
{
    apply({withHost(withCpuLoad(machine("c:p:1", {41.0}), 99.0), domain::HostMetric::MemoryFree, 24'576.0)});
    EXPECT_EQ(worker(FleetColumn::GpuUtilization), "GPU UTIL %: 41.0, below the threshold");
    EXPECT_EQ(worker(FleetColumn::CpuLoad), "CPU LOAD %: 99.0, above the threshold");
    EXPECT_EQ(group(FleetColumn::CpuLoad), "CPU LOAD %: 99.0, above the threshold");
    EXPECT_EQ(worker(FleetColumn::RamFree), "RAM FREE: 24 GB");
    EXPECT_EQ(worker(FleetColumn::Workers), "");
}

TEST_F(FleetSpokenTest, WhatIsNotKnownIsHeardAsThat)
{
    apply({machine("c:p:1")});
    EXPECT_EQ(worker(FleetColumn::RamFree), "RAM FREE: not known");
    EXPECT_EQ(worker(FleetColumn::NetworkTxRx), "NET Tx / Rx Mb/s: not known / not known");
    EXPECT_EQ(worker(FleetColumn::Gpus), "EACH GPU: not known");
}

TEST_F(FleetSpokenTest, TheStripIsHeardAsNumberAndMean)
{
    apply({machine("c:p:1", {80.0, 90.0}), machine("c:p:2", {40.0})});
    EXPECT_EQ(worker(FleetColumn::Gpus), "2 GPUs, mean 85 %");
    EXPECT_EQ(group(FleetColumn::Gpus), "3 GPUs, mean 70 %");
    domain::Worker hot = machine("c:p:1", {80.0});
    hot.stats.gpus[0][domain::GpuMetric::Utilization] = {};
    hot.stats.gpus[0][domain::GpuMetric::Temperature] = domain::Reading{99.0};
    domain::Thresholds thresholds;
    thresholds[domain::Watched::GpuTemperature].isOn = true;
    m_model.setThresholds(thresholds);
    apply({hot});
    EXPECT_EQ(worker(FleetColumn::Gpus), "1 GPUs, utilisation not known, temperature or memory across a threshold");
}

TEST_F(FleetSpokenTest, ANameIsHeardWithItsBadgeAndItsTask)
{
    apply({withTask(machine("c:p:<b>one</b>"), "train-7")});
    EXPECT_EQ(worker(FleetColumn::Name), "<b>one</b>, train-7");
    m_model.moveTo(m_feed.now() + std::chrono::seconds{75});
    EXPECT_EQ(worker(FleetColumn::Name), "<b>one</b>, silent for 1 min, train-7");
    apply({with(machine("c:p:<b>one</b>"), domain::Liveness::Lost)});
    EXPECT_EQ(worker(FleetColumn::Name), "<b>one</b>, lost 1 min");
}

TEST_F(FleetSpokenTest, AGroupTellsHowManyOfItAreLostAndMarked)
{
    apply({withCpuLoad(machine("c:p:1"), 99.0), withCpuLoad(machine("c:p:2"), 99.0)});
    EXPECT_EQ(group(FleetColumn::Name), "c:p, 2 across a threshold");
    EXPECT_EQ(worker(FleetColumn::Name), "1, across a threshold");
    apply({with(machine("c:p:3"), domain::Liveness::Lost), with(machine("c:p:4"), domain::Liveness::Lost)});
    EXPECT_EQ(group(FleetColumn::Name), "c:p, 2 workers lost, 2 across a threshold");
}

} // namespace muster::viewmodels
