// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <regex>

namespace muster::storage {

namespace {

using domain::Rules;
using history::Retention;

/// Everything that may be set.
struct Configuration
{
    Rules rules{};
    Retention retention{};
    domain::Thresholds thresholds{};
};

/// How one value is written and read; `read` answers what is wrong with a text.
struct Setting
{
    std::string key;
    std::string meaning;
    std::function<std::string(const Configuration &)> write;
    std::function<std::optional<std::string>(Configuration &, const std::string &)> read;
};

std::optional<int> wholeNumber(const std::string &text, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool good = error == std::errc{} && end == text.data() + text.size() && value >= least && value <= most;
    return good ? std::optional{value} : std::nullopt;
}

/// A setting that is a whole number; `get` and `set` turn it into the field and back.
template <typename Get, typename Set>
Setting number(const char *key, const char *meaning, int least, int most, Get get, Set set)
{
    return {key, meaning, [=](const Configuration &configuration) { return std::to_string(get(configuration)); },
            [=](Configuration &configuration, const std::string &text) -> std::optional<std::string> {
                const auto value = wholeNumber(text, least, most);
                if (!value) {
                    return "expected a whole number from " + std::to_string(least) + " to " + std::to_string(most);
                }
                set(configuration, *value);
                return std::nullopt;
            }};
}

Setting percent(const char *key, const char *meaning, double Rules::*field)
{
    return number(
        key, meaning, 0, 100, [=](const Configuration &from) { return static_cast<int>(from.rules.*field); },
        [=](Configuration &to, int value) { to.rules.*field = value; });
}

Setting seconds(const char *key, const char *meaning, std::chrono::milliseconds Rules::*field)
{
    constexpr int aDay = 86'400;
    return number(
        key, meaning, 1, aDay, [=](const Configuration &from) { return (from.rules.*field).count() / 1000; },
        [=](Configuration &to, int value) { to.rules.*field = std::chrono::seconds{value}; });
}

Setting hours(const char *key, const char *meaning, std::chrono::hours Retention::*field)
{
    constexpr int tenYears = 87'600;
    return number(
        key, meaning, 1, tenYears, [=](const Configuration &from) { return (from.retention.*field).count(); },
        [=](Configuration &to, int value) { to.retention.*field = std::chrono::hours{value}; });
}

Setting days(const char *key, const char *meaning, std::chrono::hours Retention::*field)
{
    constexpr int tenYears = 3'650;
    constexpr int hoursADay = 24;
    return number(
        key, meaning, 1, tenYears,
        [=](const Configuration &from) { return (from.retention.*field).count() / hoursADay; },
        [=](Configuration &to, int value) { to.retention.*field = std::chrono::hours{value * hoursADay}; });
}

std::string thresholdKey(domain::Watched figure)
{
    return "thresholds." + std::string{info(figure).key};
}

std::string writeThreshold(const domain::Threshold &threshold)
{
    return (threshold.isOn ? "" : "off ") + std::to_string(threshold.limit);
}

/// "50"; "off 50" keeps a limit for later, "off" leaves it as it is.
std::optional<std::string> readThreshold(domain::Threshold &threshold, std::string text, int largest)
{
    constexpr std::string_view off = "off";
    const bool isOff = text == off || text.starts_with("off ");
    if (isOff) {
        text.erase(0, std::min(off.size() + 1, text.size()));
    }
    const auto limit = isOff && text.empty() ? std::optional{threshold.limit} : wholeNumber(text, 0, largest);
    if (!limit) {
        return "expected a whole number from 0 to " + std::to_string(largest) + ", or off";
    }
    threshold = {!isOff, *limit};
    return std::nullopt;
}

Setting thresholdSetting(domain::Watched figure)
{
    const domain::WatchedInfo &watched = info(figure);
    return {thresholdKey(figure),
            std::string{"a worker is marked when this is "} + (watched.side == domain::Side::Below ? "below" : "above")
                + " so many " + std::string{watched.unit} + "; \"off\" marks nobody",
            [=](const Configuration &from) { return writeThreshold(from.thresholds[figure]); },
            [=, largest = watched.largestLimit](Configuration &to, const std::string &text) {
                return readThreshold(to.thresholds[figure], text, largest);
            }};
}

std::string writeHidden(const Configuration &from)
{
    std::string text;
    for (const std::string &pattern : from.rules.hiddenWorkers) {
        text += (text.empty() ? "" : "\n") + pattern;
    }
    return text;
}

std::optional<std::string> readHidden(Configuration &to, const std::string &text)
{
    std::vector<std::string> patterns;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string pattern = text.substr(begin, end - begin);
        begin = end + 1;
        if (pattern.empty()) {
            continue;
        }
        try {
            const std::regex check{pattern, std::regex::ECMAScript};
        } catch (const std::regex_error &error) {
            return "'" + pattern + "' is no regular expression: " + error.what();
        }
        patterns.push_back(pattern);
    }
    to.rules.hiddenWorkers = std::move(patterns);
    return std::nullopt;
}

std::vector<Setting> makeSettings()
{
    constexpr int aTebibyte = 1'048'576;
    std::vector<Setting> settings{
        percent("rules.gpu_idle_below_percent", "a GPU whose mean utilisation is below this is idle",
                &Rules::gpuIdleBelowPercent),
        percent("rules.cpu_idle_below_percent", "a CPU whose mean load is below this is idle",
                &Rules::cpuIdleBelowPercent),
        seconds("rules.idle_window_seconds", "the mean is taken over this time", &Rules::idleWindow),
        percent("rules.hysteresis_percent", "busy is logged again once a mean is this far above its limit",
                &Rules::hysteresisPercent),
        seconds("rules.minimum_liveness_seconds",
                "a worker is lost after three intervals of silence, and not before this", &Rules::minimumLiveness),
        {"rules.hidden_workers", "regular expressions of worker ids to leave out, one a line", writeHidden, readHidden},
        hours("history.samples_hours", "samples and the half minutes of groups are kept for so long",
              &Retention::samples),
        number(
            "history.samples_mib", "samples of the oldest hours go earlier when all take more than this", 1, aTebibyte,
            [](const Configuration &from) { return from.retention.sampleMebibytes; },
            [](Configuration &to, int value) { to.retention.sampleMebibytes = static_cast<std::uint64_t>(value); }),
        days("history.five_minutes_days", "roll-ups of five minutes are kept for so long", &Retention::fiveMinutes),
        days("history.hours_days", "roll-ups of an hour are kept for so long", &Retention::hours),
        days("history.ledger_days", "the ledger of each worker and GPU is kept for so long", &Retention::ledger),
        days("history.events_days", "the event log is kept for so long", &Retention::events),
    };
    for (std::size_t i = 0; i < domain::watchedFigures; ++i) {
        settings.push_back(thresholdSetting(static_cast<domain::Watched>(i)));
    }
    return settings;
}

const std::vector<Setting> &allSettings()
{
    static const std::vector<Setting> settings = makeSettings();
    return settings;
}

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

Settings settingsFrom(const domain::Thresholds &thresholds)
{
    return written({.thresholds = thresholds}, {"thresholds."});
}

Settings settingsFrom(const Rules &rules, const Retention &retention)
{
    return written({.rules = rules, .retention = retention}, {"rules.", "history."});
}

} // namespace muster::storage
