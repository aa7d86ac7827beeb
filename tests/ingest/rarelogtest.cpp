// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rarelog.h"

#include <gtest/gtest.h>

namespace muster::ingest::test {
namespace {

using namespace std::chrono_literals;

TEST(RareLog, SaysOneLineAMinuteAndCountsTheOthers)
{
    RareLog log;
    const Clock::time_point start{};
    EXPECT_EQ(log.note(start, "a"), "a");
    EXPECT_EQ(log.note(start + 1s, "b"), std::nullopt);
    EXPECT_EQ(log.note(start + 59s, "c"), std::nullopt);
    EXPECT_EQ(log.note(start + 60s, "d"), "d (and 2 more since the last such line)");
    EXPECT_EQ(log.note(start + 61s, "e"), std::nullopt);
    EXPECT_EQ(log.note(start + 3600s, "f"), "f (and 1 more since the last such line)");
    EXPECT_EQ(log.note(start + 7200s, "g"), "g");
}

} // namespace
} // namespace muster::ingest::test
