// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muster::storage {
namespace {

using namespace std::chrono_literals;
using domain::Rules;
using testing::HasSubstr;

std::string refusalOf(const std::string &key, const std::string &value)
{
    return refuseSetting(key, value).value_or("fine");
}

TEST(RuleSettings, NothingStoredMeansTheDefaults)
{
    EXPECT_EQ(rulesFrom({}), Rules{});
}

TEST(RuleSettings, SayWhatIsInForce)
{
    const Settings stored{{"rules.gpu_idle_below_percent", "50"},      {"rules.cpu_idle_below_percent", "0"},
                          {"rules.idle_window_seconds", "60"},         {"rules.hysteresis_percent", "100"},
                          {"rules.minimum_liveness_seconds", "86400"}, {"rules.hidden_workers", "a.*\nb"}};
    Rules rules;
    rules.gpuIdleBelowPercent = 50;
    rules.cpuIdleBelowPercent = 0;
    rules.idleWindow = 60s;
    rules.hysteresisPercent = 100;
    rules.minimumLiveness = 24h;
    rules.hiddenWorkers = {"a.*", "b"};
    EXPECT_EQ(rulesFrom(stored), rules);
}

TEST(RuleSettings, DescribeThemselvesAndRefuseNoneOfTheirOwnValues)
{
    const Settings stored{{"rules.hidden_workers", "x+"}, {"rules.idle_window_seconds", "77"}};
    Settings again;
    for (const SettingInfo &setting : describeSettings(stored)) {
        EXPECT_EQ(refusalOf(setting.key, setting.value), "fine") << setting.key;
        EXPECT_FALSE(setting.meaning.empty());
        again.emplace(setting.key, setting.value);
    }
    EXPECT_EQ(again.size(), 29U);
    EXPECT_EQ(rulesFrom(again), rulesFrom(stored));
    EXPECT_EQ(retentionFrom(again), retentionFrom(stored));
    EXPECT_EQ(listenerRulesFrom(again), domain::ListenerRules{});
}

TEST(RuleSettings, RefuseWhatMakesNoSense)
{
    for (const char *value : {"", " ", "-1", "101", "80.5", "80 ", "+80", "eighty", "0x50", "99999999999999999999"}) {
        EXPECT_THAT(refusalOf("rules.gpu_idle_below_percent", value), HasSubstr("whole number from 0 to 100")) << value;
    }
    for (const char *value : {"0", "86401", "-5", "5m"}) {
        EXPECT_THAT(refusalOf("rules.idle_window_seconds", value), HasSubstr("from 1 to 86400")) << value;
        EXPECT_THAT(refusalOf("rules.minimum_liveness_seconds", value), HasSubstr("from 1 to 86400")) << value;
    }
    EXPECT_THAT(refusalOf("rules.hidden_workers", "fine\n(broken"), HasSubstr("'(broken' is no regular expression"));
    EXPECT_THAT(refusalOf("rules.nothing", "1"), HasSubstr("no such setting"));
    EXPECT_THAT(refusalOf("", ""), HasSubstr("no such setting"));
}

TEST(RuleSettings, AStoredValueThatMakesNoSenseLeavesTheDefault)
{
    const Settings stored{{"rules.gpu_idle_below_percent", "lots"},
                          {"rules.idle_window_seconds", "0"},
                          {"rules.hidden_workers", "fine\n(broken"},
                          {"unrelated", "x"}};
    EXPECT_EQ(rulesFrom(stored), Rules{});
}

TEST(RuleSettings, SayWhatTheListenerTakes)
{
    const Settings stored{{"listener.hosts", "fleet.example,node-01"},
                          {"listener.workers", "20"},
                          {"listener.connections", "30"},
                          {"listener.source_percent", "40"},
                          {"listener.header_seconds", "1"},
                          {"listener.body_seconds", "2"},
                          {"listener.body_kib_per_second", "3"},
                          {"listener.idle_seconds", "4"},
                          {"listener.requests_per_second", "5"},
                          {"listener.token_requests_per_second", "6"},
                          {"listener.failed_logins_per_minute", "7"}};
    EXPECT_EQ(refuseSettings(stored), std::nullopt);
    const domain::ListenerRules rules{.hosts = {"fleet.example", "node-01"},
                                      .workers = 20,
                                      .connections = 30,
                                      .sourcePercent = 40,
                                      .headerTimeout = 1s,
                                      .bodyTimeout = 2s,
                                      .bodyBytesPerSecond = 3 * 1024,
                                      .idleTimeout = 4s,
                                      .requestsPerSecond = 5,
                                      .tokenRequestsPerSecond = 6,
                                      .failedLoginsPerMinute = 7};
    EXPECT_EQ(listenerRulesFrom(stored), rules);
}

TEST(RuleSettings, NoLimitOfTheListenerCanBeTakenAway)
{
    for (const SettingInfo &setting : describeSettings({})) {
        if (setting.key.starts_with("listener.") && setting.key != "listener.hosts") {
            EXPECT_EQ(refusalOf(setting.key, "1"), "fine") << setting.key;
            EXPECT_THAT(refusalOf(setting.key, "0"), HasSubstr("whole number from 1 to")) << setting.key;
            EXPECT_THAT(refusalOf(setting.key, "10000000"), HasSubstr("whole number from 1 to")) << setting.key;
        }
    }
}

TEST(RuleSettings, HostsAreNamesAndNothingElse)
{
    EXPECT_EQ(refusalOf("listener.hosts", ""), "fine");
    EXPECT_EQ(refusalOf("listener.hosts", "a.b-c_d,E"), "fine");
    for (const char *value : {"a b", "a,,b", ",", "a:80", "http://a", "*", "a;b", "a\nb"}) {
        EXPECT_THAT(refusalOf("listener.hosts", value), HasSubstr("host names")) << value;
    }
}

TEST(RuleSettings, EmptyLinesHideNobody)
{
    EXPECT_EQ(rulesFrom({{"rules.hidden_workers", "\na\n\nb\n"}}).hiddenWorkers, (std::vector<std::string>{"a", "b"}));
    EXPECT_TRUE(rulesFrom({{"rules.hidden_workers", ""}}).hiddenWorkers.empty());
}

TEST(RuleSettings, ComeBackAsTheyWereStored)
{
    Rules rules;
    rules.gpuIdleBelowPercent = 55;
    rules.idleWindow = 60s;
    rules.hiddenWorkers = {"a.*", "b|c"};
    history::Retention retention;
    retention.samples = 12h;
    retention.events = 48h;
    const Settings stored = settingsFrom(rules, retention);
    EXPECT_EQ(stored.size(), 12U);
    EXPECT_EQ(rulesFrom(stored), rules);
    EXPECT_EQ(retentionFrom(stored), retention);
}

TEST(RuleSettings, RefuseTheFirstOfManyThatCannotBe)
{
    EXPECT_EQ(refuseSettings(settingsFrom(Rules{}, {})), std::nullopt);
    Rules rules;
    rules.hiddenWorkers = {"(broken"};
    EXPECT_THAT(refuseSettings(settingsFrom(rules, {})).value_or("fine"),
                HasSubstr("rules.hidden_workers: '(broken' is no regular expression"));
}

TEST(ThresholdSettings, ComeBackAsTheyWereStored)
{
    domain::Thresholds thresholds;
    thresholds[domain::Watched::RamFree] = {true, 64};
    thresholds[domain::Watched::CpuLoad] = {false, 75};
    EXPECT_EQ(thresholdsFrom(settingsFrom(thresholds)), thresholds);
    EXPECT_EQ(thresholdsFrom({}), domain::Thresholds{});
}

TEST(ThresholdSettings, CanBeOffWithAndWithoutALimit)
{
    const auto read = [](const char *text) {
        return thresholdsFrom({{"thresholds.ram_free_below_gb", text}})[domain::Watched::RamFree];
    };
    EXPECT_EQ(read("off"), (domain::Threshold{false, 13}));
    EXPECT_EQ(read("off 20"), (domain::Threshold{false, 20}));
    EXPECT_EQ(read("20"), (domain::Threshold{true, 20}));
}

TEST(ThresholdSettings, RefuseWhatMakesNoSense)
{
    for (const char *value : {"", "101", "-1", "off x", "offer", "on", "50 %"}) {
        EXPECT_THAT(refusalOf("thresholds.cpu_load_above_percent", value),
                    HasSubstr("a whole number from 0 to 100, or off"))
            << value;
    }
    EXPECT_EQ(refusalOf("thresholds.gpu_temperature_above_celsius", "200"), "fine");
}

} // namespace
} // namespace muster::storage
