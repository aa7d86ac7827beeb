// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "domain/conflictwatch.h"
#include "domain/event.h"
#include "domain/movingmeans.h"
#include "domain/worker.h"

#include <vector>

namespace muster::domain {

/// How a report stands to what its worker said before: with figures and without are two kinds, each with its own
/// newest.
enum class Arrival : std::uint8_t {
    New,
    /// The newest of its kind, or one that is in the means, once more.
    Duplicate,
    /// Older than the newest of its kind. It may have been seen long ago: history takes it once.
    Older,
};

/// One worker: what it said turned into what it is. Events are appended to the list that each call is given.
class Tracker final
{
public:
    Tracker(Worker worker, const Rules &rules);

    const Worker &worker() const { return m_worker; }
    enum class PlacedBy { Id, Capacity };
    /// True when that is news.
    bool place(WorkerName name, PlacedBy by);

    Arrival arrival(const Report &report) const;

    /// Takes a report that was not seen before, new or late. A late one shows life and moves the means, not the
    /// present.
    void apply(const Report &report, Timestamp receivedAt, std::vector<Event> &events);
    void apply(const Registration &registration, Timestamp receivedAt, std::vector<Event> &events);
    void unregister(Unregistration::By by, Timestamp now, std::vector<Event> &events);

    /// Refills the means from a report that was applied before a restart.
    void recall(const Report &report);

    /// Judges by the means as they are; to be called when the rules have changed.
    void judgeActivity(std::vector<Event> &events);

    /// Judges silence since it was heard or, where that is later, since `listeningSince`; true when something changed.
    bool judge(Timestamp now, Timestamp listeningSince, std::vector<Event> &events);
    /// Up to this instant, and including it, judge() changes nothing unless something is heard or the clock is set
    /// back; nothing when it never will.
    std::optional<Timestamp> unchangedUntil(Timestamp listeningSince) const;

private:
    void hear(Timestamp receivedAt, std::vector<Event> &events, Timestamp eventTime);
    void watch(const Report &report, Timestamp receivedAt, Arrival arrival, std::vector<Event> &events);
    std::optional<Timestamp> conflictLastsUntil(Timestamp listeningSince) const;
    bool judgeConflict(Timestamp now, Timestamp listeningSince, std::vector<Event> &events);
    void endConflict(Timestamp now, std::vector<Event> &events);
    bool judgeSilence(Timestamp now, Timestamp listeningSince, std::vector<Event> &events);
    void takePresent(const Report &report, Timestamp receivedAt);
    void takeTask(const Report &report);
    void takeOrigin(const Origin &origin);
    void takeDetails(const Details &details);
    void takeStats(const Report &report);
    void learnInterval(const Report &report);
    void addToMeans(const Report &report);
    void remember(Timestamp time, Timestamp newest);
    void silence(Liveness liveness, EventReason reason, Timestamp now, std::vector<Event> &events);
    Event event(EventKind kind, EventReason reason, Timestamp time) const;
    Crossing crossing(const std::vector<Reading> &gpus, const std::vector<Reading> &cpus) const;

    Worker m_worker;
    ConflictWatch m_watch;
    const Rules *m_rules;
    MovingMeans m_gpuMeans;
    MovingMeans m_cpuMeans;
    /// Times of the figures in the means, in order, bounded.
    std::vector<Timestamp> m_recent;
    std::vector<std::chrono::milliseconds> m_gaps;
};

/// How long this worker may be silent and still be running, and when it is gone.
std::chrono::milliseconds livenessWindow(const Worker &worker, const Rules &rules);
std::chrono::milliseconds goneAfter(const Worker &worker, const Rules &rules);

} // namespace muster::domain
