// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace muster::access {

/// What a request's field Authorization says.
struct Authorization
{
    enum class Scheme { None, Basic, Bearer } scheme = Scheme::None;
    /// Of Basic; any bytes.
    std::string user;
    /// Basic's password, or what the bearer shows; any bytes.
    std::string secret;
};

/// Reads the field, which is empty where it is absent; nothing if it makes no sense.
std::optional<Authorization> parseAuthorization(std::string_view field);

} // namespace muster::access
