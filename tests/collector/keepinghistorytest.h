// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/historykeeper.h"
#include "storage/seriesreader.h"
#include "support/randomfleet.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <map>
#include <tuple>

namespace muster::test {

/// A store whose history is kept by hand, round by round.
class KeepingHistory : public testing::Test
{
protected:
    static inline const history::Subject total = history::Subject::ofGroup({});
    static inline const history::SeriesId running =
        history::seriesOf(domain::Resource::Workers, history::Count::Running);
    static constexpr history::Period story{start - 1h, start + 6h};

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
    void commit(std::vector<domain::Report> reports)
    {
        storage::Commit commit;
        commit.time = start;
        for (domain::Report &report : reports) {
            commit.messages.push_back({std::move(report), start});
        }
        ASSERT_EQ(store->commit(commit), std::nullopt);
    }
    bool change(const std::function<void(storage::HistoryTables &)> &work)
    {
        return store->changeHistory(work) == std::nullopt;
    }
    void TearDown() override { close(); }
    void keep(domain::Timestamp now)
    {
        collector::HistoryKeeper keeper{*reader, [this](const auto &work) { return change(work); }};
        EXPECT_TRUE(keeper.round(now));
        EXPECT_EQ(reader->damagedRows(), 0);
    }
    std::vector<history::Cell> cells(const history::Subject &subject, history::SeriesId series,
                                     std::chrono::milliseconds step, history::Period period)
    {
        storage::SeriesReader seriesReader{*reader};
        const auto points = seriesReader.readSteps({.subject = subject, .series = {series}, .period = period}, step);
        std::vector<history::Cell> cells;
        for (domain::Timestamp time = history::startOf(history::indexOf(period.from, step), step); time < period.to;
             time += step) {
            const auto point = points.find(time);
            cells.push_back(point == points.end() ? history::Cell{} : point->second.at(0));
        }
        return cells;
    }

    /// Four workers in two groups over three hours and a bit.
    static std::vector<domain::Report> randomReports(unsigned seed)
    {
        RandomFleet random{seed};
        std::map<std::tuple<std::string, domain::Timestamp, bool>, domain::Report> reports;
        for (int i = 0; i < 700; ++i) {
            const std::string worker =
                "c:g" + std::to_string(random.number(0, 1)) + ":w" + std::to_string(random.number(0, 1));
            const domain::Report report = random.report(worker, start + random.number(0, 4 * 3'600 / 5) * 5s);
            reports.emplace(std::tuple{worker, report.timestamp, report.stats.has_value()}, report);
        }
        std::vector<domain::Report> list;
        for (const auto &[key, report] : reports) {
            list.push_back(report);
        }
        return list;
    }
};

} // namespace muster::test
