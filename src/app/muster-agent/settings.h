// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/program_options/options_description.hpp>

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace muster::app {

/// One thing that can be set: by a flag "--name", by the environment as MUSTER_NAME, in the file as "name = ".
struct Setting
{
    const char *name;
    const char *valueName;
    /// Empty: worked out, or none.
    const char *byDefault;
    const char *help;
};

std::span<const Setting> settings();

/// A value, and where it is from: "--interval", "MUSTER_INTERVAL", "/etc/muster/agent.conf, line 3", "default".
struct Given
{
    std::string value;
    std::string source;
};

/// What is set, by name; what has neither a value nor a default is absent.
using GivenSettings = std::map<std::string, Given, std::less<>>;

/// The access token itself, which only the environment may give: a command line is seen by everybody.
inline constexpr std::string_view tokenName = "token";

/// A sentence of what is wrong, and what to do.
struct BadUsage
{
    std::string sentence;
};

/// The flags that are settings, for the command line's description.
void describeSettings(boost::program_options::options_description &description);

/// Adds what the environment, the configuration file and the defaults say of what the flags left open. The file is
/// "config" of flags or environment, or else the user's, or else the system's, where there is one. Throws BadUsage.
void addOtherSources(GivenSettings &given);

} // namespace muster::app
