// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muster::domain {

/// An instant in UTC, in milliseconds since 1970, whoever's clock it was read from.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// The instant `milliseconds` after 1970-01-01T00:00:00Z.
constexpr Timestamp fromUnixMilliseconds(std::int64_t milliseconds)
{
    return Timestamp{std::chrono::milliseconds{milliseconds}};
}

constexpr std::int64_t toUnixMilliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}

/// The receiver's clock, now.
Timestamp systemNow();

/// "2026-11-23T14:05:00.250Z" (RFC 3339, UTC, always three decimals), for years 0000 to 9999.
std::string formatRfc3339(Timestamp time);
/// Appends the same.
void appendRfc3339(std::string &out, Timestamp time);

/// Reads RFC 3339 with any offset and decimals, or a plain date (midnight UTC), in those years; nothing if it is
/// neither.
std::optional<Timestamp> parseRfc3339(std::string_view text);

} // namespace muster::domain
