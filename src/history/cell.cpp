// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/cell.h"

#include "history/mark.h"

#include <algorithm>
#include <cstdlib>

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
        cell.least = wholeMean(cell);
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

std::int64_t wholeMean(const Cell &cell)
{
    if (cell.count <= 0) {
        return 0;
    }
    const std::int64_t whole = cell.sum / cell.count;
    const std::int64_t rest = std::abs(cell.sum % cell.count);
    // Halves go away from zero. Not twice the rest, which may be too large.
    return rest < cell.count - rest ? whole : whole + (cell.sum < 0 ? -1 : 1);
}

Cell coarse(Cell cell, std::int64_t ceiling)
{
    const std::int64_t mean = wholeMean(cell);
    if (cell.least != mean) {
        cell.least = valueOfMark(markAtMost(cell.least));
    }
    if (cell.most != mean) {
        cell.most = std::min(valueOfMark(markAtLeast(cell.most)), ceiling);
    }
    return cell;
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
