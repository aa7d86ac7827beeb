// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/pattern.h"

#include <gtest/gtest.h>

#include <string>

namespace muster::access {
namespace {

TEST(Pattern, MeansItsOwnTextWithoutWildcards)
{
    EXPECT_TRUE(matches("dgx:h100:node-01", "dgx:h100:node-01"));
    EXPECT_FALSE(matches("dgx:h100:node-01", "dgx:h100:node-0"));
    EXPECT_FALSE(matches("dgx:h100:node-01", "dgx:h100:node-011"));
    EXPECT_FALSE(matches("dgx", "DGX"));
}

TEST(Pattern, MeansEverythingWhenItIsEmpty)
{
    EXPECT_TRUE(matches("", "dgx"));
    EXPECT_TRUE(matches("", ""));
}

TEST(Pattern, TakesAnyNumberOfCharactersForAStar)
{
    EXPECT_TRUE(matches("dgx:*", "dgx:h100:node-01"));
    EXPECT_TRUE(matches("dgx:*", "dgx:"));
    EXPECT_TRUE(matches("*", ""));
    EXPECT_TRUE(matches("*:h100:*", "dgx:h100:node"));
    EXPECT_TRUE(matches("*-0*1", "node-01-0-1"));
    EXPECT_FALSE(matches("dgx:*", "dgx"));
    EXPECT_FALSE(matches("dgx:*", "adgx:b"));
    EXPECT_FALSE(matches("*:h100", "dgx:h100:node"));
}

TEST(Pattern, TakesOneCharacterForAQuestionMark)
{
    EXPECT_TRUE(matches("node-?", "node-1"));
    EXPECT_TRUE(matches("node-?", "node-\u00e4")) << "two bytes, one character";
    EXPECT_TRUE(matches("*?", "\u00e4"));
    EXPECT_FALSE(matches("node-?", "node-"));
    EXPECT_FALSE(matches("node-?", "node-12"));
    EXPECT_FALSE(matches("?", ""));
}

TEST(Pattern, ManyStarsEndInTime)
{
    std::string pattern;
    for (int i = 0; i < 100; ++i) {
        pattern += "*a";
    }
    EXPECT_FALSE(matches(pattern + "b", std::string(256, 'a')));
}

TEST(Pattern, TakesBytesThatAreNoTextForCharacters)
{
    EXPECT_TRUE(matches("?", "\xff"));
    EXPECT_TRUE(matches("??", "\xff\xff"));
    EXPECT_FALSE(matches("a", "\x80"));
}

} // namespace
} // namespace muster::access
