// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/authorization.h"

#include "access/base64.h"
#include "access/ignorecase.h"

#include <algorithm>

namespace muster::access {

using Scheme = Authorization::Scheme;

std::optional<Authorization> parseAuthorization(std::string_view field)
{
    if (field.empty()) {
        return Authorization{};
    }
    const std::size_t space = std::min(field.find(' '), field.size());
    const std::string_view scheme = field.substr(0, space);
    const std::string_view credentials = field.substr(std::min(space + 1, field.size()));
    if (equalIgnoringCase(scheme, "Bearer") && !credentials.empty()) {
        return Authorization{Scheme::Bearer, {}, std::string{credentials}};
    }
    const auto pair = equalIgnoringCase(scheme, "Basic") ? fromBase64(credentials) : std::nullopt;
    const std::size_t colon = pair ? pair->find(':') : std::string::npos;
    if (colon == std::string::npos) {
        return std::nullopt;
    }
    return Authorization{Scheme::Basic, pair->substr(0, colon), pair->substr(colon + 1)};
}

} // namespace muster::access
