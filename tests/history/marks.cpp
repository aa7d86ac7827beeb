// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/mark.h"

#include <gmock/gmock.h>

#include <limits>
#include <random>

namespace muster::test {
namespace {

using namespace history;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

TEST(Marks, AreTheWholeNumbersOfSevenBits)
{
    for (std::int64_t value = 0; value < 128; ++value) {
        EXPECT_EQ(markAtMost(value), value);
        EXPECT_EQ(valueOfMark(value), value);
    }
    EXPECT_EQ(valueOfMark(128), 128);
    EXPECT_EQ(valueOfMark(129), 130);
    EXPECT_EQ(valueOfMark(-129), -130);
    EXPECT_EQ(valueOfMark(191), 254);
    EXPECT_EQ(valueOfMark(192), 256);
    EXPECT_EQ(valueOfMark(193), 260);
}

TEST(Marks, ComeBackFromTheirValues)
{
    for (std::int64_t mark = -3'000; mark <= 3'000; ++mark) {
        EXPECT_EQ(markAtMost(valueOfMark(mark)), mark);
        EXPECT_EQ(markAtLeast(valueOfMark(mark)), mark);
    }
}

TEST(Marks, EncloseEveryNumberWithinASixtyFourth)
{
    std::mt19937_64 random{1};
    for (int i = 0; i < 10'000; ++i) {
        const std::int64_t value = static_cast<std::int64_t>(random()) >> (2 + random() % 60);
        const std::int64_t below = valueOfMark(markAtMost(value));
        const std::int64_t above = valueOfMark(markAtLeast(value));
        ASSERT_LE(below, value);
        ASSERT_GE(above, value);
        ASSERT_LE(above - below, std::abs(value) / 64) << value;
        ASSERT_LE(markAtLeast(value) - markAtMost(value), 1);
    }
}

TEST(Marks, OfTheLargestNumbersAreNoUndefinedBehaviour)
{
    EXPECT_LE(valueOfMark(markAtMost(most)), most);
    EXPECT_EQ(valueOfMark(markAtMost(-most - 1)), -most - 1);
    for (const std::int64_t mark : {most, -most, -most - 1, markAtLeast(most)}) {
        EXPECT_EQ(valueOfMark(mark), valueOfMark(mark));
    }
}

} // namespace
} // namespace muster::test
