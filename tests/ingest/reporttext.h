// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/messages.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace muster::ingest::test {

/// A receiver's clock of which nothing is ahead.
inline constexpr domain::Timestamp whenever = domain::Timestamp::max();

/// A report with these machine stats, or with these fields besides worker and timestamp.
inline std::string withStats(const std::string &stats)
{
    return R"({"worker":"w","timestamp":1795386765000,"machine_stats":)" + stats + "}";
}

inline std::string with(const std::string &fields)
{
    return R"({"worker":"w","timestamp":1795386765000,)" + fields + "}";
}

inline domain::Report parsed(const std::string &json)
{
    const auto report = parseStatusReport(json, whenever);
    EXPECT_TRUE(report.has_value()) << json.substr(0, 200) << ": " << report.error().message;
    return report ? *report : domain::Report{};
}

inline domain::MachineStats parsedStats(const std::string &stats)
{
    return parsed(withStats(stats)).stats.value_or(domain::MachineStats{});
}

inline std::string errorOf(std::string_view json)
{
    const auto report = parseStatusReport(json, whenever);
    return report ? "(no error)" : report.error().message;
}

inline std::string repeated(const std::string &text, std::size_t count)
{
    std::string result;
    for (std::size_t i = 0; i < count; ++i) {
        result += text;
    }
    return result;
}

inline std::string listOf(std::size_t count, const std::string &entry)
{
    return count == 0 ? "[]" : '[' + repeated(entry + ',', count - 1) + entry + ']';
}

} // namespace muster::ingest::test
