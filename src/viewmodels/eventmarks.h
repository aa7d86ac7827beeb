// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/eventpage.h"
#include "history/tier.h"

#include <QStringList>

#include <vector>

namespace muster::viewmodels {

/// A graph draws no more marks than this.
inline constexpr std::size_t mostMarks = 200;

/// What happened at one place of a graph.
struct EventMark
{
    /// Of the event that tells most: who goes before who comes, and both before idle and busy.
    domain::Timestamp time{};
    domain::EventKind kind{};
    /// Of those that are told, what tells most first, plain text: "23 Nov, 14:32:10  lab:rack:a  unregistered · lost".
    QStringList texts;
    /// How many there were, or more than that.
    std::int64_t count = 0;
    enum class Counted : std::uint8_t { All, AtLeast } counted = Counted::All;
};

/// Of what happened in the period, oldest first, in a graph with room for so many marks side by side. The places stay
/// where they are while the period moves on.
std::vector<EventMark> marksOf(const std::vector<history::EventTally> &tallies, history::Period period, int places);
/// What the marks say, in so many lines, and how many more events there were.
QStringList textsOf(const std::vector<EventMark> &marks, qsizetype most);

} // namespace muster::viewmodels
