// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/movingmeans.h"

#include "support/randomfleet.h"

#include <gtest/gtest.h>

namespace muster::test {
namespace {

using namespace domain;

/// Keeps every reading, in hundredths.
struct NaiveMeans
{
    struct Entry
    {
        std::int64_t slot;
        std::vector<Reading> readings;
    };
    std::vector<Entry> entries;
    std::chrono::milliseconds slotLength;

    std::int64_t slotOf(Timestamp time) const
    {
        return static_cast<std::int64_t>(
            std::floor(static_cast<double>(toUnixMilliseconds(time)) / static_cast<double>(slotLength.count())));
    }

    Reading mean(Timestamp now, std::size_t device) const
    {
        std::int64_t sum = 0;
        std::int64_t count = 0;
        for (const Entry &entry : entries) {
            const bool inWindow = entry.slot <= slotOf(now) && entry.slot > slotOf(now) - MovingMeans::slotsPerWindow;
            if (inWindow && device < entry.readings.size() && entry.readings[device].isKnown()) {
                sum += std::llround(entry.readings[device].value() * 100.0);
                ++count;
            }
        }
        return count > 0 ? Reading{static_cast<double>(sum) / (100.0 * static_cast<double>(count))} : Reading{};
    }
};

class MovingMeansOver : public testing::TestWithParam<std::chrono::milliseconds>
{
};

TEST_P(MovingMeansOver, EqualTheNaiveOnes)
{
    RandomFleet random{11};
    const auto window = GetParam();
    MovingMeans means{window};
    NaiveMeans naive{{}, window / MovingMeans::slotsPerWindow};
    Timestamp now = start;
    for (int i = 0; i < 2'000; ++i) {
        now += window * random.number(0, 100) / 1'000;
        const Timestamp time = random.chance(30) ? now - window * random.number(0, 1'500) / 1'000 : now;
        std::vector<Reading> readings(static_cast<std::size_t>(random.number(0, 4)));
        for (Reading &reading : readings) {
            reading = random.chance(80) ? Reading{random.number(0, 10'000) / 100.0} : Reading{};
        }
        means.add(time, readings.size(), [&](std::size_t device) { return readings[device]; });
        naive.entries.push_back({naive.slotOf(time), readings});
        means.forgetBefore(now);
        const auto got = means.means(now, 4);
        for (std::size_t device = 0; device < 4; ++device) {
            ASSERT_EQ(got[device], naive.mean(now, device)) << i;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Windows, MovingMeansOver, testing::Values(60ms, 60s, 300s, 24h));

TEST(MovingMeansTest, KnowNothingAtFirst)
{
    const MovingMeans means{300s};
    EXPECT_EQ(means.means(start, 2), std::vector<Reading>(2));
    EXPECT_TRUE(means.means(start, 0).empty());
}

TEST(MovingMeansTest, SeeNothingOfTheFuture)
{
    MovingMeans means{300s};
    means.add(start + 60s, 1, [](std::size_t) { return Reading{50.0}; });
    EXPECT_EQ(means.means(start, 1), std::vector<Reading>(1));
    EXPECT_EQ(means.means(start + 60s, 1), std::vector{Reading{50.0}});
}

TEST(MovingMeansTest, WorkBeforeNineteenSeventy)
{
    MovingMeans means{300s};
    const Timestamp time = fromUnixMilliseconds(-1);
    means.add(time, 1, [](std::size_t) { return Reading{50.0}; });
    EXPECT_EQ(means.means(time, 1), std::vector{Reading{50.0}});
    EXPECT_EQ(means.means(time + 294s, 1), std::vector{Reading{50.0}});
    EXPECT_EQ(means.means(time + 300s, 1), std::vector{Reading{}});
}

TEST(MovingMeansTest, AWindowShorterThanASlotStillWorks)
{
    MovingMeans means{1ms};
    means.add(start, 1, [](std::size_t) { return Reading{50.0}; });
    EXPECT_EQ(means.means(start, 1), std::vector{Reading{50.0}});
}

} // namespace
} // namespace muster::test
