// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tracker.h"

#include <algorithm>
#include <utility>

namespace muster::domain {

namespace {

// Of liveness windows: so long one of two may be silent before the other is alone.
constexpr int conflictWindows = 3;

// A worker that reports more often than each second may have an old report counted twice in its means.
constexpr std::size_t mostRecent = 300;

Reading utilization(const GpuReadings &gpu)
{
    return gpu[GpuMetric::Utilization];
}

bool anyAtLeast(const std::vector<Reading> &means, double limit)
{
    return std::ranges::any_of(means, [&](Reading mean) { return mean.isKnown() && mean.value() >= limit; });
}

} // namespace

Tracker::Tracker(Worker worker, const Rules &rules)
    : m_worker(std::move(worker)),
      m_watch(m_worker.conflict ? ConflictWatch{*m_worker.conflict, m_worker.lastHeard} : ConflictWatch{}),
      m_rules(&rules),
      m_gpuMeans(rules.idleWindow),
      m_cpuMeans(rules.idleWindow)
{
}

bool Tracker::place(WorkerName name, PlacedBy by)
{
    const bool byCapacity = by == PlacedBy::Capacity;
    const bool isNew = m_worker.name != name || m_worker.placedByCapacity != byCapacity;
    m_worker.name = std::move(name);
    m_worker.placedByCapacity = byCapacity;
    return isNew;
}

Arrival Tracker::arrival(const Report &report) const
{
    const auto &newest = report.stats ? m_worker.lastStats : m_worker.lastNotice;
    if (!newest || report.timestamp > *newest) {
        return Arrival::New;
    }
    const bool isInMeans = report.stats && std::ranges::binary_search(m_recent, report.timestamp);
    return report.timestamp == *newest || isInMeans ? Arrival::Duplicate : Arrival::Older;
}

void Tracker::apply(const Report &report, Timestamp receivedAt, std::vector<Event> &events)
{
    const Arrival how = arrival(report);
    const bool isNew = how == Arrival::New;
    addToMeans(report);
    watch(report, receivedAt, how, events);
    // A late report may have been overtaken by the goodbye.
    if (isNew || m_worker.liveness != Liveness::Gone) {
        hear(receivedAt, events, report.timestamp);
    }
    if (isNew) {
        takePresent(report, receivedAt);
    }
    judgeActivity(events);
}

void Tracker::apply(const Registration &registration, Timestamp receivedAt, std::vector<Event> &events)
{
    hear(receivedAt, events, receivedAt);
    m_worker.timeout = registration.timeout;
    m_worker.queues = registration.queues;
    takeOrigin(registration.origin);
}

void Tracker::unregister(Unregistration::By by, Timestamp now, std::vector<Event> &events)
{
    if (m_worker.liveness != Liveness::Gone) {
        const bool isForgotten = by == Unregistration::By::User;
        silence(Liveness::Gone, isForgotten ? EventReason::Forgotten : EventReason::SaidSo, now, events);
    }
}

void Tracker::recall(const Report &report)
{
    addToMeans(report);
}

bool Tracker::judge(Timestamp now, Timestamp listeningSince, std::vector<Event> &events)
{
    if (m_worker.liveness == Liveness::Gone) {
        return false;
    }
    // The clock was set back: nobody is silent since an instant that is still to come.
    m_worker.lastHeard = std::min(m_worker.lastHeard, now);
    const bool changed = judgeConflict(now, listeningSince, events);
    return judgeSilence(now, listeningSince, events) || changed;
}

bool Tracker::judgeSilence(Timestamp now, Timestamp listeningSince, std::vector<Event> &events)
{
    const auto silent = now - std::max(m_worker.lastHeard, listeningSince);
    if (silent > goneAfter(m_worker, *m_rules)) {
        silence(Liveness::Gone, EventReason::Expired, now, events);
        return true;
    }
    if (m_worker.liveness == Liveness::Running && silent > livenessWindow(m_worker, *m_rules)) {
        silence(Liveness::Lost, EventReason::Lost, now, events);
        return true;
    }
    return false;
}

std::optional<Timestamp> Tracker::unchangedUntil(Timestamp listeningSince) const
{
    if (m_worker.liveness == Liveness::Gone) {
        return std::nullopt;
    }
    const bool isRunning = m_worker.liveness == Liveness::Running;
    const auto patience = isRunning ? livenessWindow(m_worker, *m_rules) : goneAfter(m_worker, *m_rules);
    const Timestamp silence = std::max(m_worker.lastHeard, listeningSince) + patience;
    return std::min(silence, conflictLastsUntil(listeningSince).value_or(silence));
}

std::optional<Timestamp> Tracker::conflictLastsUntil(Timestamp listeningSince) const
{
    return m_watch.lastsUntil(listeningSince, livenessWindow(m_worker, *m_rules) * conflictWindows);
}

void Tracker::watch(const Report &report, Timestamp receivedAt, Arrival arrival, std::vector<Event> &events)
{
    // What is replayed from the journal does not tell.
    if (!report.origin.isKnown() && report.details->bootId.empty()) {
        return;
    }
    const auto order = arrival == Arrival::New ? Utterance::Order::Newest : Utterance::Order::Overtaken;
    const Utterance said{{report.details->bootId, report.origin}, receivedAt, receivedAt - report.timestamp, order};
    if (m_watch.hear(said, m_worker.interval, livenessWindow(m_worker, *m_rules))) {
        m_worker.conflict = Conflict{receivedAt, m_watch.speakers()};
        events.push_back(event(EventKind::Conflict, EventReason::None, receivedAt));
        events.back().detail = speakersLine(*m_worker.conflict);
    }
}

bool Tracker::judgeConflict(Timestamp now, Timestamp listeningSince, std::vector<Event> &events)
{
    const auto until = conflictLastsUntil(listeningSince);
    const bool isOver = until && now > *until;
    if (isOver) {
        endConflict(now, events);
    }
    return isOver;
}

void Tracker::endConflict(Timestamp now, std::vector<Event> &events)
{
    if (m_worker.conflict) {
        events.push_back(event(EventKind::Conflict, EventReason::Ended, now));
        events.back().detail = speakersLine(*m_worker.conflict);
    }
    m_worker.conflict.reset();
    m_watch.end();
}

void Tracker::hear(Timestamp receivedAt, std::vector<Event> &events, Timestamp eventTime)
{
    const bool isFirst = m_worker.lastHeard == Timestamp{};
    m_worker.lastHeard = std::max(m_worker.lastHeard, receivedAt);
    if (isFirst || m_worker.liveness == Liveness::Gone) {
        m_worker.registered = receivedAt;
    }
    if (isFirst || m_worker.liveness != Liveness::Running) {
        m_worker.liveness = Liveness::Running;
        events.push_back(event(EventKind::Registered, isFirst ? EventReason::None : EventReason::Returned, eventTime));
    }
}

void Tracker::addToMeans(const Report &report)
{
    if (!report.stats) {
        return;
    }
    const MachineStats &stats = *report.stats;
    m_gpuMeans.add(report.timestamp, stats.gpus.size(), [&](std::size_t i) { return utilization(stats.gpus[i]); });
    m_cpuMeans.add(report.timestamp, stats.cpuUtilization.size(),
                   [&](std::size_t i) { return stats.cpuUtilization[i]; });
    const Timestamp newest = std::max(report.timestamp, m_worker.lastReport.value_or(report.timestamp));
    m_gpuMeans.forgetBefore(newest);
    m_cpuMeans.forgetBefore(newest);
    remember(report.timestamp, newest);
}

void Tracker::remember(Timestamp time, Timestamp newest)
{
    m_recent.insert(std::ranges::upper_bound(m_recent, time), time);
    auto kept = std::ranges::lower_bound(m_recent, newest - m_rules->idleWindow);
    kept = std::max(kept, m_recent.end() - static_cast<std::ptrdiff_t>(std::min(m_recent.size(), mostRecent)));
    m_recent.erase(m_recent.begin(), kept);
}

void Tracker::judgeActivity(std::vector<Event> &events)
{
    if (m_worker.liveness != Liveness::Running || !m_worker.lastReport) {
        return;
    }
    const Timestamp at = *m_worker.lastReport;
    const auto gpus = m_gpuMeans.means(at, m_worker.stats.gpus.size());
    const auto cpus = m_cpuMeans.means(at, m_worker.stats.cpuUtilization.size());
    m_worker.gpuActivity = deviceActivities(gpus, m_rules->gpuIdleBelowPercent);
    m_worker.cpuActivity = deviceActivities(cpus, m_rules->cpuIdleBelowPercent);
    m_worker.activity = workerActivity(m_worker);
    if (const auto news = newsOf(m_worker, crossing(gpus, cpus), at, m_rules->idleWindow)) {
        events.push_back(event(*news == Activity::Idle ? EventKind::Idle : EventKind::Busy, EventReason::None, at));
        events.back().detail = m_worker.task;
    }
}

void Tracker::silence(Liveness liveness, EventReason reason, Timestamp now, std::vector<Event> &events)
{
    m_worker.liveness = liveness;
    m_worker.activity = Activity::Unknown;
    std::ranges::fill(m_worker.gpuActivity, Activity::Unknown);
    std::ranges::fill(m_worker.cpuActivity, Activity::Unknown);
    m_worker.loggedActivity = Activity::Unknown;
    m_worker.busySince.reset();
    if (liveness == Liveness::Gone) {
        endConflict(now, events);
    }
    events.push_back(event(EventKind::Unregistered, reason, now));
}

Event Tracker::event(EventKind kind, EventReason reason, Timestamp time) const
{
    return {time, m_worker.id, m_worker.name.category, m_worker.name.group, kind, reason, {}};
}

Crossing Tracker::crossing(const std::vector<Reading> &gpus, const std::vector<Reading> &cpus) const
{
    const bool clear = anyAtLeast(gpus, m_rules->gpuIdleBelowPercent + m_rules->hysteresisPercent)
                       || anyAtLeast(cpus, m_rules->cpuIdleBelowPercent + m_rules->hysteresisPercent);
    return clear ? Crossing::Clear : Crossing::Marginal;
}

std::chrono::milliseconds livenessWindow(const Worker &worker, const Rules &rules)
{
    return std::max(worker.interval * rules.livenessIntervals, rules.minimumLiveness);
}

std::chrono::milliseconds goneAfter(const Worker &worker, const Rules &rules)
{
    return std::max(worker.timeout, livenessWindow(worker, rules));
}

} // namespace muster::domain
