// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace muster::history {

/// The window in which nearly all numbers of a column lie: base + scale * u, where u has `width` bits. The few outside
/// are shorter written one by one than if they made all others wide. Numbers are two's complement, modulo 2^64.
struct ColumnFrame
{
    std::uint64_t base = 0;
    std::uint64_t scale = 1;
    /// 0 to widestPacked, or 64.
    unsigned width = 0;
    /// What it costs: the numbers and the frame itself, about.
    std::size_t bits = 0;

    std::uint64_t toNumber(std::uint64_t u) const { return base + scale * u; }
    /// The u of a number of the column; of one below the window it is negative.
    std::uint64_t fromNumber(std::uint64_t number) const;
    bool holds(std::uint64_t u) const { return width == 64 || (u >> width) == 0; }
};

/// Bits of a signed number of its own, in bytes of seven.
std::size_t loneBits(std::uint64_t number);

/// The frame in which these numbers are shortest; there is at least one.
ColumnFrame fitFrame(std::span<const std::uint64_t> numbers);

} // namespace muster::history
