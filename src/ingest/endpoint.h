// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace muster::ingest {

/// Where to listen. Port 0 lets the system choose one.
struct Endpoint
{
    std::string host;
    std::uint16_t port = 0;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// Reads "HOST:PORT": "127.0.0.1:8018", "localhost:8018", "[::1]:8018".
Result<Endpoint> parseEndpoint(std::string_view text);

/// The same as text, an IPv6 host in brackets.
std::string toString(const Endpoint &endpoint);

} // namespace muster::ingest
