// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/secret.h"
#include "domain/timestamp.h"

#include <optional>
#include <string>
#include <string_view>

namespace muster::access {

/// Bytes of a token's name, and of the pattern that it is bound to.
inline constexpr std::size_t longestName = 256;

/// What is kept of an access token. Its text is shown once, when it is made, and kept nowhere.
struct Token
{
    /// SHA-256 of the text.
    Secret digest{};
    std::string name;
    domain::Timestamp created{};
    /// From then on it is worth nothing.
    std::optional<domain::Timestamp> expires;
    /// A pattern of the ids of workers that it may speak for, see matches(); empty: any.
    std::string workers;

    /// Public, for people: the first 8 hexadecimal digits of the digest.
    std::string id() const;
    bool isGood(domain::Timestamp now) const { return !expires || now < *expires; }

    friend bool operator==(const Token &, const Token &) = default;
};

/// "mst_" and 43 characters of base64url: 256 random bits.
std::string tokenText(const Secret &random);
/// Whether it looks like the text of a token at all.
bool isTokenText(std::string_view text);

/// Why this can be no token's name; nothing when it can: 1 to 256 bytes of UTF-8 without control characters.
std::optional<std::string> refuseName(std::string_view name);
/// Why workers can't be meant by this pattern; nothing when they can: as a name, or empty.
std::optional<std::string> refusePattern(std::string_view workers);

} // namespace muster::access
