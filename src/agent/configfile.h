// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/system/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace muster::agent {

/// A configuration file that is longer is none.
inline constexpr std::size_t longestConfigBytes = 64 * 1024;

struct ConfigEntry
{
    std::string key;
    std::string value;
    /// From 1.
    int line = 0;
};

/// Where a configuration can't be understood, and why: "line 3 is no \"key = value\"".
struct BadConfig
{
    std::string sentence;
};

/// Reads lines of "key = value"; empty lines, and those that begin with #, are skipped.
boost::system::result<std::vector<ConfigEntry>, BadConfig> parseConfig(std::string_view text);

} // namespace muster::agent
