// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/averager.h"

#include "agent/sampler.h"

#include <gmock/gmock.h>

namespace muster::agent {
namespace {

using domain::GpuMetric;
using domain::HostMetric;
using domain::MachineStats;
using domain::Reading;
using testing::ElementsAre;

MachineStats sampleOf(std::vector<Reading> cpus, Reading memoryFree = {})
{
    MachineStats stats;
    stats.cpuUtilization = std::move(cpus);
    stats.host[HostMetric::MemoryFree] = memoryFree;
    return stats;
}

TEST(Averager, GivesTheMeanOfEveryValue)
{
    Averager averager;
    averager.add(sampleOf({Reading{10.0}, Reading{0.0}}, Reading{100.0}));
    averager.add(sampleOf({Reading{20.0}, Reading{100.0}}, Reading{300.0}));
    const MachineStats mean = averager.take().mean;
    EXPECT_THAT(mean.cpuUtilization, ElementsAre(Reading{15.0}, Reading{50.0}));
    EXPECT_EQ(mean.host[HostMetric::MemoryFree], Reading{200.0});
}

TEST(Averager, GivesTheLeastAndTheMostOfEveryValue)
{
    MachineStats busy = sampleOf({Reading{90.0}, Reading{}}, Reading{100.0});
    busy.gpus.resize(1);
    busy.gpus[0][GpuMetric::Utilization] = Reading{80.0};
    MachineStats idle = sampleOf({Reading{10.0}, Reading{}}, Reading{});
    idle.gpus.resize(1);
    idle.gpus[0][GpuMetric::Utilization] = Reading{0.0};
    Averager averager;
    averager.add(busy);
    averager.add(idle);
    const reporter::Range range = averager.take().range;
    EXPECT_THAT(range.least.cpuUtilization, ElementsAre(Reading{10.0}, Reading{}));
    EXPECT_THAT(range.most.cpuUtilization, ElementsAre(Reading{90.0}, Reading{}));
    EXPECT_EQ(range.least.host[HostMetric::MemoryFree], Reading{100.0});
    EXPECT_EQ(range.most.host[HostMetric::MemoryFree], Reading{100.0});
    EXPECT_EQ(range.least.gpus.at(0)[GpuMetric::Utilization], Reading{0.0});
    EXPECT_EQ(range.most.gpus.at(0)[GpuMetric::Utilization], Reading{80.0});
    EXPECT_FALSE(range.most.host[HostMetric::DiskRead].isKnown());
}

TEST(Averager, TheUnknownIsNotZero)
{
    Averager averager;
    averager.add(sampleOf({Reading{}, Reading{}}));
    averager.add(sampleOf({Reading{20.0}, Reading{}}, Reading{300.0}));
    const MachineStats mean = averager.take().mean;
    EXPECT_THAT(mean.cpuUtilization, ElementsAre(Reading{20.0}, Reading{}));
    EXPECT_EQ(mean.host[HostMetric::MemoryFree], Reading{300.0});
    EXPECT_FALSE(mean.host[HostMetric::DiskRead].isKnown());
}

TEST(Averager, HasAsManyDevicesAsTheNewestSample)
{
    MachineStats two;
    two.gpus.resize(2);
    two.gpus[0][GpuMetric::Utilization] = Reading{40.0};
    two.gpus[1][GpuMetric::Utilization] = Reading{99.0};
    MachineStats one;
    one.gpus.resize(1);
    one.gpus[0][GpuMetric::Utilization] = Reading{60.0};

    Averager averager;
    averager.add(two);
    averager.add(one);
    MachineStats mean = averager.take().mean;
    ASSERT_EQ(mean.gpus.size(), 1U);
    EXPECT_EQ(mean.gpus[0][GpuMetric::Utilization], Reading{50.0});

    averager.add(one);
    averager.add(two);
    mean = averager.take().mean;
    ASSERT_EQ(mean.gpus.size(), 2U);
    EXPECT_EQ(mean.gpus[1][GpuMetric::Utilization], Reading{99.0});
}

TEST(Averager, ForgetsWhatItHasGiven)
{
    Averager averager;
    averager.add(sampleOf({Reading{10.0}}));
    averager.take();
    EXPECT_TRUE(averager.isEmpty());
    EXPECT_EQ(averager.take().mean, MachineStats{});
    averager.add(sampleOf({Reading{90.0}}));
    EXPECT_THAT(averager.take().mean.cpuUtilization, ElementsAre(Reading{90.0}));
}

class CountingProbe final : public Probe
{
public:
    void sample(MachineStats &stats, SteadyTime) override { stats.cpuUtilization.emplace_back(m_next++); }

private:
    double m_next = 1.0;
};

TEST(Sampler, ReportsTheMeanOfItsSamplesAndOnlyMeasures)
{
    Probes probes;
    probes.push_back(std::make_unique<CountingProbe>());
    Sampler sampler{std::move(probes), "a:b:c", std::chrono::seconds{5}};
    for (int i = 0; i < 3; ++i) {
        sampler.sample({});
    }
    const Measured measured = sampler.report(domain::fromUnixMilliseconds(42));
    const domain::Report &report = measured.report;
    EXPECT_EQ(report.worker, "a:b:c");
    EXPECT_EQ(report.timestamp, domain::fromUnixMilliseconds(42));
    EXPECT_FALSE(report.knowsTask);
    EXPECT_EQ(report.interval, std::chrono::seconds{5});
    EXPECT_THAT(report.stats.value().cpuUtilization, ElementsAre(Reading{2.0}));
    EXPECT_FALSE(report.queues);
    EXPECT_FALSE(report.tags);
}

} // namespace
} // namespace muster::agent
