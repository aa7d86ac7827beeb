// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventfilter.h"
#include "viewmodels/eventtexts.h"
#include "viewmodels/localclock.h"

#include <array>
#include <string>
#include <vector>

namespace muster::viewmodels {

/// An EventFilter made ready to judge a million rows: every text is judged once, a row then by the numbers of its
/// texts.
class EventMatcher final
{
public:
    EventMatcher(const EventFilter &filter, domain::Timestamp now);

    /// Judges texts that have come since; all of them when they got other numbers, which `renumberings` counts.
    void update(const EventTexts &texts, unsigned renumberings);
    /// After update() with its texts.
    bool matches(const EventRow &row, const EventTexts &texts) const;

    domain::Timestamp begin() const { return m_begin; }
    void moveTo(domain::Timestamp begin) { m_begin = begin; }

private:
    using Flags = std::vector<std::uint8_t>;

    void judgeWorkers(const EventTexts &texts);
    void judgeGroups(const EventTexts &texts);
    void judgeDetails(const EventTexts &texts);
    bool textMatches(const EventRow &row, const EventTexts &texts) const;
    bool timeMatches(domain::Timestamp time) const;
    void startMinute(domain::Timestamp time) const;
    bool detailMatches(const EventRow &row, const EventTexts &texts) const;

    EventFilter m_filter;
    domain::Timestamp m_begin;
    domain::Timestamp m_end;
    std::string m_text;
    /// By their enumerators.
    std::array<bool, eventKinds> m_kinds{};
    std::array<bool, eventKinds> m_kindWords{};
    std::array<bool, static_cast<std::size_t>(domain::EventReason::Count_)> m_reasonWords{};
    bool m_hasScope = false;
    mutable LocalClock m_clock;
    /// Whether the text looks like a part of a time.
    bool m_mayBeTime = false;
    /// Neighbours are mostly of one minute, which is judged once.
    mutable domain::Timestamp m_minute = domain::Timestamp::max();
    mutable bool m_minuteMatches = false;
    mutable bool m_secondsMayMatch = false;
    unsigned m_renumberings = 0;
    Flags m_workers;
    Flags m_groups;
    Flags m_details;
};

} // namespace muster::viewmodels
