// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/columns.h"

#include "domain/bytes.h"
#include "history/columnframe.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

// A column: flags; a bitmap of the known cells if some are missing; the first number if the others are differences;
// base of the frame; scale if it is not one; width and packed bits unless all are the base; patches, if there are any,
// as distance from the last and signed u.

namespace muster::history {

using namespace domain;

namespace {

static_assert(std::endian::native == std::endian::little, "packed bits are loaded as they lie");

// What of it there is.
constexpr unsigned allMissing = 1U << 0U;
constexpr unsigned someMissing = 1U << 1U;
constexpr unsigned isDifferences = 1U << 2U;
constexpr unsigned isScaled = 1U << 3U;
constexpr unsigned isPacked = 1U << 4U;
constexpr unsigned isPatched = 1U << 5U;
constexpr unsigned flagsEnd = 1U << 6U;

std::size_t bytesOfBits(std::size_t count, unsigned width)
{
    return count / 8 * width + (count % 8 * width + 7) / 8;
}

/// Eight bytes from `offset` on, as far as there are any.
std::uint64_t load(std::string_view bytes, std::size_t offset)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + offset, std::min(sizeof word, bytes.size() - offset));
    return word;
}

class BitWriter final
{
public:
    explicit BitWriter(std::size_t bytes)
        : m_bytes(bytes + sizeof(std::uint64_t), '\0')
    {
    }

    /// `width` is at most widestPacked, or 64 throughout.
    void append(std::uint64_t value, unsigned width)
    {
        char *at = m_bytes.data() + m_bit / 8;
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        word |= value << (m_bit % 8);
        std::memcpy(at, &word, sizeof word);
        m_bit += width;
    }
    std::string_view bytes() const { return {m_bytes.data(), m_bytes.size() - sizeof(std::uint64_t)}; }

private:
    std::string m_bytes;
    std::size_t m_bit = 0;
};

struct Patch
{
    std::size_t index;
    std::uint64_t u;
};

/// Writes the numbers within the window, zero for those that are not, and answers these.
std::vector<Patch> packWindow(ByteWriter &bytes, const ColumnFrame &frame, std::span<const std::uint64_t> numbers)
{
    std::vector<Patch> patches;
    BitWriter bits{bytesOfBits(numbers.size(), frame.width)};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::uint64_t u = frame.fromNumber(numbers[i]);
        if (frame.holds(u)) {
            bits.append(u, frame.width);
        } else {
            bits.append(0, frame.width);
            patches.push_back({i, u});
        }
    }
    bytes.raw(bits.bytes());
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

std::string packNumbers(unsigned flags, std::string_view bitmap, std::span<const std::uint64_t> numbers,
                        const std::uint64_t *first)
{
    const ColumnFrame frame = fitFrame(numbers);
    ByteWriter window;
    const std::vector<Patch> patches = packWindow(window, frame, numbers);
    flags |= (first != nullptr ? isDifferences : 0U) | (frame.scale != 1 ? isScaled : 0U)
             | (frame.width > 0 ? isPacked : 0U) | (patches.empty() ? 0U : isPatched);
    ByteWriter bytes;
    bytes.byte(static_cast<std::uint8_t>(flags));
    bytes.raw(bitmap);
    if (first != nullptr) {
        bytes.signedNumber(static_cast<std::int64_t>(*first));
    }
    bytes.signedNumber(static_cast<std::int64_t>(frame.base));
    if (frame.scale != 1) {
        bytes.number(frame.scale);
    }
    if (frame.width > 0) {
        bytes.byte(static_cast<std::uint8_t>(frame.width));
        bytes.raw(window.bytes());
    }
    if (!patches.empty()) {
        packPatches(bytes, patches);
    }
    return bytes.take();
}

std::vector<std::uint64_t> differences(std::span<const std::uint64_t> numbers)
{
    std::vector<std::uint64_t> result;
    result.reserve(numbers.size());
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        result.push_back(numbers[i] - numbers[i - 1]);
    }
    return result;
}

/// What stands before the packed bits, and these.
struct Column
{
    unsigned flags = 0;
    std::string_view bitmap;
    /// How many cells are known.
    std::size_t known = 0;
    /// How many of them are in the frame: one less where they are differences.
    std::size_t framed = 0;
    std::uint64_t first = 0;
    ColumnFrame frame;
    std::string_view packed;
};

std::size_t countBits(std::string_view bitmap)
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < bitmap.size(); offset += sizeof(std::uint64_t)) {
        count += static_cast<std::size_t>(std::popcount(load(bitmap, offset)));
    }
    return count;
}

void readKnown(ByteReader &bytes, Column &column, std::size_t count)
{
    column.known = (column.flags & allMissing) != 0 ? 0 : count;
    if ((column.flags & someMissing) != 0) {
        column.bitmap = bytes.raw(count / 8 + (count % 8 + 7) / 8);
        column.known = countBits(column.bitmap);
    }
    if (column.known > count) {
        bytes.fail();
    }
}

void readWindow(ByteReader &bytes, Column &column)
{
    column.frame.width = bytes.byte();
    // The second comparison also keeps the third from overflowing.
    if ((column.frame.width > widestPacked && column.frame.width != 64) || column.framed / 8 > bytes.left()) {
        bytes.fail();
        return;
    }
    column.packed = bytes.raw(bytesOfBits(column.framed, column.frame.width));
}

Column readColumn(ByteReader &bytes, std::size_t count)
{
    Column column;
    column.flags = bytes.byte();
    readKnown(bytes, column, count);
    if (column.flags >= flagsEnd) {
        bytes.fail();
    }
    if (column.known == 0 || !bytes.ok()) {
        return {};
    }
    const bool hasFirst = (column.flags & isDifferences) != 0;
    column.framed = column.known - (hasFirst ? 1 : 0);
    column.first = hasFirst ? static_cast<std::uint64_t>(bytes.signedNumber()) : 0;
    column.frame.base = static_cast<std::uint64_t>(bytes.signedNumber());
    column.frame.scale = (column.flags & isScaled) != 0 ? bytes.number() : 1;
    if ((column.flags & isPacked) != 0) {
        readWindow(bytes, column);
    }
    return column;
}

/// Calls `apply(index, u)` for each of the numbers outside the window.
template <typename Apply>
void readPatches(ByteReader &bytes, const Column &column, Apply apply)
{
    if ((column.flags & isPatched) == 0) {
        return;
    }
    std::size_t next = 0;
    for (std::size_t left = bytes.count(); left > 0; --left) {
        const std::uint64_t distance = bytes.number();
        const std::int64_t u = bytes.signedNumber();
        if (!bytes.ok() || distance >= column.framed - next) {
            bytes.fail();
            return;
        }
        apply(next + distance, static_cast<std::uint64_t>(u));
        next += distance + 1;
    }
}

void unpackWindow(const Column &column, std::span<std::int64_t> cells)
{
    const unsigned width = column.frame.width;
    if (width == 0) {
        std::ranges::fill(cells, static_cast<std::int64_t>(column.frame.base));
        return;
    }
    const std::uint64_t mask = ~std::uint64_t{0} >> (64U - width);
    std::size_t bit = 0;
    const auto unpack = [&](std::int64_t &cell, std::uint64_t word) {
        cell = static_cast<std::int64_t>(column.frame.toNumber((word >> (bit % 8)) & mask));
        bit += width;
    };
    // All but the last few have eight bytes behind their first bit.
    std::size_t i = 0;
    for (; i < cells.size() && bit / 8 + sizeof(std::uint64_t) <= column.packed.size(); ++i) {
        std::uint64_t word = 0;
        std::memcpy(&word, column.packed.data() + bit / 8, sizeof word);
        unpack(cells[i], word);
    }
    for (; i < cells.size(); ++i) {
        unpack(cells[i], load(column.packed, bit / 8));
    }
}

void addUp(std::uint64_t first, std::span<std::int64_t> cells)
{
    std::uint64_t sum = first;
    for (std::int64_t &cell : cells) {
        const auto difference = static_cast<std::uint64_t>(cell);
        cell = static_cast<std::int64_t>(sum);
        sum += difference;
    }
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

} // namespace

void packColumn(ByteWriter &bytes, std::span<const std::int64_t> cells)
{
    std::vector<std::uint64_t> known;
    known.reserve(cells.size());
    std::string bitmap((cells.size() + 7) / 8, '\0');
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i] != missing) {
            known.push_back(static_cast<std::uint64_t>(cells[i]));
            bitmap[i / 8] = static_cast<char>(static_cast<unsigned char>(bitmap[i / 8]) | 1U << (i % 8));
        }
    }
    if (known.empty()) {
        bytes.byte(static_cast<std::uint8_t>(allMissing));
        return;
    }
    const bool isWhole = known.size() == cells.size();
    const unsigned flags = isWhole ? 0U : someMissing;
    const std::string_view holes = isWhole ? std::string_view{} : bitmap;
    const std::string plain = packNumbers(flags, holes, known, nullptr);
    const bool isConstant = std::ranges::all_of(known, [&](std::uint64_t number) { return number == known.front(); });
    if (isConstant) {
        bytes.raw(plain);
        return;
    }
    const std::string steps = packNumbers(flags, holes, differences(known), &known.front());
    bytes.raw(steps.size() < plain.size() ? steps : plain);
}

void unpackColumn(ByteReader &bytes, std::span<std::int64_t> cells)
{
    const Column column = readColumn(bytes, cells.size());
    if (bytes.ok() && column.known > 0) {
        const auto framed = cells.first(column.framed);
        unpackWindow(column, framed);
        readPatches(bytes, column, [&](std::size_t index, std::uint64_t u) {
            framed[index] = static_cast<std::int64_t>(column.frame.toNumber(u));
        });
        if ((column.flags & isDifferences) != 0) {
            addUp(column.first, cells.first(column.known));
        }
        if (!column.bitmap.empty()) {
            spread(column, cells);
        }
    }
    if (!bytes.ok() || column.known == 0) {
        std::ranges::fill(cells, missing);
    }
}

void skipColumn(ByteReader &bytes, std::size_t count)
{
    const Column column = readColumn(bytes, count);
    readPatches(bytes, column, [](std::size_t, std::uint64_t) {});
}

} // namespace muster::history
