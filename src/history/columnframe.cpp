// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/columnframe.h"

#include "history/bitpacking.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <vector>

namespace muster::history {

namespace {

/// How many numbers need a window of that many bits; past widestPacked they need 64.
using WidthCounts = std::array<std::size_t, widestPacked + 2>;

struct Choice
{
    unsigned width = 64;
    std::size_t bits = 0;
};

/// The width at which window and patches together are shortest.
Choice shortest(const WidthCounts &counts, std::size_t count)
{
    Choice best{64, 64 * count};
    std::size_t patches = 0;
    std::size_t patchBits = 0;
    for (unsigned width = widestPacked + 1; width-- > 0;) {
        // A patch is its distance from the last, mostly a byte, and a number.
        patches += counts[width + 1];
        patchBits += counts[width + 1] * (8 + loneBits(std::uint64_t{1} << width));
        const std::size_t bits = width * count + patchBits + (patches > 0 ? 8 : 0);
        if (bits < best.bits) {
            best = {width, bits};
        }
    }
    return best;
}

template <typename BitsOf>
Choice shortest(const std::vector<std::uint64_t> &numbers, BitsOf bitsOf)
{
    WidthCounts counts{};
    for (const std::uint64_t number : numbers) {
        ++counts[std::min<std::size_t>(static_cast<std::size_t>(bitsOf(number)), widestPacked + 1)];
    }
    return shortest(counts, numbers.size());
}

/// Bits of the window with `middle` in its middle that holds `number`.
int bitsAround(std::uint64_t middle, std::uint64_t number)
{
    if (number == middle) {
        return 0;
    }
    return static_cast<int>(1 + std::bit_width(number > middle ? number - middle : middle - number - 1));
}

std::uint64_t median(std::vector<std::uint64_t> numbers)
{
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

/// Where a window of `width` bits begins that is to have `below` of them under `mark`.
std::uint64_t beginning(std::uint64_t mark, std::uint64_t below)
{
    return mark - std::min(mark, below);
}

/// Nearly all numbers may be at the bottom of their range, with bursts above; at its top, with dips below; or in its
/// middle. Tried in this order, for numbers that start from zero.
ColumnFrame fitWindow(const std::vector<std::uint64_t> &numbers, std::uint64_t most)
{
    const Choice low = shortest(numbers, [](std::uint64_t n) { return std::bit_width(n); });
    const Choice high = shortest(numbers, [&](std::uint64_t n) { return std::bit_width(most - n); });
    const std::uint64_t middle = median(numbers);
    const Choice around = shortest(numbers, [&](std::uint64_t n) { return bitsAround(middle, n); });
    if (low.width == 64 || (low.bits <= high.bits && low.bits <= around.bits)) {
        return {0, 1, low.width, low.bits};
    }
    if (high.bits <= around.bits) {
        return {beginning(most, (std::uint64_t{1} << high.width) - 1), 1, high.width, high.bits};
    }
    return {beginning(middle, (std::uint64_t{1} << around.width) / 2), 1, around.width, around.bits};
}

} // namespace

std::size_t loneBits(std::uint64_t number)
{
    const std::uint64_t magnitude = static_cast<std::int64_t>(number) < 0 ? ~number : number;
    return 8 * (static_cast<std::size_t>(std::bit_width(magnitude)) / 7 + 1);
}

std::uint64_t ColumnFrame::fromNumber(std::uint64_t number) const
{
    if (scale == 1) {
        return number - base;
    }
    const bool isBelow = static_cast<std::int64_t>(number) < static_cast<std::int64_t>(base);
    return isBelow ? 0 - (base - number) / scale : (number - base) / scale;
}

ColumnFrame fitFrame(std::span<const std::uint64_t> numbers)
{
    const auto asSigned = [](std::uint64_t number) { return static_cast<std::int64_t>(number); };
    const std::uint64_t least = *std::ranges::min_element(numbers, {}, asSigned);
    std::vector<std::uint64_t> rest(numbers.size());
    std::uint64_t most = 0;
    std::uint64_t scale = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        rest[i] = numbers[i] - least;
        most = std::max(most, rest[i]);
        scale = scale > 0 && rest[i] % scale == 0 ? scale : std::gcd(scale, rest[i]);
    }
    if (most == 0) {
        return {least, 1, 0, loneBits(least)};
    }
    if (scale > 1) {
        std::ranges::for_each(rest, [&](std::uint64_t &number) { number /= scale; });
    }
    const ColumnFrame window = fitWindow(rest, most / scale);
    const std::uint64_t base = least + scale * window.base;
    return {base, scale, window.width, window.bits + loneBits(base) + (scale > 1 ? loneBits(scale) : 0)};
}

} // namespace muster::history
