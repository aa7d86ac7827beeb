// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/cell.h"
#include "history/seriesid.h"
#include "history/subject.h"
#include "history/tier.h"

#include <map>
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
    /// Some of it could not be read: what looks like a gap may be none.
    bool isBroken = false;
};

/// The points in which something was, by the instant at which each begins, however long the period between them: for
/// each series a cell.
using SparseSeries = std::map<domain::Timestamp, std::vector<Cell>>;

/// A point of about the length wanted, but never shorter than what the source keeps, so that every point that was
/// measured has a value.
std::chrono::milliseconds wholeSteps(std::chrono::milliseconds wanted, std::chrono::milliseconds sourceStep);
Series emptySeries(const SeriesQuery &query, Source source, std::chrono::milliseconds sourceStep);
/// Adds the cell to the point that its time falls into, if there is one.
void add(Series &series, std::size_t index, domain::Timestamp time, const Cell &cell);

} // namespace muster::history
