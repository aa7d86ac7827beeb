// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/cell.h"

#include <algorithm>
#include <cmath>

namespace muster::history {

using namespace domain;

namespace {

Reading known(const Cell &cell, double value)
{
    return cell.count > 0 ? Reading{value} : Reading{};
}

} // namespace

Cell cellOf(const Sum &sum)
{
    Cell cell{sum.steps, sum.known, sum.total, 0, 0};
    if (sum.known > 0) {
        cell.least = std::llround(static_cast<double>(sum.steps) / sum.known);
        cell.most = cell.least;
    }
    return cell;
}

Cell cellOf(std::int64_t value)
{
    return {value, 1, 1, value, value};
}

Cell cellOf(const MetricInfo &metric, Reading reading)
{
    return reading.isKnown() ? cellOf(toSteps(metric, reading)) : Cell{0, 0, 1, 0, 0};
}

void add(Cell &cell, const Cell &other)
{
    if (other.count > 0) {
        cell.least = cell.count > 0 ? std::min(cell.least, other.least) : other.least;
        cell.most = cell.count > 0 ? std::max(cell.most, other.most) : other.most;
    }
    cell.sum += other.sum;
    cell.count += other.count;
    cell.total += other.total;
}

Reading mean(const Cell &cell, double stepsPerUnit)
{
    return known(cell, static_cast<double>(cell.sum) / (static_cast<double>(cell.count) * stepsPerUnit));
}

Reading least(const Cell &cell, double stepsPerUnit)
{
    return known(cell, static_cast<double>(cell.least) / stepsPerUnit);
}

Reading most(const Cell &cell, double stepsPerUnit)
{
    return known(cell, static_cast<double>(cell.most) / stepsPerUnit);
}

} // namespace muster::history
