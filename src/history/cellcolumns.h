// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/cell.h"

#include <optional>
#include <span>
#include <vector>

namespace muster::domain {
class ByteReader;
class ByteWriter;
} // namespace muster::domain

namespace muster::history {

/// How the extremes of cells are written: as they are, or as marks, which takes half the room and only coarse cells
/// survive.
enum class Extremes : std::uint8_t { Exact, Marks };

/// The cells of one series, five columns.
void packCells(domain::ByteWriter &bytes, std::span<const Cell> cells, Extremes extremes);
/// Nothing when more are unknown than there are; on damaged bytes the reader's ok() is false.
std::optional<std::vector<Cell>> unpackCells(domain::ByteReader &bytes, std::size_t slots, Extremes extremes,
                                             std::int64_t ceiling);
void skipCells(domain::ByteReader &bytes, std::size_t slots);

} // namespace muster::history
