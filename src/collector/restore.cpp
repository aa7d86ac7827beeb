// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/restore.h"

#include <charconv>

namespace muster::collector {

namespace {

using namespace domain;

std::int64_t numberIn(const storage::Settings &settings, const char *key)
{
    std::int64_t number = 0;
    if (const auto found = settings.find(key); found != settings.end()) {
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), number);
    }
    return number;
}

} // namespace

void restoreFleet(storage::Reader &reader, Fleet &fleet)
{
    const auto settings = reader.settings();
    const std::int64_t checkpoint = numberIn(settings, storage::checkpointSetting);
    fleet.listenSince(fromUnixMilliseconds(numberIn(settings, storage::listeningSinceSetting)));
    for (const Capacity &capacity : reader.capacities()) {
        fleet.restore(capacity);
    }
    Timestamp newest = Timestamp::min();
    for (Worker &worker : reader.workers()) {
        newest = std::max(newest, worker.lastHeard);
        fleet.restore(std::move(worker));
    }
    if (newest > Timestamp::min()) {
        reader.forEachMessageSince(newest - fleet.rules().idleWindow, checkpoint, [&](const Heard &heard) {
            if (const auto *report = std::get_if<Report>(&heard.message)) {
                fleet.recall(*report);
            }
        });
        fleet.refresh();
    }
    reader.forEachMessage(checkpoint, [&](const Heard &heard) { fleet.apply(heard.message, heard.receivedAt); });
    // Their events were stored with them.
    fleet.takeEvents();
}

} // namespace muster::collector
