// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/reportcolumns.h"

#include "domain/seal.h"
#include "support/randomfleet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace history;

std::vector<Report> randomReports(unsigned seed, int count)
{
    RandomFleet random{seed};
    std::vector<Report> reports;
    for (int i = 0; i < count; ++i) {
        reports.push_back(random.report("a:g:w", start + i * 30s + random.number(0, 500) * 1ms));
    }
    return reports;
}

TEST(ReportColumns, NoReportsComeBackAsNone)
{
    EXPECT_EQ(unpackReports(packReports({}), "w"), std::vector<Report>{});
}

TEST(ReportColumns, ReportsComeBackExactlyAndInOrder)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto reports = randomReports(seed, static_cast<int>(seed % 130));
        ASSERT_EQ(unpackReports(packReports(reports), "a:g:w"), reports) << seed;
    }
}

TEST(ReportColumns, TheNameIsTheReaders)
{
    const auto reports = randomReports(1, 3);
    EXPECT_THAT(*unpackReports(packReports(reports), "other"), testing::Each(testing::Field(&Report::worker, "other")));
}

TEST(ReportColumns, TheExtremesComeBackExactly)
{
    const auto extreme = [](const MetricInfo &metric) { return quantized(metric, metric.maximum); };
    Report report = ReportOf{"w", Timestamp::min()}.gpus({0, 100}).cpus({0, 100});
    forEachMetric<HostMetric>([&](HostMetric metric) { report.stats->host[metric] = extreme(info(metric)); });
    forEachMetric<GpuMetric>([&](GpuMetric metric) { report.stats->gpus[0][metric] = extreme(info(metric)); });
    report.task = std::string(70'000, 'x');
    report.queues.emplace();
    report.tags = {{"", std::string{"\0", 1}, "\xFF"}};
    report.interval = std::chrono::milliseconds::max();
    Report many = ReportOf{"w", Timestamp::max()};
    many.stats.emplace().gpus.resize(1'024);
    many.stats->cpuUtilization.resize(4'096);
    many.stats->cpuTemperature.resize(4'096, Reading{40.0});
    Report bare = ReportOf{"w", start};
    bare.knowsTask = false;
    const std::vector<Report> reports{report, many, bare};
    EXPECT_EQ(unpackReports(packReports(reports), "w"), reports);
}

TEST(ReportColumns, EveryTruncationIsNoticed)
{
    const std::string bytes = packReports(randomReports(2, 12));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        ASSERT_EQ(unpackReports(bytes.substr(0, size), "w"), std::nullopt) << size;
    }
}

TEST(ReportColumns, EveryFlippedBitIsNoticed)
{
    std::string bytes = packReports(randomReports(3, 12));
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        ASSERT_EQ(unpackReports(bytes, "w"), std::nullopt) << bit;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    }
    EXPECT_TRUE(unpackReports(bytes, "w")) << "whole again";
}

/// The block with a checksum that fits, whatever is in it.
std::string resealed(std::string bytes)
{
    bytes.resize(bytes.size() - 4);
    ByteWriter writer;
    writer.raw(bytes);
    return sealed(std::move(writer));
}

TEST(ReportColumns, NonsenseWithARightChecksumIsHarmless)
{
    const std::string block = packReports(randomReports(4, 5));
    int understood = 0;
    for (std::size_t bit = 8; bit < (block.size() - 4) * 8; ++bit) {
        std::string bytes = block;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        // Whatever it means now, it means the same once more.
        if (const auto read = unpackReports(resealed(bytes), "w")) {
            ASSERT_EQ(unpackReports(packReports(*read), "w"), read) << bit;
            ++understood;
        }
    }
    EXPECT_GT(understood, 0);
}

TEST(ReportColumns, ANewerVersionIsNotGuessedAt)
{
    std::string bytes = packReports(randomReports(5, 3));
    ++bytes[0];
    EXPECT_EQ(unpackReports(resealed(bytes), "w"), std::nullopt);
}

TEST(ReportColumns, ABlockOfFewBytesMayNotClaimMemoryWithoutEnd)
{
    for (const std::uint64_t claimed : {maxUnpackedBytes / 500, std::size_t{1} << 60U, ~std::size_t{0}}) {
        ByteWriter block;
        block.byte(1);
        block.number(claimed);
        block.raw(std::string(30, '\1'));
        EXPECT_EQ(unpackReports(sealed(std::move(block)), "w"), std::nullopt) << claimed;
    }
}

TEST(ReportColumns, ABlockHoldsSoManyReportsAsCanBeReadAgain)
{
    Report report = ReportOf{"w", start};
    report.tags = std::vector<std::string>(1'000, std::string(1'000, 't'));
    const std::vector<Report> reports(200, report);
    const std::size_t length = blockLength(reports);
    ASSERT_GT(length, 100U);
    ASSERT_LT(length, reports.size());
    const auto fitting = std::span{reports}.first(length);
    EXPECT_TRUE(unpackReports(packReports(fitting), "w"));
    EXPECT_EQ(unpackReports(packReports(std::span{reports}.first(length + 1)), "w"), std::nullopt);
    EXPECT_EQ(blockLength(fitting), length);
    EXPECT_EQ(blockLength({}), 0U);
}

TEST(ReportColumns, OneReportAlwaysFits)
{
    Report report = ReportOf{"w", start};
    report.task.resize(maxUnpackedBytes);
    EXPECT_EQ(blockLength(std::vector{report, report}), 1U);
}

TEST(ReportColumns, WhatNoMetricCanBeIsUnknown)
{
    Report report = ReportOf{"w", start}.gpus({50});
    report.stats->gpus[0][GpuMetric::Temperature] = Reading{1e300};
    report.stats->host[HostMetric::MemoryUsed] = Reading{-1.0};
    report.stats->host[HostMetric::MemoryFree] = Reading{1'000.0};
    const auto read = unpackReports(packReports({&report, 1}), "w");
    EXPECT_FALSE(read->front().stats->gpus[0][GpuMetric::Temperature].isKnown());
    EXPECT_FALSE(read->front().stats->host[HostMetric::MemoryUsed].isKnown());
    EXPECT_EQ(read->front().stats->host[HostMetric::MemoryFree], Reading{1'000.0});
}

} // namespace
} // namespace muster::test
