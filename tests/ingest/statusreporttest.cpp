// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/heldbytes.h"
#include "ingest/limits.h"
#include "ingest/messages.h"
#include "ingest/reporttext.h"

#include <gmock/gmock.h>

namespace muster::ingest::test {
namespace {

using namespace domain;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;
using testing::StartsWith;

TEST(StatusReport, IsReadAsAnAgentSendsIt)
{
    const Report report = parsed(
        R"({"machine_stats": {"cpu_usage": [68.55], "disk_free_home": 75.7, "gpu_fraction": [1.0, 0.5],
            "gpu_memory_free": [80559.0, 80558.0], "gpu_memory_used": [1000.0, 1001.0], "gpu_temperature": [30.0, 31.0],
            "gpu_usage": [10.0, 11.0], "disk_read": 0.25, "disk_write": 38.5, "memory_free": 23404.5,
            "memory_used": 475.25, "network_rx": 1.5, "network_tx": 0.0}, "timestamp": 1795386765000,
            "worker": "dgx:h100:node-01", "tags": ["rack:7", "a b"], "is_daemon": true, "task": "t1", "queue": "q1",
            "queues": ["q1", "q2"]})");

    EXPECT_EQ(report.worker, "dgx:h100:node-01");
    EXPECT_EQ(report.timestamp, fromUnixMilliseconds(1795386765000));
    EXPECT_EQ(report.task, "t1");
    EXPECT_EQ(report.queue, "q1");
    EXPECT_THAT(report.queues, Optional(ElementsAre("q1", "q2")));
    EXPECT_THAT(report.tags, Optional(ElementsAre("rack:7", "a b")));
    EXPECT_TRUE(report.knowsTask);
    EXPECT_EQ(report.interval, std::nullopt);

    const MachineStats stats = report.stats.value();
    EXPECT_EQ(stats.host[HostMetric::MemoryUsed], quantized(info(HostMetric::MemoryUsed), 475.25));
    EXPECT_EQ(stats.host[HostMetric::MemoryFree], quantized(info(HostMetric::MemoryFree), 23404.5));
    EXPECT_EQ(stats.host[HostMetric::DiskFreeHome], quantized(info(HostMetric::DiskFreeHome), 75.7));
    EXPECT_EQ(stats.host[HostMetric::DiskRead], quantized(info(HostMetric::DiskRead), 0.25));
    EXPECT_EQ(stats.host[HostMetric::DiskWrite], quantized(info(HostMetric::DiskWrite), 38.5));
    EXPECT_EQ(stats.host[HostMetric::NetworkRx], quantized(info(HostMetric::NetworkRx), 1.5));
    EXPECT_EQ(stats.host[HostMetric::NetworkTx], Reading{0.0});
    EXPECT_THAT(stats.cpuUtilization, ElementsAre(quantized(info(CpuMetric::Utilization), 68.55)));
    EXPECT_THAT(stats.cpuTemperature, IsEmpty());
    ASSERT_EQ(stats.gpus.size(), 2U);
    EXPECT_EQ(stats.gpus[1][GpuMetric::Utilization], Reading{11.0});
    EXPECT_EQ(stats.gpus[1][GpuMetric::Temperature], Reading{31.0});
    EXPECT_EQ(stats.gpus[1][GpuMetric::MemoryUsed], Reading{1001.0});
    EXPECT_EQ(stats.gpus[1][GpuMetric::MemoryFree], Reading{80558.0});
    EXPECT_EQ(stats.gpus[1][GpuMetric::Fraction], Reading{0.5});
}

TEST(StatusReport, NeedsNoMoreThanWorkerAndTimestamp)
{
    Report expected;
    expected.worker = "w";
    expected.timestamp = fromUnixMilliseconds(1795386765000);
    EXPECT_EQ(parsed(R"({"worker":"w","timestamp":1795386765000})"), expected);
}

TEST(StatusReport, TakesNullForAbsentEverywhere)
{
    const Report report = parsed(with(R"("machine_stats":null,"task":null,"queue":null,"queues":null,"tags":null,
                                         "muster":null)"));
    EXPECT_EQ(report, parsed(R"({"worker":"w","timestamp":1795386765000})"));
}

TEST(StatusReport, WithEmptyMachineStatsCarriesNoFigures)
{
    EXPECT_EQ(parsed(withStats("{}")).stats, std::nullopt);
}

TEST(StatusReport, TakesEmptyTaskAndQueueForNone)
{
    const Report report = parsed(with(R"("task":"","queue":"")"));
    EXPECT_EQ(report.task, "");
    EXPECT_EQ(report.queue, "");
}

TEST(StatusReport, TellsEmptyListsFromAbsentOnes)
{
    const Report report = parsed(with(R"("queues":[],"tags":[])"));
    EXPECT_THAT(report.queues, Optional(IsEmpty()));
    EXPECT_THAT(report.tags, Optional(IsEmpty()));
}

TEST(StatusReport, TakesTimestampsInSecondsOrMilliseconds)
{
    const auto timeOf = [](const std::string &timestamp) {
        return toUnixMilliseconds(parsed(R"({"worker":"w","timestamp":)" + timestamp + "}").timestamp);
    };
    EXPECT_EQ(timeOf("1795386765123"), 1795386765123);
    EXPECT_EQ(timeOf("1795386765"), 1795386765000);
    EXPECT_EQ(timeOf("1795386765.25"), 1795386765250);
    EXPECT_EQ(timeOf("1795386765123.0"), 1795386765123);
    EXPECT_EQ(timeOf("99999999999"), 99999999999000);
    EXPECT_EQ(timeOf("100000000000"), 100000000000);
    EXPECT_EQ(timeOf("253402300799999"), 253402300799999);
}

TEST(StatusReport, KeepsUnknownReadingsUnknown)
{
    const MachineStats stats = parsedStats(R"({"cpu_usage":[null,5],"gpu_usage":[null,7],"memory_used":null})");
    EXPECT_THAT(stats.cpuUtilization, ElementsAre(Reading{}, Reading{5.0}));
    ASSERT_EQ(stats.gpus.size(), 2U);
    EXPECT_EQ(stats.gpus[0][GpuMetric::Utilization], Reading{});
    EXPECT_EQ(stats.gpus[1][GpuMetric::Utilization], Reading{7.0});
    EXPECT_EQ(stats.gpus[1][GpuMetric::Temperature], Reading{});
    EXPECT_EQ(stats.host[HostMetric::MemoryUsed], Reading{});
    EXPECT_EQ(stats.host[HostMetric::MemoryFree], Reading{});
}

TEST(StatusReport, CountsGpusByTheLongestList)
{
    const MachineStats stats = parsedStats(R"({"gpu_usage":[10,12],"gpu_memory_used":[1,2,3],"gpu_fraction":[]})");
    ASSERT_EQ(stats.gpus.size(), 3U);
    EXPECT_EQ(stats.gpus[2][GpuMetric::Utilization], Reading{});
    EXPECT_EQ(stats.gpus[2][GpuMetric::MemoryUsed], Reading{3.0});
    EXPECT_EQ(parsedStats(R"({"gpu_usage":[null,null],"gpu_temperature":[]})").gpus.size(), 2U);
}

TEST(StatusReport, WithoutGpuListsHasNoGpus)
{
    EXPECT_THAT(parsedStats(R"({"cpu_usage":[1]})").gpus, IsEmpty());
}

TEST(StatusReport, TakesTemperatureZeroForUnknown)
{
    const MachineStats stats = parsedStats(R"({"gpu_temperature":[0,0.0,41],"cpu_temperature":[0],"gpu_usage":[0]})");
    EXPECT_EQ(stats.gpus[0][GpuMetric::Temperature], Reading{});
    EXPECT_EQ(stats.gpus[1][GpuMetric::Temperature], Reading{});
    EXPECT_EQ(stats.gpus[2][GpuMetric::Temperature], Reading{41.0});
    EXPECT_EQ(stats.gpus[0][GpuMetric::Utilization], Reading{0.0});
    EXPECT_THAT(stats.cpuTemperature, ElementsAre(Reading{}));
}

TEST(StatusReport, TakesRatesBelowZeroForUnknown)
{
    const MachineStats stats = parsedStats(R"({"network_rx":-1493.854,"network_tx":2,"disk_read":-0.1})");
    EXPECT_EQ(stats.host[HostMetric::NetworkRx], Reading{});
    EXPECT_EQ(stats.host[HostMetric::NetworkTx], Reading{2.0});
    EXPECT_EQ(stats.host[HostMetric::DiskRead], Reading{});
}

TEST(StatusReport, DoesNotBelieveWhatNoMachineCanMeasure)
{
    const MachineStats stats = parsedStats(R"({"cpu_usage":[1e9,1e308,-3],"gpu_usage":[50,4000000]})");
    EXPECT_THAT(stats.cpuUtilization, ElementsAre(Reading{}, Reading{}, Reading{}));
    EXPECT_EQ(stats.gpus[0][GpuMetric::Utilization], Reading{50.0});
    EXPECT_EQ(stats.gpus[1][GpuMetric::Utilization], Reading{});
}

TEST(StatusReport, RoundsReadingsToTheStepThatIsStored)
{
    const MachineStats stats = parsedStats(R"({"cpu_usage":[33.333333333]})");
    EXPECT_EQ(stats.cpuUtilization.at(0), quantized(info(CpuMetric::Utilization), 33.333333333));
    EXPECT_NE(stats.cpuUtilization.at(0), Reading{33.333333333});
}

TEST(StatusReport, SkipsWhatItDoesNotKnow)
{
    const Report report = parsed(with(R"("future":{"a":[1,2]},"machine_stats":{"fan_speed":[1],"cpu_usage":[2]})"));
    EXPECT_THAT(report.stats.value().cpuUtilization, ElementsAre(Reading{2.0}));
}

TEST(StatusReport, ReadsMustersExtension)
{
    const Report report = parsed(with(R"("muster":{"knows_task":false,"interval_ms":30000})"));
    EXPECT_FALSE(report.knowsTask);
    EXPECT_EQ(report.interval, 30000ms);

    const Report empty = parsed(with(R"("muster":{})"));
    EXPECT_TRUE(empty.knowsTask);
    EXPECT_EQ(empty.interval, std::nullopt);
}

TEST(StatusReportBatch, IsOneReportALine)
{
    const auto batch = parseStatusReportBatch("{\"worker\":\"a\",\"timestamp\":1795386765}\n\n"
                                              "{\"worker\":\"b\",\"timestamp\":1795386766}\r\n"
                                              "{\"worker\":\"c\",\"timestamp\":1795386767}",
                                              whenever);
    ASSERT_TRUE(batch.has_value());
    std::vector<std::string> workers;
    for (const Message &message : *batch) {
        workers.push_back(std::get<Report>(message).worker);
    }
    EXPECT_THAT(workers, ElementsAre("a", "b", "c"));
}

TEST(StatusReportBatch, MayBeEmpty)
{
    EXPECT_THAT(*parseStatusReportBatch("", whenever), IsEmpty());
    EXPECT_THAT(*parseStatusReportBatch("\n \r\n\n", whenever), IsEmpty());
}

TEST(StatusReportBatch, NamesTheLineThatIsWrong)
{
    const auto batch =
        parseStatusReportBatch("{\"worker\":\"a\",\"timestamp\":1795386765}\n\n{\"worker\":\"b\"}\n", whenever);
    ASSERT_TRUE(batch.has_error());
    EXPECT_EQ(batch.error().message, "line 3: timestamp: expected milliseconds or seconds since 1970");
}

TEST(StatusReportBatch, IsRefusedForOneReportFromTheFuture)
{
    const auto receivedAt = fromUnixMilliseconds(1'795'386'765'000);
    const auto batch = parseStatusReportBatch("{\"worker\":\"a\",\"timestamp\":1795386765}\n"
                                              "{\"worker\":\"b\",\"timestamp\":1895386765}\n",
                                              receivedAt);
    ASSERT_TRUE(batch.has_error());
    EXPECT_THAT(batch.error().message, StartsWith("line 2: timestamp: 2030-01-23T"));
}

TEST(StatusReportBatch, MayTakeSoMuchMemoryAndNotOneByteMore)
{
    std::string gpus = "{}";
    for (std::size_t i = 1; i < limits::gpus; ++i) {
        gpus += ",{}";
    }
    const auto fillerOf = [](std::size_t nameBytes) {
        return R"({"timestamp":1795386765,"worker":")" + std::string(nameBytes, 'w') + "\"}\n";
    };
    const auto heldBy = [](const std::string &line) { return heldBytes(*parseStatusReport(line, whenever)); };
    const std::string large = R"({"worker":"w","timestamp":1795386765,"muster":{"gpus":[)" + gpus + "]}}\n";

    // Large reports up to near the limit, and small ones of just the size that fills the rest.
    const std::size_t many = limits::batchHeldBytes / heldBy(large) - 1;
    const std::size_t rest = limits::batchHeldBytes - many * heldBy(large);
    const std::size_t least = heldBy(fillerOf(1));
    const std::size_t fillers = rest / (least + limits::nameBytes / 2);
    std::string batch = repeated(large, many);
    for (std::size_t i = 0; i < fillers; ++i) {
        batch += fillerOf(1 + rest / fillers - least + (i < rest % fillers ? 1 : 0));
    }
    ASSERT_LT(batch.size(), limits::batchBodyBytes);
    EXPECT_EQ(parseStatusReportBatch(batch, whenever)->size(), many + fillers);

    const std::size_t lastName = batch.find_last_of('w');
    const auto refused = parseStatusReportBatch(batch.insert(lastName, "w"), whenever);
    EXPECT_EQ(refused.error().kind, Error::Kind::TooMuch);
    EXPECT_EQ(refused.error().message, "line " + std::to_string(many + fillers)
                                           + ": the reports up to here take more than 64 MiB once they are read; send "
                                             "fewer in one batch");
}

TEST(StatusReportBatch, IsBounded)
{
    const std::string line = "{\"worker\":\"a\",\"timestamp\":1795386765}\n";
    EXPECT_EQ(parseStatusReportBatch(repeated(line, limits::batchReports), whenever)->size(), limits::batchReports);
    EXPECT_EQ(parseStatusReportBatch(repeated(line, limits::batchReports + 1), whenever).error().message,
              "expected at most 20000 reports in one batch");
}

} // namespace
} // namespace muster::ingest::test
