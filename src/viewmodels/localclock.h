// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"
#include "viewmodels/clockpattern.h"

namespace muster::viewmodels {

/// Local time as the locale writes it, folded for a search, for many instants in a row that are mostly near to each
/// other.
class LocalClock final
{
public:
    explicit LocalClock(const QLocale &locale = {});

    /// Like formatDateTime(): "2026-11-23 14:39:07"; valid until the next call.
    std::string_view text(domain::Timestamp time);
    /// Where in the last text its seconds stand.
    std::size_t secondsPlace() const { return m_full.secondsPlace; }
    /// Like formatClock() of another day, at the last instant: "11-23 14:39".
    std::string_view shortText() const { return m_short.text; }
    /// What texts look like, each digit as 0: both, before noon and after it.
    std::vector<std::string> shapes() const;

private:
    void startMinute(domain::Timestamp minute);
    void findOffset(domain::Timestamp time);

    ClockPattern m_fullPattern;
    ClockPattern m_shortPattern;
    /// What the local time is ahead of UTC, from m_from until m_to.
    domain::Timestamp m_from = domain::Timestamp::max();
    domain::Timestamp m_to = domain::Timestamp::max();
    std::chrono::seconds m_ahead{};
    /// The texts of an instant in this minute, of which only the seconds are written anew.
    domain::Timestamp m_minute = domain::Timestamp::max();
    ClockPattern::Written m_full;
    ClockPattern::Written m_short;
};

} // namespace muster::viewmodels
