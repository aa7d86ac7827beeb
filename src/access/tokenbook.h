// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/token.h"

#include <vector>

namespace muster::access {

/// The access tokens that exist, and the key with which logins are signed.
struct TokenBook
{
    /// As many as a request may be compared with.
    static constexpr std::size_t mostTokens = 1000;

    Secret signingKey{};
    std::vector<Token> tokens;

    /// The token with this text, unless it has expired; compared with all, so that the time tells nothing.
    const Token *find(std::string_view text, domain::Timestamp now) const;
    /// The token with this id, unless it has expired.
    const Token *findById(std::string_view id, domain::Timestamp now) const;

    friend bool operator==(const TokenBook &, const TokenBook &) = default;
};

} // namespace muster::access
