// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/keepinghistorytest.h"
#include "support/historyrows.h"
#include "support/printing.h"

namespace muster::test {
namespace {

using namespace domain;
using collector::HistoryKeeper;
using history::Subject;
using history::Tier;

/// Workers that stand elsewhere after their hours were rolled up.
class Moving : public KeepingHistory
{
protected:
    static Subject group(const std::string &category, const std::string &name)
    {
        return Subject::ofGroup({category, name});
    }
    void place(const std::string &worker, const std::string &category, const std::string &name)
    {
        Worker placed;
        placed.id = worker;
        placed.name = {category, name, worker};
        storage::Commit commit;
        commit.checkpoint.emplace();
        commit.checkpoint->changedWorkers = {placed};
        ASSERT_EQ(store->commit(commit), std::nullopt);
    }
    std::int64_t runningIn(const Subject &subject)
    {
        return cells(subject, running, 3'600s, {start, start + 1h}).at(0).sum;
    }
    std::unique_ptr<HistoryKeeper> keeper()
    {
        return std::make_unique<HistoryKeeper>(*reader, [this](const auto &work) { return change(work); });
    }
};

TEST_F(Moving, ALateReportDoesNotCountThemTwice)
{
    for (const auto *worker : {"pool:w0", "pool:w1"}) {
        commit({ReportOf{worker, start}.gpus({90}), ReportOf{worker, start + 30s}.gpus({90})});
    }
    const auto keeping = keeper();
    ASSERT_TRUE(keeping->round(start + 3h));
    const std::int64_t before = runningIn(total);
    ASSERT_EQ(runningIn(group("DEFAULT", "pool")), before);

    place("pool:w0", "pool", "Default Group");
    place("pool:w1", "pool", "Default Group");
    commit({ReportOf{"pool:w0", start + 15s}.gpus({90})});
    ASSERT_TRUE(keeping->round(start + 3h));
    EXPECT_EQ(runningIn(total), before);
    EXPECT_EQ(runningIn(group("pool", "Default Group")), before);
    EXPECT_EQ(runningIn(group("pool", {})), before);
    EXPECT_EQ(runningIn(group("DEFAULT", "pool")), 0) << "nobody stands there any more";
    EXPECT_EQ(runningIn(group("DEFAULT", {})), 0);
}

TEST_F(Moving, WhoStaysBehindKeepsItsGroupWhoeverIsLate)
{
    for (const auto *late : {"c:g:stays", "c:g:goes"}) {
        for (const bool sawTheMove : {true, false}) {
            ScratchFolder other;
            open(other);
            commit({ReportOf{"c:g:stays", start}.gpus({90}), ReportOf{"c:g:goes", start}.gpus({90}),
                    ReportOf{"c:h:there", start}.gpus({90})});
            auto keeping = keeper();
            ASSERT_TRUE(keeping->round(start + 3h));
            const std::int64_t one = runningIn(group("c", "h"));
            place("c:g:goes", "c", "h");
            if (!sawTheMove) {
                keeping = keeper();
            }
            commit({ReportOf{late, start}.gpus({90})});
            ASSERT_TRUE(keeping->round(start + 3h));
            EXPECT_EQ(runningIn(group("c", "g")), one) << late << ' ' << sawTheMove;
            EXPECT_EQ(runningIn(group("c", "h")), 2 * one) << late << ' ' << sawTheMove;
            EXPECT_EQ(runningIn(total), 3 * one) << late << ' ' << sawTheMove;
            keeping.reset();
            close();
        }
    }
}

/// One report of each hour once more, so that all of them are rolled up again.
std::vector<Report> oneOfEachHour(const std::vector<Report> &reports)
{
    std::map<std::int64_t, Report> first;
    for (const Report &report : reports) {
        first.emplace(history::hourOf(report.timestamp), report);
    }
    std::vector<Report> list;
    for (const auto &[hour, report] : first) {
        list.push_back(report);
    }
    return list;
}

TEST_F(Moving, HistoryIsThatOfTodaysPlacesAndRulesHoweverTheyChanged)
{
    for (unsigned seed = 40; seed < 42; ++seed) {
        const auto reports = randomReports(seed);
        RandomFleet random{seed};
        std::map<std::string, std::string> places;
        std::map<std::string, std::string> settings;
        const auto changeRule = [&] {
            const bool hides = random.chance(50);
            const std::string key = hides ? "rules.hidden_workers" : "rules.gpu_idle_below_percent";
            settings[key] =
                hides ? "c:g" + std::to_string(random.number(0, 2)) + ":w0" : std::to_string(random.number(1, 100));
            EXPECT_EQ(store->saveSetting(key, settings[key]), std::nullopt);
        };
        const auto move = [&] {
            const std::string worker =
                "c:g" + std::to_string(random.number(0, 1)) + ":w" + std::to_string(random.number(0, 1));
            places[worker] = "g" + std::to_string(random.number(0, 3));
            place(worker, "c", places[worker]);
        };
        ScratchFolder wandering;
        open(wandering);
        auto keeping = keeper();
        for (std::span<const Report> left{reports}; !left.empty();) {
            const auto some = left.first(std::min<std::size_t>(left.size(), std::size_t(random.number(1, 300))));
            left = left.subspan(some.size());
            commit({some.begin(), some.end()});
            random.chance(50) ? move() : changeRule();
            EXPECT_TRUE(keeping->round(start + std::chrono::minutes{random.number(0, 400)}));
            if (random.chance(20)) {
                keeping = keeper();
            }
        }
        commit(oneOfEachHour(reports));
        EXPECT_TRUE(keeping->round(start + 7h));
        const auto wandered = tables(*reader, story);
        keeping.reset();
        close();

        ScratchFolder resting;
        open(resting);
        for (const auto &[key, value] : settings) {
            ASSERT_EQ(store->saveSetting(key, value), std::nullopt);
        }
        for (const auto &[worker, name] : places) {
            place(worker, "c", name);
        }
        commit(reports);
        keep(start + 7h);
        EXPECT_EQ(wandered, tables(*reader, story)) << seed;
        close();
    }
}

} // namespace
} // namespace muster::test
