// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/system/result.hpp>

#include <string>
#include <string_view>

namespace muster::reporter {

inline constexpr std::string_view defaultTarget = "http://127.0.0.1:8018";

/// Where a collector listens.
struct Target
{
    /// Name or address, without the brackets of IPv6.
    std::string host;
    std::string port;
    /// Put in front of every path: empty, or "/api".
    std::string prefix;
    enum class Security { Plain, Tls } security = Security::Plain;

    friend bool operator==(const Target &, const Target &) = default;
};

/// Why a URL is no target: one sentence with the remedy.
struct BadTarget
{
    std::string sentence;
};

/// Reads "http[s]://HOST[:PORT][/PREFIX]"; port 8018 when there is none.
boost::system::result<Target, BadTarget> parseTarget(std::string_view url);

/// "HOST:PORT", with brackets around IPv6: for the Host header and for messages.
std::string authority(const Target &target);

} // namespace muster::reporter
