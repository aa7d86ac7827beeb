// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingtable.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <regex>
#include <string_view>

namespace muster::storage {

namespace {

using domain::ListenerRules;
using domain::Rules;
using history::Retention;

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

Setting limit(const char *key, const char *meaning, int most, std::size_t ListenerRules::*field)
{
    return number(
        key, meaning, 1, most, [=](const Configuration &from) { return from.listener.*field; },
        [=](Configuration &to, int value) { to.listener.*field = static_cast<std::size_t>(value); });
}

Setting patience(const char *key, const char *meaning, std::chrono::milliseconds ListenerRules::*field)
{
    constexpr int anHour = 3'600;
    return number(
        key, meaning, 1, anHour, [=](const Configuration &from) { return (from.listener.*field).count() / 1000; },
        [=](Configuration &to, int value) { to.listener.*field = std::chrono::seconds{value}; });
}

std::string writeHosts(const Configuration &from)
{
    std::string text;
    for (const std::string &host : from.listener.hosts) {
        text += (text.empty() ? "" : ",") + host;
    }
    return text;
}

std::optional<std::string> readHosts(Configuration &to, const std::string &text)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    std::vector<std::string> hosts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        std::string host = text.substr(begin, end - begin);
        begin = end + 1;
        if (host.empty() || host.find_first_not_of(letters) != std::string::npos) {
            return "expected host names with commas between them, without ports and spaces";
        }
        hosts.push_back(std::move(host));
    }
    to.listener.hosts = std::move(hosts);
    return std::nullopt;
}

std::vector<Setting> listenerSettings()
{
    constexpr int aMillion = 1'000'000;
    constexpr int aGibibyte = 1'048'576;
    constexpr std::size_t kibibyte = 1'024;
    return {
        {"listener.hosts", "names by which this machine may be called besides its own, with commas between them",
         writeHosts, readHosts},
        limit("listener.workers", "a new worker is refused when so many are here or lost", aMillion,
              &ListenerRules::workers),
        limit("listener.connections", "connections served at once; never more than half the file descriptors", 100'000,
              &ListenerRules::connections),
        limit("listener.source_percent", "one source address may hold so many percent of the connections", 100,
              &ListenerRules::sourcePercent),
        patience("listener.header_seconds", "the header of a request takes no longer", &ListenerRules::headerTimeout),
        patience("listener.body_seconds", "the body of a request and the sending of an answer take no longer",
                 &ListenerRules::bodyTimeout),
        number(
            "listener.body_kib_per_second", "a body that comes so fast may take longer", 1, aGibibyte,
            [](const Configuration &from) { return from.listener.bodyBytesPerSecond / kibibyte; },
            [](Configuration &to, int value) {
                to.listener.bodyBytesPerSecond = static_cast<std::size_t>(value) * kibibyte;
            }),
        patience("listener.idle_seconds", "a connection without requests is closed after this",
                 &ListenerRules::idleTimeout),
        limit("listener.requests_per_second", "requests that one source address may make; ten times as many at once",
              aMillion, &ListenerRules::requestsPerSecond),
        limit("listener.token_requests_per_second",
              "requests that may be made with one access token; ten times as many at once", aMillion,
              &ListenerRules::tokenRequestsPerSecond),
        limit("listener.failed_logins_per_minute",
              "requests that one source address may make without a good access "
              "token",
              aMillion, &ListenerRules::failedLoginsPerMinute),
    };
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
    std::ranges::move(listenerSettings(), std::back_inserter(settings));
    return settings;
}

} // namespace

const std::vector<Setting> &allSettings()
{
    static const std::vector<Setting> settings = makeSettings();
    return settings;
}

} // namespace muster::storage
