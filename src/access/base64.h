// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace muster::access {

/// With the URL-safe alphabet and no padding, as JSON Web Tokens have it.
std::string toBase64Url(std::string_view bytes);
/// The same back; nothing if it is not that.
std::optional<std::string> fromBase64Url(std::string_view text);

/// Standard alphabet, padded, as HTTP's Basic authentication has it; nothing if it is not that.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace muster::access
