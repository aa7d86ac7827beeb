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

std::optional<Activity> ActivityLog::observe(Activity now, Crossing crossing, Timestamp at,
                                             std::chrono::milliseconds window)
{
    if (now != Activity::Busy) {
        m_busySince.reset();
    } else if (!m_busySince) {
        m_busySince = at;
    }
    if (now == Activity::Unknown || now == m_logged) {
        return std::nullopt;
    }
    const bool settled = m_busySince && at - *m_busySince >= window;
    const bool hovering =
        now == Activity::Busy && m_logged == Activity::Idle && crossing == Crossing::Marginal && !settled;
    if (hovering) {
        return std::nullopt;
    }
    m_logged = now;
    return now;
}

} // namespace muster::domain
