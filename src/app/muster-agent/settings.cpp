// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "agent/configfile.h"
#include "agent/platform.h"
#include "reporter/outcome.h"
#include "reporter/target.h"

#include <boost/program_options/value_semantic.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace muster::app {
namespace {

namespace po = boost::program_options;

constexpr std::array table{
    Setting{"target", "URL", reporter::defaultTarget.data(), "where to report to"},
    Setting{"worker", "ID", "", "the id to report as, <category>:<group>:<name>; by default the host's name"},
    Setting{"interval", "SECONDS", "30", "how often to report, 1 to 3600"},
    Setting{"sample-interval", "SECONDS", "2", "how often to measure in between, 0.5 to 60"},
    Setting{"spool", "DIR", "", "where to keep reports while nobody answers; by default $XDG_STATE_HOME/muster-agent"},
    Setting{"spool-size", "MIB", "256", "how much of them to keep, 1 to 1000000; then old ones are thinned out"},
    Setting{"token-file", "FILE", "", "the file that holds the access token; or MUSTER_TOKEN is the token itself"},
    Setting{"ca-file", "FILE", "", "the authorities (PEM) that vouch for the collector; by default the system's"},
    Setting{"fingerprint", "SHA256:HEX", "", "the collector's own certificate, which then needs no authority"},
    Setting{"client-cert", "FILE", "", "our certificate (PEM), for a collector that asks for one"},
    Setting{"client-key", "FILE", "", "the key of our certificate (PEM)"},
};

/// Not in the file: which file it is.
constexpr std::string_view configName = "config";

std::string environmentName(std::string_view name)
{
    std::string result = "MUSTER_";
    std::ranges::transform(name, std::back_inserter(result), [](char c) {
        return c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    });
    return result;
}

void addEnvironment(GivenSettings &given, std::string_view name)
{
    const std::string variable = environmentName(name);
    // An empty variable counts as unset.
    if (const char *value = std::getenv(variable.c_str()); value && *value) {
        given.try_emplace(std::string{name}, Given{value, variable});
    }
}

std::string textOf(const std::filesystem::path &file)
{
    std::ifstream stream{file, std::ios::binary};
    std::string text(agent::longestConfigBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream.eof() && !stream.good()) {
        throw BadUsage{"The configuration file " + file.string() + " can't be read; name another with --config."};
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

void addFile(GivenSettings &given, const std::filesystem::path &file)
{
    const auto entries = agent::parseConfig(textOf(file));
    if (!entries) {
        throw BadUsage{"In " + file.string() + ", " + reporter::printable(entries.error().sentence)
                       + "; give one setting a line."};
    }
    for (const agent::ConfigEntry &entry : *entries) {
        const std::string place = file.string() + ", line " + std::to_string(entry.line);
        if (std::ranges::find(table, entry.key, &Setting::name) == table.end()) {
            throw BadUsage{"In " + place + ", \"" + reporter::printable(entry.key)
                           + "\" is no setting; see muster-agent --help for their names."};
        }
        given.try_emplace(entry.key, Given{entry.value, place});
    }
}

void addDefaultFile(GivenSettings &given)
{
    for (const std::filesystem::path &file : agent::configFiles()) {
        std::error_code error;
        if (std::filesystem::exists(file, error)) {
            addFile(given, file);
            return;
        }
    }
}

} // namespace

std::span<const Setting> settings()
{
    return table;
}

void describeSettings(po::options_description &description)
{
    for (const Setting &setting : table) {
        auto *value = po::value<std::string>()->value_name(setting.valueName);
        if (*setting.byDefault) {
            value->default_value(setting.byDefault);
        }
        description.add_options()(setting.name, value, setting.help);
    }
    description.add_options()(configName.data(), po::value<std::string>()->value_name("FILE"),
                              "settings, a line each: name = value");
}

void addOtherSources(GivenSettings &given)
{
    for (const Setting &setting : table) {
        addEnvironment(given, setting.name);
    }
    if (!given.contains("token-file")) {
        addEnvironment(given, tokenName);
    }
    addEnvironment(given, configName);
    if (const auto file = given.find(configName); file != given.end()) {
        addFile(given, file->second.value);
    } else {
        addDefaultFile(given);
    }
    for (const Setting &setting : table) {
        if (*setting.byDefault) {
            given.try_emplace(setting.name, Given{setting.byDefault, "default"});
        }
    }
}

} // namespace muster::app
