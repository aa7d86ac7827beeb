// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <gtest/gtest.h>

namespace muster::domain {
namespace {

TEST(CsvCell, LeavesPlainTextAlone)
{
    EXPECT_EQ(csvCell(""), "");
    EXPECT_EQ(csvCell("a:b:c"), "a:b:c");
    EXPECT_EQ(csvCell("grün 3.5 it's"), "grün 3.5 it's");
}

TEST(CsvCell, QuotesWhatWouldBreakTheRow)
{
    EXPECT_EQ(csvCell("a,b"), "\"a,b\"");
    EXPECT_EQ(csvCell("say \"hi\""), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(csvCell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(csvCell("two\r\nlines"), "\"two\r\nlines\"");
    EXPECT_EQ(csvCell("\""), "\"\"\"\"");
}

TEST(CsvCell, DisarmsFormulas)
{
    EXPECT_EQ(csvCell("=1+1"), "'=1+1");
    EXPECT_EQ(csvCell("+1"), "'+1");
    EXPECT_EQ(csvCell("-1"), "'-1");
    EXPECT_EQ(csvCell("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(csvCell("\t=1"), "'\t'=1");
    EXPECT_EQ(csvCell("\r=1"), "\"'\r'=1\"");
    EXPECT_EQ(csvCell("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    EXPECT_EQ(csvCell("a=1"), "a=1");
}

TEST(CsvCell, DisarmsWhatOtherSeparatorsWouldMakeACell)
{
    EXPECT_EQ(csvCell("x;=1+1"), "x;'=1+1");
    EXPECT_EQ(csvCell("x;y"), "x;y");
    EXPECT_EQ(csvCell("x\n=1"), "\"x\n'=1\"");
    EXPECT_EQ(csvCell("x,;@a"), "\"x,;'@a\"");
    EXPECT_EQ(disarmed(";;-1"), ";;'-1");
    EXPECT_EQ(disarmed(""), "");
}

} // namespace
} // namespace muster::domain
