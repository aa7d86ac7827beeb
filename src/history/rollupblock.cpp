// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rollupblock.h"

#include "domain/bytes.h"
#include "domain/seal.h"
#include "history/columns.h"

#include <algorithm>
#include <functional>

namespace muster::history {

using namespace domain;

namespace {

constexpr std::uint8_t version = 1;

/// Far above a machine with a thousand GPUs: damaged bytes must not ask for all the memory.
constexpr std::size_t mostSeries = 10'000;

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

Columns toColumns(const std::vector<Cell> &cells)
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
            const std::int64_t mean = cell.sum / cell.count;
            columns.sum[slot] = cell.sum;
            columns.below[slot] = minus(mean, cell.least);
            columns.above[slot] = minus(cell.most, mean);
        }
    }
    return columns;
}

/// Nothing when more are unknown than there are.
std::optional<std::vector<Cell>> toCells(const Columns &columns)
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
        const std::int64_t mean = cell.count > 0 ? cell.sum / cell.count : 0;
        cell.least = minus(mean, columns.below[slot]);
        cell.most = plus(mean, columns.above[slot]);
    }
    return cells;
}

bool isNothing(const Cell &cell)
{
    return cell.total == 0;
}

std::optional<RollupBlock> unpack(std::string_view bytes, std::size_t slots,
                                  const std::function<bool(SeriesId)> &isWanted)
{
    const auto body = unsealed(bytes, version);
    if (!body) {
        return std::nullopt;
    }
    ByteReader reader{*body};
    RollupBlock block{slots};
    const bool isOfThisSize = reader.number() == slots;
    const std::size_t count = reader.count();
    if (!isOfThisSize || count > mostSeries) {
        return std::nullopt;
    }
    for (std::size_t left = count; left > 0 && reader.ok(); --left) {
        const auto series = static_cast<SeriesId>(reader.number());
        if (!isWanted(series)) {
            for (std::size_t i = 0; i < Columns::count; ++i) {
                skipColumn(reader, slots);
            }
            continue;
        }
        Columns columns{slots};
        for (std::vector<std::int64_t> *column : columns.all()) {
            unpackColumn(reader, *column);
        }
        const auto cells = toCells(columns);
        if (!cells) {
            return std::nullopt;
        }
        for (std::size_t slot = 0; slot < slots; ++slot) {
            block.at(series, slot) = (*cells)[slot];
        }
    }
    return reader.ok() && reader.atEnd() ? std::optional{std::move(block)} : std::nullopt;
}

} // namespace

std::span<const Cell> RollupBlock::cells(SeriesId series) const
{
    const auto found = m_series.find(series);
    return found == m_series.end() ? std::span<const Cell>{} : std::span<const Cell>{found->second};
}

Cell &RollupBlock::at(SeriesId series, std::size_t slot)
{
    const auto cells = m_series.try_emplace(series, m_slots).first;
    return cells->second[slot];
}

void RollupBlock::replace(std::size_t first, const RollupBlock &part)
{
    const auto begin = static_cast<std::ptrdiff_t>(first);
    for (auto &[series, cells] : m_series) {
        std::fill_n(cells.begin() + begin, part.slots(), Cell{});
    }
    for (const auto &[series, cells] : part.m_series) {
        auto &own = m_series.try_emplace(series, m_slots).first->second;
        std::ranges::copy(cells, own.begin() + begin);
    }
    std::erase_if(m_series, [](const auto &entry) { return std::ranges::all_of(entry.second, isNothing); });
}

bool RollupBlock::isEmpty() const
{
    return std::ranges::all_of(m_series,
                               [](const auto &entry) { return std::ranges::all_of(entry.second, isNothing); });
}

std::string packBlock(const RollupBlock &block)
{
    ByteWriter bytes;
    bytes.byte(version);
    bytes.number(block.slots());
    bytes.number(block.series().size());
    for (const auto &[series, cells] : block.series()) {
        bytes.number(static_cast<std::uint64_t>(series));
        Columns columns = toColumns(cells);
        for (const std::vector<std::int64_t> *column : columns.all()) {
            packColumn(bytes, *column);
        }
    }
    return sealed(std::move(bytes));
}

std::optional<RollupBlock> unpackBlock(std::string_view bytes, std::size_t slots)
{
    return unpack(bytes, slots, [](SeriesId) { return true; });
}

std::optional<RollupBlock> unpackBlock(std::string_view bytes, std::size_t slots, std::span<const SeriesId> wanted)
{
    return unpack(bytes, slots, [&](SeriesId series) { return std::ranges::find(wanted, series) != wanted.end(); });
}

} // namespace muster::history
