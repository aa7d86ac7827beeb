// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rarelog.h"

#include <utility>

namespace muster::ingest {

std::optional<std::string> RareLog::note(Clock::time_point now, std::string_view what)
{
    if (m_said && now - *m_said < pause) {
        ++m_unsaid;
        return std::nullopt;
    }
    m_said = now;
    std::string line{what};
    if (const std::size_t unsaid = std::exchange(m_unsaid, 0)) {
        line += " (and " + std::to_string(unsaid) + " more since the last such line)";
    }
    return line;
}

} // namespace muster::ingest
