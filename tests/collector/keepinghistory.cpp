// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/historykeeper.h"
#include "storage/seriesreader.h"
#include "support/historyrows.h"
#include "support/naivehistory.h"
#include "support/printing.h"
#include "support/randomfleet.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

#include <random>

namespace muster::test {
namespace {

using namespace domain;
using collector::HistoryKeeper;
using history::Cell;
using history::SeriesId;
using history::Tier;

class KeepingHistory : public testing::Test
{
protected:
    ScratchFolder folder;
    std::unique_ptr<storage::Store> store = folder.store();
    std::unique_ptr<storage::Reader> reader = folder.reader();

    /// To be closed before the folder goes.
    void open(const ScratchFolder &other)
    {
        close();
        store = other.store();
        reader = other.reader();
    }
    void close()
    {
        reader.reset();
        store.reset();
    }
    void commit(std::vector<Report> reports)
    {
        storage::Commit commit;
        commit.time = start;
        for (Report &report : reports) {
            commit.messages.push_back({std::move(report), start});
        }
        ASSERT_EQ(store->commit(commit), std::nullopt);
    }
    bool change(const std::function<void(storage::HistoryTables &)> &work)
    {
        return store->changeHistory(work) == std::nullopt;
    }
    void TearDown() override { close(); }
    void keep(Timestamp now)
    {
        HistoryKeeper keeper{*reader, [this](const auto &work) { return change(work); }};
        EXPECT_TRUE(keeper.round(now));
        EXPECT_EQ(reader->damagedRows(), 0);
    }
    std::vector<Cell> cells(const history::Subject &subject, SeriesId series, std::chrono::milliseconds step,
                            history::Period period)
    {
        storage::SeriesReader seriesReader{*reader};
        auto answer = seriesReader.read({.subject = subject, .series = {series}, .period = period, .step = step});
        return answer.value_or(history::Series{}).cells.at(0);
    }

    /// Four workers in two groups over three hours and a bit.
    static std::vector<Report> randomReports(unsigned seed)
    {
        RandomFleet random{seed};
        std::map<std::tuple<std::string, Timestamp, bool>, Report> reports;
        for (int i = 0; i < 700; ++i) {
            const std::string worker =
                "c:g" + std::to_string(random.number(0, 1)) + ":w" + std::to_string(random.number(0, 1));
            const Report report = random.report(worker, start + random.number(0, 4 * 3'600 / 5) * 5s);
            reports.emplace(std::tuple{worker, report.timestamp, report.stats.has_value()}, report);
        }
        std::vector<Report> list;
        for (const auto &[key, report] : reports) {
            list.push_back(report);
        }
        return list;
    }
};

const history::Subject total = history::Subject::ofGroup({});
const SeriesId running = history::seriesOf(Resource::Workers, history::Count::Running);
const history::Period story{start - 1h, start + 6h};

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
            EXPECT_EQ(kept[i], expected[static_cast<std::int64_t>(i)]);
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
    storage::SeriesReader seriesReader{*reader};
    const auto ledger = seriesReader.workerLedger(worker.worker, story);
    keep(start + 2h);
    EXPECT_EQ(cells(worker, series, 300s, story), before) << "half of it is rolled up";
    EXPECT_EQ(seriesReader.workerLedger(worker.worker, story), ledger);
    keep(start + 7h);
    EXPECT_EQ(cells(worker, series, 300s, story), before) << "all of it";
    EXPECT_EQ(seriesReader.workerLedger(worker.worker, story), ledger);
}

TEST_F(KeepingHistory, IsTheSameInWhateverOrderAndHoweverOftenReportsCome)
{
    for (unsigned seed = 20; seed < 24; ++seed) {
        const auto reports = randomReports(seed);
        ScratchFolder orderly;
        open(orderly);
        commit(reports);
        keep(start + 7h);
        const auto expected = tables(*reader, story);
        ASSERT_GT(expected.size(), reports.size());
        close();

        ScratchFolder disorderly;
        open(disorderly);
        std::mt19937 random{seed};
        auto shuffled = reports;
        shuffled.insert(shuffled.end(), reports.begin(),
                        reports.begin() + static_cast<std::ptrdiff_t>(reports.size() / 2));
        std::ranges::shuffle(shuffled, random);
        for (std::span<const Report> left{shuffled}; !left.empty();) {
            const auto some = left.first(std::min<std::size_t>(left.size(), random() % 200 + 1));
            left = left.subspan(some.size());
            commit({some.begin(), some.end()});
            if (random() % 3 == 0) {
                // The clock may be anywhere, so that some hours are rolled up early, and more than once.
                keep(start + std::chrono::minutes{random() % 400});
            }
        }
        keep(start + 7h);
        EXPECT_EQ(tables(*reader, story), expected) << seed;
        close();
    }
}

TEST_F(KeepingHistory, ARoundThatBreaksOffAnywhereIsMadeGoodByTheNext)
{
    const auto reports = randomReports(30);
    // Half of the samples are a day old then, and go.
    const auto now = start + 26h;
    commit(reports);
    keep(now);
    keep(now);
    const auto expected = tables(*reader, story);

    ScratchFolder broken;
    open(broken);
    commit(reports);
    bool done = false;
    for (int allowed = 0; !done; ++allowed) {
        int left = allowed;
        HistoryKeeper keeper{*reader, [&](const auto &work) { return left-- > 0 && change(work); }};
        done = keeper.round(now);
        ASSERT_LT(allowed, 1'000);
    }
    keep(now);
    EXPECT_EQ(tables(*reader, story), expected);
    close();
}

TEST_F(KeepingHistory, AWorkerThatSaidGoodbyeIsNotLost)
{
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    storage::Commit goodbye;
    goodbye.events = {{start + 45s, "c:g:w", "c", "g", EventKind::Unregistered, EventReason::SaidSo, {}}};
    ASSERT_EQ(store->commit(goodbye), std::nullopt);
    keep(start + 3h);
    const auto lost = history::seriesOf(Resource::Workers, history::Count::Lost);
    EXPECT_EQ(cells(total, running, 3'600s, {start, start + 1h}).at(0).sum, 2) << "at 0 s and at 30 s";
    EXPECT_EQ(cells(total, lost, 3'600s, {start, start + 1h}).at(0).sum, 0);
}

TEST_F(KeepingHistory, ProvisionedIsWhatWasSaidThen)
{
    commit({ReportOf{"c:g:w", start}.gpus({50}), ReportOf{"c:g:w", start + 30min}.gpus({50})});
    storage::Commit first;
    first.time = start;
    first.provisions = {{"c", {Reading{5.0}, Reading{40.0}, Reading{}}}};
    ASSERT_EQ(store->commit(first), std::nullopt);
    storage::Commit second;
    second.time = start + 30min;
    second.provisions = {{"c", {}}};
    ASSERT_EQ(store->commit(second), std::nullopt);
    keep(start + 3h);
    const auto provisioned = history::seriesOf(Resource::Gpus, history::Count::Provisioned);
    const auto kept = cells(total, provisioned, 30s, {start, start + 1h});
    EXPECT_EQ(kept.at(0).sum, 40);
    EXPECT_EQ(kept.at(59).sum, 40) << "nobody runs then, and yet it is there";
    EXPECT_EQ(kept.at(60).sum, 1) << "nobody says it any more: what is known";
}

TEST_F(KeepingHistory, HiddenWorkersHaveHistoryAndAreInNoSum)
{
    ASSERT_EQ(store->saveSetting("rules.hidden_workers", "c:g:secret"), std::nullopt);
    commit({ReportOf{"c:g:w", start}.gpus({50}), ReportOf{"c:g:secret", start}.gpus({70})});
    keep(start + 3h);
    const auto gpu = history::seriesOf(SummaryMetric::GpuUtilization);
    EXPECT_EQ(cells(total, gpu, 3'600s, {start, start + 1h}).at(0).total, 3);
    EXPECT_EQ(cells(history::Subject::ofWorker("c:g:secret"), gpu, 3'600s, {start, start + 1h}).at(0).sum, 7'000);
}

TEST_F(KeepingHistory, WhatIsTooOldIsPrunedTierByTier)
{
    ASSERT_EQ(store->saveSetting("history.five_minutes_days", "2"), std::nullopt);
    ASSERT_EQ(store->saveSetting("history.hours_days", "3"), std::nullopt);
    ASSERT_EQ(store->saveSetting("history.ledger_days", "3"), std::nullopt);
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    keep(start + 3h);
    const auto tiers = [&] {
        std::vector<bool> there;
        auto &history = reader->history();
        there.push_back(!history.sampleHours().empty());
        for (const Tier tier : {Tier::HalfMinutes, Tier::FiveMinutes, Tier::Hours}) {
            there.push_back(history.oldestBlock(tier).has_value());
        }
        return there;
    };
    EXPECT_THAT(tiers(), testing::ElementsAre(true, true, true, true));
    keep(start + 26h);
    EXPECT_THAT(tiers(), testing::ElementsAre(false, false, true, true));
    keep(start + 3 * 24h);
    EXPECT_THAT(tiers(), testing::ElementsAre(false, false, false, true));
    keep(start + 5 * 24h);
    EXPECT_THAT(tiers(), testing::ElementsAre(false, false, false, false));
    EXPECT_EQ(reader->history().ledger("c:g:w", history::dayOf(start)), std::nullopt);
}

TEST_F(KeepingHistory, SamplesStayWithinTheirBudget)
{
    ASSERT_EQ(store->saveSetting("history.samples_mib", "1"), std::nullopt);
    std::mt19937 random{1};
    for (int hour = 0; hour < 6; ++hour) {
        std::vector<Report> reports;
        for (int i = 0; i < 400; ++i) {
            // Text that can't be compressed.
            std::string noise(2'000, ' ');
            std::ranges::generate(noise, [&] { return static_cast<char>(random()); });
            reports.push_back(ReportOf{"c:g:w", start + hour * 1h + i * 5s}.task(noise).gpus({50}));
        }
        commit(std::move(reports));
    }
    HistoryKeeper keeper{*reader, [this](const auto &work) { return change(work); }};
    for (int round = 0; round < 3; ++round) {
        EXPECT_TRUE(keeper.round(start + 7h));
    }
    EXPECT_THAT(reader->history().sampleHours(), testing::ElementsAre(history::hourOf(start + 5h)));
    EXPECT_GT(cells(total, running, 3'600s, {start, start + 1h}).at(0).sum, 0) << "roll-ups stay";
}

TEST_F(KeepingHistory, WhatComesAfterItsSamplesWentFillsWhereTheWorkerHasNone)
{
    commit({ReportOf{"c:g:w", start}.gpus({50}), ReportOf{"c:g:x", start}.gpus({50})});
    keep(start + 3h);
    keep(start + 30h);
    ASSERT_TRUE(reader->history().sampleHours().empty());
    commit({ReportOf{"c:g:w", start + 30s}.gpus({70}), ReportOf{"c:g:late", start + 30s}.gpus({70})});
    keep(start + 31h);
    const auto gpu = history::seriesOf(SummaryMetric::GpuUtilization);
    const auto sumOf = [&](const history::Subject &subject) {
        return cells(subject, gpu, 3'600s, {start, start + 1h}).at(0).sum;
    };
    EXPECT_EQ(sumOf(history::Subject::ofWorker("c:g:w")), 5'000) << "it has history of that hour";
    EXPECT_EQ(sumOf(history::Subject::ofWorker("c:g:late")), 7'000);
    EXPECT_EQ(sumOf(total), 2 * 3 * 5'000) << "sums over everybody stay as they are";
}

TEST_F(KeepingHistory, TheJournalIsEmptiedUpToWhatAStartNeeds)
{
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    storage::Commit checkpoint;
    checkpoint.time = start + 1min;
    checkpoint.checkpoint.emplace();
    ASSERT_EQ(store->commit(checkpoint), std::nullopt);
    commit({ReportOf{"c:g:w", start + 30s}.gpus({50})});
    keep(start + 3h);
    int rows = 0;
    reader->forEachMessage(0, [&](const Heard &, std::int64_t) { ++rows; });
    EXPECT_EQ(rows, 1) << "the newest stays, so that row numbers go on";
    reader->history().forEachReport({}, [&](const Report &) { ++rows; });
    EXPECT_EQ(rows, 3);
}

} // namespace
} // namespace muster::test
