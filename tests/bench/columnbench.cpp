// SPDX-License-Identifier: GPL-3.0-or-later
// An hour of reports as one block of columns: how long it takes, how short it gets, and what compressing it would add.
#include "domain/bytes.h"
#include "history/reportcolumns.h"
#include "sim/fleet.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <random>
#include <zlib.h>
#include <zstd.h>

using namespace muster;
using namespace muster::domain;
using namespace muster::history;
using namespace std::chrono_literals;

namespace {

using Block = std::vector<Report>;

/// Readings as the collector takes them in.
void quantize(MachineStats &stats)
{
    const auto round = [](const MetricInfo &metric, Reading &reading) { reading = quantized(metric, reading.value()); };
    forEachMetric<HostMetric>([&](HostMetric metric) { round(info(metric), stats.host[metric]); });
    for (Reading &load : stats.cpuUtilization) {
        round(info(CpuMetric::Utilization), load);
    }
    for (GpuReadings &gpu : stats.gpus) {
        forEachMetric<GpuMetric>([&](GpuMetric metric) { round(info(metric), gpu[metric]); });
    }
}

/// Machines with eight GPUs on three working days; every 30 s, up to 250 ms late.
std::vector<Block> blocks(std::size_t reports)
{
    constexpr Timestamp morning = fromUnixMilliseconds(1'793'577'600'000) + 10h;
    const sim::Fleet fleet{{{200, 12}, 30s, 1, *sim::findScenario("mixed")}};
    std::minstd_rand random{1};
    std::vector<Block> blocks;
    for (std::size_t worker = 0; worker < fleet.size(); ++worker) {
        for (int day = 0; day < 3 && fleet.machine(worker).kind->gpus == 8; ++day) {
            Block &block = blocks.emplace_back();
            for (std::size_t i = 0; i < reports; ++i) {
                const auto late = std::chrono::milliseconds{random() % 250};
                block.push_back(fleet.report(worker, morning + day * 24h + i * 30s + late));
                quantize(*block.back().stats);
            }
        }
    }
    return blocks;
}

std::size_t valuesOf(const Report &report)
{
    const MachineStats &stats = *report.stats;
    return HostReadings::size + stats.cpuUtilization.size() + stats.cpuTemperature.size()
           + stats.gpus.size() * GpuReadings::size;
}

/// How many bytes `compress` makes of a block.
void countBytes(benchmark::State &state, const std::vector<Block> &blocks,
                const std::function<std::size_t(std::string_view)> &compress)
{
    std::size_t bytes = 0;
    std::size_t reports = 0;
    std::size_t values = 0;
    for (const Block &block : blocks) {
        bytes += compress(packReports(block));
        reports += block.size();
        for (const Report &report : block) {
            values += valuesOf(report);
        }
    }
    state.counters["bytes/report"] = static_cast<double>(bytes) / static_cast<double>(reports);
    state.counters["bytes/value"] = static_cast<double>(bytes) / static_cast<double>(values);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void packColumns(benchmark::State &state)
{
    const auto all = blocks(static_cast<std::size_t>(state.range(0)));
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(packReports(all[next++ % all.size()]));
    }
    countBytes(state, all, &std::string_view::size);
}
BENCHMARK(packColumns)->Arg(20)->Arg(120);

std::vector<std::string> packedBlocks(std::size_t reports)
{
    std::vector<std::string> packed;
    for (const Block &block : blocks(reports)) {
        packed.push_back(packReports(block));
    }
    return packed;
}

void unpackColumns(benchmark::State &state)
{
    const auto all = packedBlocks(static_cast<std::size_t>(state.range(0)));
    const std::string worker = "cloud_h100:p5.48xlarge-1:i-0123456789abcdef0";
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(unpackReports(all[next++ % all.size()], worker));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(unpackColumns)->Arg(20)->Arg(120);

std::string zstd(std::string_view bytes, int level)
{
    std::string compressed(ZSTD_compressBound(bytes.size()), '\0');
    compressed.resize(ZSTD_compress(compressed.data(), compressed.size(), bytes.data(), bytes.size(), level));
    return compressed;
}

std::string zlib(std::string_view bytes, int level)
{
    uLongf size = compressBound(bytes.size());
    std::string compressed(size, '\0');
    compress2(reinterpret_cast<Bytef *>(compressed.data()), &size, reinterpret_cast<const Bytef *>(bytes.data()),
              bytes.size(), level);
    compressed.resize(size);
    return compressed;
}

void compressColumns(benchmark::State &state, std::string (*compress)(std::string_view, int), int level)
{
    const auto packed = packedBlocks(static_cast<std::size_t>(state.range(0)));
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(compress(packed[next++ % packed.size()], level));
    }
    countBytes(state, blocks(static_cast<std::size_t>(state.range(0))),
               [&](std::string_view bytes) { return compress(bytes, level).size(); });
}
BENCHMARK_CAPTURE(compressColumns, zlib1, zlib, 1)->Arg(20)->Arg(120);
BENCHMARK_CAPTURE(compressColumns, zstd1, zstd, 1)->Arg(20)->Arg(120);
BENCHMARK_CAPTURE(compressColumns, zstd3, zstd, 3)->Arg(20)->Arg(120);

void checksum(benchmark::State &state)
{
    const std::string bytes(static_cast<std::size_t>(state.range(0)), 'x');
    for (auto _ : state) {
        benchmark::DoNotOptimize(crc32(bytes));
    }
    state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(checksum)->Arg(3'000);

} // namespace
