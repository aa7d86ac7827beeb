// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
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
    /// Of each event there, plain text: "23 Nov, 14:32:10  lab:rack:a  unregistered · lost".
    QStringList texts;
};

/// Of the events in the period, oldest first, in a graph with room for so many marks side by side.
std::vector<EventMark> marksOf(const std::vector<domain::Event> &events, history::Period period, int places);

} // namespace muster::viewmodels
