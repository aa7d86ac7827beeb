// SPDX-License-Identifier: GPL-3.0-or-later
// The stages that a report passes on its way into the store, one by one.
#include "bench/statusreportbody.h"
#include "domain/fleet.h"
#include "domain/packing.h"
#include "ingest/messages.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace muster;
using namespace muster::domain;

namespace {

constexpr long long start = 1'795'386'765'000;
constexpr int workers = 1'000;

std::string workerName(int i)
{
    return "cloud_h100:p5.48xlarge-" + std::to_string(i % 20) + ":i-" + std::to_string(i);
}

std::vector<Heard> batch(int reports, int round)
{
    std::vector<Heard> messages;
    for (int i = 0; i < reports; ++i) {
        const auto body = bench::statusReportBody(workerName(i % workers), start + (round * 30 + i / workers) * 1'000);
        messages.push_back({*ingest::parseStatusReport(body, Timestamp::max()), fromUnixMilliseconds(start)});
    }
    return messages;
}

void parse(benchmark::State &state)
{
    const std::string body = bench::statusReportBody(workerName(1), start);
    for (auto _ : state) {
        benchmark::DoNotOptimize(ingest::parseStatusReport(body, Timestamp::max()));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(body.size()));
}
BENCHMARK(parse);

void apply(benchmark::State &state)
{
    Fleet fleet{Rules{}};
    auto messages = batch(workers, 0);
    long long time = start;
    for (auto _ : state) {
        time += 30'000;
        for (Heard &heard : messages) {
            std::get<Report>(heard.message).timestamp = fromUnixMilliseconds(time);
            fleet.apply(heard.message, fromUnixMilliseconds(time));
        }
        benchmark::DoNotOptimize(fleet.takeEvents());
    }
    state.SetItemsProcessed(state.iterations() * workers);
}
BENCHMARK(apply);

void publishAThousandChangedWorkers(benchmark::State &state)
{
    Fleet fleet{Rules{}};
    auto messages = batch(workers, 0);
    long long time = start;
    for (auto _ : state) {
        state.PauseTiming();
        time += 30'000;
        for (Heard &heard : messages) {
            std::get<Report>(heard.message).timestamp = fromUnixMilliseconds(time);
            fleet.apply(heard.message, fromUnixMilliseconds(time));
        }
        state.ResumeTiming();
        benchmark::DoNotOptimize(fleet.takeChanges(fromUnixMilliseconds(time)));
    }
}
BENCHMARK(publishAThousandChangedWorkers);

void pack(benchmark::State &state)
{
    const auto messages = batch(workers, 0);
    std::size_t bytes = 0;
    for (auto _ : state) {
        bytes = packMessages(messages).size();
        benchmark::DoNotOptimize(bytes);
    }
    state.SetItemsProcessed(state.iterations() * workers);
    state.counters["bytes/report"] = static_cast<double>(bytes) / workers;
}
BENCHMARK(pack);

void unpack(benchmark::State &state)
{
    const std::string packed = packMessages(batch(workers, 0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(unpackMessages(packed));
    }
    state.SetItemsProcessed(state.iterations() * workers);
}
BENCHMARK(unpack);

/// One transaction with so many reports, synced to the disk.
void commit(benchmark::State &state)
{
    int argc = 0;
    const QCoreApplication app{argc, nullptr};
    const QTemporaryDir folder;
    auto opened = storage::Store::open(folder.path());
    auto &store = *std::get<std::unique_ptr<storage::Store>>(opened);
    storage::Commit work;
    work.messages = batch(static_cast<int>(state.range(0)), 0);
    for (auto _ : state) {
        if (const auto problem = store.commit(work)) {
            state.SkipWithError(problem->c_str());
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(commit)->Arg(1)->Arg(64)->Arg(1'000)->UseRealTime();

} // namespace
