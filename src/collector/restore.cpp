// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/restore.h"

#include <charconv>
#include <type_traits>

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

Restoration::Restoration(storage::Reader &reader, Fleet &fleet)
    : m_reader(reader),
      m_fleet(fleet)
{
    const auto settings = reader.settings();
    m_checkpoint = numberIn(settings, storage::checkpointSetting);
    fleet.listenSince(fromUnixMilliseconds(numberIn(settings, storage::listeningSinceSetting)));
    for (const Capacity &capacity : reader.capacities()) {
        fleet.restore(capacity);
    }
    // The means of who runs end at its newest report; those of who comes back will end after all that was heard.
    Timestamp newest = Timestamp::min();
    Timestamp oldest = Timestamp::max();
    reader.forEachWorker([&](Worker worker, std::int64_t row) {
        if (row > m_checkpoint) {
            m_savedUpTo.emplace(worker.id, row);
        }
        newest = std::max(newest, worker.lastHeard);
        if (worker.liveness == Liveness::Running && worker.lastReport) {
            oldest = std::min(oldest, *worker.lastReport + worker.skew);
        }
        fleet.restore(std::move(worker));
    });
    if (newest > Timestamp::min()) {
        m_meansSince = std::min(oldest, newest) - fleet.rules().idleWindow;
    }
}

bool Restoration::catchUp(const std::stop_token &cancelled)
{
    const auto recall = [this](const Heard &heard, std::int64_t) {
        if (const auto *report = std::get_if<Report>(&heard.message)) {
            m_fleet.recall(*report);
        }
    };
    if (m_meansSince) {
        m_reader.forEachMessageSince(*m_meansSince, m_checkpoint, recall, cancelled);
    }
    const auto hear = [&](const Heard &heard, std::int64_t row) {
        const std::string *worker = workerOf(heard.message);
        const auto saved = worker ? m_savedUpTo.find(*worker) : m_savedUpTo.end();
        if (saved != m_savedUpTo.end() && row <= saved->second) {
            recall(heard, row);
        } else {
            m_fleet.apply(heard.message, heard.receivedAt);
        }
    };
    m_reader.forEachMessage(m_checkpoint, hear, cancelled);
    // Their events were stored with them.
    m_fleet.takeEvents();
    return !cancelled.stop_requested();
}

void restoreFleet(storage::Reader &reader, Fleet &fleet)
{
    Restoration{reader, fleet}.catchUp();
}

} // namespace muster::collector
