// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/tokenbook.h"

#include <string>
#include <variant>

namespace muster::access {

/// The book as JSON, which `access.json` holds.
std::string bookText(const TokenBook &book);

/// Reads the same; or says in half a sentence what is wrong with it. Takes only what is whole: a token that were passed
/// over would be revoked by mistake, a limit of one would be lost.
std::variant<TokenBook, std::string> parseBook(std::string_view text);

} // namespace muster::access
