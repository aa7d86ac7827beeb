// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/replay.h"

#include "domain/activity.h"
#include "domain/movingmeans.h"
#include "domain/tracker.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace muster::history {

using namespace domain;

namespace {

/// The worker as of the reports taken so far.
class Past final
{
public:
    explicit Past(const Rules &rules)
        : m_rules(rules),
          m_gpuMeans(rules.idleWindow),
          m_cpuMeans(rules.idleWindow)
    {
    }

    void take(const Report &report)
    {
        m_worker.task = report.task;
        m_worker.knowsTask = report.knowsTask;
        if (report.interval) {
            m_worker.interval = *report.interval;
        } else if (report.stats) {
            learnInterval(report.timestamp);
        }
        if (report.stats) {
            takeStats(*report.stats, report.timestamp);
        }
    }

    const Worker &running(Timestamp at)
    {
        m_worker.liveness = Liveness::Running;
        m_worker.gpuActivity =
            deviceActivities(m_gpuMeans.means(at, m_worker.stats.gpus.size()), m_rules.gpuIdleBelowPercent);
        m_worker.cpuActivity =
            deviceActivities(m_cpuMeans.means(at, m_worker.stats.cpuUtilization.size()), m_rules.cpuIdleBelowPercent);
        m_worker.activity = workerActivity(m_worker);
        return m_worker;
    }

    const Worker &lost()
    {
        m_worker.liveness = Liveness::Lost;
        m_worker.activity = Activity::Unknown;
        std::ranges::fill(m_worker.gpuActivity, Activity::Unknown);
        std::ranges::fill(m_worker.cpuActivity, Activity::Unknown);
        return m_worker;
    }

    std::chrono::milliseconds runningFor() const { return std::min(livenessWindow(m_worker, m_rules), longestHold); }
    std::chrono::milliseconds knownFor() const { return std::min(goneAfter(m_worker, m_rules), longestHold); }

private:
    void takeStats(const MachineStats &stats, Timestamp time)
    {
        m_worker.stats = stats;
        m_worker.lastStats = time;
        m_gpuMeans.add(time, stats.gpus.size(), [&](std::size_t i) { return stats.gpus[i][GpuMetric::Utilization]; });
        m_cpuMeans.add(time, stats.cpuUtilization.size(), [&](std::size_t i) { return stats.cpuUtilization[i]; });
        m_gpuMeans.forgetBefore(time);
        m_cpuMeans.forgetBefore(time);
    }

    /// The shorter of the last two gaps: one report that is missing does not make an interval.
    void learnInterval(Timestamp time)
    {
        if (!m_worker.lastStats) {
            return;
        }
        const auto gap = time - *m_worker.lastStats;
        m_worker.interval = m_lastGap ? std::min(gap, *m_lastGap) : gap;
        m_lastGap = gap;
    }

    const Rules &m_rules;
    Worker m_worker;
    MovingMeans m_gpuMeans;
    MovingMeans m_cpuMeans;
    std::optional<std::chrono::milliseconds> m_lastGap;
};

/// When the worker said goodbye in [from, to), or `to`.
Timestamp endOfPresence(std::span<const Timestamp> goodbyes, Timestamp from, Timestamp to)
{
    const auto goodbye = std::ranges::lower_bound(goodbyes, from);
    return goodbye != goodbyes.end() ? std::min(*goodbye, to) : to;
}

Period clipped(Period period, Period to)
{
    return {std::max(period.from, to.from), std::min(period.to, to.to)};
}

} // namespace

void replay(std::span<const Report> reports, std::span<const Timestamp> goodbyes, Period period, const Rules &rules,
            const VisitState &visit)
{
    Past past{rules};
    for (auto report = reports.begin(); report != reports.end() && report->timestamp < period.to;) {
        const Timestamp at = report->timestamp;
        for (; report != reports.end() && report->timestamp == at; ++report) {
            past.take(*report);
        }
        const Timestamp next = report != reports.end() ? report->timestamp : Timestamp::max();
        if (next <= period.from) {
            continue;
        }
        const Timestamp end = endOfPresence(goodbyes, at, std::min(next, at + past.knownFor()));
        const Timestamp silence = std::min(end, at + past.runningFor());
        if (const Period running = clipped({at, silence}, period); running.from < running.to) {
            visit(running, past.running(at));
        }
        if (const Period lost = clipped({silence, end}, period); lost.from < lost.to) {
            past.running(at);
            visit(lost, past.lost());
        }
    }
}

void sortForReplay(std::vector<Report> &reports)
{
    const auto place = [](const Report &report) { return std::tuple{report.timestamp, !report.stats}; };
    if (std::ranges::adjacent_find(reports, std::greater_equal{}, place) == reports.end()) {
        // As nearly always: a report is large, and sorting moves it about.
        return;
    }
    std::ranges::stable_sort(reports, {}, place);
    const auto isRepeated = [&](const Report &a, const Report &b) { return place(a) == place(b); };
    reports.erase(std::unique(reports.begin(), reports.end(), isRepeated), reports.end());
}

} // namespace muster::history
