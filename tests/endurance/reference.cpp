// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance/reference.h"

#include "collector/historykeeper.h"
#include "support/historyrows.h"
#include "support/scratchfolder.h"

#include <algorithm>

namespace muster::test {

using namespace domain;

namespace {

template <typename T>
std::unique_ptr<T> opened(std::variant<std::unique_ptr<T>, std::string> &&result)
{
    if (const auto *problem = std::get_if<std::string>(&result)) {
        ADD_FAILURE() << *problem;
        return nullptr;
    }
    return std::move(std::get<std::unique_ptr<T>>(result));
}

void fill(storage::Store &store, const Past &past, Timestamp now)
{
    storage::Commit commit;
    commit.time = now;
    commit.events = past.events;
    for (const Report &report : past.reports) {
        commit.messages.push_back({report, now});
    }
    ASSERT_EQ(store.commit(commit), std::nullopt);
    const auto problem = store.changeHistory([&](storage::HistoryTables &tables) {
        for (const auto &[category, said] : past.provisions) {
            for (const auto &[time, provision] : said) {
                tables.putProvision(category, time, provision);
            }
        }
    });
    ASSERT_EQ(problem, std::nullopt);
}

} // namespace

Past pastIn(const QString &folder)
{
    Past past;
    if (const auto reader = opened(storage::Reader::open(folder))) {
        reader->history().forEachReport({}, [&](const Report &report) { past.reports.push_back(report); });
        reader->forEachEvent({}, [&](const Event &event) { past.events.push_back(event); });
        past.provisions = reader->history().provisions({{}, Timestamp::max()});
    }
    return past;
}

void keepSamplesFor(const QString &folder, int hours)
{
    if (const auto store = opened(storage::Store::open(folder))) {
        EXPECT_EQ(store->saveSetting("history.samples_hours", std::to_string(hours)), std::nullopt);
    }
}

std::vector<std::string> historyFinished(const QString &folder, Timestamp now)
{
    const auto store = opened(storage::Store::open(folder));
    const auto reader = opened(storage::Reader::open(folder));
    if (!store || !reader) {
        return {};
    }
    collector::HistoryKeeper keeper{*reader,
                                    [&](const auto &work) { return store->changeHistory(work) == std::nullopt; }};
    // What has just got samples is spared by two rounds.
    for (int round = 0; round < 3; ++round) {
        EXPECT_TRUE(keeper.round(now));
    }
    return tables(*reader, {now - std::chrono::hours{48}, now});
}

std::vector<std::string> historyMadeAtOnce(const Past &past, int hoursOfSamples, Timestamp now)
{
    const ScratchFolder folder;
    fill(*folder.store(), past, now);
    keepSamplesFor(folder.path(), hoursOfSamples);
    return historyFinished(folder.path(), now);
}

std::string firstDifference(const std::vector<std::string> &made, const std::vector<std::string> &expected)
{
    const auto [one, other] = std::ranges::mismatch(made, expected);
    if (one == made.end() && other == expected.end()) {
        return {};
    }
    const auto rowAt = [](const auto &rows, auto row) { return row == rows.end() ? "no more" : *row; };
    return "made: " + rowAt(made, one) + "; expected: " + rowAt(expected, other);
}

} // namespace muster::test
