// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

namespace muster::viewmodels {

/// Local time in full, like formatDateTime(), for many instants in a row that are mostly near to each other.
class LocalClock final
{
public:
    /// "2026-11-23 14:39:07"; valid until the next call.
    std::string_view text(domain::Timestamp time);

private:
    void startMinute(domain::Timestamp minute);
    void findOffset(domain::Timestamp time);

    /// What the local time is ahead of UTC, from m_from until m_to.
    domain::Timestamp m_from = domain::Timestamp::max();
    domain::Timestamp m_to = domain::Timestamp::max();
    std::chrono::seconds m_ahead{};
    /// The text of an instant in this minute, of which only the seconds are written anew.
    domain::Timestamp m_minute = domain::Timestamp::max();
    std::string m_text;
};

} // namespace muster::viewmodels
