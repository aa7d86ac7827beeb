// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/limits.h"
#include "ingest/messages.h"
#include "ingest/reporttext.h"

#include <gmock/gmock.h>

namespace muster::ingest::test {
namespace {

using testing::ElementsAre;
using testing::Optional;

TEST(StatusReport, RefusesAbsurdTimestamps)
{
    for (const std::string timestamp : {"0", "-1", "-1795386765000", "253402300800000", "18446744073709551615", "1e300",
                                        "null", "\"1795386765000\"", "true", "[1795386765000]", "{}"}) {
        EXPECT_EQ(errorOf(R"({"worker":"w","timestamp":)" + timestamp + "}"),
                  "timestamp: expected milliseconds or seconds since 1970")
            << timestamp;
    }
    EXPECT_EQ(errorOf(R"({"worker":"w"})"), "timestamp: expected milliseconds or seconds since 1970");
}

TEST(StatusReport, RefusesWhatIsFarAheadOfTheReceiversClock)
{
    const auto receivedAt = domain::fromUnixMilliseconds(1'795'386'765'000);
    const auto at = [&](domain::Timestamp timestamp) {
        return parseStatusReport(
            R"({"worker":"w","timestamp":)" + std::to_string(domain::toUnixMilliseconds(timestamp)) + "}", receivedAt);
    };
    EXPECT_TRUE(at(receivedAt + limits::clockAhead));
    const auto refused = at(receivedAt + limits::clockAhead + std::chrono::milliseconds{1});
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().message, "timestamp: 2026-11-23T22:32:45.001Z is more than 24 h ahead of the receiver's "
                                       "clock, which says 2026-11-22T22:32:45.000Z: set the clock that is wrong");
    EXPECT_TRUE(at(domain::fromUnixMilliseconds(100'000'000'000))) << "what lies behind is history";
}

TEST(StatusReport, RefusesWrongTypesAndNamesTheField)
{
    const std::pair<std::string, std::string> cases[] = {
        {R"("task":1)", "task: expected text"},
        {R"("queue":[])", "queue: expected text"},
        {R"("queues":"q1")", "queues: expected a list"},
        {R"("queues":[1])", "queues: expected text"},
        {R"("queues":[null])", "queues: expected text"},
        {R"("tags":{})", "tags: expected a list"},
        {R"("tags":["a",true])", "tags: expected text"},
        {R"("machine_stats":[])", "machine_stats: expected an object"},
        {R"("machine_stats":"")", "machine_stats: expected an object"},
        {R"("machine_stats":{"memory_used":"1"})", "machine_stats.memory_used: expected a number"},
        {R"("machine_stats":{"disk_read":[1]})", "machine_stats.disk_read: expected a number"},
        {R"("machine_stats":{"network_tx":false})", "machine_stats.network_tx: expected a number"},
        {R"("machine_stats":{"cpu_usage":5})", "machine_stats.cpu_usage: expected a list"},
        {R"("machine_stats":{"gpu_usage":[1,2,3,"4"]})", "machine_stats.gpu_usage[3]: expected a number"},
        {R"("machine_stats":{"gpu_fraction":[true]})", "machine_stats.gpu_fraction[0]: expected a number"},
        {R"("machine_stats":{"cpu_temperature":[[]]})", "machine_stats.cpu_temperature[0]: expected a number"},
        {R"("muster":1)", "muster: expected an object"},
        {R"("muster":{"knows_task":0})", "muster.knows_task: expected true or false"},
        {R"("muster":{"interval_ms":"30000"})", "muster.interval_ms: expected a number"},
        {R"("muster":{"interval_ms":99})", "muster.interval_ms: expected a number from 100 to 86400000"},
        {R"("muster":{"interval_ms":86400001})", "muster.interval_ms: expected a number from 100 to 86400000"},
    };
    for (const auto &[fields, error] : cases) {
        EXPECT_EQ(errorOf(with(fields)), error) << fields;
    }
    EXPECT_EQ(errorOf(R"({"worker":7,"timestamp":1})"), "worker: expected text");
    EXPECT_EQ(errorOf("[]"), "expected a JSON object");
    EXPECT_EQ(errorOf("null"), "expected a JSON object");
}

TEST(StatusReport, RefusesWhatIsNotStrictJson)
{
    const std::string cases[] = {
        "",
        " ",
        "{",
        R"({"worker":"w","timestamp":1795386765000)",
        R"({"worker":"w","timestamp":1795386765000}})",
        R"({"worker":"w","timestamp":1795386765000,})",
        R"({'worker':'w'})",
        R"({"worker":"w","timestamp":NaN})",
        withStats(R"({"cpu_usage":[NaN]})"),
        withStats(R"({"cpu_usage":[Infinity]})"),
        withStats(R"({"cpu_usage":[-Infinity]})"),
        withStats(R"({"cpu_usage":[01]})"),
        withStats(R"({"cpu_usage":[0x10]})"),
        "worker=w&timestamp=1",
    };
    for (const std::string &json : cases) {
        EXPECT_THAT(errorOf(json), testing::StartsWith("not valid JSON near byte ")) << json;
    }
}

TEST(StatusReport, RefusesInvalidUtf8)
{
    for (const std::string worker : {"\xff", "caf\xe9", "\xc0\xaf", "\xed\xa0\x80", "\\ud800", "\\udc00x"}) {
        EXPECT_THAT(errorOf(R"({"timestamp":1795386765000,"worker":")" + worker + "\"}"),
                    testing::StartsWith("not valid JSON"))
            << worker;
    }
}

TEST(StatusReport, KeepsAnyNameThatIsShortText)
{
    for (const std::string worker : {"host:gpu0,1", "host:dgpu0-3", "host:cpu:0", "plain", "r\u00e4ck 3/n'1:gpuall",
                                     "<img src='x.png'>", "=1+1", "\u05d0\u05d1", "a:b:c:d:e", ":", " "}) {
        EXPECT_EQ(parsed(R"({"timestamp":1795386765000,"worker":")" + worker + "\"}").worker, worker);
    }
    EXPECT_EQ(parsed(R"({"timestamp":1795386765000,"worker":"r\u00e4ck \ud83d\ude00"})").worker,
              "r\u00e4ck \U0001f600");
}

TEST(StatusReport, RefusesNamesWithControlCharacters)
{
    for (const std::string worker : {"a\\nb", "\\u0000", "a\\u007f", "\\u009b", "\\t", "\\u001b[31m"}) {
        EXPECT_EQ(errorOf(R"({"timestamp":1795386765000,"worker":")" + worker + "\"}"),
                  "worker: expected text without control characters")
            << worker;
    }
    EXPECT_EQ(errorOf(with(R"("task":"a\u0000")")), "task: expected text without control characters");
    EXPECT_EQ(errorOf(with(R"("queues":["a\r"])")), "queues: expected text without control characters");
}

TEST(StatusReport, ToleratesControlCharactersInTags)
{
    EXPECT_THAT(parsed(with(R"("tags":["x\ty"])")).tags, Optional(ElementsAre("x\ty")));
}

TEST(StatusReport, BoundsNames)
{
    const std::string longest(limits::nameBytes, 'x');
    EXPECT_EQ(parsed(R"({"timestamp":1795386765000,"worker":")" + longest + "\"}").worker, longest);
    EXPECT_EQ(errorOf(R"({"timestamp":1795386765000,"worker":"x)" + longest + "\"}"),
              "worker: expected at most 256 bytes");
    EXPECT_EQ(errorOf(with(R"("tags":["x)" + longest + "\"]")), "tags: expected at most 256 bytes");
    EXPECT_EQ(errorOf(with(R"("task":"x)" + longest + "\"")), "task: expected at most 256 bytes");
    for (const std::string worker : {R"("worker":"",)", R"("worker":null,)", ""}) {
        EXPECT_EQ(errorOf('{' + worker + R"("timestamp":1795386765000})"), "worker: expected a name") << worker;
    }
}

TEST(StatusReport, BoundsLists)
{
    EXPECT_EQ(parsedStats(R"({"gpu_usage":)" + listOf(limits::gpus, "1") + '}').gpus.size(), limits::gpus);
    EXPECT_EQ(errorOf(withStats(R"({"gpu_usage":)" + listOf(limits::gpus + 1, "1") + '}')),
              "machine_stats.gpu_usage: expected at most 1024 entries");
    EXPECT_EQ(parsedStats(R"({"cpu_usage":)" + listOf(limits::cpus, "1") + '}').cpuUtilization.size(), limits::cpus);
    EXPECT_EQ(errorOf(withStats(R"({"cpu_usage":)" + listOf(limits::cpus + 1, "null") + '}')),
              "machine_stats.cpu_usage: expected at most 4096 entries");
    EXPECT_EQ(parsed(with(R"("tags":)" + listOf(limits::names, "\"t\""))).tags->size(), limits::names);
    EXPECT_EQ(errorOf(with(R"("tags":)" + listOf(limits::names + 1, "\"t\""))), "tags: expected at most 256 entries");
    EXPECT_EQ(errorOf(with(R"("queues":)" + listOf(limits::names + 1, "\"t\""))),
              "queues: expected at most 256 entries");
}

TEST(StatusReport, BoundsDepth)
{
    const auto nested = [](std::size_t depth) { return with(R"("x":)" + repeated("[", depth) + repeated("]", depth)); };
    EXPECT_EQ(errorOf(nested(limits::jsonDepth - 1)), "(no error)");
    EXPECT_THAT(errorOf(nested(limits::jsonDepth)), testing::HasSubstr("too deep"));
    EXPECT_THAT(errorOf(repeated("[", 500'000)), testing::HasSubstr("too deep"));
}

TEST(StatusReport, TakesTheLastOfTwoEqualKeys)
{
    EXPECT_EQ(parsed(with(R"("task":"a","task":"b")")).task, "b");
}

} // namespace
} // namespace muster::ingest::test
