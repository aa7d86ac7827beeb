// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/table.h"

#include <gtest/gtest.h>

#include <sstream>

using namespace muster::app;
using muster::domain::Reading;

namespace {

std::string written(Format format)
{
    std::ostringstream out;
    const auto table = makeTableWriter(format, out, {"text", "count", "number", "list", "unknown"});
    table->row(
        {std::string{"=1+1"}, std::int64_t{3}, Number{Reading{66.666}}, NumberList{{Reading{1.0}, Reading{}}}, {}});
    table->row(
        {std::string{"a\"b,\n\x01"}, std::int64_t{-1}, Number{Reading{}}, NumberList{}, Number{Reading{-0.001}}});
    table->end();
    return out.str();
}

} // namespace

TEST(Table, WritesCsvThatASpreadsheetCannotMistake)
{
    EXPECT_EQ(written(Format::Csv), "text,count,number,list,unknown\r\n"
                                    "'=1+1,3,66.67,1;,\r\n"
                                    "\"a\"\"b,\n\x01\",-1,,,0\r\n");
}

TEST(Table, WritesJsonWithNullForUnknown)
{
    EXPECT_EQ(
        written(Format::Json),
        "[\n  {\"text\": \"=1+1\", \"count\": 3, \"number\": 66.67, \"list\": [1, null], \"unknown\": null},\n"
        "  {\"text\": \"a\\\"b,\\n\\u0001\", \"count\": -1, \"number\": null, \"list\": [], \"unknown\": 0}\n]\n");
}

TEST(Table, AnEmptyJsonTableIsAnEmptyArray)
{
    std::ostringstream out;
    const auto table = makeTableWriter(Format::Json, out, {"a"});
    table->end();
    EXPECT_EQ(out.str(), "[\n]\n");
}
