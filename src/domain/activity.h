// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/worker.h"

namespace muster::domain {

/// The idle rule for one device: below the limit it is idle, at or above it busy, unknown when the mean is.
Activity deviceActivity(Reading mean, double idleBelowPercent);

/// The idle rule for a worker, from its devices and its task:
/// known to run no task → idle; any device busy → busy; all devices known and idle → idle; otherwise unknown.
Activity workerActivity(const Worker &worker);

/// Decides what the event log says, so that a worker that hovers at a limit does not flood it: idle is said at once;
/// busy when a mean is clearly above its limit, or when the worker has been busy for a whole window.
class ActivityLog final
{
public:
    /// What has just become worth an event, if anything. `clearlyBusy`: some mean is above limit + hysteresis.
    enum class Crossing { Marginal, Clear };
    std::optional<Activity> observe(Activity now, Crossing crossing, Timestamp at, std::chrono::milliseconds window);

    /// Continues from what the log said last, after a restart.
    void resume(Activity logged) { m_logged = logged; }

private:
    Activity m_logged = Activity::Unknown;
    std::optional<Timestamp> m_busySince;
};

} // namespace muster::domain
