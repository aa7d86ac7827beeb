// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rollupblock.h"

#include "domain/bytes.h"
#include "domain/seal.h"
#include "history/cellcolumns.h"

#include <algorithm>
#include <functional>

namespace muster::history {

using namespace domain;

namespace {

/// Versions of the format.
constexpr std::uint8_t exactVersion = 1;
constexpr std::uint8_t marksVersion = 2;

/// Far above a machine with a thousand GPUs: damaged bytes must not ask for all the memory.
constexpr std::size_t mostSeries = 10'000;

bool isNothing(const Cell &cell)
{
    return cell.total == 0;
}

std::optional<RollupBlock> unpack(std::string_view bytes, std::size_t slots,
                                  const std::function<bool(SeriesId)> &isWanted)
{
    const auto marks = unsealed(bytes, marksVersion);
    const auto body = marks ? marks : unsealed(bytes, exactVersion);
    if (!body) {
        return std::nullopt;
    }
    const Extremes extremes = marks ? Extremes::Marks : Extremes::Exact;
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
            skipCells(reader, slots);
            continue;
        }
        const auto cells = unpackCells(reader, slots, extremes, ceilingOf(series));
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

bool RollupBlock::isCoarse() const
{
    return std::ranges::all_of(m_series, [](const auto &entry) {
        const std::int64_t ceiling = ceilingOf(entry.first);
        return std::ranges::all_of(entry.second, [&](const Cell &cell) { return cell == coarse(cell, ceiling); });
    });
}

void RollupBlock::coarsen()
{
    for (auto &[series, cells] : m_series) {
        const std::int64_t ceiling = ceilingOf(series);
        std::ranges::transform(cells, cells.begin(), [&](const Cell &cell) { return coarse(cell, ceiling); });
    }
}

std::string packBlock(const RollupBlock &block)
{
    const Extremes extremes = block.isCoarse() ? Extremes::Marks : Extremes::Exact;
    ByteWriter bytes;
    bytes.byte(extremes == Extremes::Marks ? marksVersion : exactVersion);
    bytes.number(block.slots());
    bytes.number(block.series().size());
    for (const auto &[series, cells] : block.series()) {
        bytes.number(static_cast<std::uint64_t>(series));
        packCells(bytes, cells, extremes);
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
