// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/rules.h"
#include "domain/worker.h"
#include "history/tier.h"

#include <functional>
#include <span>

namespace muster::history {

/// A report speaks for no longer than this, however rarely its worker reports; and for no longer is a silent worker
/// taken for lost and not for gone. So one hour of history depends on itself and the hour before, and on nothing else.
inline constexpr std::chrono::milliseconds longestHold = oneHour;

/// Gets one stretch of time through which the worker was the same: running with the figures of its last report, or
/// lost. `worker` has its liveness, activity, task, figures and devices' activities; nothing else of it is filled in.
using VisitState = std::function<void(Period period, const domain::Worker &worker)>;

/// Makes a worker's past from its reports by the rules of the present: a pure function of its arguments.
/// The reports are of one worker, in order of time and without duplicates, and reach back an hour before the period.
/// `goodbyes`: when it unregistered, in order. Where the worker was gone nothing is visited.
void replay(std::span<const domain::Report> reports, std::span<const domain::Timestamp> goodbyes, Period period,
            const domain::Rules &rules, const VisitState &visit);

/// Order of time; in one instant figures come first, since agents send the notice because the task has just changed.
/// Of two reports of one kind at one instant the first stays.
void sortForReplay(std::vector<domain::Report> &reports);

} // namespace muster::history
