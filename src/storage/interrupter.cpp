// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/interrupter.h"

#include "storage/connection.h"

#include <sqlite3.h>

namespace muster::storage {

namespace {

constexpr std::chrono::milliseconds askingPause{20};

} // namespace

Interrupter::Interrupter(const QSqlDatabase &database, std::function<bool()> wanted)
{
    if (!wanted) {
        return;
    }
    m_thread =
        std::jthread{[this, handle = handleOf(database), wanted = std::move(wanted)](const std::stop_token &stop) {
            std::unique_lock lock{m_mutex};
            while (!stop.stop_requested()) {
                if (wanted()) {
                    // Again and again: one that comes between two statements is lost.
                    m_brokenOff = true;
                    sqlite3_interrupt(handle);
                }
                m_ended.wait_for(lock, stop, askingPause, [] { return false; });
            }
        }};
}

Interrupter::~Interrupter() = default;

} // namespace muster::storage
