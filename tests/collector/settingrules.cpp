// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class SettingRules : public CollectorTest
{
protected:
    static domain::Message half(const std::string &worker, std::chrono::seconds at)
    {
        return ReportOf{worker, start + at}.task("t").cpus({10}).gpus({50}).every(30s);
    }
    static Activity activity(Collector &collector) { return workers(collector).front().activity; }
};

TEST_F(SettingRules, HoldsAtOnceAndTellsTheLog)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {half("w", 0s), half("w", 30s)}));
    ASSERT_EQ(activity(*collector), Activity::Idle);
    EXPECT_EQ(saveSettings(*collector, {{"rules.gpu_idle_below_percent", "40"}}), std::nullopt);
    EXPECT_EQ(activity(*collector), Activity::Busy) << "no report came since";
    turn(*collector);
    EXPECT_THAT(events(), ElementsAre("w registered", "w idle", "w busy"));
    EXPECT_TRUE(store(*collector, {half("w", 60s)}));
    EXPECT_EQ(activity(*collector), Activity::Busy);
    collector->stop();
    EXPECT_THAT(stored(), ElementsAre("w@0", "w@30", "w@60")) << "nothing is stored twice for it";
}

TEST_F(SettingRules, HoldsAfterARestart)
{
    {
        const auto collector = started();
        EXPECT_TRUE(store(*collector, {half("w", 0s)}));
        EXPECT_EQ(saveSettings(*collector, {{"rules.gpu_idle_below_percent", "40"}}), std::nullopt);
        collector->stop();
    }
    const auto collector = started();
    EXPECT_EQ(activity(*collector), Activity::Busy);
    EXPECT_EQ(storage::rulesFrom(collector->settings()).gpuIdleBelowPercent, 40.0);
    collector->stop();
}

TEST_F(SettingRules, JudgesSilenceByANewLimit)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {half("w", 0s)}));
    EXPECT_EQ(saveSettings(*collector, {{"rules.minimum_liveness_seconds", "600"}}), std::nullopt);
    setClock(start + 100s);
    turn(*collector);
    EXPECT_EQ(workers(*collector).front().liveness, Liveness::Running);
    EXPECT_EQ(saveSettings(*collector, {{"rules.minimum_liveness_seconds", "60"}}), std::nullopt);
    turn(*collector);
    EXPECT_EQ(workers(*collector).front().liveness, Liveness::Lost);
    collector->stop();
}

TEST_F(SettingRules, JudgesNoActivityOfWhoHasOnlySaidHello)
{
    const auto collector = started();
    EXPECT_TRUE(store(*collector, {Registration{"w"}}));
    EXPECT_EQ(saveSettings(*collector, {{"rules.gpu_idle_below_percent", "40"}}), std::nullopt);
    EXPECT_EQ(activity(*collector), Activity::Unknown);
    collector->stop();
}

TEST_F(SettingRules, RefusesAllWhenOneCannotBe)
{
    const auto collector = started();
    EXPECT_THAT(saveSettings(*collector, {{"history.samples_hours", "12"}, {"rules.idle_window_seconds", "0"}}).value(),
                HasSubstr("rules.idle_window_seconds: expected a whole number from 1 to 86400"));
    EXPECT_THAT(folder.reader()->settings(), Not(testing::Contains(testing::Key("history.samples_hours"))));
    collector->stop();
}

} // namespace
} // namespace muster::test
