// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/keepinghistorytest.h"
#include "support/naivehistory.h"
#include "support/printing.h"

namespace muster::test {
namespace {

using namespace domain;
using history::Cell;
using history::SeriesId;

TEST_F(KeepingHistory, IsWhatTheSlowWaySays)
{
    ASSERT_EQ(toUnixMilliseconds(start) % 3'600'000, 0);
    for (unsigned seed = 0; seed < 2; ++seed) {
        ScratchFolder fresh;
        open(fresh);
        const auto reports = randomReports(seed);
        commit(reports);
        keep(start + 7h);
        const NaiveHistory naive{reports, Rules{}};
        const auto ids = naive.workers();
        const std::set<std::string> all{ids.begin(), ids.end()};
        std::size_t instant = 0;
        const auto counts = cells(total, running, 30s, story);
        std::map<SummaryMetric, std::vector<Cell>> figures;
        forEachMetric<SummaryMetric>(
            [&](SummaryMetric metric) { figures[metric] = cells(total, history::seriesOf(metric), 30s, story); });
        const auto idle = cells(total, history::seriesOf(Resource::Gpus, history::Count::Idle), 30s, story);
        for (Timestamp time = story.from; time < story.to; time += 30s, ++instant) {
            const Summary expected = naive.summary(all, time);
            ASSERT_EQ(counts[instant].sum, expected[Resource::Workers].running) << formatRfc3339(time);
            ASSERT_EQ(idle[instant].sum, expected[Resource::Gpus].idle) << formatRfc3339(time);
            forEachMetric<SummaryMetric>([&](SummaryMetric metric) {
                ASSERT_EQ(figures[metric][instant], history::cellOf(expected[metric])) << formatRfc3339(time);
            });
        }
        close();
    }
}

TEST_F(KeepingHistory, CoarserTiersAreTheSumsOfTheFiner)
{
    commit(randomReports(7));
    keep(start + 7h);
    for (const SeriesId series : history::groupSeries()) {
        const auto fine = cells(total, series, 30s, story);
        for (const auto &[step, size] : {std::pair{300'000ms, 10U}, std::pair{3'600'000ms, 120U}}) {
            const auto coarse = cells(total, series, step, story);
            for (std::size_t i = 0; i < coarse.size(); ++i) {
                Cell sum;
                for (std::size_t j = i * size; j < (i + 1) * size; ++j) {
                    add(sum, fine.at(j));
                }
                ASSERT_EQ(coarse[i], sum) << info(series).name;
            }
        }
    }
}

TEST_F(KeepingHistory, AWorkersTiersAreTheSumsOfItsReports)
{
    const auto reports = randomReports(8);
    commit(reports);
    keep(start + 7h);
    const auto worker = history::Subject::ofWorker("c:g0:w1");
    for (const auto step : {300'000ms, 3'600'000ms}) {
        std::map<std::int64_t, Cell> expected;
        for (const Report &report : reports) {
            if (report.worker == worker.worker && report.stats) {
                add(expected[(report.timestamp - story.from) / step],
                    history::cellOf(info(HostMetric::MemoryFree), report.stats->host[HostMetric::MemoryFree]));
            }
        }
        const auto kept = cells(worker, history::seriesOf(SummaryMetric::RamFree), step, story);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            EXPECT_EQ(kept[i], NaiveHistory::kept(expected[static_cast<std::int64_t>(i)]));
        }
    }
}

TEST_F(KeepingHistory, TheLedgerAddsUpSecondBySecond)
{
    const history::Period part{start + 55min, start + 130min};
    const auto reports = randomReports(9);
    commit(reports);
    keep(start + 7h);
    const NaiveHistory naive{reports, Rules{}};
    storage::SeriesReader seriesReader{*reader};
    history::LedgerTimes workers;
    history::LedgerTimes gpus;
    for (const std::string &worker : naive.workers()) {
        const auto expected = naive.times(worker, part);
        const auto ledger = seriesReader.workerLedger(worker, part);
        const auto count = seriesReader.ledger(history::Subject::ofWorker(worker), part).gpuCount;
        const auto newest = std::ranges::find_if(expected.gpus.rbegin(), expected.gpus.rend(),
                                                 [](const auto &gpu) { return gpu.second.provisioned() > 0s; });
        EXPECT_EQ(count, newest == expected.gpus.rend() ? 0 : newest->first + 1) << worker;
        EXPECT_EQ(timesIn(ledger.worker, part), expected.worker) << worker;
        workers += expected.worker;
        for (const auto &[gpu, times] : expected.gpus) {
            EXPECT_EQ(timesIn(ledger.gpus.at(gpu), part), times) << worker << ' ' << gpu;
            gpus += times;
        }
    }
    const auto answer = seriesReader.ledger(total, part);
    EXPECT_EQ(answer.period, part);
    EXPECT_EQ(answer.workers, workers);
    EXPECT_EQ(answer.gpus, gpus);
    EXPECT_GT(gpus[history::LedgerState::HeldIdle], 0s);
    EXPECT_GT(gpus[history::LedgerState::Unknown], 0s);
}

TEST_F(KeepingHistory, WhatIsNotRolledUpYetIsInTheAnswerToo)
{
    const auto reports = randomReports(10);
    commit(reports);
    const auto worker = history::Subject::ofWorker("c:g0:w0");
    const auto series = history::seriesOf(SummaryMetric::NetworkRx);
    const auto before = cells(worker, series, 300s, story);
    auto rolled = before;
    std::ranges::transform(before, rolled.begin(), NaiveHistory::kept);
    storage::SeriesReader seriesReader{*reader};
    const auto ledger = seriesReader.workerLedger(worker.worker, story);
    keep(start + 2h);
    std::vector<Cell> half{rolled.begin(), rolled.begin() + 2 * 12};
    half.insert(half.end(), before.begin() + 2 * 12, before.end());
    EXPECT_NE(before, rolled);
    EXPECT_EQ(cells(worker, series, 300s, story), half) << "two of the hours are rolled up";
    EXPECT_EQ(seriesReader.workerLedger(worker.worker, story), ledger);
    keep(start + 7h);
    EXPECT_EQ(cells(worker, series, 300s, story), rolled) << "all of it";
    EXPECT_EQ(seriesReader.workerLedger(worker.worker, story), ledger);
}

} // namespace
} // namespace muster::test
