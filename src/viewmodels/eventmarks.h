// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "history/tier.h"

#include <QStringList>

#include <vector>

namespace muster::viewmodels {

/// A graph draws no more marks than this.
inline constexpr std::size_t mostMarks = 200;

/// One thing that happened, at its place in a graph.
struct EventMark
{
    domain::Timestamp time{};
    domain::EventKind kind{};
    /// "23 Nov, 14:32:10  lab:rack:a  unregistered · lost", plain text.
    QString text;
};

/// Of the events in the period, oldest first, one of each kind a pixel.
std::vector<EventMark> marksOf(const std::vector<domain::Event> &events, history::Period period, int pixels);

} // namespace muster::viewmodels
