// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timestamp.h"

#include <gtest/gtest.h>

#include <random>

namespace muster::domain {
namespace {

std::string again(std::string_view text)
{
    const auto time = parseRfc3339(text);
    return time ? formatRfc3339(*time) : "nothing";
}

TEST(Timestamp, IsWrittenWithThreeDecimalsAndZ)
{
    EXPECT_EQ(formatRfc3339(fromUnixMilliseconds(0)), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(formatRfc3339(fromUnixMilliseconds(-1)), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(formatRfc3339(fromUnixMilliseconds(951'782'400'007)), "2000-02-29T00:00:00.007Z");
    EXPECT_EQ(formatRfc3339(fromUnixMilliseconds(253'402'300'799'999)), "9999-12-31T23:59:59.999Z");
    EXPECT_EQ(formatRfc3339(fromUnixMilliseconds(-62'167'219'200'000)), "0000-01-01T00:00:00.000Z");
}

TEST(Timestamp, IsReadOnlyWhereItCanBeWritten)
{
    EXPECT_EQ(again("0000-01-01T01:00:00+01:00"), "0000-01-01T00:00:00.000Z");
    EXPECT_EQ(again("0000-01-01T00:59:59+01:00"), "nothing");
    EXPECT_EQ(again("9999-12-31T22:59:59-01:00"), "9999-12-31T23:59:59.000Z");
    EXPECT_EQ(again("9999-12-31T23:00:00-01:00"), "nothing");
    EXPECT_EQ(again("9999-12-31T23:59:60Z"), "nothing");
}

TEST(Timestamp, ReadsAnyOffset)
{
    EXPECT_EQ(again("2026-11-23T14:05:00.250Z"), "2026-11-23T14:05:00.250Z");
    EXPECT_EQ(again("2026-11-23t14:05:00z"), "2026-11-23T14:05:00.000Z");
    EXPECT_EQ(again("2026-11-23 14:05:00Z"), "2026-11-23T14:05:00.000Z");
    EXPECT_EQ(again("2026-11-23T14:05:00+05:30"), "2026-11-23T08:35:00.000Z");
    EXPECT_EQ(again("2026-12-31T23:30:00-01:00"), "2027-01-01T00:30:00.000Z");
    EXPECT_EQ(again("2026-11-23T14:05:00-00:00"), "2026-11-23T14:05:00.000Z");
}

TEST(Timestamp, CutsDecimalsToMilliseconds)
{
    EXPECT_EQ(again("2026-11-23T14:05:00.1Z"), "2026-11-23T14:05:00.100Z");
    EXPECT_EQ(again("2026-11-23T14:05:00.12Z"), "2026-11-23T14:05:00.120Z");
    EXPECT_EQ(again("2026-11-23T14:05:00.1239999Z"), "2026-11-23T14:05:00.123Z");
    EXPECT_EQ(again("2026-11-23T14:05:00." + std::string(10'000, '9') + "Z"), "2026-11-23T14:05:00.999Z");
}

TEST(Timestamp, ReadsAPlainDateAsMidnight)
{
    EXPECT_EQ(again("2026-11-23"), "2026-11-23T00:00:00.000Z");
}

TEST(Timestamp, KnowsLeapYears)
{
    EXPECT_EQ(again("2024-02-29"), "2024-02-29T00:00:00.000Z");
    EXPECT_EQ(again("2000-02-29"), "2000-02-29T00:00:00.000Z");
    EXPECT_EQ(again("2026-02-29"), "nothing");
    EXPECT_EQ(again("1900-02-29"), "nothing");
}

TEST(Timestamp, TakesALeapSecondAsTheNextMinute)
{
    EXPECT_EQ(again("2016-12-31T23:59:60Z"), "2017-01-01T00:00:00.000Z");
}

class NoTimestamp : public testing::TestWithParam<const char *>
{
};

TEST_P(NoTimestamp, IsRefused)
{
    EXPECT_EQ(again(GetParam()), "nothing");
}

INSTANTIATE_TEST_SUITE_P(Garbage, NoTimestamp,
                         testing::Values("", " ", "now", "2026", "2026-11", "2026-11-2", "2026-13-01", "2026-00-01",
                                         "2026-04-31", "26-11-23", "+026-11-23", "-026-11-23", "2026-+1-23",
                                         "2026-11--3", "2026-11-23T", "2026-11-23T14", "2026-11-23T14:05Z",
                                         "2026-11-23T14:05:00", "2026-11-23T24:00:00Z", "2026-11-23T14:60:00Z",
                                         "2026-11-23T14:05:61Z", "2026-11-23T14:05:00.Z", "2026-11-23T14:05:00,5Z",
                                         "2026-11-23T14:05:00+5:30", "2026-11-23T14:05:00+0530",
                                         "2026-11-23T14:05:00+24:00", "2026-11-23T14:05:00Z ", " 2026-11-23",
                                         "2026-11-23T14:05:00ZZ", "2026-11-23T14:05:00+05:60", "2026_11_23",
                                         "1795003200000"));

TEST(Timestamp, ComesBackAsItWas)
{
    std::mt19937_64 random{1};
    std::uniform_int_distribution<std::int64_t> anyTime{-62'167'219'200'000, 253'402'300'799'999};
    for (int i = 0; i < 10'000; ++i) {
        const Timestamp time = fromUnixMilliseconds(anyTime(random));
        ASSERT_EQ(parseRfc3339(formatRfc3339(time)), time) << formatRfc3339(time);
    }
}

} // namespace
} // namespace muster::domain
