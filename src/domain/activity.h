// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/worker.h"

namespace muster::domain {

/// The idle rule for one device: below the limit it is idle, at or above it busy, unknown when the mean is.
Activity deviceActivity(Reading mean, double idleBelowPercent);

/// The idle rule for many devices of one kind.
std::vector<Activity> deviceActivities(const std::vector<Reading> &means, double idleBelowPercent);

/// The idle rule for a worker, from its devices and its task:
/// known to run no task → idle; any device busy → busy; all devices known and idle → idle; otherwise unknown.
Activity workerActivity(const Worker &worker);

/// How a worker is busy: Clear when some mean is well above its limit, by the rules' hysteresis.
enum class Crossing { Marginal, Clear };

/// What has just become worth an event, if anything; the worker keeps the account. A worker that hovers at a limit does
/// not flood the log: idle is said at once; busy again when it clearly is, or when it has been busy for a whole window.
std::optional<Activity> newsOf(Worker &worker, Crossing crossing, Timestamp at, std::chrono::milliseconds window);

} // namespace muster::domain
