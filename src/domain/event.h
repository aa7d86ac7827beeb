// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace muster::domain {

/// Their numbers, and those of the reasons, are part of the stored format.
enum class EventKind : std::uint8_t { Registered, Unregistered, Idle, Busy, Conflict, Count_ };

/// Why it happened, where that is not plain from the kind.
enum class EventReason : std::uint8_t {
    None,
    /// Registered: came back after it was lost or gone.
    Returned,
    /// Unregistered: the worker said so.
    SaidSo,
    /// Unregistered: silent past its liveness window.
    Lost,
    /// Unregistered: silent past its registration timeout.
    Expired,
    /// Unregistered: a user had it forgotten.
    Forgotten,
    /// Conflict: only one machine speaks under this name any more.
    Ended,
    Count_,
};

/// One thing that happened to one worker.
struct Event
{
    Timestamp time{};
    std::string worker;
    std::string category;
    std::string group;
    EventKind kind = EventKind::Registered;
    EventReason reason = EventReason::None;
    /// What the reason concerns: the task id for idle and busy, the two machines for a conflict. Text from the
    /// network.
    std::string detail;

    friend bool operator==(const Event &, const Event &) = default;
};

/// "registered", "unregistered", "idle", "busy", "conflict": the names in exports.
std::string_view name(EventKind kind);
/// "", "returned", "unregistered by the worker", "lost", "expired", "forgotten", "ended".
std::string_view name(EventReason reason);

} // namespace muster::domain
