// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/changehistory.h"
#include "domain/timestamp.h"
#include "history/retention.h"
#include "storage/historyreader.h"

#include <set>

namespace muster::collector {

/// Hours whose samples stay however old or large they are.
struct Spared
{
    /// Those from here on are still to be rolled up.
    std::int64_t from = 0;
    /// These have just got late samples.
    std::set<std::int64_t> hours;
};

/// Takes out of the store what its tier keeps no longer, a few rows a transaction, and gives the room back to the disk
/// when much of the file is empty. False when it could not go on.
bool pruneHistory(storage::HistoryReader &reader, const ChangeHistory &change, const history::Retention &retention,
                  domain::Timestamp now, const Spared &spared);

/// Takes out of the journal what is sealed and was received before the time. Damaged rows, of which nothing could be
/// sealed, stay when they were received since `keptSince`.
bool pruneJournal(storage::HistoryReader &reader, const ChangeHistory &change, domain::Timestamp before,
                  domain::Timestamp keptSince);

} // namespace muster::collector
