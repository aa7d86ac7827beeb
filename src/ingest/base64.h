// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace muster::ingest {

/// With the URL-safe alphabet and no padding, as JSON Web Tokens have it.
std::string toBase64Url(std::string_view bytes);

/// Standard alphabet, padded, as HTTP's Basic authentication has it; nothing if it is not that.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace muster::ingest
