// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historytables.h"

#include <chrono>
#include <functional>

namespace muster::collector {

/// Runs work on the tables of history in one transaction of the writer; false when nothing was changed, because it
/// failed or the collector ends. Whoever asks then gives up and begins anew later: all that history does may be done
/// twice.
using ChangeHistory = std::function<bool(std::function<void(storage::HistoryTables &tables)> work)>;

/// Does `step(tables)` again and again until it answers that nothing is left, as many steps a transaction as a few
/// milliseconds allow: no acknowledgement waits for long.
template <typename Step>
bool changeInSlices(const ChangeHistory &change, Step step)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds slice{10};
    for (bool more = true; more;) {
        const bool done = change([&](storage::HistoryTables &tables) {
            const auto end = Clock::now() + slice;
            do {
                more = step(tables) && !tables.failed();
            } while (more && Clock::now() < end);
        });
        if (!done) {
            return false;
        }
    }
    return true;
}

/// The same, a step for each item: `write(tables, item)`.
template <typename Items, typename Write>
bool writeInSlices(const ChangeHistory &change, const Items &items, Write write)
{
    auto next = items.begin();
    return next == items.end() || changeInSlices(change, [&](storage::HistoryTables &tables) {
               write(tables, *next);
               return ++next != items.end();
           });
}

} // namespace muster::collector
