// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tracker.h"

#include <algorithm>

// How Tracker takes into the present what its worker said last.
namespace muster::domain {

namespace {

using namespace std::chrono_literals;

// The interval is the median of this many gaps, once there are enough of them to outvote an outage.
constexpr std::size_t gapsKept = 5;
constexpr std::size_t gapsNeeded = 3;
constexpr std::chrono::milliseconds longestGap = 1h;

} // namespace

void Tracker::takePresent(const Report &report, Timestamp receivedAt)
{
    // Of two reports of one second, agents send the one without figures because the task has just changed.
    const bool tellsTask = !m_worker.lastReport || report.timestamp > *m_worker.lastReport
                           || (report.timestamp == *m_worker.lastReport && !report.stats);
    if (tellsTask) {
        takeTask(report);
        takeOrigin(report.origin);
        m_worker.lastReport = report.timestamp;
        m_worker.skew = receivedAt - report.timestamp;
    }
    takeDetails(report.details);
    if (report.stats) {
        learnInterval(report);
        takeStats(report);
    } else {
        m_worker.lastNotice = report.timestamp;
    }
}

void Tracker::takeTask(const Report &report)
{
    if (report.task != m_worker.task) {
        m_worker.taskSince = report.task.empty() ? std::nullopt : std::optional{report.timestamp};
    }
    m_worker.task = report.task;
    m_worker.queue = report.queue;
    m_worker.knowsTask = report.knowsTask;
    if (report.queues) {
        m_worker.queues = *report.queues;
    }
    if (report.tags) {
        m_worker.tags = *report.tags;
    }
}

void Tracker::takeOrigin(const Origin &origin)
{
    // What is replayed from the journal has none.
    if (origin.isKnown()) {
        m_worker.origin = origin;
    }
}

void Tracker::takeDetails(const Details &details)
{
    // What is the same goes on being shared with what was published and saved.
    if (details.isKnown() && details != m_worker.details) {
        m_worker.details = details;
    }
}

void Tracker::takeStats(const Report &report)
{
    m_worker.stats = *report.stats;
    m_worker.lastStats = report.timestamp;
}

void Tracker::learnInterval(const Report &report)
{
    if (report.interval) {
        m_worker.interval = std::min(*report.interval, longestGap);
        return;
    }
    if (!m_worker.lastStats || report.timestamp - *m_worker.lastStats > longestGap) {
        return;
    }
    m_gaps.push_back(report.timestamp - *m_worker.lastStats);
    if (m_gaps.size() > gapsKept) {
        m_gaps.erase(m_gaps.begin());
    }
    if (m_gaps.size() >= gapsNeeded) {
        std::vector<std::chrono::milliseconds> sorted = m_gaps;
        std::ranges::sort(sorted);
        m_worker.interval = sorted[sorted.size() / 2];
    }
}

} // namespace muster::domain
