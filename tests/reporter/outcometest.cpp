// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/outcome.h"

#include "reporter/backoff.h"

#include <gtest/gtest.h>

namespace muster::reporter {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(Judge, TakesOnlySuccessForAnAcknowledgement)
{
    EXPECT_EQ(judge(200, "", "").delivery, Delivery::Acknowledged);
    EXPECT_EQ(judge(204, "", "").delivery, Delivery::Acknowledged);
    for (const unsigned status : {401U, 403U, 408U, 421U, 426U, 429U, 500U, 502U, 503U, 504U}) {
        EXPECT_EQ(judge(status, "", "").delivery, Delivery::TryLater) << status;
    }
    for (const unsigned status : {301U, 302U, 400U, 404U, 413U}) {
        EXPECT_EQ(judge(status, "", "").delivery, Delivery::Rejected) << status;
    }
}

TEST(Judge, QuotesTheCollectorsReasonWithoutItsControlCharacters)
{
    const Outcome outcome = judge(400, "", R"({"meta":{"result_msg":"bad \u001b[31mvalue"}})");
    EXPECT_EQ(outcome.problem, "The collector answered 400: bad \\x1b[31mvalue");
}

TEST(Judge, ManagesWithoutAReason)
{
    for (const char *body : {"", "<html>", "[]", R"({"meta":{"result_msg":7}})"}) {
        EXPECT_EQ(judge(400, "", body).problem, "The collector answered 400");
    }
}

TEST(Judge, HonoursRetryAfterWithinReason)
{
    EXPECT_EQ(judge(429, "7", "").retryAfter, seconds{7});
    EXPECT_EQ(judge(429, "86400", "").retryAfter, longestRetryAfter);
    for (const char *text : {"", "soon", "-1", "1.5", "99999999999999999999", "Wed, 21 Oct 2026 07:28:00 GMT"}) {
        EXPECT_FALSE(judge(429, text, "").retryAfter) << text;
    }
}

TEST(Printable, EscapesEveryControlCharacter)
{
    EXPECT_EQ(printable("a\x1b[31m\x7f"), "a\\x1b[31m\\x7f");
    EXPECT_EQ(printable("a\xc2\x9b"
                        "31m"),
              "a\\xc2\\x9b31m")
        << "CSI in one character";
    EXPECT_EQ(printable("\xc3\xbc \xc2\xb0"), "\xc3\xbc \xc2\xb0");
}

TEST(Printable, ShortensLongText)
{
    EXPECT_LT(printable(std::string(100'000, 'x')).size(), 300U);
}

TEST(Backoff, DoublesUpToItsLimitWithJitter)
{
    Backoff backoff{{milliseconds{100}, milliseconds{400}}, 1};
    for (const int wait : {100, 200, 400, 400, 400}) {
        const milliseconds next = backoff.next();
        EXPECT_GE(next, milliseconds{wait / 2});
        EXPECT_LE(next, milliseconds{wait});
    }
}

TEST(Backoff, StartsAnewAfterASuccess)
{
    Backoff backoff{{milliseconds{100}, milliseconds{100'000}}, 1};
    for (int i = 0; i < 8; ++i) {
        backoff.next();
    }
    backoff.reset();
    EXPECT_LE(backoff.next(), milliseconds{100});
}

TEST(Backoff, WaitsAtLeastAsLongAsTheCollectorAsks)
{
    Backoff backoff{{milliseconds{100}, milliseconds{400}}, 1};
    EXPECT_EQ(backoff.next(seconds{5}), seconds{5});
}

TEST(Backoff, DiffersFromMachineToMachine)
{
    Backoff one{{milliseconds{100'000}, milliseconds{100'000}}, 1};
    Backoff other{{milliseconds{100'000}, milliseconds{100'000}}, 2};
    EXPECT_NE(one.next(), other.next());
}

} // namespace
} // namespace muster::reporter
