// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tracker.h"
#include "history/workerhour.h"
#include "sim/fleet.h"
#include "storage/historytables.h"

#include <map>

namespace muster::dataset {

/// The part of a day that lies in the period.
history::Period dayIn(history::Period period, std::int64_t day);

/// A simulated machine that reports without a break, and what history makes of it, day by day.
class PastMachine final
{
public:
    /// `number` of `count` of them: each reports at its own moment of the interval. The fleet stays longer.
    PastMachine(const sim::Fleet &fleet, std::size_t machine, std::size_t number, std::size_t count);

    /// Rows of history, as they are stored; none says whose it is.
    struct Day
    {
        std::string fiveMinutes;
        std::string hours;
        std::string ledger;
        std::map<std::int64_t, storage::Bodies> samples;
        /// What it adds to its group in each hour.
        std::map<std::int64_t, history::GroupHour> group;
        std::vector<domain::Event> events;
    };

    /// The part of that day that lies in the period; to be called for each day in order. Samples of the hours from
    /// `samplesFrom` on are kept.
    Day live(history::Period period, std::int64_t day, std::int64_t samplesFrom);

    std::vector<domain::Report> reports(history::Period period) const;
    /// Where it stands after the last day that was lived.
    const domain::Worker &worker() const { return m_tracker.worker(); }

private:
    void liveHour(Day &day, std::int64_t hour);

    const sim::Fleet *m_fleet;
    std::size_t m_machine;
    std::chrono::milliseconds m_phase;
    domain::Tracker m_tracker;
    /// Of the hour at hand and the one before.
    std::vector<domain::Report> m_reports;
    history::RollupBlock m_fiveMinutes{history::slotsPerBlock(history::Tier::FiveMinutes)};
    history::RollupBlock m_hours{history::slotsPerBlock(history::Tier::Hours)};
    history::WorkerLedger m_ledger;
};

} // namespace muster::dataset
