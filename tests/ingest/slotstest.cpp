// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/slots.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace muster::ingest::test {
namespace {

domain::ListenerRules rules(std::size_t connections, std::size_t sourcePercent)
{
    domain::ListenerRules rules;
    rules.connections = connections;
    rules.sourcePercent = sourcePercent;
    return rules;
}

class SlotsTest : public testing::Test
{
protected:
    /// True when there was one, which is then held.
    static bool take(Slots &slots, const std::string &source, std::vector<Slots::Slot> &held)
    {
        auto taken = slots.take(source);
        if (auto *const slot = std::get_if<Slots::Slot>(&taken)) {
            held.push_back(std::move(*slot));
            return true;
        }
        return false;
    }
    static int takeAll(Slots &slots, const std::string &source, std::vector<Slots::Slot> &held)
    {
        int count = 0;
        while (take(slots, source, held)) {
            ++count;
        }
        return count;
    }
};

TEST_F(SlotsTest, ASourceTakesItsShareAndTheOthersWhatIsLeft)
{
    Slots slots{rules(8, 75)};
    std::vector<Slots::Slot> held;
    EXPECT_EQ(takeAll(slots, "a", held), 6);
    EXPECT_EQ(takeAll(slots, "b", held), 2);
    EXPECT_EQ(takeAll(slots, "c", held), 0);
}

TEST_F(SlotsTest, AShareMayBeAllAndIsNeverNothing)
{
    std::vector<Slots::Slot> held;
    Slots all{rules(8, 100)};
    EXPECT_EQ(takeAll(all, "a", held), 8);
    held.clear();
    Slots few{rules(8, 1)};
    EXPECT_EQ(takeAll(few, "a", held), 1);
    held.clear();
}

TEST_F(SlotsTest, WhatIsGivenBackMayBeTakenAgain)
{
    Slots slots{rules(4, 50)};
    std::vector<Slots::Slot> a;
    std::vector<Slots::Slot> b;
    ASSERT_EQ(takeAll(slots, "a", a), 2);
    ASSERT_EQ(takeAll(slots, "b", b), 2);
    a.pop_back();
    EXPECT_FALSE(take(slots, "b", b)) << "it has its share";
    EXPECT_EQ(takeAll(slots, "a", a), 1);
    a.clear();
    EXPECT_EQ(takeAll(slots, "c", a), 2);
}

TEST_F(SlotsTest, SaysWhatThereWasTooMuchOf)
{
    Slots slots{rules(4, 50)};
    std::vector<Slots::Slot> held;
    takeAll(slots, "a", held);
    EXPECT_NE(std::get<std::string_view>(slots.take("a")).find("from this address"), std::string_view::npos);
    takeAll(slots, "b", held);
    EXPECT_EQ(std::get<std::string_view>(slots.take("c")), "too many connections; try again in a second");
}

} // namespace
} // namespace muster::ingest::test
