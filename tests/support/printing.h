// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <ostream>

// How GoogleTest shows values in a failure.
namespace muster::domain {

inline std::ostream &operator<<(std::ostream &out, const std::optional<Timestamp> &time)
{
    return out << (time ? formatRfc3339(*time) : "never");
}

inline void PrintTo(const Worker &worker, std::ostream *out)
{
    *out << "\n  " << worker.id << " = " << worker.name.category << '/' << worker.name.group << '/' << worker.name.name
         << (worker.placedByCapacity ? " by capacity, " : ", ") << name(worker.liveness) << ' ' << name(worker.activity)
         << ", report " << worker.lastReport << ", stats " << worker.lastStats << ", notice " << worker.lastNotice
         << ", heard " << formatRfc3339(worker.lastHeard) << ", registered " << formatRfc3339(worker.registered)
         << ", skew " << worker.skew.count() << ", interval " << worker.interval.count() << ", timeout "
         << worker.timeout.count() << ", task '" << worker.task << "' since " << worker.taskSince << ", devices";
    for (const auto *devices : {&worker.gpuActivity, &worker.cpuActivity}) {
        for (const Activity activity : *devices) {
            *out << ' ' << name(activity);
        }
        *out << ';';
    }
    *out << " logged " << name(worker.loggedActivity) << ", busy since " << worker.busySince;
}

inline void PrintTo(const RollupRow &row, std::ostream *out)
{
    *out << "\n  " << formatRfc3339(row.time) << ' ' << row.subject.category << '/' << row.subject.group;
    for (const ResourceCounts &counts : row.summary.counts) {
        *out << ' ' << counts.running << '/' << counts.provisioned << '/' << counts.idle << '/' << counts.lost;
    }
    for (const Sum &sum : row.summary.sums) {
        *out << ' ' << sum.steps << ':' << sum.known << ':' << sum.total;
    }
}

inline void PrintTo(const Event &event, std::ostream *out)
{
    *out << "\n  " << formatRfc3339(event.time) << ' ' << event.worker << ' ' << name(event.kind) << " ("
         << name(event.reason) << ") " << event.detail;
}

} // namespace muster::domain
