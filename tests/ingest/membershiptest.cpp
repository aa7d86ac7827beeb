// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/messages.h"

#include <gmock/gmock.h>

namespace muster::ingest::test {
namespace {

using namespace domain;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

template <typename T>
std::string errorOf(const Result<T> &result)
{
    return result ? "(no error)" : result.error().message;
}

TEST(Registration, IsReadAsADaemonSendsIt)
{
    const auto registration = parseRegistration(R"({"worker":"stubhost:0","queues":["f1","f2"],"timeout":60})");
    EXPECT_EQ(*registration, (Registration{"stubhost:0", {"f1", "f2"}, 60s}));
}

TEST(Registration, LastsTenMinutesWhereNothingIsSaid)
{
    EXPECT_EQ(*parseRegistration(R"({"worker":"w"})"), (Registration{"w", {}, 600s}));
    EXPECT_EQ(*parseRegistration(R"({"worker":"w","queues":null,"timeout":null})"), (Registration{"w", {}, 600s}));
}

TEST(Registration, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(errorOf(parseRegistration("{}")), "worker: expected a name");
    EXPECT_EQ(errorOf(parseRegistration(R"({"worker":"w","queues":"q"})")), "queues: expected a list");
    EXPECT_EQ(errorOf(parseRegistration(R"({"worker":"w","timeout":"60"})")), "timeout: expected a number");
    for (const std::string timeout : {"0", "-5", "0.5", "31536001", "1e99"}) {
        EXPECT_EQ(errorOf(parseRegistration(R"({"worker":"w","timeout":)" + timeout + "}")),
                  "timeout: expected a number from 1 to 31536000");
    }
}

TEST(Unregistration, NeedsOnlyTheWorker)
{
    EXPECT_EQ(*parseUnregistration(R"({"worker":"stubhost:0","queues":["f1"]})"), Unregistration{"stubhost:0"});
    EXPECT_EQ(errorOf(parseUnregistration(R"({"queues":[]})")), "worker: expected a name");
    EXPECT_THAT(errorOf(parseUnregistration("")), testing::StartsWith("not valid JSON"));
}

TEST(CapacityReport, IsReadAsAnAgentSendsIt)
{
    const auto parsed = parseCapacityReport(
        R"({"worker":"dgx:h100:node-01","partial":true,"key":"dgx","timestamp":1795386789371,"timeout":120,
            "resource_groups":["dgx:h100"],"properties":{"max_gpus":2,"max_workers":1.0,"max_cpus":null}})",
        domain::Timestamp::max());
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->worker, "dgx:h100:node-01");
    EXPECT_TRUE(parsed->partial);
    EXPECT_EQ(parsed->key, "dgx");
    EXPECT_EQ(parsed->timestamp, fromUnixMilliseconds(1795386789371));
    EXPECT_EQ(parsed->timeout, 120s);
    EXPECT_THAT(parsed->resourceGroups, ElementsAre("dgx:h100"));
    EXPECT_EQ(parsed->maxGpus, Reading{2.0});
    EXPECT_EQ(parsed->maxWorkers, Reading{1.0});
    EXPECT_EQ(parsed->maxCpus, Reading{});
}

TEST(CapacityReport, ForAWholeCategoryNeedsNoWorker)
{
    const auto parsed = parseCapacityReport(R"({"key":"aws","timestamp":1795386789})", domain::Timestamp::max());
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->worker, "");
    EXPECT_FALSE(parsed->partial);
    EXPECT_EQ(parsed->timestamp, fromUnixMilliseconds(1795386789000));
    EXPECT_EQ(parsed->timeout, 120s);
    EXPECT_THAT(parsed->resourceGroups, IsEmpty());
    EXPECT_EQ(parsed->maxWorkers, Reading{});
}

TEST(CapacityReport, RefusesWhatIsFarAheadOfTheReceiversClock)
{
    const auto parsed =
        parseCapacityReport(R"({"key":"aws","timestamp":1795476789})", fromUnixMilliseconds(1795386789000));
    ASSERT_TRUE(parsed.has_error());
    EXPECT_EQ(parsed.error().message, "timestamp: 2026-11-23T23:33:09.000Z is more than 24 h ahead of the receiver's "
                                      "clock, which says 2026-11-22T22:33:09.000Z: set the clock that is wrong");
}

TEST(CapacityReport, RefusesWhatMakesNoSense)
{
    const std::pair<std::string, std::string> cases[] = {
        {R"({"timestamp":1795386789})", "key: expected a name"},
        {R"({"key":"k"})", "timestamp: expected milliseconds or seconds since 1970"},
        {R"({"key":"k","timestamp":1795386789,"partial":true})", "worker: expected a name"},
        {R"({"key":"k","timestamp":1795386789,"partial":1})", "partial: expected true or false"},
        {R"({"key":"k","timestamp":1795386789,"timeout":0})", "timeout: expected a number from 0.001 to 31536000"},
        {R"({"key":"k","timestamp":1795386789,"resource_groups":"g"})", "resource_groups: expected a list"},
        {R"({"key":"k","timestamp":1795386789,"properties":[]})", "properties: expected an object"},
        {R"({"key":"k","timestamp":1795386789,"properties":{"max_gpus":"2"}})",
         "properties.max_gpus: expected a number"},
        {R"({"key":"k","timestamp":1795386789,"properties":{"max_gpus":-1}})",
         "properties.max_gpus: expected a number from 0 to 1000000"},
        {R"({"key":"k","timestamp":1795386789,"properties":{"max_cpus":1e12}})",
         "properties.max_cpus: expected a number from 0 to 1000000"},
    };
    for (const auto &[json, error] : cases) {
        EXPECT_EQ(errorOf(parseCapacityReport(json, domain::Timestamp::max())), error) << json;
    }
}

TEST(CapacityReport, IsReadAsItIsKept)
{
    const auto parsed = parseCapacityReport(
        R"({"key":"k","timestamp":1795386789,"properties":{"max_cpus":266666.66666666666,"max_gpus":0.0004}})",
        domain::Timestamp::max());
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->maxCpus, Reading{266'666.667});
    EXPECT_EQ(parsed->maxGpus, Reading{0.0});
}

TEST(CapacityRemoval, IsOfACategoryOrOfOneWorkersShare)
{
    EXPECT_EQ(*parseCapacityRemoval(R"({"key":"dgx"})"), (CapacityRemoval{"dgx", ""}));
    EXPECT_EQ(*parseCapacityRemoval(R"({"key":"dgx","worker":"w"})"), (CapacityRemoval{"dgx", "w"}));
    EXPECT_EQ(errorOf(parseCapacityRemoval("{}")), "key: expected a name");
}

} // namespace
} // namespace muster::ingest::test
