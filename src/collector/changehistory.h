// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historytables.h"

#include <functional>

namespace muster::collector {

/// Runs work on the tables of history in one transaction of the writer; false when nothing was changed, because it
/// failed or the collector ends. Whoever asks then gives up and begins anew later: all that history does may be done
/// twice.
using ChangeHistory = std::function<bool(std::function<void(storage::HistoryTables &tables)> work)>;

} // namespace muster::collector
