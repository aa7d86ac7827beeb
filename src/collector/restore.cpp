// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/restore.h"

#include <charconv>
#include <type_traits>
#include <unordered_map>

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

/// Whom a message is about; nobody where it is about capacity.
const std::string *workerOf(const Message &message)
{
    return std::visit(
        [](const auto &what) -> const std::string * {
            using What = std::decay_t<decltype(what)>;
            constexpr bool isCapacity = std::is_same_v<What, CapacityReport> || std::is_same_v<What, CapacityRemoval>;
            return isCapacity ? nullptr : &what.worker;
        },
        message);
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
    // How far each is in the present already: it is written a few workers at a time.
    std::unordered_map<std::string, std::int64_t> savedUpTo;
    for (auto &[worker, row] : reader.savedWorkers()) {
        savedUpTo.emplace(worker.id, row);
        newest = std::max(newest, worker.lastHeard);
        if (worker.liveness == Liveness::Running && worker.lastReport) {
            oldest = std::min(oldest, *worker.lastReport + worker.skew);
        }
        fleet.restore(std::move(worker));
    }
    const auto recall = [&fleet](const Heard &heard, std::int64_t) {
        if (const auto *report = std::get_if<Report>(&heard.message)) {
            fleet.recall(*report);
        }
    };
    if (newest > Timestamp::min()) {
        const Timestamp since = std::min(oldest, newest) - fleet.rules().idleWindow;
        reader.forEachMessageSince(since, checkpoint, recall);
    }
    reader.forEachMessage(checkpoint, [&](const Heard &heard, std::int64_t row) {
        const std::string *worker = workerOf(heard.message);
        const auto saved = worker ? savedUpTo.find(*worker) : savedUpTo.end();
        if (saved != savedUpTo.end() && row <= saved->second) {
            recall(heard, row);
        } else {
            fleet.apply(heard.message, heard.receivedAt);
        }
    });
    // Their events were stored with them.
    fleet.takeEvents();
}

} // namespace muster::collector
