// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/mark.h"

#include <algorithm>
#include <bit>

namespace muster::history {

namespace {

constexpr unsigned significant = 7;
/// From 64 on there are so many marks up to twice the value.
constexpr std::uint64_t marksADoubling = 1U << (significant - 1);
constexpr std::uint64_t mostDoublings = 64 - significant;

std::uint64_t magnitude(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? 0 - bits : bits;
}

std::int64_t withSign(std::int64_t sign, std::uint64_t magnitude)
{
    return static_cast<std::int64_t>(sign < 0 ? 0 - magnitude : magnitude);
}

struct Place
{
    /// The last mark that is not above …
    std::uint64_t mark;
    /// … and whether the number lies between it and the next: 0 or 1.
    std::uint64_t between;
};

Place placeOf(std::uint64_t number)
{
    const auto width = static_cast<unsigned>(std::bit_width(number));
    const unsigned doublings = width > significant ? width - significant : 0;
    const std::uint64_t kept = number >> doublings;
    return {doublings * marksADoubling + kept, kept << doublings != number ? 1U : 0U};
}

} // namespace

std::int64_t markAtMost(std::int64_t value)
{
    const Place place = placeOf(magnitude(value));
    return withSign(value, place.mark + (value < 0 ? place.between : 0));
}

std::int64_t markAtLeast(std::int64_t value)
{
    const Place place = placeOf(magnitude(value));
    return withSign(value, place.mark + (value < 0 ? 0 : place.between));
}

std::int64_t valueOfMark(std::int64_t mark)
{
    const std::uint64_t number = magnitude(mark);
    if (number < 2 * marksADoubling) {
        return mark;
    }
    const std::uint64_t doublings = std::min(number / marksADoubling - 1, mostDoublings);
    return withSign(mark, (marksADoubling + number % marksADoubling) << doublings);
}

} // namespace muster::history
