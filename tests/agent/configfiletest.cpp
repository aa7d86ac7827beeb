// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/configfile.h"

#include <gmock/gmock.h>

namespace muster::agent {
namespace {

using testing::HasSubstr;

std::string read(std::string_view text)
{
    const auto entries = parseConfig(text);
    if (!entries) {
        return "bad: " + entries.error().sentence;
    }
    std::string result;
    for (const ConfigEntry &entry : *entries) {
        result += std::to_string(entry.line) + ' ' + entry.key + '=' + entry.value + ';';
    }
    return result;
}

TEST(ConfigFile, IsKeysAndValuesALine)
{
    EXPECT_EQ(read("target = http://host:1\nspool=/var/lib/a b\n"), "1 target=http://host:1;2 spool=/var/lib/a b;");
}

TEST(ConfigFile, SkipsEmptyLinesAndComments)
{
    EXPECT_EQ(read("# a comment = 1\n\n \t\r\n  # another\nworker = a#b = c\r\n"), "5 worker=a#b = c;");
}

TEST(ConfigFile, NeedsNoLastLineBreakAndMayBeEmpty)
{
    EXPECT_EQ(read("interval=5"), "1 interval=5;");
    EXPECT_EQ(read(""), "");
    EXPECT_EQ(read("\n\n"), "");
    EXPECT_EQ(read("worker ="), "1 worker=;");
}

TEST(ConfigFile, SaysWhichLineIsWrong)
{
    EXPECT_EQ(read("interval = 5\nnonsense\n"), "bad: line 2 is no \"key = value\"");
    EXPECT_EQ(read("\n= 5\n"), "bad: line 2 is no \"key = value\"");
    EXPECT_EQ(read("[section]\n"), "bad: line 1 is no \"key = value\"");
    EXPECT_EQ(read("a = 1\nb = 2\na = 3\n"), "bad: line 3 gives a second value for \"a\"");
}

TEST(ConfigFile, WhatIsTooLongOrNoTextIsRefused)
{
    const std::string longest = "a=" + std::string(longestConfigBytes - 2, 'x');
    EXPECT_THAT(read(longest), HasSubstr("1 a=xxx"));
    EXPECT_THAT(read(longest + 'x'), HasSubstr("at most 64 KiB"));
    EXPECT_THAT(read(std::string_view{"a = \0", 5}), HasSubstr("no text"));
}

} // namespace
} // namespace muster::agent
