// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity.h"

#include <algorithm>

namespace muster::domain {

Activity deviceActivity(Reading mean, double idleBelowPercent)
{
    if (!mean.isKnown()) {
        return Activity::Unknown;
    }
    return mean.value() < idleBelowPercent ? Activity::Idle : Activity::Busy;
}

std::vector<Activity> deviceActivities(const std::vector<Reading> &means, double idleBelowPercent)
{
    std::vector<Activity> activities;
    activities.reserve(means.size());
    for (const Reading mean : means) {
        activities.push_back(deviceActivity(mean, idleBelowPercent));
    }
    return activities;
}

Activity workerActivity(const Worker &worker)
{
    if (worker.knowsTask && worker.task.empty()) {
        return Activity::Idle;
    }
    const auto any = [&](Activity activity) {
        return std::ranges::count(worker.gpuActivity, activity) + std::ranges::count(worker.cpuActivity, activity) > 0;
    };
    if (any(Activity::Busy)) {
        return Activity::Busy;
    }
    return any(Activity::Idle) && !any(Activity::Unknown) ? Activity::Idle : Activity::Unknown;
}

std::optional<Activity> newsOf(Worker &worker, Crossing crossing, Timestamp at, std::chrono::milliseconds window)
{
    const Activity now = worker.activity;
    if (now != Activity::Busy) {
        worker.busySince.reset();
    } else if (!worker.busySince) {
        worker.busySince = at;
    }
    if (now == Activity::Unknown || now == worker.loggedActivity) {
        return std::nullopt;
    }
    const bool settled = worker.busySince && at - *worker.busySince >= window;
    const bool risesFromIdle = now == Activity::Busy && worker.loggedActivity == Activity::Idle;
    if (risesFromIdle && crossing == Crossing::Marginal && !settled) {
        return std::nullopt;
    }
    worker.loggedActivity = now;
    return now;
}

} // namespace muster::domain
