// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <array>
#include <cstddef>
#include <optional>

namespace muster::history {

/// History is kept in tiers of coarser and coarser steps. Each tier is stored in blocks of consecutive steps.
enum class Tier : std::uint8_t { HalfMinutes, FiveMinutes, Hours, Count_ };

inline constexpr std::array<std::chrono::seconds, static_cast<std::size_t>(Tier::Count_)> tierSteps{
    std::chrono::seconds{30}, std::chrono::minutes{5}, std::chrono::hours{1}};
inline constexpr std::array<std::chrono::hours, static_cast<std::size_t>(Tier::Count_)> tierBlocks{
    std::chrono::hours{1}, std::chrono::hours{24}, std::chrono::hours{24}};

constexpr std::chrono::milliseconds stepOf(Tier tier)
{
    return tierSteps[static_cast<std::size_t>(tier)];
}

/// How long the time is that one block covers.
constexpr std::chrono::milliseconds blockOf(Tier tier)
{
    return tierBlocks[static_cast<std::size_t>(tier)];
}

constexpr std::size_t slotsPerBlock(Tier tier)
{
    return static_cast<std::size_t>(blockOf(tier) / stepOf(tier));
}

inline constexpr std::chrono::milliseconds oneHour = std::chrono::hours{1};
inline constexpr std::chrono::milliseconds oneDay = std::chrono::hours{24};

/// How many whole spans lie between 1970 and the instant; negative before.
constexpr std::int64_t indexOf(domain::Timestamp time, std::chrono::milliseconds span)
{
    const std::int64_t milliseconds = domain::toUnixMilliseconds(time);
    const std::int64_t index = milliseconds / span.count();
    return milliseconds % span.count() < 0 ? index - 1 : index;
}

constexpr std::int64_t hourOf(domain::Timestamp time)
{
    return indexOf(time, oneHour);
}

constexpr std::int64_t dayOf(domain::Timestamp time)
{
    return indexOf(time, oneDay);
}

/// The instant at which the span of this index begins.
constexpr domain::Timestamp startOf(std::int64_t index, std::chrono::milliseconds span)
{
    return domain::fromUnixMilliseconds(index * span.count());
}

/// A span of time, [from, to).
struct Period
{
    domain::Timestamp from{};
    domain::Timestamp to{};

    friend bool operator==(const Period &, const Period &) = default;
};

constexpr Period hourAt(std::int64_t hour)
{
    return {startOf(hour, oneHour), startOf(hour + 1, oneHour)};
}

} // namespace muster::history
