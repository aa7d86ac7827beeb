// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <charconv>
#include <functional>
#include <regex>

namespace muster::storage {

namespace {

using domain::Rules;

/// How one rule is written and read; `read` answers what is wrong with a text.
struct RuleSetting
{
    const char *key;
    const char *meaning;
    std::function<std::string(const Rules &)> write;
    std::function<std::optional<std::string>(Rules &, const std::string &)> read;
};

std::optional<int> wholeNumber(const std::string &text, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool good = error == std::errc{} && end == text.data() + text.size() && value >= least && value <= most;
    return good ? std::optional{value} : std::nullopt;
}

std::string expected(int least, int most)
{
    return "expected a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

RuleSetting percent(const char *key, const char *meaning, double Rules::*field)
{
    return {key, meaning, [=](const Rules &rules) { return std::to_string(static_cast<int>(rules.*field)); },
            [=](Rules &rules, const std::string &text) -> std::optional<std::string> {
                const auto value = wholeNumber(text, 0, 100);
                if (!value) {
                    return expected(0, 100);
                }
                rules.*field = *value;
                return std::nullopt;
            }};
}

RuleSetting seconds(const char *key, const char *meaning, std::chrono::milliseconds Rules::*field)
{
    constexpr int aDay = 86'400;
    return {key, meaning, [=](const Rules &rules) { return std::to_string((rules.*field).count() / 1000); },
            [=](Rules &rules, const std::string &text) -> std::optional<std::string> {
                const auto value = wholeNumber(text, 1, aDay);
                if (!value) {
                    return expected(1, aDay);
                }
                rules.*field = std::chrono::seconds{*value};
                return std::nullopt;
            }};
}

std::string writeHidden(const Rules &rules)
{
    std::string text;
    for (const std::string &pattern : rules.hiddenWorkers) {
        text += (text.empty() ? "" : "\n") + pattern;
    }
    return text;
}

std::optional<std::string> readHidden(Rules &rules, const std::string &text)
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
    rules.hiddenWorkers = std::move(patterns);
    return std::nullopt;
}

const std::vector<RuleSetting> &ruleSettings()
{
    static const std::vector<RuleSetting> settings{
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
    };
    return settings;
}

} // namespace

std::vector<SettingInfo> describeSettings(const Settings &stored)
{
    const Rules rules = rulesFrom(stored);
    std::vector<SettingInfo> described;
    for (const RuleSetting &setting : ruleSettings()) {
        described.push_back({setting.key, setting.meaning, setting.write(rules)});
    }
    return described;
}

std::optional<std::string> refuseSetting(const std::string &key, const std::string &value)
{
    for (const RuleSetting &setting : ruleSettings()) {
        if (key == setting.key) {
            Rules rules;
            return setting.read(rules, value);
        }
    }
    return "there is no such setting";
}

Rules rulesFrom(const Settings &stored)
{
    Rules rules;
    for (const RuleSetting &setting : ruleSettings()) {
        if (const auto found = stored.find(setting.key); found != stored.end()) {
            setting.read(rules, found->second);
        }
    }
    return rules;
}

} // namespace muster::storage
