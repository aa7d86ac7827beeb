// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"

#include "domain/bytes.h"
#include "domain/fleet.h"
#include "support/machines.h"
#include "support/randomfleet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muster::test {
namespace {

using namespace domain;

TEST(Crc32, IsTheWellKnownOne)
{
    EXPECT_EQ(crc32("123456789"), 0xCBF43926U);
    EXPECT_EQ(crc32(""), 0U);
    EXPECT_EQ(crc32(std::string(32, '\0')), 0x190A55ADU);
    EXPECT_EQ(crc32("The quick brown fox jumps over the lazy dog"), 0x414FA339U);
}

TEST(Bytes, NumbersComeBack)
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const std::vector<std::int64_t> numbers{0, 1, -1, 63, 64, 127, 128, -128, 1'795'003'200'000, least, most};
    ByteWriter writer;
    for (const std::int64_t number : numbers) {
        writer.signedNumber(number);
        writer.number(static_cast<std::uint64_t>(number));
    }
    writer.text(std::string_view{"a\0b", 3});
    writer.fixed32(0xDEADBEEF);
    ByteReader reader{writer.bytes()};
    for (const std::int64_t number : numbers) {
        EXPECT_EQ(reader.signedNumber(), number);
        EXPECT_EQ(reader.number(), static_cast<std::uint64_t>(number));
    }
    EXPECT_EQ(reader.text(), (std::string_view{"a\0b", 3}));
    EXPECT_EQ(reader.fixed32(), 0xDEADBEEFU);
    EXPECT_TRUE(reader.ok());
    EXPECT_TRUE(reader.atEnd());
}

TEST(Bytes, PastTheEndIsNothing)
{
    ByteReader reader{"\x05xy"};
    EXPECT_EQ(reader.text(), "") << "five bytes are promised, two are there";
    EXPECT_FALSE(reader.ok());
    EXPECT_EQ(reader.number(), 0U);
    EXPECT_EQ(reader.byte(), 0);
    EXPECT_EQ(reader.fixed32(), 0U);
    EXPECT_EQ(reader.count(), 0U);
}

TEST(Bytes, ANumberWithoutEndIsNothing)
{
    const std::string endless(20, '\xFF');
    ByteReader reader{endless};
    EXPECT_EQ(reader.number(), 0U);
    EXPECT_FALSE(reader.ok());
}

std::vector<Heard> randomMessages(unsigned seed, int count)
{
    RandomFleet random{seed};
    std::vector<Heard> messages;
    for (int i = 0; i < count; ++i) {
        messages.push_back({random.message(start + i * 1s), start + i * 1s + 17ms});
    }
    return messages;
}

TEST(Packing, NoMessagesComeBackAsNone)
{
    EXPECT_EQ(unpackMessages(packMessages({})), std::vector<Heard>{});
}

TEST(Packing, MessagesComeBackExactly)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const auto messages = randomMessages(seed, 50);
        ASSERT_EQ(unpackMessages(packMessages(messages)), messages) << seed;
    }
}

TEST(Packing, TheExtremesComeBackExactly)
{
    const auto extreme = [](const MetricInfo &metric) { return quantized(metric, metric.maximum); };
    Report report = ReportOf{std::string(70'000, 'x'), Timestamp::min()}.gpus({0, 100}).cpus({0, 100});
    forEachMetric<HostMetric>([&](HostMetric metric) { report.stats->host[metric] = extreme(info(metric)); });
    forEachMetric<GpuMetric>([&](GpuMetric metric) { report.stats->gpus[0][metric] = extreme(info(metric)); });
    report.queues.emplace();
    report.tags = {{"", std::string{"\0", 1}, "\xFF"}};
    report.interval = std::chrono::milliseconds::max();
    CapacityReport capacity;
    capacity.timestamp = Timestamp::max();
    capacity.maxWorkers = Reading{4.0};
    capacity.maxGpus = Reading{1e6};
    capacity.maxCpus = Reading{};
    const std::vector<Heard> messages{{report, Timestamp::max()}, {capacity, start}, {Report{}, {}}};
    EXPECT_EQ(unpackMessages(packMessages(messages)), messages);
}

std::vector<Worker> randomWorkers(unsigned seed)
{
    Fleet fleet{Rules{}};
    for (const Heard &heard : randomMessages(seed, 60)) {
        fleet.apply(heard.message, heard.receivedAt);
    }
    fleet.tick(start + 120s);
    return fleet.workers();
}

TEST(Packing, WorkersComeBackExactly)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        for (const Worker &worker : randomWorkers(seed)) {
            ASSERT_EQ(unpackWorker(packWorker(worker)), worker) << seed;
        }
    }
}

TEST(Packing, EveryTruncationIsNoticed)
{
    const std::string messages = packMessages(randomMessages(1, 12));
    for (std::size_t size = 0; size < messages.size(); ++size) {
        ASSERT_EQ(unpackMessages(messages.substr(0, size)), std::nullopt) << size;
    }
    Worker known = randomWorkers(1).front();
    known.details = Details{machineOfTwoGpus()};
    const std::string worker = packWorker(known);
    for (std::size_t size = 0; size < worker.size(); ++size) {
        ASSERT_EQ(unpackWorker(worker.substr(0, size)), std::nullopt) << size;
    }
}

TEST(Packing, EveryFlippedBitIsNoticed)
{
    std::string messages = packMessages(randomMessages(2, 12));
    for (std::size_t bit = 0; bit < messages.size() * 8; ++bit) {
        messages[bit / 8] = static_cast<char>(messages[bit / 8] ^ (1 << (bit % 8)));
        ASSERT_EQ(unpackMessages(messages), std::nullopt) << bit;
        messages[bit / 8] = static_cast<char>(messages[bit / 8] ^ (1 << (bit % 8)));
    }
    EXPECT_TRUE(unpackMessages(messages)) << "whole again";
}

TEST(Packing, AppendedBytesAreNoticed)
{
    EXPECT_EQ(unpackMessages(packMessages(randomMessages(3, 3)) + '\0'), std::nullopt);
}

/// The bytes with a checksum that fits, whatever is in them.
std::string resealed(std::string bytes)
{
    bytes.resize(bytes.size() - 4);
    ByteWriter checksum;
    checksum.fixed32(crc32(bytes));
    return bytes + checksum.bytes();
}

TEST(Packing, ANewerVersionIsNotGuessedAt)
{
    std::string messages = packMessages(randomMessages(4, 3));
    ++messages[0];
    EXPECT_EQ(unpackMessages(resealed(messages)), std::nullopt);
    std::string worker = packWorker(randomWorkers(4).front());
    ++worker[0];
    EXPECT_EQ(unpackWorker(resealed(worker)), std::nullopt);
}

TEST(Packing, AWorkersOriginComesBackToo)
{
    Worker worker = randomWorkers(6).front();
    worker.origin = {"fe80::1", "clearml-agent 3.0.3"};
    EXPECT_EQ(unpackWorker(packWorker(worker)), worker);
}

TEST(Packing, WhatAWorkersMachineIsComesBackToo)
{
    Worker worker = randomWorkers(6).front();
    worker.details = Details{machineOfTwoGpus()};
    EXPECT_EQ(unpackWorker(packWorker(worker)), worker);
    worker.conflict = Conflict{start, {Speaker{"boot-1", {"10.0.0.7", ""}}, Speaker{"", {"10.0.0.9", "agent 1"}}}};
    EXPECT_EQ(unpackWorker(packWorker(worker)), worker);
}

/// The worker as an earlier version wrote it, without the last `without` bytes before the checksum.
std::string ofVersion(char version, std::string bytes, std::size_t without)
{
    bytes[0] = version;
    bytes.erase(bytes.size() - 4 - without, without);
    return resealed(bytes);
}

// Bytes of nothing known: three texts, two readings, no GPU, no conflict; two texts.
constexpr std::size_t noDetails = 7;
constexpr std::size_t noOrigin = 2;

TEST(Packing, AWorkerOfTheFirstVersionIsReadWithoutItsOrigin)
{
    const Worker worker = randomWorkers(6).front();
    const std::string bytes = packWorker(worker);
    ASSERT_EQ(bytes[0], 3);
    EXPECT_EQ(unpackWorker(ofVersion(1, bytes, noDetails + noOrigin)), worker);
    EXPECT_EQ(unpackWorker(ofVersion(0, bytes, noDetails + noOrigin)), std::nullopt) << "there was none before";
}

TEST(Packing, AWorkerOfTheSecondVersionIsReadWithoutItsDetails)
{
    Worker worker = randomWorkers(6).front();
    worker.origin = {"10.0.0.7", "clearml-agent 3.0.3"};
    EXPECT_EQ(unpackWorker(ofVersion(2, packWorker(worker), noDetails)), worker);
}

TEST(Packing, WhatNoMetricCanBeIsNotRead)
{
    Report report = ReportOf{"w", start}.gpus({1});
    report.stats->gpus[0][GpuMetric::Utilization] = Reading{1e300};
    const std::string written = packMessages({{report, start}});
    EXPECT_FALSE(
        std::get<Report>(unpackMessages(written)->front().message).stats->gpus[0][GpuMetric::Utilization].isKnown());
    // One in the place of the first metric is zero steps, and the largest number is more than any.
    report.stats->host[HostMetric::MemoryUsed] = Reading{0.0};
    std::string bytes = packMessages({{report, start}});
    ByteWriter largest;
    largest.number(~std::uint64_t{0});
    const std::size_t at = bytes.find(std::string{'\1', '\0', '\0', '\0', '\0', '\0', '\0'});
    ASSERT_NE(at, std::string::npos);
    EXPECT_EQ(unpackMessages(resealed(bytes.replace(at, 1, largest.bytes()))), std::nullopt);
}

TEST(Packing, NonsenseWithARightChecksumIsHarmless)
{
    RandomFleet random{5};
    const std::string messages = packMessages(randomMessages(5, 12));
    Worker known = randomWorkers(5).front();
    known.details = Details{machineOfTwoGpus()};
    const std::string worker = packWorker(known);
    const auto scribble = [&](std::string bytes) {
        for (int i = random.number(1, 8); i > 0; --i) {
            bytes[static_cast<std::size_t>(random.number(1, static_cast<int>(bytes.size()) - 5))] =
                static_cast<char>(random.number(0, 255));
        }
        return resealed(bytes);
    };
    int understood = 0;
    for (int i = 0; i < 5'000; ++i) {
        // Whatever it means now, it means the same once more.
        if (const auto read = unpackMessages(scribble(messages))) {
            ASSERT_EQ(unpackMessages(packMessages(*read)), read);
            ++understood;
        }
        if (const auto read = unpackWorker(scribble(worker))) {
            ASSERT_EQ(unpackWorker(packWorker(*read)), read);
            ++understood;
        }
    }
    EXPECT_GT(understood, 0);
}

} // namespace
} // namespace muster::test
