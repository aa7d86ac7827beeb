// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/inbox.h"

#include <gmock/gmock.h>

#include <future>

namespace muster::test {
namespace {

using collector::Inbox;
using testing::SizeIs;

TEST(Inbox, WhatComesPromptlyDoesNotWaitForCompany)
{
    constexpr std::chrono::hours never{1};
    Inbox inbox;
    for (int round = 0; round < 3; ++round) {
        ASSERT_TRUE(inbox.push({{domain::Unregistration{"w"}}, {}, {}}));
        EXPECT_THAT(inbox.drain({}, Inbox::Clock::now() + never, {never, never}).submissions, SizeIs(1));
    }
}

TEST(Inbox, WhoAsksOrOrdersDoesNotWaitForTheCompanyOfReports)
{
    constexpr std::chrono::hours never{1};
    constexpr auto nothingIsPrompt = -never;
    for (const bool asks : {true, false}) {
        Inbox inbox;
        ASSERT_TRUE(inbox.push({{domain::Unregistration{"w"}}, {}, {}}));
        auto drained = std::async(std::launch::async, [&] {
            return inbox.drain({}, Inbox::Clock::now() + never, {never, nothingIsPrompt});
        });
        ASSERT_TRUE(asks ? inbox.ask([](const domain::Fleet &) {}) : inbox.order([] {}));
        const auto all = drained.get();
        EXPECT_THAT(all.submissions, SizeIs(1));
        EXPECT_EQ(all.questions.size() + all.orders.size(), 1U);
    }
}

} // namespace
} // namespace muster::test
