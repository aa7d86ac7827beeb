// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/encode.h"

#include "support/machines.h"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

#include <clocale>

namespace muster::reporter {
namespace {

using domain::GpuMetric;
using domain::HostMetric;
using domain::Reading;

domain::Report reportOfTwoGpus()
{
    domain::Report report;
    report.worker = "dgx:h100:node-01";
    report.timestamp = domain::fromUnixMilliseconds(1'795'386'765'000);
    domain::MachineStats &stats = report.stats.emplace();
    stats.cpuUtilization = {Reading{68.55}};
    stats.host[HostMetric::MemoryUsed] = Reading{475.259};
    stats.host[HostMetric::MemoryFree] = Reading{23404.465};
    stats.host[HostMetric::DiskFreeHome] = Reading{75.7};
    stats.host[HostMetric::DiskRead] = Reading{0.242};
    stats.host[HostMetric::DiskWrite] = Reading{38.259};
    stats.host[HostMetric::NetworkRx] = Reading{0.0};
    stats.host[HostMetric::NetworkTx] = Reading{0.5};
    stats.gpus.resize(2);
    for (std::size_t i = 0; i < 2; ++i) {
        stats.gpus[i][GpuMetric::Utilization] = Reading{10.0 + static_cast<double>(i)};
        stats.gpus[i][GpuMetric::Temperature] = Reading{30.0 + static_cast<double>(i)};
        stats.gpus[i][GpuMetric::MemoryUsed] = Reading{1000.0};
        stats.gpus[i][GpuMetric::MemoryFree] = Reading{80559.0};
    }
    return report;
}

TEST(StatusReportJson, HasTheFieldsThatClearMLsAgentsSend)
{
    EXPECT_EQ(statusReportJson(reportOfTwoGpus()),
              R"({"worker":"dgx:h100:node-01","timestamp":1795386765000,"machine_stats":{"cpu_usage":[68.55],)"
              R"("memory_used":475,"memory_free":23404,"disk_free_home":75.7,"disk_read":0.2422,)"
              R"("disk_write":38.2588,"network_rx":0,"network_tx":0.5,"gpu_usage":[10,11],)"
              R"("gpu_temperature":[30,31],"gpu_memory_used":[1000,1000],"gpu_memory_free":[80559,80559]}})");
}

TEST(StatusReportJson, NamesTaskQueueQueuesAndTagsOnlyWhereThereAreSome)
{
    domain::Report report;
    report.worker = "w";
    EXPECT_EQ(statusReportJson(report), R"({"worker":"w","timestamp":0,"machine_stats":null})");
    report.task = "t";
    report.queue = "q";
    report.queues = {"q", "r"};
    report.tags.emplace();
    EXPECT_EQ(
        statusReportJson(report),
        R"({"worker":"w","timestamp":0,"machine_stats":null,"task":"t","queue":"q","queues":["q","r"],"tags":[]})");
}

TEST(StatusReportJson, SaysInAnExtensionWhatClearMLHasNoFieldFor)
{
    domain::Report report;
    report.worker = "w";
    report.knowsTask = false;
    report.interval = std::chrono::seconds{30};
    EXPECT_EQ(statusReportJson(report),
              R"({"worker":"w","timestamp":0,"machine_stats":null,"muster":{"knows_task":false,"interval_ms":30000}})");
    report.knowsTask = true;
    EXPECT_EQ(statusReportJson(report),
              R"({"worker":"w","timestamp":0,"machine_stats":null,"muster":{"interval_ms":30000}})");
}

TEST(StatusReportJson, AnUnknownReadingIsNullInAListAndAbsentElsewhere)
{
    domain::Report report = reportOfTwoGpus();
    report.stats->host = {};
    report.stats->gpus[1][GpuMetric::Utilization] = Reading{};
    for (domain::GpuReadings &gpu : report.stats->gpus) {
        gpu[GpuMetric::Temperature] = gpu[GpuMetric::MemoryFree] = gpu[GpuMetric::MemoryUsed] = Reading{};
    }
    report.stats->cpuUtilization.push_back(Reading{});
    EXPECT_EQ(statusReportJson(report), R"({"worker":"dgx:h100:node-01","timestamp":1795386765000,)"
                                        R"("machine_stats":{"cpu_usage":[68.55,null],"gpu_usage":[10,null]}})");
}

TEST(StatusReportJson, AGpuOfWhichNothingIsKnownIsStillCounted)
{
    domain::Report report;
    report.worker = "w";
    report.stats.emplace().gpus.resize(2);
    EXPECT_EQ(statusReportJson(report), R"({"worker":"w","timestamp":0,"machine_stats":{"gpu_usage":[null,null]}})");
}

TEST(StatusReportJson, AReadingThatNobodyWouldBelieveIsUnknown)
{
    domain::Report report;
    report.worker = "w";
    report.stats.emplace().host[HostMetric::NetworkRx] = Reading{-1.0};
    report.stats->cpuUtilization = {Reading{1e9}};
    EXPECT_EQ(statusReportJson(report), R"({"worker":"w","timestamp":0,"machine_stats":{"cpu_usage":[null]}})");
}

TEST(StatusReportJson, EveryStepOfARateSurvivesItsFourDecimals)
{
    const domain::MetricInfo &metric = info(HostMetric::DiskRead);
    for (int step = 0; step < 5'000; ++step) {
        domain::Report report;
        report.worker = "w";
        report.stats.emplace().host[HostMetric::DiskRead] = domain::fromSteps(metric, step);
        const boost::json::value sent = boost::json::parse(statusReportJson(report));
        const double value = sent.at("machine_stats").at("disk_read").to_number<double>();
        ASSERT_EQ(domain::toSteps(metric, domain::quantized(metric, value)), step);
    }
}

TEST(StatusReportJson, HostileNamesAreEscapedAndOnOneLine)
{
    domain::Report report;
    report.worker = "a\"b\\c\n\t\x01</script>é";
    const std::string body = statusReportJson(report);
    EXPECT_EQ(body.find('\n'), std::string::npos);
    EXPECT_EQ(boost::json::parse(body).at("worker").as_string(), report.worker);
}

TEST(StatusReportJson, DoesNotDependOnTheLocale)
{
    const std::string usual = statusReportJson(reportOfTwoGpus());
    // Not every machine has a locale with a decimal comma; where none is, the comparison holds all the same.
    for (const char *locale : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"}) {
        std::setlocale(LC_ALL, locale);
        EXPECT_EQ(statusReportJson(reportOfTwoGpus()), usual);
    }
    std::setlocale(LC_ALL, "C");
}

TEST(OtherBodies, RegistrationAndUnregistration)
{
    const Call hello = toCall(domain::Registration{"a:b:c", {"q1"}, std::chrono::seconds{600}});
    EXPECT_EQ(hello.endpoint, "workers.register");
    EXPECT_EQ(hello.body, R"({"worker":"a:b:c","queues":["q1"],"timeout":600})");
    const Call goodbye = toCall(domain::Unregistration{"a:b:c"});
    EXPECT_EQ(goodbye.endpoint, "workers.unregister");
    EXPECT_EQ(goodbye.body, R"({"worker":"a:b:c"})");
}

TEST(OtherBodies, CapacityAsItWasRecorded)
{
    domain::CapacityReport report;
    report.worker = "dgx:h100:node-01";
    report.partial = true;
    report.key = "dgx";
    report.timestamp = domain::fromUnixMilliseconds(1'795'386'789'371);
    report.timeout = std::chrono::seconds{120};
    report.resourceGroups = {"dgx:h100"};
    report.maxGpus = Reading{2.0};
    report.maxWorkers = Reading{1.0};
    const Call call = toCall(report);
    EXPECT_EQ(call.endpoint, "workers.cluster_report");
    EXPECT_EQ(call.body,
              R"({"worker":"dgx:h100:node-01","partial":true,"key":"dgx","timestamp":1795386789371,)"
              R"("timeout":120,"resource_groups":["dgx:h100"],"properties":{"max_workers":1,"max_gpus":2}})");
}

TEST(OtherBodies, CapacityIsWithdrawnForAWorkerOrForAll)
{
    EXPECT_EQ(toCall(domain::CapacityRemoval{"dgx", ""}).body, R"({"key":"dgx"})");
    EXPECT_EQ(toCall(domain::CapacityRemoval{"dgx", "w"}).body, R"({"key":"dgx","worker":"w"})");
    EXPECT_EQ(toCall(domain::CapacityRemoval{"dgx", "w"}).endpoint, "workers.cluster_unregister");
}

TEST(OtherBodies, ABatchHasOneReportALine)
{
    const std::vector<std::string> reports{"{1}", "{2}"};
    const Call call = toBatch(reports);
    EXPECT_EQ(call.endpoint, "workers.status_report_batch");
    EXPECT_EQ(call.body, "{1}\n{2}\n");
}

TEST(Encode, TheExtensionTellsWhatTheMachineAndItsGpusAre)
{
    domain::Report report;
    report.worker = "w";
    report.details = domain::Details{test::machineOfTwoGpus()};
    EXPECT_EQ(
        statusReportJson(report),
        R"({"worker":"w","timestamp":0,"machine_stats":null,"muster":{"boot_id":"c0ffee00-1",)"
        R"("os":"Debian GNU/Linux 12","cpu_model":"AMD EPYC 9654","home_disk_total":953344,"home_disk_free":512000,)"
        R"("gpus":[{"index":0,"uuid":"GPU-1","name":"NVIDIA H100","power":412.5,"power_limit":700,)"
        R"("throttle":["sw_power_cap","hw_thermal"],"ecc_corrected":3,"ecc_uncorrected":1,"xid":79,)"
        R"("processes":[{"pid":4711,"user":"alice","memory":40960},{"pid":4712}]},)"
        R"({"index":1,"uuid":"MIG-7","name":"NVIDIA H100 MIG 1g.10gb","mig":"GPU-2"}]}})");
}

TEST(Encode, TheRangeOfASampleIsPairsByTheSameNames)
{
    domain::Report report;
    report.worker = "w";
    Range range;
    range.least.cpuUtilization = {Reading{1.0}, Reading{}};
    range.most.cpuUtilization = {Reading{99.0}, Reading{}};
    range.least.host[HostMetric::MemoryUsed] = Reading{100.0};
    range.most.host[HostMetric::MemoryUsed] = Reading{200.0};
    range.least.gpus.resize(1);
    range.most.gpus.resize(1);
    range.least.gpus[0][GpuMetric::Utilization] = Reading{0.0};
    range.most.gpus[0][GpuMetric::Utilization] = Reading{50.0};
    EXPECT_EQ(
        statusReportJson(report, {.range = range, .spoolThinned = 7}),
        R"({"worker":"w","timestamp":0,"machine_stats":null,"muster":{)"
        R"("range":{"cpu_usage":[[1,99],null],"memory_used":[100,200],"gpu_usage":[[0,50]]},"spool_thinned":7}})");
}

TEST(Encode, NamesThatACollectorWouldRefuseAreMadePlain)
{
    domain::Report report;
    report.details = domain::Details{{.os = "a\nb\xff\x1b" + std::string(300, 'x')}};
    const boost::json::value sent = boost::json::parse(statusReportJson(report));
    EXPECT_EQ(sent.at("muster").at("os").as_string(), "a?b??" + std::string(251, 'x'));
}

} // namespace
} // namespace muster::reporter
