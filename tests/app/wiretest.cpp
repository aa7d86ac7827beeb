// SPDX-License-Identifier: GPL-3.0-or-later
// What our own programs write, the listener reads: both ends of the protocol against each other.
#include "ingest/messages.h"
#include "reporter/encode.h"

#include <gtest/gtest.h>

#include <random>

using namespace muster;
using namespace muster::domain;

namespace {

class Dice final
{
public:
    int upTo(int most) { return std::uniform_int_distribution{0, most}(m_engine); }
    bool maybe() { return upTo(1) == 1; }

    Reading reading(const MetricInfo &metric)
    {
        if (upTo(4) == 0) {
            return Reading{};
        }
        // Zero is left out: of temperatures it means unknown.
        const int most = static_cast<int>(std::min(metric.maximum, 100.0) * metric.stepsPerUnit);
        return fromSteps(metric, std::uniform_int_distribution{1, std::max(1, most)}(m_engine));
    }

private:
    std::mt19937 m_engine{20261123};
};

MachineStats randomStats(Dice &dice)
{
    MachineStats stats;
    forEachMetric<HostMetric>([&](HostMetric metric) { stats.host[metric] = dice.reading(info(metric)); });
    // At least one reading, or the report would be a notice.
    stats.host[HostMetric::MemoryFree] = Reading{1024.0};
    for (int i = dice.upTo(3); i >= 0; --i) {
        stats.cpuUtilization.push_back(dice.reading(info(CpuMetric::Utilization)));
    }
    for (int i = dice.upTo(8); i > 0; --i) {
        GpuReadings gpu;
        forEachMetric<GpuMetric>([&](GpuMetric metric) { gpu[metric] = dice.reading(info(metric)); });
        stats.gpus.push_back(gpu);
    }
    return stats;
}

Report randomReport(Dice &dice)
{
    Report report;
    report.worker = "grüße:h100 \"x\":node-" + std::to_string(dice.upTo(99));
    report.timestamp = fromUnixMilliseconds(1'795'386'765'000 + dice.upTo(1'000'000));
    if (dice.maybe()) {
        report.stats = randomStats(dice);
    }
    report.task = dice.maybe() ? "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" : "";
    report.queue = dice.maybe() ? "q1" : "";
    report.knowsTask = dice.maybe();
    if (dice.maybe()) {
        report.queues = {"q1", "q 2"};
    }
    if (dice.maybe()) {
        report.tags = {"rack:7", "tab\ttab"};
    }
    if (dice.maybe()) {
        report.interval = std::chrono::milliseconds{500 + dice.upTo(100'000)};
    }
    return report;
}

} // namespace

TEST(Wire, AStatusReportArrivesExactlyAsItWasSent)
{
    Dice dice;
    for (int i = 0; i < 1'000; ++i) {
        const Report sent = randomReport(dice);
        const std::string json = reporter::statusReportJson(sent);
        const auto received = ingest::parseStatusReport(json, Timestamp::max());
        ASSERT_TRUE(received) << received.error().message << '\n' << json;
        ASSERT_EQ(*received, sent) << json;
    }
}

TEST(Wire, ABatchArrivesExactlyAsItWasSent)
{
    Dice dice;
    std::vector<Report> sent;
    std::vector<std::string> bodies;
    for (int i = 0; i < 50; ++i) {
        sent.push_back(randomReport(dice));
        bodies.push_back(reporter::statusReportJson(sent.back()));
    }
    const auto received = ingest::parseStatusReportBatch(reporter::toBatch(bodies).body, Timestamp::max());
    ASSERT_TRUE(received) << received.error().message;
    ASSERT_EQ(received->size(), sent.size());
    for (std::size_t i = 0; i < sent.size(); ++i) {
        EXPECT_EQ(std::get<Report>((*received)[i]), sent[i]);
    }
}

TEST(Wire, ComingAndGoingArrivesExactlyAsItWasSent)
{
    const Registration registration{"dgx:h100:a", {"q1"}, std::chrono::seconds{120}};
    EXPECT_EQ(*ingest::parseRegistration(reporter::registrationJson(registration)), registration);
    const Unregistration unregistration{"dgx:h100:a"};
    EXPECT_EQ(*ingest::parseUnregistration(reporter::unregistrationJson(unregistration)), unregistration);
}

TEST(Wire, CapacityArrivesExactlyAsItWasSent)
{
    CapacityReport report;
    report.worker = "dgx:h100:a";
    report.partial = true;
    report.key = "dgx";
    report.timestamp = fromUnixMilliseconds(1'795'386'765'123);
    report.timeout = std::chrono::seconds{120};
    report.resourceGroups = {"dgx:h100"};
    report.maxGpus = Reading{8.0};
    report.maxWorkers = Reading{1.5};
    EXPECT_EQ(*ingest::parseCapacityReport(reporter::capacityReportJson(report), Timestamp::max()), report);
    for (const CapacityRemoval &removal : {CapacityRemoval{"dgx", ""}, CapacityRemoval{"dgx", "dgx:h100:a"}}) {
        EXPECT_EQ(*ingest::parseCapacityRemoval(reporter::capacityRemovalJson(removal)), removal);
    }
}
