// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/throttle.h"

#include <gtest/gtest.h>

namespace muster::ingest::test {
namespace {

using namespace std::chrono_literals;

constexpr Allowances::Time start{1000h};

/// How many of `tries` are allowed at one instant.
int allowed(Allowances &allowances, std::string_view who, Allowances::Time now, int tries = 100)
{
    int count = 0;
    for (int i = 0; i < tries; ++i) {
        count += !allowances.use(who, now);
    }
    return count;
}

TEST(AllowancesTest, AsManyAsMayBeAreUsedAtOnceAndNotOneMore)
{
    Allowances allowances{{.perSecond = 2, .atOnce = 5}};
    EXPECT_EQ(allowed(allowances, "a", start), 5);
    EXPECT_EQ(allowances.use("a", start), 1s);
    EXPECT_EQ(allowed(allowances, "b", start), 5);
}

TEST(AllowancesTest, WhatIsUsedComesBackWithTime)
{
    Allowances allowances{{.perSecond = 2, .atOnce = 5}};
    allowed(allowances, "a", start);
    EXPECT_EQ(allowed(allowances, "a", start + 499ms), 0);
    EXPECT_EQ(allowed(allowances, "a", start + 501ms), 1);
    EXPECT_EQ(allowed(allowances, "a", start + 1501ms), 2);
    EXPECT_EQ(allowed(allowances, "a", start + 1h), 5);
}

TEST(AllowancesTest, SaysHowLongItTakes)
{
    Allowances allowances{{.perSecond = 0.1, .atOnce = 1}};
    EXPECT_EQ(allowances.use("a", start), std::nullopt);
    EXPECT_EQ(allowances.use("a", start), 10s);
    EXPECT_EQ(allowances.use("a", start + 8s), 2s);
    EXPECT_EQ(allowances.use("a", start + 10s), std::nullopt);
}

TEST(AllowancesTest, WhoWasSeenLongestAgoMakesRoom)
{
    Allowances allowances{{.perSecond = 1, .atOnce = 1}, 2};
    EXPECT_EQ(allowed(allowances, "a", start), 1);
    EXPECT_EQ(allowed(allowances, "b", start), 1);
    EXPECT_EQ(allowed(allowances, "a", start), 0);
    EXPECT_EQ(allowed(allowances, "c", start), 1);
    EXPECT_EQ(allowances.known(), 2U);
    EXPECT_EQ(allowed(allowances, "a", start), 0);
    EXPECT_EQ(allowed(allowances, "b", start), 1);
    EXPECT_EQ(allowances.known(), 2U);
}

TEST(ThrottleTest, AddressesOfOneMachineAreOneSource)
{
    EXPECT_EQ(sourceOf("10.1.2.3"), "10.1.2.3");
    EXPECT_NE(sourceOf("10.1.2.3"), sourceOf("10.1.2.4"));
    EXPECT_EQ(sourceOf("2001:db8:1:2::1"), sourceOf("2001:db8:1:2:ffff:ffff:ffff:ffff"));
    EXPECT_NE(sourceOf("2001:db8:1:2::1"), sourceOf("2001:db8:1:3::1"));
    EXPECT_EQ(sourceOf("fe80::1%eth0"), sourceOf("fe80::2"));
    EXPECT_EQ(sourceOf(""), "");
}

TEST(ThrottleTest, ALargeFleetBehindOneAddressIsHeard)
{
    // 10,000 agents of ClearML that report twice a minute and ask for work, and for what they are to do, each 5 s.
    constexpr int agents = 10'000;
    constexpr int aSecond = agents / 30 + 2 * agents / 5;
    // What each says when the collector is back: login, registration, queues, properties, vaults, report.
    constexpr int atOnce = 6 * agents;
    Throttle throttle{{}};
    int refused = 0;
    for (int i = 0; i < atOnce; ++i) {
        refused += throttle.request("10.0.0.1", start).has_value() + throttle.requestWith("t", start).has_value();
    }
    for (int second = 1; second < 20; ++second) {
        for (int i = 0; i < aSecond; ++i) {
            refused += throttle.request("10.0.0.1", start + second * 1s).has_value();
        }
    }
    EXPECT_EQ(refused, 0);
}

TEST(ThrottleTest, EachHasAnAllowanceOfItsOwn)
{
    domain::ListenerRules rules;
    rules.requestsPerSecond = 1;
    rules.tokenRequestsPerSecond = 2;
    rules.failedLoginsPerMinute = 3;
    Throttle throttle{rules};
    const auto count = [&](auto ask) {
        int allowed = 0;
        while (!(throttle.*ask)("x", start)) {
            ++allowed;
        }
        return allowed;
    };
    EXPECT_EQ(count(&Throttle::request), 10);
    EXPECT_EQ(count(&Throttle::requestWith), 20);
    EXPECT_EQ(count(&Throttle::failedLogin), 3);
    EXPECT_EQ(throttle.failedLogin("x", start)->wait, 20s);
}

} // namespace
} // namespace muster::ingest::test
