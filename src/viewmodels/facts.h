// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"
#include "history/ledger.h"

#include <QString>

#include <optional>
#include <vector>

namespace muster::viewmodels {

/// One thing that is known, as people read it; "–" where it is not. Plain text, each of one line but the tool tip.
struct Fact
{
    QString title;
    QString value;
    /// What is behind the value; may be empty.
    QString toolTip{};
};

/// How far back the idle time of groupFacts reaches.
inline constexpr std::chrono::hours idleSpan{30 * 24};

/// GPUs, CPUs, RAM and GPU RAM of a group, a category or the total; without a summary nothing is known of it.
std::vector<Fact> groupFacts(const domain::Summary *summary);
/// How long its workers and its GPUs were idle, from the ledger; nothing while that is being asked.
std::vector<Fact> idleFacts(const std::optional<history::LedgerAnswer> &ledger);
/// While two machines report under its name: that, and what to do about it. Otherwise empty.
QString conflictText(const domain::Worker &worker);
/// "512 GB free of 931 GB", of the home volume; "–" where that is not known.
QString homeDiskText(const domain::Worker &worker);
/// Who a worker is and what it does. `now` is the receiver's clock.
std::vector<Fact> workerFacts(const domain::Worker &worker, domain::Timestamp now);
/// The same of one that the fleet does not have: that, and what its id says. Of no id nothing is known.
std::vector<Fact> absentFacts(const std::string &id);

} // namespace muster::viewmodels
