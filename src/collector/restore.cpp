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
    // The means of who runs end at its newest report; those of who comes back will end after all that was heard.
    Timestamp newest = Timestamp::min();
    Timestamp oldest = Timestamp::max();
    for (Worker &worker : reader.workers()) {
        newest = std::max(newest, worker.lastHeard);
        if (worker.liveness == Liveness::Running && worker.lastReport) {
            oldest = std::min(oldest, *worker.lastReport + worker.skew);
        }
        fleet.restore(std::move(worker));
    }
    if (newest > Timestamp::min()) {
        const Timestamp since = std::min(oldest, newest) - fleet.rules().idleWindow;
        reader.forEachMessageSince(since, checkpoint, [&](const Heard &heard) {
            if (const auto *report = std::get_if<Report>(&heard.message)) {
                fleet.recall(*report);
            }
        });
    }
    reader.forEachMessage(checkpoint, [&](const Heard &heard) { fleet.apply(heard.message, heard.receivedAt); });
    // Their events were stored with them.
    fleet.takeEvents();
}

} // namespace muster::collector
