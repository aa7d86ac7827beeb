// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/keepinghistorytest.h"
#include "support/historyrows.h"
#include "support/printing.h"

#include <random>

namespace muster::test {
namespace {

using namespace domain;
using collector::HistoryKeeper;

using RollingUp = KeepingHistory;

TEST_F(RollingUp, IsTheSameInWhateverOrderAndHoweverOftenReportsCome)
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

TEST_F(RollingUp, ARoundThatBreaksOffAnywhereIsMadeGoodByTheNext)
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

TEST_F(RollingUp, AWorkerThatSaidGoodbyeIsNotLost)
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

TEST_F(RollingUp, ProvisionedIsWhatWasSaidThen)
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

TEST_F(RollingUp, OfAYoungStoreAGraphIsFineHoweverFarBackItBegins)
{
    commit({ReportOf{"c:g:w", start}.gpus({50})});
    keep(start + 3h);
    const auto source = [this] {
        const history::SeriesQuery query{.subject = history::Subject::ofGroup({"c", "g"}),
                                         .series = {history::seriesOf(SummaryMetric::GpuUtilization)},
                                         .period = {start - 2h, start + 1h}};
        return storage::SeriesReader{*reader}.read(query)->source;
    };
    EXPECT_EQ(source(), history::Source::HalfMinutes) << "no tier has what was before";
    keep(start + 26h);
    EXPECT_EQ(source(), history::Source::FiveMinutes);
}

TEST_F(RollingUp, AGroupsLedgerIsThatOfItsWorkersAlsoAfterARuleChanged)
{
    for (const auto *worker : {"c:g:late", "c:g:other", "c:h:elsewhere"}) {
        commit({ReportOf{worker, start}.gpus({50}), ReportOf{worker, start + 30s}.gpus({50})});
    }
    keep(start + 3h);
    ASSERT_EQ(store->saveSetting("rules.gpu_idle_below_percent", "40"), std::nullopt);
    commit({ReportOf{"c:g:late", start + 15s}.gpus({50})});
    keep(start + 3h);
    storage::SeriesReader seriesReader{*reader};
    const auto ledgerOf = [&](const history::Subject &subject) {
        return seriesReader.ledger(subject, {start, start + 1h}).gpus;
    };
    history::LedgerTimes group = ledgerOf(history::Subject::ofWorker("c:g:late"));
    group += ledgerOf(history::Subject::ofWorker("c:g:other"));
    EXPECT_GT(group[history::LedgerState::Busy], 0s);
    EXPECT_EQ(ledgerOf(history::Subject::ofGroup({"c", "g"})), group);
    group += ledgerOf(history::Subject::ofWorker("c:h:elsewhere"));
    EXPECT_EQ(ledgerOf(total), group);
}

TEST_F(RollingUp, HiddenWorkersHaveHistoryAndAreInNoSum)
{
    ASSERT_EQ(store->saveSetting("rules.hidden_workers", "c:g:secret"), std::nullopt);
    commit({ReportOf{"c:g:w", start}.gpus({50}), ReportOf{"c:g:secret", start}.gpus({70})});
    keep(start + 3h);
    const auto gpu = history::seriesOf(SummaryMetric::GpuUtilization);
    EXPECT_EQ(cells(total, gpu, 3'600s, {start, start + 1h}).at(0).total, 3);
    EXPECT_EQ(cells(history::Subject::ofWorker("c:g:secret"), gpu, 3'600s, {start, start + 1h}).at(0).sum, 7'000);
}

} // namespace
} // namespace muster::test
