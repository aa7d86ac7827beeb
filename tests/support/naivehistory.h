// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "domain/capacitybook.h"
#include "domain/report.h"
#include "domain/rules.h"
#include "domain/summary.h"
#include "history/cell.h"
#include "history/ledger.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace muster::test {

/// History worked out the slow way, from plain rows in memory: for each instant all of the reports are looked through
/// again. For reports at whole multiples of five seconds, which are the slots of the idle rule's mean.
class NaiveHistory final
{
public:
    NaiveHistory(const std::vector<domain::Report> &reports, domain::Rules rules)
        : m_rules(std::move(rules))
    {
        for (const domain::Report &report : reports) {
            m_reports[report.worker].emplace(std::pair{report.timestamp, !report.stats}, report);
        }
    }

    std::vector<std::string> workers() const
    {
        std::vector<std::string> workers;
        for (const auto &[worker, reports] : m_reports) {
            workers.push_back(worker);
        }
        return workers;
    }

    /// What roll-ups keep of the extremes of a worker's cell: seven bits, outwards, unless they are the mean. For what
    /// is not negative and no share.
    static history::Cell kept(history::Cell cell)
    {
        const double mean =
            cell.count > 0 ? std::round(static_cast<double>(cell.sum) / static_cast<double>(cell.count)) : 0.0;
        const auto stepAt = [](std::int64_t value) {
            std::int64_t step = 1;
            while (value / step > 127) {
                step *= 2;
            }
            return step;
        };
        while (static_cast<double>(cell.least) != mean && cell.least % stepAt(cell.least) != 0) {
            --cell.least;
        }
        while (static_cast<double>(cell.most) != mean && cell.most % stepAt(cell.most) != 0) {
            ++cell.most;
        }
        return cell;
    }

    /// What the worker was; nothing where it was gone or not yet there.
    std::optional<domain::Worker> at(const std::string &worker, domain::Timestamp time) const
    {
        const auto known = until(worker, time);
        if (known.empty()) {
            return std::nullopt;
        }
        domain::Worker state = described(known);
        const auto silent = time - known.back().timestamp;
        const auto interval = intervalOf(known);
        const auto hour = std::chrono::milliseconds{std::chrono::hours{1}};
        const auto running = std::min(std::max(interval * m_rules.livenessIntervals, m_rules.minimumLiveness), hour);
        const auto gone = std::min(std::max(running, std::chrono::milliseconds{std::chrono::minutes{10}}), hour);
        if (silent >= gone) {
            return std::nullopt;
        }
        if (silent >= running) {
            state.liveness = domain::Liveness::Lost;
            state.activity = domain::Activity::Unknown;
            std::ranges::fill(state.gpuActivity, domain::Activity::Unknown);
            std::ranges::fill(state.cpuActivity, domain::Activity::Unknown);
        }
        return state;
    }

    domain::Summary summary(const std::set<std::string> &workers, domain::Timestamp time) const
    {
        domain::Summary summary;
        for (const std::string &worker : workers) {
            if (const auto state = at(worker, time)) {
                add(summary, *state);
            }
        }
        domain::provisionByKnown(summary);
        summary.gpuHistogram = {};
        return summary;
    }

    struct Times
    {
        history::LedgerTimes worker;
        std::map<std::size_t, history::LedgerTimes> gpus;
    };

    /// Second by second.
    Times times(const std::string &worker, history::Period period) const
    {
        Times times;
        for (domain::Timestamp time = period.from; time < period.to; time += std::chrono::seconds{1}) {
            const auto state = at(worker, time);
            for (std::size_t gpu = 0; state && gpu < state->stats.gpus.size(); ++gpu) {
                times.gpus[gpu][history::ledgerState(*state, gpu)] += std::chrono::seconds{1};
            }
            if (state) {
                times.worker[history::ledgerState(*state)] += std::chrono::seconds{1};
            }
        }
        return times;
    }

private:
    /// The reports of the hour and the one before, up to the instant, in order.
    std::vector<domain::Report> until(const std::string &worker, domain::Timestamp time) const
    {
        const auto from = std::chrono::floor<std::chrono::hours>(time) - std::chrono::hours{1};
        std::vector<domain::Report> known;
        for (const auto &[key, report] : m_reports.at(worker)) {
            if (report.timestamp >= from && report.timestamp <= time) {
                known.push_back(report);
            }
        }
        return known;
    }

    domain::Worker described(const std::vector<domain::Report> &known) const
    {
        domain::Worker state;
        state.task = known.back().task;
        state.knowsTask = known.back().knowsTask;
        for (const domain::Report &report : known) {
            state.stats = report.stats.value_or(state.stats);
        }
        for (std::size_t i = 0; i < state.stats.gpus.size(); ++i) {
            const auto mean = meanOf(known, [i](const domain::MachineStats &stats) {
                return i < stats.gpus.size() ? stats.gpus[i][domain::GpuMetric::Utilization] : domain::Reading{};
            });
            state.gpuActivity.push_back(domain::deviceActivity(mean, m_rules.gpuIdleBelowPercent));
        }
        for (std::size_t i = 0; i < state.stats.cpuUtilization.size(); ++i) {
            const auto mean = meanOf(known, [i](const domain::MachineStats &stats) {
                return i < stats.cpuUtilization.size() ? stats.cpuUtilization[i] : domain::Reading{};
            });
            state.cpuActivity.push_back(domain::deviceActivity(mean, m_rules.cpuIdleBelowPercent));
        }
        state.activity = domain::workerActivity(state);
        return state;
    }

    /// Over the window that ends with the last report.
    template <typename Get>
    domain::Reading meanOf(const std::vector<domain::Report> &known, Get get) const
    {
        std::int64_t hundredths = 0;
        std::int64_t count = 0;
        for (const domain::Report &report : known) {
            const bool isIn = report.timestamp > known.back().timestamp - m_rules.idleWindow;
            if (const auto reading = report.stats && isIn ? get(*report.stats) : domain::Reading{}; reading.isKnown()) {
                hundredths += std::llround(reading.value() * 100);
                ++count;
            }
        }
        return count > 0 ? domain::Reading{static_cast<double>(hundredths) / (100.0 * static_cast<double>(count))}
                         : domain::Reading{};
    }

    static std::chrono::milliseconds intervalOf(const std::vector<domain::Report> &known)
    {
        std::chrono::milliseconds interval = domain::Worker{}.interval;
        std::optional<std::chrono::milliseconds> lastGap;
        std::optional<domain::Timestamp> lastStats;
        for (const domain::Report &report : known) {
            if (report.interval) {
                interval = *report.interval;
            } else if (report.stats && lastStats) {
                const auto gap = report.timestamp - *lastStats;
                interval = std::min(gap, lastGap.value_or(gap));
                lastGap = gap;
            }
            lastStats = report.stats ? report.timestamp : lastStats;
        }
        return interval;
    }

    domain::Rules m_rules;
    /// By worker; figures before the notice of one instant.
    std::map<std::string, std::map<std::pair<domain::Timestamp, bool>, domain::Report>> m_reports;
};

} // namespace muster::test
