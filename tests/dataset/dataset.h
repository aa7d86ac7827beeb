// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/groupday.h"
#include "dataset/pastmachine.h"
#include "storage/store.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace muster::dataset {

/// The past of a large fleet of machines with eight GPUs, as a collector would have stored it by now. Only some of the
/// machines are simulated; the others are drawn from them, under names of their own.
class Dataset final
{
public:
    struct Options
    {
        std::size_t workers = 10'000;
        std::size_t groups = 20;
        std::size_t categories = 4;
        int days = 30;
        std::chrono::milliseconds interval{30'000};
        /// How many machines are simulated.
        std::size_t distinct = 250;
        std::chrono::hours samples{24};
        /// A whole hour, up to which everything is rolled up.
        domain::Timestamp end{};
    };

    explicit Dataset(const Options &options);

    /// Fills an empty store; answers what went wrong. `tell` gets the day that was written, and of how many.
    std::optional<std::string> write(storage::Store &store, const std::function<void(int day, int days)> &tell);

    history::Period period() const { return m_period; }
    std::size_t size() const { return m_members.size(); }
    std::string worker(std::size_t index) const { return m_members[index].id; }
    domain::Subject group(std::size_t index) const { return m_members[index].group; }
    /// What the worker reported.
    std::vector<domain::Report> reports(std::size_t index, history::Period period) const;
    std::uint64_t events() const { return m_events; }

private:
    struct Member
    {
        std::string id;
        domain::Subject group;
        /// Whose figures it has.
        std::size_t machine = 0;
    };
    struct Day
    {
        std::int64_t day = 0;
        std::vector<PastMachine::Day> machines;
        std::vector<GroupDay> sums;
    };
    using Work = std::function<void(storage::HistoryTables &tables)>;

    Day live(std::int64_t day);
    std::vector<GroupDay> sumUp(const std::vector<PastMachine::Day> &machines) const;
    bool write(const Day &day);
    bool writeEvents(const Day &day);
    bool writeSamples(const Day &day);
    /// The newest reports in the journal, and where everybody stands.
    bool writePresent();
    bool change(const Work &work);
    bool commit(const storage::Commit &commit);

    Options m_options;
    history::Period m_period;
    std::int64_t m_samplesFrom;
    sim::Fleet m_fleet;
    std::vector<PastMachine> m_machines;
    std::vector<Member> m_members;
    std::uint64_t m_events = 0;
    storage::Store *m_store = nullptr;
    std::optional<std::string> m_problem;
};

} // namespace muster::dataset
