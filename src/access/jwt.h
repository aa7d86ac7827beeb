// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/secret.h"
#include "domain/timestamp.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace muster::access {

/// How long a login lasts. Agents whose login ends within 12 hours log in before every call.
inline constexpr std::chrono::hours loginLifetime{30 * 24};

/// Who logged in, and until when that holds.
struct Login
{
    /// Of the access token that was shown; empty where none was asked for.
    std::string tokenId;
    domain::Timestamp expires{};
};

/// A JSON Web Token (HS256) with the claims that agents read. `user`: printable text.
std::string issueLogin(std::string_view user, std::string_view tokenId, domain::Timestamp now, const Secret &key);

/// Reads one that was issued with this key and has not expired; nothing otherwise. The algorithm is ours to choose, not
/// the sender's: any other header is no login.
std::optional<Login> readLogin(std::string_view text, domain::Timestamp now, const Secret &key);

} // namespace muster::access
