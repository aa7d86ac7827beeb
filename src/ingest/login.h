// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"
#include "ingest/listener.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace muster::ingest {

/// How long a login lasts. Agents whose token ends within 12 hours log in before every call.
inline constexpr std::chrono::hours tokenLifetime{30 * 24};

/// Who may log in: the name under which somebody does, read from the Authorization field; nothing if it makes no sense.
/// While there are no access tokens anybody may: any key and secret, any bearer token, or no Authorization at all.
std::optional<std::string> identify(std::string_view authorization);

/// A JSON Web Token (HS256) with the claims that agents read.
std::string issueToken(std::string_view user, domain::Timestamp now, const TokenSecret &secret);

} // namespace muster::ingest
