// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/grouphour.h"
#include "history/replay.h"

namespace muster::history {

/// What history keeps of one worker's hour beside its samples. The blocks are coarse.
struct WorkerHour
{
    RollupBlock fiveMinutes{GroupHour::steps};
    /// With a series for each figure of each GPU.
    RollupBlock hours{1};
    WorkerLedger ledger;
};

/// Makes it from the reports of this hour and the one before, as replay() takes them, and adds to `group` what the
/// worker was in it.
WorkerHour makeWorkerHour(std::span<const domain::Report> reports, std::span<const domain::Timestamp> goodbyes,
                          std::int64_t hour, const domain::Rules &rules, GroupHour &group);

} // namespace muster::history
