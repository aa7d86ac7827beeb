// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventtexts.h"

#include <deque>

namespace muster::viewmodels {

/// Many events in order of time, those of one time in the order in which they came; in 24 bytes each and every text
/// once. Bounded: where there is too much, the oldest are to be forgotten (the store keeps them).
///
/// Each has a number that stays while others come and go, but for settle(). Numbers count up to the newest, and wrap
/// round: they are compared by their distance from first().
class EventLog final
{
public:
    using Number = std::uint32_t;

    static constexpr std::size_t maximumEvents = 1'000'000;
    static constexpr std::size_t maximumTextBytes = std::size_t{256} * 1024 * 1024;

    explicit EventLog(std::size_t maximum = maximumEvents)
        : m_maximum(maximum)
    {
    }

    std::size_t size() const { return m_rows.size(); }
    std::size_t maximum() const { return m_maximum; }
    /// Of the oldest, and one more than that of the newest.
    Number first() const { return m_first; }
    Number end() const { return m_first + static_cast<Number>(size()); }
    std::size_t place(Number number) const { return static_cast<Number>(number - m_first); }
    const EventRow &operator[](Number number) const { return m_rows[place(number)]; }

    /// Oldest first.
    const std::deque<EventRow> &rows() const { return m_rows; }
    const EventTexts &texts() const { return m_texts; }
    /// Counts how often texts got other numbers.
    unsigned renumberings() const { return m_renumberings; }

    bool contains(const domain::Event &event) const;

    /// Behind the newest, in order of time; then settle() where they are older than those before.
    void append(const std::vector<domain::Event> &events);
    /// Before the oldest: events that are none of them younger than that, oldest first.
    void prepend(const std::vector<domain::Event> &events);

    /// Whether the newest `count` are not older than those before.
    bool isSettled(std::size_t count) const;
    /// Puts the newest `count` where they belong by their time. Tells for each row from the first that has moved to the
    /// newest what number it had before.
    std::vector<Number> settle(std::size_t count);

    /// How many more may be prepended.
    std::size_t room() const;
    /// How many are to be forgotten.
    std::size_t excess() const;
    void forgetOldest(std::size_t count);

private:
    void dropUnusedTexts();

    std::size_t m_maximum;
    std::deque<EventRow> m_rows;
    EventTexts m_texts;
    Number m_first = 0;
    unsigned m_renumberings = 0;
    /// Since unused texts were dropped.
    std::size_t m_forgotten = 0;
};

} // namespace muster::viewmodels
