// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muster::history {

/// Where an event stands in the log: by its time, and among those of one time in the order in which they came.
struct EventPlace
{
    domain::Timestamp time{};
    std::int64_t number = 0;

    friend auto operator<=>(const EventPlace &, const EventPlace &) = default;
};

/// A stretch of the log that ends before a place, or with the newest.
struct EventPage
{
    /// Oldest first.
    std::vector<domain::Event> events;
    /// The place of the oldest: those before it are older still. Nothing where the log begins.
    std::optional<EventPlace> rest;
    /// It could not be read, or not to its end: then nobody knows where the log begins.
    bool isBroken = false;
};

} // namespace muster::history
