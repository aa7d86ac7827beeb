// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace muster::domain {
class ByteReader;
class ByteWriter;
} // namespace muster::domain

namespace muster::history {

/// A column of whole numbers, of which some may be missing.
inline constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();

/// Appends the column in the form that is shortest for it (constant, delta or offset, bit-packed; missing ones as a
/// bitmap). The count of cells is not stored.
void packColumn(domain::ByteWriter &bytes, std::span<const std::int64_t> cells);
/// Fills `cells`; on damaged bytes the reader's ok() is false and the cells are missing.
void unpackColumn(domain::ByteReader &bytes, std::span<std::int64_t> cells);
/// Passes over a column of `count` cells without unpacking it.
void skipColumn(domain::ByteReader &bytes, std::size_t count);

} // namespace muster::history
