// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/columns.h"

#include "domain/bytes.h"
#include "history/bitpacking.h"
#include "history/columnframe.h"

#include <algorithm>
#include <utility>
#include <vector>

// A column: flags; a bitmap of the known cells if some are missing; the first number if the others are differences;
// base of the frame; scale if it is not one; width and packed numbers unless all are the base; the numbers outside the
// frame, if there are any, each as its distance from the last and its u.

namespace muster::history {

using namespace domain;

namespace {

constexpr unsigned allMissing = 1U << 0U;
constexpr unsigned someMissing = 1U << 1U;
constexpr unsigned isDifferences = 1U << 2U;
constexpr unsigned isScaled = 1U << 3U;
constexpr unsigned isPacked = 1U << 4U;
constexpr unsigned isPatched = 1U << 5U;
constexpr unsigned flagsEnd = 1U << 6U;

/// What stands before the packed numbers, and these.
struct Column
{
    unsigned flags = 0;
    std::string_view bitmap;
    /// How many cells are known.
    std::size_t known = 0;
    std::uint64_t first = 0;
    ColumnFrame frame;
    std::string_view packed;

    bool is(unsigned flag) const { return (flags & flag) != 0; }
    /// How many numbers are in the frame.
    std::size_t framed() const { return known - (is(isDifferences) ? 1 : 0); }
};

struct Patch
{
    std::size_t index;
    std::uint64_t u;
};

/// Turns numbers into their u; those that the frame doesn't hold become zero and are answered.
std::vector<Patch> fitInto(const ColumnFrame &frame, std::vector<std::uint64_t> &numbers)
{
    std::vector<Patch> patches;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = frame.fromNumber(numbers[i]);
        if (!frame.holds(numbers[i])) {
            patches.push_back({i, numbers[i]});
            numbers[i] = 0;
        }
    }
    return patches;
}

void packPatches(ByteWriter &bytes, const std::vector<Patch> &patches)
{
    bytes.number(patches.size());
    std::size_t next = 0;
    for (const Patch &patch : patches) {
        bytes.number(patch.index - next);
        bytes.signedNumber(static_cast<std::int64_t>(patch.u));
        next = patch.index + 1;
    }
}

/// Writes the numbers into the column's frame.
void packNumbers(ByteWriter &bytes, Column column, std::vector<std::uint64_t> numbers)
{
    const ColumnFrame &frame = column.frame;
    const std::vector<Patch> patches = fitInto(frame, numbers);
    column.flags |= frame.scale != 1 ? isScaled : 0U;
    column.flags |= frame.width > 0 ? isPacked : 0U;
    column.flags |= patches.empty() ? 0U : isPatched;
    bytes.byte(static_cast<std::uint8_t>(column.flags));
    bytes.raw(column.bitmap);
    if (column.is(isDifferences)) {
        bytes.signedNumber(static_cast<std::int64_t>(column.first));
    }
    bytes.signedNumber(static_cast<std::int64_t>(frame.base));
    if (column.is(isScaled)) {
        bytes.number(frame.scale);
    }
    if (column.is(isPacked)) {
        bytes.byte(static_cast<std::uint8_t>(frame.width));
        packBits(bytes, numbers, frame.width);
    }
    if (column.is(isPatched)) {
        packPatches(bytes, patches);
    }
}

std::vector<std::uint64_t> differences(const std::vector<std::uint64_t> &numbers)
{
    std::vector<std::uint64_t> result;
    result.reserve(numbers.size());
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        result.push_back(numbers[i] - numbers[i - 1]);
    }
    return result;
}

/// Writes the numbers, or their differences where these are shorter.
void packKnown(ByteWriter &bytes, std::string_view bitmap, std::vector<std::uint64_t> numbers)
{
    Column plain;
    plain.flags = bitmap.empty() ? 0U : someMissing;
    plain.bitmap = bitmap;
    plain.frame = fitFrame(numbers);
    if (numbers.size() > 1) {
        std::vector<std::uint64_t> steps = differences(numbers);
        Column stepwise = plain;
        stepwise.flags |= isDifferences;
        stepwise.first = numbers.front();
        stepwise.frame = fitFrame(steps);
        if (stepwise.frame.bits + loneBits(stepwise.first) < plain.frame.bits) {
            packNumbers(bytes, stepwise, std::move(steps));
            return;
        }
    }
    packNumbers(bytes, plain, std::move(numbers));
}

void readKnown(ByteReader &bytes, Column &column, std::size_t count)
{
    column.known = column.is(allMissing) ? 0 : count;
    if (column.is(someMissing)) {
        column.bitmap = bytes.raw(packedSize(count, 1));
        column.known = countBits(column.bitmap);
    }
    if (column.known > count || column.flags >= flagsEnd) {
        bytes.fail();
    }
}

void readPacked(ByteReader &bytes, Column &column)
{
    column.frame.width = bytes.byte();
    // The second comparison keeps the size from overflowing.
    if (!isPackable(column.frame.width) || column.framed() / 8 > bytes.left()) {
        bytes.fail();
        return;
    }
    column.packed = bytes.raw(packedSize(column.framed(), column.frame.width));
}

Column readColumn(ByteReader &bytes, std::size_t count)
{
    Column column;
    column.flags = bytes.byte();
    readKnown(bytes, column, count);
    if (column.known == 0 || !bytes.ok()) {
        return {};
    }
    column.first = column.is(isDifferences) ? static_cast<std::uint64_t>(bytes.signedNumber()) : 0;
    column.frame.base = static_cast<std::uint64_t>(bytes.signedNumber());
    column.frame.scale = column.is(isScaled) ? bytes.number() : 1;
    if (column.is(isPacked)) {
        readPacked(bytes, column);
    }
    return column;
}

/// Calls `apply(index, u)` for each of the numbers outside the frame.
template <typename Apply>
void readPatches(ByteReader &bytes, const Column &column, Apply apply)
{
    if (!column.is(isPatched)) {
        return;
    }
    std::size_t next = 0;
    for (std::size_t left = bytes.count(); left > 0; --left) {
        const std::uint64_t distance = bytes.number();
        const std::int64_t u = bytes.signedNumber();
        if (!bytes.ok() || distance >= column.framed() - next) {
            bytes.fail();
            return;
        }
        apply(next + distance, static_cast<std::uint64_t>(u));
        next += distance + 1;
    }
}

/// Differences become sums, one more than there were.
void addUp(std::uint64_t first, std::span<std::int64_t> cells)
{
    std::uint64_t sum = first;
    for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
        sum += static_cast<std::uint64_t>(std::exchange(cells[i], static_cast<std::int64_t>(sum)));
    }
    cells.back() = static_cast<std::int64_t>(sum);
}

/// Moves the known numbers from the front to where they belong.
void spread(const Column &column, std::span<std::int64_t> cells)
{
    std::size_t known = column.known;
    for (std::size_t i = cells.size(); i-- > 0;) {
        const bool isKnown = (static_cast<unsigned char>(column.bitmap[i / 8]) >> (i % 8) & 1U) != 0;
        cells[i] = isKnown && known > 0 ? cells[--known] : missing;
    }
}

void unpackNumbers(ByteReader &bytes, const Column &column, std::span<std::int64_t> cells)
{
    const auto toNumber = [&](std::uint64_t u) { return static_cast<std::int64_t>(column.frame.toNumber(u)); };
    const auto framed = cells.first(column.framed());
    unpackBits(column.packed, framed, column.frame.width);
    for (std::int64_t &cell : framed) {
        cell = toNumber(static_cast<std::uint64_t>(cell));
    }
    readPatches(bytes, column, [&](std::size_t index, std::uint64_t u) { framed[index] = toNumber(u); });
    if (column.is(isDifferences)) {
        addUp(column.first, cells.first(column.known));
    }
    if (column.is(someMissing)) {
        spread(column, cells);
    }
}

} // namespace

void packColumn(ByteWriter &bytes, std::span<const std::int64_t> cells)
{
    std::vector<std::uint64_t> known;
    known.reserve(cells.size());
    std::string bitmap(packedSize(cells.size(), 1), '\0');
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i] != missing) {
            known.push_back(static_cast<std::uint64_t>(cells[i]));
            bitmap[i / 8] = static_cast<char>(static_cast<unsigned char>(bitmap[i / 8]) | 1U << (i % 8));
        }
    }
    if (known.empty()) {
        bytes.byte(static_cast<std::uint8_t>(allMissing));
    } else if (known.size() == cells.size()) {
        packKnown(bytes, {}, std::move(known));
    } else {
        packKnown(bytes, bitmap, std::move(known));
    }
}

void unpackColumn(ByteReader &bytes, std::span<std::int64_t> cells)
{
    const Column column = readColumn(bytes, cells.size());
    if (column.known > 0 && bytes.ok()) {
        unpackNumbers(bytes, column, cells);
    }
    if (column.known == 0 || !bytes.ok()) {
        std::ranges::fill(cells, missing);
    }
}

void skipColumn(ByteReader &bytes, std::size_t count)
{
    const Column column = readColumn(bytes, count);
    readPatches(bytes, column, [](std::size_t, std::uint64_t) {});
}

} // namespace muster::history
