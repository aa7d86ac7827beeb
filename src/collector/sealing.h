// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/changehistory.h"
#include "storage/historyreader.h"

#include <optional>
#include <set>

namespace muster::collector {

/// Puts the journal's reports into packed samples, a row for each worker and hour, until it is at the journal's end.
/// Answers the hours that got some; nothing when it could not go on. What was sealed twice is one when it is read.
std::optional<std::set<std::int64_t>> sealJournal(storage::HistoryReader &reader, const ChangeHistory &change);

} // namespace muster::collector
