// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/hostnames.h"
#include "ingest/requestparser.h"

#include <optional>
#include <string_view>

namespace muster::ingest {

struct TurnedAway
{
    int status = 400;
    std::string_view why;
};

enum class Body { None, Follows };

/// Keeps web pages out, by the header alone: a page may be open in a browser that reaches this port, and must not speak
/// through it. Nothing for who may go on.
std::optional<TurnedAway> turnAway(const Request &request, Body body, const HostNames &hosts);

} // namespace muster::ingest
