// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nvmlprobe.h"

#include <gmock/gmock.h>

namespace muster::agent {
namespace {

using domain::GpuMetric;
using domain::GpuReadings;
using domain::Reading;

const SteadyTime start{std::chrono::hours{1}};

/// The driver of a machine, as the tests want it to behave. A device's handle is the address of its result.
struct FakeDriver
{
    int initResult = nvml::Success;
    int countResult = nvml::Success;
    int inits = 0;
    int shutdowns = 0;
    struct Gpu
    {
        int handleResult = nvml::Success;
        int utilizationResult = nvml::Success;
        int memoryResult = nvml::Success;
        int temperatureResult = nvml::Success;
    };
    std::vector<Gpu> gpus = std::vector<Gpu>(2);

    static Gpu &of(nvml::Device device) { return *static_cast<Gpu *>(device); }

    NvmlLibrary library()
    {
        NvmlLibrary library;
        library.init = [this] { return ++inits, initResult; };
        library.shutdown = [this] { return ++shutdowns, 0; };
        library.deviceCount = [this](unsigned int *count) {
            *count = static_cast<unsigned int>(gpus.size());
            return countResult;
        };
        library.deviceByIndex = [this](unsigned int index, nvml::Device *device) {
            *device = &gpus.at(index);
            return gpus.at(index).handleResult;
        };
        library.utilization = [](nvml::Device device, nvml::Utilization *utilization) {
            utilization->gpu = 87;
            return of(device).utilizationResult;
        };
        library.memory = [](nvml::Device device, nvml::Memory *memory) {
            *memory = {.total = 80ULL << 30, .free = 79ULL << 30, .used = 1ULL << 30};
            return of(device).memoryResult;
        };
        library.temperature = [](nvml::Device device, int sensor, unsigned int *celsius) {
            EXPECT_EQ(sensor, nvml::gpuSensor);
            *celsius = 55;
            return of(device).temperatureResult;
        };
        return library;
    }
};

std::vector<GpuReadings> sample(NvmlProbe &probe, SteadyTime time = start)
{
    domain::MachineStats stats;
    probe.sample(stats, time);
    return stats.gpus;
}

TEST(NvmlProbe, ReadsEveryGpu)
{
    FakeDriver driver;
    NvmlProbe probe{driver.library()};
    const std::vector<GpuReadings> gpus = sample(probe);
    ASSERT_EQ(gpus.size(), 2U);
    for (const GpuReadings &gpu : gpus) {
        EXPECT_EQ(gpu[GpuMetric::Utilization], Reading{87.0});
        EXPECT_EQ(gpu[GpuMetric::Temperature], Reading{55.0});
        EXPECT_EQ(gpu[GpuMetric::MemoryUsed], Reading{1024.0});
        EXPECT_EQ(gpu[GpuMetric::MemoryFree], Reading{80896.0});
        EXPECT_FALSE(gpu[GpuMetric::Fraction].isKnown());
    }
}

TEST(NvmlProbe, WhatAGpuDoesNotSupportIsUnknown)
{
    FakeDriver driver;
    driver.gpus[0].utilizationResult = nvml::NotSupported;
    driver.gpus[0].temperatureResult = nvml::NotSupported;
    driver.gpus[1].memoryResult = nvml::NotSupported;
    NvmlProbe probe{driver.library()};
    const std::vector<GpuReadings> gpus = sample(probe);
    EXPECT_FALSE(gpus[0][GpuMetric::Utilization].isKnown());
    EXPECT_FALSE(gpus[0][GpuMetric::Temperature].isKnown());
    EXPECT_TRUE(gpus[0][GpuMetric::MemoryUsed].isKnown());
    EXPECT_FALSE(gpus[1][GpuMetric::MemoryUsed].isKnown());
    EXPECT_FALSE(gpus[1][GpuMetric::MemoryFree].isKnown());
    EXPECT_TRUE(gpus[1][GpuMetric::Utilization].isKnown());
}

TEST(NvmlProbe, ALostGpuKeepsItsPlaceWithEverythingUnknown)
{
    FakeDriver driver;
    NvmlProbe probe{driver.library()};
    sample(probe);
    driver.gpus[0].handleResult = nvml::GpuIsLost;
    const std::vector<GpuReadings> gpus = sample(probe);
    ASSERT_EQ(gpus.size(), 2U);
    EXPECT_EQ(gpus[0], GpuReadings{});
    EXPECT_EQ(gpus[1][GpuMetric::Utilization], Reading{87.0});
}

TEST(NvmlProbe, ADriverThatStopsAnsweringLeavesItsGpusUnknownUntilItIsBack)
{
    FakeDriver driver;
    NvmlProbe probe{driver.library()};
    sample(probe);
    driver.countResult = nvml::Uninitialized;
    driver.initResult = nvml::Uninitialized;
    EXPECT_THAT(sample(probe), testing::ElementsAre(GpuReadings{}, GpuReadings{}));
    driver.countResult = driver.initResult = nvml::Success;
    EXPECT_THAT(sample(probe, start + NvmlProbe::retryInterval / 2),
                testing::ElementsAre(GpuReadings{}, GpuReadings{}));
    EXPECT_EQ(sample(probe, start + NvmlProbe::retryInterval).at(0)[GpuMetric::Utilization], Reading{87.0});
    EXPECT_EQ(driver.inits, 2);
}

TEST(NvmlProbe, ADriverThatIsNotLoadedYetIsTriedAgainNowAndThen)
{
    FakeDriver driver;
    driver.initResult = nvml::Uninitialized;
    NvmlProbe probe{driver.library()};
    EXPECT_TRUE(sample(probe).empty());
    EXPECT_TRUE(sample(probe).empty());
    EXPECT_EQ(driver.inits, 1);
    driver.initResult = nvml::Success;
    EXPECT_EQ(sample(probe, start + NvmlProbe::retryInterval).size(), 2U);
}

TEST(NvmlProbe, ClosesWhatItOpened)
{
    FakeDriver driver;
    {
        NvmlProbe probe{driver.library()};
        sample(probe);
    }
    EXPECT_EQ(driver.shutdowns, 1);
    {
        NvmlProbe neverUsed{driver.library()};
    }
    EXPECT_EQ(driver.shutdowns, 1);
}

TEST(LoadNvml, FindsTheFunctionsByTheirNamesAtRunTime)
{
    std::optional<NvmlLibrary> library = loadNvml(FAKE_NVML);
    ASSERT_TRUE(library);
    NvmlProbe probe{*std::move(library)};
    const std::vector<GpuReadings> gpus = sample(probe);
    ASSERT_EQ(gpus.size(), 1U);
    EXPECT_EQ(gpus[0][GpuMetric::Utilization], Reading{73.0});
    EXPECT_EQ(gpus[0][GpuMetric::Temperature], Reading{41.0});
    EXPECT_EQ(gpus[0][GpuMetric::MemoryUsed], Reading{20480.0});
    EXPECT_EQ(gpus[0][GpuMetric::MemoryFree], Reading{61440.0});
}

TEST(LoadNvml, ReadsTheStructuresAsTheyAre)
{
    NvmlProbe probe{*loadNvml(FAKE_NVML)};
    sample(probe);
    domain::MachineDetails details;
    probe.describe(details);
    ASSERT_EQ(details.gpus.size(), 1U);
    const domain::GpuDetails &gpu = details.gpus[0];
    EXPECT_EQ(gpu.uuid, "GPU-fake");
    EXPECT_EQ(gpu.name, "Fake H100");
    EXPECT_EQ(gpu.power, Reading{412.5});
    EXPECT_EQ(gpu.powerLimit, Reading{700.0});
    EXPECT_THAT(gpu.throttle, testing::ElementsAre("sw_power_cap", "hw_thermal"));
    EXPECT_EQ(gpu.eccCorrected, 12U);
    EXPECT_EQ(gpu.eccUncorrected, 3U);
    EXPECT_EQ(gpu.xid, 79U);
    ASSERT_EQ(gpu.processes.size(), 2U);
    EXPECT_EQ(gpu.processes[0], (domain::GpuProcess{4'000'000'000, "", {}}));
    EXPECT_EQ(gpu.processes[1].memory, Reading{3072.0});
    EXPECT_FALSE(gpu.processes[1].user.empty());
}

TEST(LoadNvml, AMachineWithoutTheLibraryHasNone)
{
    EXPECT_FALSE(loadNvml("libmuster-no-such-library.so.1"));
}

TEST(LoadNvml, ALibraryThatLacksAFunctionIsNone)
{
    EXPECT_FALSE(loadNvml("libc.so.6"));
}

} // namespace
} // namespace muster::agent
