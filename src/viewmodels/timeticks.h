// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/tier.h"

#include <QString>

#include <vector>

namespace muster::viewmodels {

/// A mark of a time axis and what it says, in local time and by locale: the time of day, and the day where one begins.
struct TimeTick
{
    domain::Timestamp time{};
    QString label;

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// At round times, at most so many (but two at least, where the period has them).
std::vector<TimeTick> timeTicks(history::Period period, int most);

/// An instant of a graph that shows the period, as short as that allows: "14:32:10", "23 Nov, 14:32".
QString momentText(domain::Timestamp time, history::Period shown);
/// In full, with seconds: "23 Nov, 14:32:10".
QString momentText(domain::Timestamp time);

} // namespace muster::viewmodels
