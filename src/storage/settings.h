// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listenerrules.h"
#include "domain/rules.h"
#include "domain/thresholds.h"
#include "history/retention.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace muster::storage {

/// The table `setting`, as it is stored.
using Settings = std::map<std::string, std::string>;

/// The row of the journal that `worker_state` and `capacity` stand at.
inline constexpr const char *checkpointSetting = "journal.checkpoint";
/// The last row of the journal whose reports are in `sample`.
inline constexpr const char *sealedSetting = "journal.sealed";
/// Hours before this one are rolled up, hours since 1970.
inline constexpr const char *rolledUntilSetting = "history.rolled_until";
/// Samples of hours before this one went, hours since 1970.
inline constexpr const char *prunedUntilSetting = "history.pruned_until";
/// Since when the collector listens, ms UTC.
inline constexpr const char *listeningSinceSetting = "collector.listening_since";

/// One thing that an administrator may set.
struct SettingInfo
{
    std::string key;
    std::string meaning;
    std::string value;
};

/// Every setting with its value in force: what is stored, or the default.
std::vector<SettingInfo> describeSettings(const Settings &stored);

/// Why `value` cannot be the value of `key`, if so.
std::optional<std::string> refuseSetting(const std::string &key, const std::string &value);
/// What is wrong with the first of them that cannot be, and which that is.
std::optional<std::string> refuseSettings(const Settings &settings);

/// The rules in force; a stored value that makes no sense leaves the default.
domain::Rules rulesFrom(const Settings &stored);
history::Retention retentionFrom(const Settings &stored);
domain::Thresholds thresholdsFrom(const Settings &stored);
domain::ListenerRules listenerRulesFrom(const Settings &stored);

/// As they are stored.
Settings settingsFrom(const domain::Thresholds &thresholds);
Settings settingsFrom(const domain::Rules &rules, const history::Retention &retention);

} // namespace muster::storage
