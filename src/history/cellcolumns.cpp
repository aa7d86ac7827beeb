// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/cellcolumns.h"

#include "history/columns.h"
#include "history/mark.h"

#include <algorithm>
#include <array>

namespace muster::history {

using namespace domain;

namespace {

/// A series' cells as columns. Extremes are kept as their distance from the mean, which is small.
struct Columns
{
    explicit Columns(std::size_t slots)
        : total(slots, missing),
          unknown(slots, missing),
          sum(slots, missing),
          below(slots, missing),
          above(slots, missing)
    {
    }

    std::vector<std::int64_t> total;
    std::vector<std::int64_t> unknown;
    std::vector<std::int64_t> sum;
    std::vector<std::int64_t> below;
    std::vector<std::int64_t> above;

    /// In the order in which they are stored.
    std::array<std::vector<std::int64_t> *, 5> all() { return {&total, &unknown, &sum, &below, &above}; }
    static constexpr std::size_t count = 5;
};

// Modulo 2^64, so that damaged bytes that get past the checksum are nonsense, but no undefined behaviour.
std::int64_t plus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

std::int64_t minus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

/// Marks between an extreme and the mean. 0 is the mean itself, whether or not it is on a mark; so 1 is the next mark.
std::int64_t fromMarks(std::int64_t marks)
{
    return marks < 0 ? marks : marks + 1;
}

std::int64_t toMarks(std::int64_t number)
{
    return number < 0 ? number : number - 1;
}

void putExtremes(Columns &columns, std::size_t slot, const Cell &cell, Extremes extremes)
{
    if (extremes == Extremes::Exact) {
        const std::int64_t mean = cell.sum / cell.count;
        columns.below[slot] = minus(mean, cell.least);
        columns.above[slot] = minus(cell.most, mean);
        return;
    }
    const std::int64_t mean = wholeMean(cell);
    const std::int64_t mark = markAtMost(mean);
    columns.below[slot] = cell.least == mean ? 0 : fromMarks(mark - markAtMost(cell.least));
    columns.above[slot] = cell.most == mean ? 0 : fromMarks(markAtLeast(cell.most) - mark);
}

void takeExtremes(Cell &cell, std::int64_t below, std::int64_t above, Extremes extremes, std::int64_t ceiling)
{
    if (extremes == Extremes::Exact) {
        const std::int64_t mean = cell.count > 0 ? cell.sum / cell.count : 0;
        cell.least = minus(mean, below);
        cell.most = plus(mean, above);
        return;
    }
    const std::int64_t mean = wholeMean(cell);
    const std::int64_t mark = markAtMost(mean);
    cell.least = below == 0 ? mean : valueOfMark(minus(mark, toMarks(below)));
    cell.most = above == 0 ? mean : std::min(valueOfMark(plus(mark, toMarks(above))), ceiling);
}

Columns toColumns(std::span<const Cell> cells, Extremes extremes)
{
    Columns columns{cells.size()};
    for (std::size_t slot = 0; slot < cells.size(); ++slot) {
        const Cell &cell = cells[slot];
        if (cell.total == 0) {
            continue;
        }
        columns.total[slot] = cell.total;
        columns.unknown[slot] = cell.total - cell.count;
        if (cell.count > 0) {
            columns.sum[slot] = cell.sum;
            putExtremes(columns, slot, cell, extremes);
        }
    }
    return columns;
}

/// Nothing when more are unknown than there are.
std::optional<std::vector<Cell>> toCells(const Columns &columns, Extremes extremes, std::int64_t ceiling)
{
    std::vector<Cell> cells(columns.total.size());
    for (std::size_t slot = 0; slot < cells.size(); ++slot) {
        if (columns.total[slot] == missing || columns.unknown[slot] == missing) {
            continue;
        }
        Cell &cell = cells[slot];
        cell.total = columns.total[slot];
        if (columns.unknown[slot] < 0 || columns.unknown[slot] > cell.total) {
            return std::nullopt;
        }
        if (columns.sum[slot] == missing) {
            continue;
        }
        cell.count = minus(cell.total, columns.unknown[slot]);
        cell.sum = columns.sum[slot];
        takeExtremes(cell, columns.below[slot], columns.above[slot], extremes, ceiling);
    }
    return cells;
}

} // namespace

void packCells(ByteWriter &bytes, std::span<const Cell> cells, Extremes extremes)
{
    Columns columns = toColumns(cells, extremes);
    for (const std::vector<std::int64_t> *column : columns.all()) {
        packColumn(bytes, *column);
    }
}

std::optional<std::vector<Cell>> unpackCells(ByteReader &bytes, std::size_t slots, Extremes extremes,
                                             std::int64_t ceiling)
{
    Columns columns{slots};
    for (std::vector<std::int64_t> *column : columns.all()) {
        unpackColumn(bytes, *column);
    }
    return toCells(columns, extremes, ceiling);
}

void skipCells(ByteReader &bytes, std::size_t slots)
{
    for (std::size_t i = 0; i < Columns::count; ++i) {
        skipColumn(bytes, slots);
    }
}

} // namespace muster::history
