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

/// What happened in a slot of time.
struct EventTally
{
    /// Events are counted up to here.
    static constexpr std::int64_t mostCounted = 100;

    /// The first of those that tell most: who goes before who comes, and both before idle and busy.
    domain::Event event;
    /// How many there were with it; at least so many, where it is `mostCounted`.
    std::int64_t count = 1;

    friend bool operator==(const EventTally &, const EventTally &) = default;
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
