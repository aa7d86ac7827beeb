// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/naturalorder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace muster::viewmodels {

TEST(NaturalOrder, CountsAsPeopleDo)
{
    std::vector<std::string> names{"node-10", "node-9", "node-1a", "node-1", "Node-2", "node", "", "node-010b", "7"};
    std::ranges::sort(names, [](const auto &a, const auto &b) { return naturalOrder(a, b) < 0; });
    const std::vector<std::string> expected{"",        "7",      "Node-2",  "node",     "node-1",
                                            "node-1a", "node-9", "node-10", "node-010b"};
    EXPECT_EQ(names, expected);
}

TEST(NaturalOrder, LeadingZerosDontCount)
{
    EXPECT_TRUE(naturalOrder("a007", "a7") == 0);
    EXPECT_TRUE(naturalOrder("a000", "a0") == 0);
    EXPECT_TRUE(naturalOrder("a007b", "a7c") < 0);
}

TEST(NaturalOrder, NumbersOfAnyLengthAreCompared)
{
    const std::string big(400, '9');
    EXPECT_TRUE(naturalOrder("a" + big, "a1" + big) < 0);
    EXPECT_TRUE(naturalOrder("a1" + big, "a" + big) > 0);
}

TEST(NaturalOrder, BytesBeyondAsciiComeLast)
{
    EXPECT_TRUE(naturalOrder("z", "\xC3\xA4") < 0);
}

} // namespace muster::viewmodels
