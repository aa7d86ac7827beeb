// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/bitpacking.h"

#include "domain/bytes.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace muster::history {

using namespace domain;

namespace {

static_assert(std::endian::native == std::endian::little, "bits are packed as they lie in memory");

constexpr std::size_t wordSize = sizeof(std::uint64_t);

std::uint64_t load(const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, wordSize);
    return word;
}

/// Eight bytes from `offset` on, as far as there are any.
std::uint64_t loadEnd(std::string_view bytes, std::size_t offset)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + offset, std::min(wordSize, bytes.size() - offset));
    return word;
}

} // namespace

void packBits(ByteWriter &bytes, std::span<const std::uint64_t> numbers, unsigned width)
{
    std::string packed(packedSize(numbers.size(), width) + wordSize, '\0');
    std::size_t bit = 0;
    for (const std::uint64_t number : numbers) {
        char *at = packed.data() + bit / 8;
        const std::uint64_t word = load(at) | number << (bit % 8);
        std::memcpy(at, &word, wordSize);
        bit += width;
    }
    bytes.raw(std::string_view{packed}.substr(0, packed.size() - wordSize));
}

void unpackBits(std::string_view bytes, std::span<std::int64_t> numbers, unsigned width)
{
    if (width == 0) {
        std::ranges::fill(numbers, 0);
        return;
    }
    const std::uint64_t mask = ~std::uint64_t{0} >> (64U - width);
    std::size_t bit = 0;
    std::size_t i = 0;
    for (; i < numbers.size() && bit / 8 + wordSize <= bytes.size(); ++i, bit += width) {
        numbers[i] = static_cast<std::int64_t>(load(bytes.data() + bit / 8) >> (bit % 8) & mask);
    }
    // The last few have less than a word behind their first bit.
    for (; i < numbers.size(); ++i, bit += width) {
        numbers[i] = static_cast<std::int64_t>(loadEnd(bytes, bit / 8) >> (bit % 8) & mask);
    }
}

std::size_t countBits(std::string_view bytes)
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < bytes.size(); offset += wordSize) {
        count += static_cast<std::size_t>(std::popcount(loadEnd(bytes, offset)));
    }
    return count;
}

} // namespace muster::history
