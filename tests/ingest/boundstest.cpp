// SPDX-License-Identifier: GPL-3.0-or-later
// What stands exactly at a limit is taken, and one more is not: the values of messages whose other tests are elsewhere.
#include "ingest/limits.h"
#include "ingest/messages.h"
#include "ingest/queuenames.h"

#include <gmock/gmock.h>

namespace muster::ingest::test {
namespace {

using namespace std::chrono_literals;

constexpr domain::Timestamp receivedAt = domain::fromUnixMilliseconds(1'795'386'765'000);

template <typename T>
std::string errorOf(const Result<T> &result)
{
    return result ? "(no error)" : result.error().message;
}

std::string capacityErrorOf(const std::string &field)
{
    return errorOf(parseCapacityReport(R"({"key":"k","timestamp":1795386765,)" + field + '}', receivedAt));
}

std::string listOf(std::size_t count)
{
    std::string list = "[";
    for (std::size_t i = 0; i < count; ++i) {
        list += i == 0 ? "\"n\"" : ",\"n\"";
    }
    return list + ']';
}

TEST(Bounds, OfARegistrationsTimeout)
{
    const auto timeout = [](const char *text) {
        return errorOf(parseRegistration(R"({"worker":"w","timeout":)" + std::string{text} + '}'));
    };
    EXPECT_EQ(timeout("1"), "(no error)");
    EXPECT_EQ(timeout("31536000"), "(no error)");
    EXPECT_EQ(timeout("31536001"), "timeout: expected a number from 1 to 31536000");
}

TEST(Bounds, OfARegistrationsQueues)
{
    const auto queues = [](std::size_t count) {
        return errorOf(parseRegistration(R"({"worker":"w","queues":)" + listOf(count) + '}'));
    };
    EXPECT_EQ(queues(limits::names), "(no error)");
    EXPECT_EQ(queues(limits::names + 1), "queues: expected at most 256 entries");
}

TEST(Bounds, OfWhatACapacityReportClaims)
{
    for (const std::string name : {"max_workers", "max_gpus", "max_cpus"}) {
        EXPECT_EQ(capacityErrorOf(R"("properties":{")" + name + "\":1000000}"), "(no error)");
        EXPECT_EQ(capacityErrorOf(R"("properties":{")" + name + "\":1000001}"),
                  "properties." + name + ": expected a number from 0 to 1000000");
    }
    EXPECT_EQ(capacityErrorOf(R"("timeout":31536000)"), "(no error)");
    EXPECT_EQ(capacityErrorOf(R"("timeout":31536001)"), "timeout: expected a number from 0.001 to 31536000");
    EXPECT_EQ(capacityErrorOf(R"("resource_groups":)" + listOf(limits::names)), "(no error)");
    EXPECT_EQ(capacityErrorOf(R"("resource_groups":)" + listOf(limits::names + 1)),
              "resource_groups: expected at most 256 entries");
}

TEST(Bounds, OfACategorysName)
{
    const auto key = [](std::size_t bytes) {
        const std::string name(bytes, 'k');
        return errorOf(parseCapacityReport(R"({"timestamp":1795386765,"key":")" + name + "\"}", receivedAt));
    };
    EXPECT_EQ(key(limits::nameBytes), "(no error)");
    EXPECT_EQ(key(limits::nameBytes + 1), "key: expected at most 256 bytes");
    EXPECT_EQ(key(0), "key: expected a name");
}

TEST(Bounds, OfACapacityReportsTime)
{
    const auto at = [](domain::Timestamp time) {
        const std::string text = std::to_string(domain::toUnixMilliseconds(time));
        return parseCapacityReport(R"({"key":"k","timestamp":)" + text + '}', receivedAt).has_value();
    };
    EXPECT_TRUE(at(receivedAt + limits::clockAhead));
    EXPECT_FALSE(at(receivedAt + limits::clockAhead + 1ms));
}

TEST(Bounds, OfTheIntervalThatAReporterAnnounces)
{
    const auto interval = [](const char *text) {
        const std::string body = R"({"worker":"w","timestamp":1795386765,"muster":{"interval_ms":)";
        return errorOf(parseStatusReport(body + text + "}}", receivedAt));
    };
    EXPECT_EQ(interval("100"), "(no error)");
    EXPECT_EQ(interval("86400000"), "(no error)");
    EXPECT_EQ(interval("86400001"), "muster.interval_ms: expected a number from 100 to 86400000");
}

TEST(Bounds, OfTheQueuesThatAreRemembered)
{
    QueueNames queues;
    std::string last;
    for (std::size_t i = 0; i < limits::queueNames; ++i) {
        last = queues.idOf("queue " + std::to_string(i));
    }
    EXPECT_EQ(queues.nameOf(last), "queue " + std::to_string(limits::queueNames - 1));
    const std::string more = queues.idOf("one more");
    EXPECT_EQ(queues.nameOf(more), more) << "its id goes on being the same, its name is not known";
}

} // namespace
} // namespace muster::ingest::test
