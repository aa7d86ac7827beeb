// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/inbox.h"

#include <gmock/gmock.h>

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
        EXPECT_THAT(inbox.drain({}, Inbox::Clock::now() + never, never).submissions, SizeIs(1));
    }
}

} // namespace
} // namespace muster::test
