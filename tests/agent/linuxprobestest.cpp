// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/cpuloadprobe.h"
#include "agent/linux/cputemperatureprobe.h"
#include "agent/linux/diskrateprobe.h"
#include "agent/linux/identityprobe.h"
#include "agent/linux/memoryprobe.h"
#include "agent/linux/networkrateprobe.h"
#include "agent/platform.h"
#include "agent/temporaryfolder.h"

#include <gmock/gmock.h>

#include <set>
#include <unistd.h>

namespace muster::agent {
namespace {

using domain::HostMetric;
using domain::MachineStats;
using domain::Reading;
using testing::ElementsAre;

const SteadyTime start{std::chrono::hours{1}};
const SteadyTime twoSecondsLater = start + std::chrono::seconds{2};

/// A machine of text files, sampled once.
template <typename P>
class Machine
{
public:
    explicit Machine(const std::string &fixture)
    {
        root.overlay(fixture);
        probe = std::make_unique<P>(root.path());
    }
    MachineStats sample(SteadyTime time)
    {
        MachineStats stats;
        probe->sample(stats, time);
        return stats;
    }
    /// The difference between the server's two states.
    MachineStats sampleServerLater()
    {
        sample(start);
        root.overlay("linux/server-later");
        return sample(twoSecondsLater);
    }

    test::TemporaryFolder root;
    std::unique_ptr<P> probe;
};

TEST(CpuLoad, IsKnownFromTheSecondSampleOnForEachCore)
{
    Machine<CpuLoadProbe> machine{"linux/server"};
    EXPECT_THAT(machine.sample(start).cpuUtilization, ElementsAre(Reading{}, Reading{}, Reading{}, Reading{}));
    machine.root.overlay("linux/server-later");
    // cpu2 waited for the disk for ten ticks of its idle time.
    EXPECT_THAT(machine.sample(twoSecondsLater).cpuUtilization,
                ElementsAre(Reading{0.0}, Reading{100.0}, Reading{50.0}, Reading{50.0}));
}

TEST(CpuLoad, IsUnknownAfterACounterWentBack)
{
    Machine<CpuLoadProbe> machine{"linux/server-later"};
    machine.sample(start);
    machine.root.overlay("linux/server");
    for (const Reading load : machine.sample(twoSecondsLater).cpuUtilization) {
        EXPECT_FALSE(load.isKnown());
    }
}

TEST(CpuLoad, IsUnknownWhereNoTimeHasPassed)
{
    Machine<CpuLoadProbe> machine{"linux/server"};
    machine.sample(start);
    EXPECT_FALSE(machine.sample(start).cpuUtilization.at(0).isKnown());
}

TEST(CpuLoad, ACoreThatIsSwitchedOnLaterIsUnknownAtFirst)
{
    Machine<CpuLoadProbe> machine{"linux/server"};
    machine.root.write("proc/stat", "cpu0 1 0 0 1\n");
    machine.sample(start);
    machine.root.write("proc/stat", "cpu0 2 0 0 2\ncpu1 5 0 0 5\n");
    EXPECT_THAT(machine.sample(twoSecondsLater).cpuUtilization, ElementsAre(Reading{50.0}, Reading{}));
}

TEST(Memory, FreeIsWhatProgramsCouldHaveAndUsedIsTheRest)
{
    const MachineStats stats = Machine<MemoryProbe>{"linux/server"}.sample(start);
    EXPECT_EQ(stats.host[HostMetric::MemoryFree], Reading{49152.0});
    EXPECT_EQ(stats.host[HostMetric::MemoryUsed], Reading{16384.0});
}

TEST(Memory, WithoutATotalOnlyTheFreeMemoryIsKnown)
{
    Machine<MemoryProbe> machine{"linux/oddities"};
    machine.root.write("proc/meminfo", "MemAvailable: 1024 kB\n");
    const MachineStats stats = machine.sample(start);
    EXPECT_EQ(stats.host[HostMetric::MemoryFree], Reading{1.0});
    EXPECT_FALSE(stats.host[HostMetric::MemoryUsed].isKnown());
}

TEST(DiskRate, AddsUpPhysicalDisksAndNothingTwice)
{
    Machine<DiskRateProbe> machine{"linux/server"};
    const MachineStats stats = machine.sampleServerLater();
    // 2 × 4,096 sectors read and 16,384 written, in two seconds.
    EXPECT_EQ(stats.host[HostMetric::DiskRead], Reading{2.0});
    EXPECT_EQ(stats.host[HostMetric::DiskWrite], Reading{4.0});
}

TEST(DiskRate, IsUnknownAtFirstAndAfterACounterWentBack)
{
    Machine<DiskRateProbe> machine{"linux/server"};
    EXPECT_FALSE(machine.sample(start).host[HostMetric::DiskRead].isKnown());
    machine.root.overlay("linux/server-later");
    machine.sample(twoSecondsLater);
    machine.root.overlay("linux/server");
    const MachineStats stats = machine.sample(twoSecondsLater + std::chrono::seconds{2});
    EXPECT_FALSE(stats.host[HostMetric::DiskRead].isKnown());
    EXPECT_FALSE(stats.host[HostMetric::DiskWrite].isKnown());
}

TEST(DiskRate, ADiskThatIsPluggedInCountsFromItsSecondSample)
{
    Machine<DiskRateProbe> machine{"linux/server"};
    machine.root.write("proc/diskstats", "8 0 sda 0 0 0 0 0 0 0 0\n");
    machine.sample(start);
    machine.root.write("proc/diskstats", "8 0 sda 0 0 4096 0 0 0 0 0\n259 0 nvme0n1 0 0 9999999 0 0 0 0 0\n");
    EXPECT_EQ(machine.sample(twoSecondsLater).host[HostMetric::DiskRead], Reading{1.0});
}

TEST(NetworkRate, AddsUpPhysicalDevicesAndNothingTwice)
{
    const MachineStats stats = Machine<NetworkRateProbe>{"linux/server"}.sampleServerLater();
    // Two devices, 2 MiB received and 1 MiB sent each, in two seconds.
    EXPECT_EQ(stats.host[HostMetric::NetworkRx], Reading{2.0});
    EXPECT_EQ(stats.host[HostMetric::NetworkTx], Reading{1.0});
}

TEST(NetworkRate, InAContainerCountsAllButTheLoopback)
{
    Machine<NetworkRateProbe> machine{"linux/container"};
    machine.sample(start);
    machine.root.write("proc/net/dev", "    lo: 99999999 1 0 0 0 0 0 0 99999999 1 0 0 0 0 0 0\n"
                                       "  eth0: 4194304 1 0 0 0 0 0 0 2097152 1 0 0 0 0 0 0\n");
    const MachineStats stats = machine.sample(twoSecondsLater);
    EXPECT_EQ(stats.host[HostMetric::NetworkRx], Reading{2.0});
    EXPECT_EQ(stats.host[HostMetric::NetworkTx], Reading{1.0});
}

domain::MachineDetails identityOf(const test::TemporaryFolder &root)
{
    domain::MachineDetails details;
    IdentityProbe{root.path()}.describe(details);
    return details;
}

constexpr const char *bootFile = "proc/sys/kernel/random/boot_id";
constexpr const char *boot = "c0ffee00-1111-4222-8333-444455556666\n";

TEST(Identity, NamesTheSystemAndTheProcessor)
{
    const test::TemporaryFolder root;
    root.write("etc/os-release", "NAME=\"Debian\"\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n");
    root.write("proc/cpuinfo", "processor\t: 0\nmodel\t\t: 17\nmodel name\t: AMD EPYC 9654\nprocessor\t: 1\n");
    EXPECT_EQ(identityOf(root).os, "Debian GNU/Linux 12 (bookworm)");
    EXPECT_EQ(identityOf(root).cpuModel, "AMD EPYC 9654");
}

TEST(Identity, TellsApartStartsAndMachinesWithoutGivingAwayTheMachineId)
{
    const std::string machineId = "0123456789abcdef0123456789abcdef";
    const test::TemporaryFolder root;
    root.write(bootFile, boot);
    const std::string unnamed = identityOf(root).bootId;
    root.write("etc/machine-id", machineId + '\n');
    const std::string one = identityOf(root).bootId;
    root.write("etc/machine-id", "fedcba9876543210fedcba9876543210\n");
    const std::string other = identityOf(root).bootId;
    root.write(bootFile, "d0ffee00-1111-4222-8333-444455556666\n");
    const std::string later = identityOf(root).bootId;
    EXPECT_EQ((std::set{unnamed, one, other, later}.size()), 4U);
    EXPECT_EQ(identityOf(root).bootId, later);
    EXPECT_EQ(one.size(), 36U);
    EXPECT_EQ(one.find(machineId.substr(0, 8)), std::string::npos);
}

TEST(Identity, IsEmptyWhereNothingSaysIt)
{
    const test::TemporaryFolder root;
    EXPECT_EQ(identityOf(root), domain::MachineDetails{});
    root.write(bootFile, "no boot id");
    root.write("etc/os-release", "PRETTY_NAME=\nPRETTY_NAME_OTHER=x\n");
    root.write("proc/cpuinfo", "model name\n");
    EXPECT_EQ(identityOf(root), domain::MachineDetails{});
}

TEST(Processes, BelongToTheirUser)
{
    EXPECT_FALSE(userOfProcess(static_cast<std::uint32_t>(getpid())).empty());
    EXPECT_EQ(userOfProcess(4'000'000'000), "");
}

TEST(CpuTemperature, HasOneEntryForEachProcessorAndNoneForOtherChips)
{
    Machine<CpuTemperatureProbe> machine{"linux/server"};
    EXPECT_THAT(machine.sample(start).cpuTemperature, ElementsAre(Reading{51.0}, Reading{48.5}));
}

TEST(CpuTemperature, ComesFromTheThermalZonesWhereNoChipSaysIt)
{
    Machine<CpuTemperatureProbe> machine{"linux/board"};
    EXPECT_THAT(machine.sample(start).cpuTemperature, ElementsAre(Reading{44.2}));
}

TEST(CpuTemperature, IsUnknownWhileASensorFails)
{
    Machine<CpuTemperatureProbe> machine{"linux/board"};
    for (const char *text : {"", "0", "hot", "-274000"}) {
        machine.root.write("sys/class/thermal/thermal_zone0/temp", text);
        EXPECT_THAT(machine.sample(start).cpuTemperature, ElementsAre(Reading{})) << text;
    }
}

/// Every probe on a machine that tells nothing, or nonsense, knows nothing.
template <typename P>
class ProbeWithoutAMachine : public testing::Test
{
};
using LinuxProbes = testing::Types<CpuLoadProbe, CpuTemperatureProbe, DiskRateProbe, MemoryProbe, NetworkRateProbe>;
TYPED_TEST_SUITE(ProbeWithoutAMachine, LinuxProbes);

TYPED_TEST(ProbeWithoutAMachine, KnowsNothing)
{
    const test::TemporaryFolder empty;
    TypeParam probe{empty.path()};
    for (const SteadyTime time : {start, twoSecondsLater}) {
        MachineStats stats;
        probe.sample(stats, time);
        EXPECT_EQ(stats, MachineStats{});
    }
}

TYPED_TEST(ProbeWithoutAMachine, IsNotDeceivedByNonsense)
{
    Machine<TypeParam> machine{"linux/oddities"};
    machine.sample(start);
    const MachineStats stats = machine.sample(twoSecondsLater);
    EXPECT_EQ(stats.host, domain::HostReadings{});
    for (const Reading load : stats.cpuUtilization) {
        EXPECT_FALSE(load.isKnown());
    }
}

} // namespace
} // namespace muster::agent
