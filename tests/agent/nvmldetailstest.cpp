// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nvmlprobe.h"

#include <gmock/gmock.h>

#include <cstring>
#include <deque>

namespace muster::agent {
namespace {

using domain::GpuDetails;
using domain::GpuMetric;
using domain::Reading;
using testing::ElementsAre;

const SteadyTime start{std::chrono::hours{1}};

/// A GPU or a slice; its handle is its address.
struct Device
{
    std::string uuid;
    std::vector<Device> slices{};
    int result = nvml::Success;
    bool isCut = false;
};

/// A driver that knows slices and errors; the rest of the functions are what each test adds.
struct FakeDriver
{
    std::vector<Device> gpus{};
    std::deque<nvml::Event> events{};
    int registered = 0;
    int freed = 0;

    static const Device &of(nvml::Device device) { return *static_cast<Device *>(device); }

    NvmlLibrary library()
    {
        NvmlLibrary library;
        library.init = [] { return nvml::Success; };
        library.shutdown = [] { return nvml::Success; };
        library.deviceCount = [this](unsigned int *count) {
            *count = static_cast<unsigned int>(gpus.size());
            return nvml::Success;
        };
        library.deviceByIndex = [this](unsigned int index, nvml::Device *device) {
            *device = &gpus.at(index);
            return gpus.at(index).result;
        };
        library.utilization = [](nvml::Device device, nvml::Utilization *utilization) {
            utilization->gpu = 50;
            return of(device).uuid.starts_with("MIG") ? nvml::NotSupported : nvml::Success;
        };
        library.memory = [](nvml::Device device, nvml::Memory *memory) {
            memory->used = of(device).uuid.starts_with("MIG") ? 1ULL << 30 : 8ULL << 30;
            return nvml::Success;
        };
        library.temperature = [](nvml::Device device, int, unsigned int *celsius) {
            *celsius = 60;
            return of(device).uuid.starts_with("MIG") ? nvml::NotSupported : nvml::Success;
        };
        library.uuid = [](nvml::Device device, char *text, unsigned int size) {
            std::strncpy(text, of(device).uuid.c_str(), size);
            return of(device).result;
        };
        addSlices(library);
        addEvents(library);
        return library;
    }
    static void addSlices(NvmlLibrary &library)
    {
        library.migMode = [](nvml::Device device, unsigned int *mode, unsigned int *) {
            *mode = of(device).isCut ? 1 : 0;
            return nvml::Success;
        };
        library.mostSlices = [](nvml::Device, unsigned int *count) {
            *count = 7;
            return nvml::Success;
        };
        library.sliceByIndex = [](nvml::Device device, unsigned int index, nvml::Device *slice) {
            auto &slices = static_cast<Device *>(device)->slices;
            if (index >= slices.size() || slices[index].uuid.empty()) {
                return nvml::NotFound;
            }
            *slice = &slices[index];
            return nvml::Success;
        };
    }
    void addEvents(NvmlLibrary &library)
    {
        library.createEventSet = [this](nvml::EventSet *set) {
            *set = &events;
            return nvml::Success;
        };
        library.freeEventSet = [this](nvml::EventSet) { return ++freed, nvml::Success; };
        library.registerEvents = [this](nvml::Device, unsigned long long types, nvml::EventSet) {
            EXPECT_EQ(types, nvml::xidEvent);
            return ++registered, nvml::Success;
        };
        library.waitForEvent = [this](nvml::EventSet, nvml::Event *event, unsigned int milliseconds) {
            EXPECT_EQ(milliseconds, 0U);
            if (events.empty()) {
                return nvml::Timeout;
            }
            *event = events.front();
            events.pop_front();
            return nvml::Success;
        };
    }
    void fails(std::size_t gpu, unsigned long long xid) { events.push_back({&gpus[gpu], nvml::xidEvent, xid}); }
};

struct Machine
{
    std::vector<domain::GpuReadings> stats;
    std::vector<GpuDetails> gpus;
};

Machine look(NvmlProbe &probe)
{
    domain::MachineStats stats;
    domain::MachineDetails details;
    probe.sample(stats, start);
    probe.describe(details);
    return {stats.gpus, details.gpus};
}

TEST(NvmlDetails, AGpuThatIsCutIsItsSlices)
{
    FakeDriver driver{.gpus = {{"GPU-a", {{"MIG-1"}, {""}, {"MIG-3"}}, nvml::Success, true}, {"GPU-b"}}};
    NvmlProbe probe{driver.library()};
    const Machine machine = look(probe);
    ASSERT_EQ(machine.gpus.size(), 3U);
    ASSERT_EQ(machine.stats.size(), 3U);
    EXPECT_EQ(machine.gpus[0].uuid, "MIG-1");
    EXPECT_EQ(machine.gpus[0].parent, "GPU-a");
    EXPECT_EQ(machine.gpus[1].uuid, "MIG-3");
    EXPECT_EQ(machine.gpus[2].uuid, "GPU-b");
    EXPECT_EQ(machine.gpus[2].parent, "");
    EXPECT_FALSE(machine.stats[0][GpuMetric::Utilization].isKnown());
    EXPECT_EQ(machine.stats[0][GpuMetric::MemoryUsed], Reading{1024.0});
    EXPECT_EQ(machine.stats[0][GpuMetric::Temperature], Reading{60.0});
    EXPECT_EQ(machine.stats[2][GpuMetric::Utilization], Reading{50.0});
}

TEST(NvmlDetails, AGpuThatIsToBeCutButHasNoSlicesIsItself)
{
    FakeDriver driver{.gpus = {{"GPU-a", {}, nvml::Success, true}}};
    NvmlProbe probe{driver.library()};
    EXPECT_EQ(look(probe).gpus.at(0).uuid, "GPU-a");
}

TEST(NvmlDetails, TheNewestErrorOfEachGpuIsTold)
{
    FakeDriver driver{.gpus = {{"GPU-a"}, {"GPU-b"}}};
    NvmlProbe probe{driver.library()};
    EXPECT_EQ(look(probe).gpus.at(0).xid, std::nullopt);
    driver.fails(1, 48);
    driver.fails(1, 63);
    const Machine machine = look(probe);
    EXPECT_EQ(machine.gpus[0].xid, std::nullopt);
    EXPECT_EQ(machine.gpus[1].xid, 63U);
    EXPECT_EQ(look(probe).gpus[1].xid, 63U);
    EXPECT_EQ(driver.registered, 2);
}

TEST(NvmlDetails, AGpuThatFellOffTheBusIsStillToldWithItsError)
{
    FakeDriver driver{.gpus = {{"GPU-a"}, {"GPU-b"}}};
    NvmlProbe probe{driver.library()};
    look(probe);
    driver.fails(0, 79);
    driver.gpus[0].result = nvml::GpuIsLost;
    const Machine machine = look(probe);
    EXPECT_EQ(machine.stats.at(0), domain::GpuReadings{});
    EXPECT_EQ(machine.gpus.at(0).uuid, "GPU-a");
    EXPECT_EQ(machine.gpus.at(0).xid, 79U);
    EXPECT_EQ(machine.gpus.at(1).uuid, "GPU-b");
}

TEST(NvmlDetails, AnEndlessStreamOfErrorsEnds)
{
    FakeDriver driver{.gpus = {{"GPU-a"}}};
    NvmlLibrary library = driver.library();
    int asked = 0;
    library.waitForEvent = [&](nvml::EventSet, nvml::Event *event, unsigned int) {
        *event = {&driver.gpus[0], nvml::xidEvent, 31};
        return ++asked, nvml::Success;
    };
    NvmlProbe probe{library};
    EXPECT_EQ(look(probe).gpus.at(0).xid, 31U);
    EXPECT_EQ(asked, 100);
}

TEST(NvmlDetails, WhatTheLibraryLacksIsUnknown)
{
    FakeDriver driver{.gpus = {{"GPU-a", {{"MIG-1"}}, nvml::Success, true}}};
    NvmlLibrary library = driver.library();
    library.uuid = nullptr;
    library.migMode = nullptr;
    library.createEventSet = nullptr;
    NvmlProbe probe{library};
    const Machine machine = look(probe);
    ASSERT_EQ(machine.gpus.size(), 1U);
    EXPECT_EQ(machine.gpus[0], GpuDetails{});
    EXPECT_EQ(machine.stats[0][GpuMetric::Utilization], Reading{50.0});
}

TEST(NvmlDetails, MoreMemoryErrorsThanAReportCanSayAreUnknown)
{
    FakeDriver driver{.gpus = {{"GPU-a"}}};
    NvmlLibrary library = driver.library();
    library.eccErrors = [](nvml::Device, int errors, int, unsigned long long *count) {
        *count = errors == nvml::correctedErrors ? 9'007'199'254'740'991 : 9'007'199'254'740'992;
        return nvml::Success;
    };
    NvmlProbe probe{library};
    const GpuDetails gpu = look(probe).gpus.at(0);
    EXPECT_EQ(gpu.eccCorrected, 9'007'199'254'740'991U);
    EXPECT_EQ(gpu.eccUncorrected, std::nullopt);
}

TEST(NvmlDetails, TheBiggestProcessesAreTold)
{
    FakeDriver driver{.gpus = {{"GPU-a"}}};
    NvmlLibrary library = driver.library();
    library.processes = [](nvml::Device, unsigned int *count, nvml::Process *processes) {
        EXPECT_GE(*count, 40U);
        *count = 40;
        for (unsigned int i = 0; i < 40; ++i) {
            processes[i] = {4'000'000'000U + i, (1ULL + i) << 20, 0, 0};
        }
        return nvml::Success;
    };
    NvmlProbe probe{library};
    const GpuDetails gpu = look(probe).gpus.at(0);
    ASSERT_EQ(gpu.processes.size(), 32U);
    EXPECT_EQ(gpu.processes[0].pid, 4'000'000'039U);
    EXPECT_EQ(gpu.processes[0].memory, Reading{40.0});
    EXPECT_EQ(gpu.processes[31].memory, Reading{9.0});
}

TEST(NvmlDetails, ADriverOfLongerEntriesWritesNothingBeyondTheRoom)
{
    FakeDriver driver{.gpus = {{"GPU-a"}}};
    NvmlLibrary library = driver.library();
    // Nothing but the bytes around it shows what is written beyond: a sanitizer, or the heap's own look at itself.
    library.processes = [](nvml::Device, unsigned int *count, nvml::Process *processes) {
        constexpr std::size_t earlyEntryBytes = 32;
        EXPECT_EQ(*count, 256U);
        std::memset(static_cast<void *>(processes), 0x5a, *count * earlyEntryBytes);
        return nvml::Success;
    };
    NvmlProbe probe{library};
    EXPECT_EQ(look(probe).gpus.at(0).processes.size(), 32U);
}

TEST(NvmlDetails, WhatWasOpenedForErrorsIsClosed)
{
    FakeDriver driver{.gpus = {{"GPU-a"}}};
    {
        NvmlProbe probe{driver.library()};
        look(probe);
    }
    EXPECT_EQ(driver.freed, 1);
}

} // namespace
} // namespace muster::agent
