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
    // Only who still runs has means to go on with; they end at its newest report.
    std::optional<Timestamp> oldest;
    for (Worker &worker : reader.workers()) {
        if (worker.liveness == Liveness::Running && worker.lastReport) {
            const Timestamp received = *worker.lastReport + worker.skew;
            oldest = std::min(oldest.value_or(received), received);
        }
        fleet.restore(std::move(worker));
    }
    if (oldest) {
        reader.forEachMessageSince(*oldest - fleet.rules().idleWindow, checkpoint, [&](const Heard &heard) {
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
