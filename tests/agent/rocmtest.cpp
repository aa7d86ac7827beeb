// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rocmprobe.h"

#include <gmock/gmock.h>

namespace muster::agent {
namespace {

using domain::GpuMetric;
using domain::Reading;

struct Machine
{
    std::vector<domain::GpuReadings> stats;
    std::vector<domain::GpuDetails> gpus;
};

Machine look(RocmLibrary library)
{
    RocmProbe probe{std::move(library)};
    domain::MachineStats stats;
    domain::MachineDetails details;
    probe.sample(stats, SteadyTime{});
    probe.describe(details);
    return {stats.gpus, details.gpus};
}

TEST(Rocm, ReadsEveryGpuOfTheLibraryThatIsThere)
{
    const Machine machine = look(*loadRocm(FAKE_ROCM));
    ASSERT_EQ(machine.stats.size(), 1U);
    ASSERT_EQ(machine.gpus.size(), 1U);
    EXPECT_EQ(machine.stats[0][GpuMetric::Utilization], Reading{64.0});
    EXPECT_EQ(machine.stats[0][GpuMetric::MemoryUsed], Reading{2048.0});
    EXPECT_EQ(machine.stats[0][GpuMetric::MemoryFree], Reading{190.0 * 1024.0});
    EXPECT_EQ(machine.stats[0][GpuMetric::Temperature], Reading{47.0});
    EXPECT_EQ(machine.gpus[0].name, "Fake MI300X");
    EXPECT_EQ(machine.gpus[0].uuid, "GPU-abc123");
    EXPECT_EQ(machine.gpus[0].power, Reading{305.5});
    EXPECT_FALSE(machine.gpus[0].powerLimit.isKnown());
}

TEST(Rocm, WhatFailsIsUnknownAndTheGpuKeepsItsPlace)
{
    RocmLibrary library = *loadRocm(FAKE_ROCM);
    library.busy = [](std::uint32_t, std::uint32_t *) { return 2; };
    library.memoryUsed = [](std::uint32_t, int, std::uint64_t *) { return 2; };
    library.temperature = [](std::uint32_t, std::uint32_t, int, std::int64_t *) { return 2; };
    library.power = nullptr;
    library.uniqueId = nullptr;
    library.name = nullptr;
    const Machine machine = look(library);
    EXPECT_THAT(machine.stats, testing::ElementsAre(domain::GpuReadings{}));
    EXPECT_THAT(machine.gpus, testing::ElementsAre(domain::GpuDetails{}));
}

TEST(Rocm, ADriverThatCannotBeAskedHasNoGpus)
{
    RocmLibrary library = *loadRocm(FAKE_ROCM);
    int shutdowns = 0;
    library.init = [](std::uint64_t) { return 8; };
    library.shutdown = [&] { return ++shutdowns, 0; };
    EXPECT_TRUE(look(library).stats.empty());
    EXPECT_EQ(shutdowns, 0);
}

TEST(Rocm, AMachineWithoutTheLibraryHasNone)
{
    EXPECT_FALSE(loadRocm("libmuster-no-such-library.so.1"));
    EXPECT_FALSE(loadRocm("libc.so.6"));
}

} // namespace
} // namespace muster::agent
