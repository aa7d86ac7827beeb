// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"
#include "history/tier.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <vector>

namespace muster::viewmodels {

/// What more is known of one point.
struct GraphDetail
{
    /// Between which the value moved within the step; unknown where that is not known of it.
    domain::Reading least;
    domain::Reading most;
    /// The share that is known of what could be, 0 to 1.
    double coverage = 1.0;
    /// The share of the step's time of which there is anything, 0 to 1.
    double time = 1.0;
};

/// One line of a graph: values at equal distances, unknown where nothing is known.
struct GraphPoints
{
    domain::Timestamp start{};
    std::chrono::milliseconds step{1};
    std::vector<domain::Reading> values;
    /// One a value, or none at all.
    std::vector<GraphDetail> details{};

    domain::Timestamp timeOf(std::size_t point) const { return start + step * static_cast<std::int64_t>(point); }
};

/// One line's points without a break, oldest first: x is milliseconds since 1970 (UTC), y a value.
using GraphRun = QList<QPointF>;

/// A pause between two values that is no longer than this is bridged: machines report every half minute, give or take.
inline constexpr std::chrono::milliseconds longestPause{75'000};

/// The line as it is drawn, its values in units of `unit`: it breaks where nothing is known for a while, and a value
/// that stands alone is widened so that it is seen.
std::vector<GraphRun> runsOf(const GraphPoints &points, double unit = 1.0);
/// The largest value in the period; unknown without any.
domain::Reading largest(const GraphPoints &points, history::Period within);
/// The step that the instant is in.
std::optional<std::size_t> pointAt(const GraphPoints &points, domain::Timestamp time);
/// The value of that step.
domain::Reading valueAt(const GraphPoints &points, domain::Timestamp time);
/// When the known value of the period that is nearest to the instant was; nothing inside a gap.
std::optional<domain::Timestamp> nearest(const GraphPoints &points, domain::Timestamp time, history::Period within);

} // namespace muster::viewmodels
