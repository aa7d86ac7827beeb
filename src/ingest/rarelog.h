// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/io.h"

#include <optional>
#include <string>
#include <string_view>

namespace muster::ingest {

/// Keeps what strangers can cause as often as they like from filling the log: one line a minute, with a count.
class RareLog final
{
public:
    static constexpr std::chrono::minutes pause{1};

    /// The line to be said now, if one is.
    std::optional<std::string> note(Clock::time_point now, std::string_view what);

private:
    std::optional<Clock::time_point> m_said;
    std::size_t m_unsaid = 0;
};

} // namespace muster::ingest
