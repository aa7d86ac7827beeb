// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/cell.h"
#include "history/seriesid.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::history {

/// Consecutive steps of one subject, each with a cell for every series: what one row of the table `rollup` holds.
class RollupBlock final
{
public:
    explicit RollupBlock(std::size_t slots)
        : m_slots(slots)
    {
    }

    std::size_t slots() const { return m_slots; }
    const std::map<SeriesId, std::vector<Cell>> &series() const { return m_series; }
    /// The cells of a series, one a slot; empty where it has none.
    std::span<const Cell> cells(SeriesId series) const;
    /// To be added to.
    Cell &at(SeriesId series, std::size_t slot);
    /// Puts all of `part` in the place of this block's slots from `first` on.
    void replace(std::size_t first, const RollupBlock &part);
    bool isEmpty() const;
    /// Whether coarsen() would change nothing.
    bool isCoarse() const;
    /// Rounds the extremes of every cell outwards, see coarse(): to be called when the cells are whole.
    void coarsen();

    friend bool operator==(const RollupBlock &, const RollupBlock &) = default;

private:
    std::size_t m_slots;
    std::map<SeriesId, std::vector<Cell>> m_series;
};

/// Version byte, a group of columns for each series, CRC-32. Slots in which nothing was there take next to no room, and
/// blocks that are coarse take a third less.
std::string packBlock(const RollupBlock &block);
/// Nothing when the bytes are damaged, of a newer version or of another number of slots.
std::optional<RollupBlock> unpackBlock(std::string_view bytes, std::size_t slots);
/// Only these series; the others are passed over.
std::optional<RollupBlock> unpackBlock(std::string_view bytes, std::size_t slots, std::span<const SeriesId> wanted);

} // namespace muster::history
