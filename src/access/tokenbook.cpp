// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/tokenbook.h"

#include <algorithm>

namespace muster::access {

const Token *TokenBook::find(std::string_view text, domain::Timestamp now) const
{
    const Secret digest = sha256(text);
    const Token *found = nullptr;
    for (const Token &token : tokens) {
        found = areSame(token.digest, digest) ? &token : found;
    }
    return found && found->isGood(now) ? found : nullptr;
}

const Token *TokenBook::findById(std::string_view id, domain::Timestamp now) const
{
    const auto found = std::ranges::find(tokens, id, &Token::id);
    return found != tokens.end() && found->isGood(now) ? &*found : nullptr;
}

} // namespace muster::access
