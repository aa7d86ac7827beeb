// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metrics.h"
#include "domain/summary.h"

#include <cstdint>

namespace muster::history {

/// One series over one step: what was added up, over how many, and between which values it moved. Whole steps of the
/// metric, so it is the same in whatever order it came together.
struct Cell
{
    std::int64_t sum = 0;
    /// How many values are in the sum …
    std::int64_t count = 0;
    /// … and how many could have been: both 0 where nothing was there.
    std::int64_t total = 0;
    /// Of the mean at each instant; only where count > 0.
    std::int64_t least = 0;
    std::int64_t most = 0;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// The cell of one instant: its extremes are its mean.
Cell cellOf(const domain::Sum &sum);
/// The cell of one value that is known.
Cell cellOf(std::int64_t value);
/// The cell of one reading, known or not.
Cell cellOf(const domain::MetricInfo &metric, domain::Reading reading);

void add(Cell &cell, const Cell &other);

/// The whole number that is nearest to the mean; 0 where nothing was.
std::int64_t wholeMean(const Cell &cell);
/// The cell with each extreme on a mark (history/mark.h), the least rounded down, the most up, but not above `ceiling`:
/// they still enclose every value. An extreme that is the whole mean stays as it is, and so does all that is constant.
Cell coarse(Cell cell, std::int64_t ceiling);

/// In the unit of the metric; unknown where nothing was.
domain::Reading mean(const Cell &cell, double stepsPerUnit);
domain::Reading least(const Cell &cell, double stepsPerUnit);
domain::Reading most(const Cell &cell, double stepsPerUnit);

} // namespace muster::history
