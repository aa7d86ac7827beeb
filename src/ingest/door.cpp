// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/door.h"

#include "access/ignorecase.h"

#include <algorithm>

namespace muster::ingest {
namespace {

/// None of these can come from another site's page without a question before, which is refused.
constexpr std::string_view jsonTypes[] = {
    "application/json", "application/json-lines", "application/jsonl", "application/x-ndjson", "application/ndjson",
};

/// "application/json; charset=utf-8" too.
bool isJson(std::string_view contentType)
{
    std::string_view type = contentType.substr(0, contentType.find(';'));
    type = type.substr(0, type.find_last_not_of(" \t") + 1);
    return std::ranges::any_of(jsonTypes,
                               [type](std::string_view known) { return access::equalIgnoringCase(known, type); });
}

} // namespace

std::optional<TurnedAway> turnAway(const Request &request, Body body, const HostNames &hosts)
{
    if (request.isFromBrowser) {
        return TurnedAway{403, "web pages are kept out: a request must not have Origin or Sec-Fetch-Site"};
    }
    if (request.hostFields > 1 || (request.hostFields == 0 && request.version > 10)) {
        return TurnedAway{400, "expected one field Host in the header"};
    }
    if (request.hostFields == 1 && !hosts.allow(request.host)) {
        return TurnedAway{421, "Host is no name of this machine that is known here: use its address, or add the name "
                               "with: musterd setting listener.hosts NAME"};
    }
    if (body == Body::Follows && !isJson(request.contentType)) {
        return TurnedAway{415,
                          "expected a body with Content-Type application/json, or application/json-lines for lines"};
    }
    return std::nullopt;
}

} // namespace muster::ingest
