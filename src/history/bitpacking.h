// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace muster::domain {
class ByteWriter;
} // namespace muster::domain

namespace muster::history {

/// The widest number that can be read at any bit with one load of eight bytes. What is wider takes 64 bits.
inline constexpr unsigned widestPacked = 56;

constexpr bool isPackable(unsigned width)
{
    return width <= widestPacked || width == 64;
}

/// Bytes that so many numbers of that width take.
constexpr std::size_t packedSize(std::size_t count, unsigned width)
{
    return count / 8 * width + (count % 8 * width + 7) / 8;
}

/// Appends numbers of a packable width, one right after the other, lowest bit first.
void packBits(domain::ByteWriter &bytes, std::span<const std::uint64_t> numbers, unsigned width);
/// Fills `numbers` from packedSize() bytes.
void unpackBits(std::string_view bytes, std::span<std::int64_t> numbers, unsigned width);

/// How many bits are set.
std::size_t countBits(std::string_view bytes);

} // namespace muster::history
