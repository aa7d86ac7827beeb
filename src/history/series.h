// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/cell.h"
#include "history/seriesid.h"
#include "history/subject.h"
#include "history/tier.h"

#include <optional>
#include <vector>

namespace muster::history {

/// What a graph asks for: some series of one subject over a period, in about so many points.
struct SeriesQuery
{
    Subject subject;
    /// All of one kind: of a group, of a worker, or of GPUs of a worker.
    std::vector<SeriesId> series;
    Period period;
    std::size_t points = 300;
    /// Instead of a number of points: points of this length, from the coarsest tier whose steps make it up.
    std::optional<std::chrono::milliseconds> step = std::nullopt;
};

/// Where an answer comes from.
enum class Source : std::uint8_t { Samples, HalfMinutes, FiveMinutes, Hours };

/// The answer: points of equal length, the first from `start`; for each series a cell a point, of which one with a
/// count of 0 is a gap.
struct Series
{
    domain::Timestamp start{};
    std::chrono::milliseconds step{};
    Source source = Source::Samples;
    std::vector<std::vector<Cell>> cells;
};

/// A point is never shorter than what the source keeps, so that every point that was measured has a value.
Series emptySeries(const SeriesQuery &query, Source source, std::chrono::milliseconds sourceStep);
/// Adds the cell to the point that its time falls into, if there is one.
void add(Series &series, std::size_t index, domain::Timestamp time, const Cell &cell);

} // namespace muster::history
