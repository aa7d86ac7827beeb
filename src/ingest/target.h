// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace muster::ingest {

/// What a request's target asks for.
struct Target
{
    /// The last part of the path: "workers.status_report".
    std::string_view name;
    /// "2.5" when the part before it is "v2.5"; otherwise empty.
    std::string_view version;

    friend bool operator==(const Target &, const Target &) = default;
};

/// Reads `[/prefix…][/vN.M]/service.action[?query]`. Views into `target`.
Target parseTarget(std::string_view target);

} // namespace muster::ingest
