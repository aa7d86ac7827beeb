// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include "storage/settingtable.h"

#include <algorithm>
#include <string_view>

namespace muster::storage {

namespace {

using domain::Rules;
using history::Retention;

Configuration configurationFrom(const Settings &stored)
{
    Configuration configuration;
    for (const Setting &setting : allSettings()) {
        if (const auto found = stored.find(setting.key); found != stored.end()) {
            setting.read(configuration, found->second);
        }
    }
    return configuration;
}

/// The settings whose keys begin with one of these.
Settings written(const Configuration &configuration, std::initializer_list<std::string_view> beginnings)
{
    Settings settings;
    for (const Setting &setting : allSettings()) {
        if (std::ranges::any_of(beginnings, [&](std::string_view each) { return setting.key.starts_with(each); })) {
            settings.emplace(setting.key, setting.write(configuration));
        }
    }
    return settings;
}

} // namespace

std::vector<SettingInfo> describeSettings(const Settings &stored)
{
    const Configuration configuration = configurationFrom(stored);
    std::vector<SettingInfo> described;
    for (const Setting &setting : allSettings()) {
        described.push_back({setting.key, setting.meaning, setting.write(configuration)});
    }
    return described;
}

std::optional<std::string> refuseSetting(const std::string &key, const std::string &value)
{
    for (const Setting &setting : allSettings()) {
        if (key == setting.key) {
            Configuration configuration;
            return setting.read(configuration, value);
        }
    }
    return "there is no such setting";
}

std::optional<std::string> refuseSettings(const Settings &settings)
{
    for (const auto &[key, value] : settings) {
        if (const auto problem = refuseSetting(key, value)) {
            return key + ": " + *problem;
        }
    }
    return std::nullopt;
}

Rules rulesFrom(const Settings &stored)
{
    return configurationFrom(stored).rules;
}

Retention retentionFrom(const Settings &stored)
{
    return configurationFrom(stored).retention;
}

domain::Thresholds thresholdsFrom(const Settings &stored)
{
    return configurationFrom(stored).thresholds;
}

domain::ListenerRules listenerRulesFrom(const Settings &stored)
{
    return configurationFrom(stored).listener;
}

Settings settingsFrom(const domain::Thresholds &thresholds)
{
    return written({.thresholds = thresholds}, {"thresholds."});
}

Settings settingsFrom(const Rules &rules, const Retention &retention)
{
    return written({.rules = rules, .retention = retention}, {"rules.", "history."});
}

} // namespace muster::storage
