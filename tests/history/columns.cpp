// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/columns.h"

#include "domain/bytes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

namespace muster::test {
namespace {

using namespace domain;
using namespace history;

using Cells = std::vector<std::int64_t>;

constexpr std::int64_t least = missing + 1;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

std::string packed(const Cells &cells)
{
    ByteWriter bytes;
    packColumn(bytes, cells);
    return bytes.take();
}

/// The cells once packed and unpacked; skipping them must come out at the same place.
Cells returned(const Cells &cells)
{
    const std::string bytes = packed(cells) + "end";
    ByteReader skipper{bytes};
    skipColumn(skipper, cells.size());
    EXPECT_EQ(skipper.raw(3), "end");
    ByteReader reader{bytes};
    Cells result(cells.size(), 4711);
    unpackColumn(reader, result);
    EXPECT_EQ(reader.raw(3), "end");
    return result;
}

Cells made(std::size_t count, const std::function<std::int64_t(std::int64_t)> &cell)
{
    Cells cells(count);
    std::int64_t i = 0;
    std::ranges::generate(cells, [&] { return cell(i++); });
    return cells;
}

TEST(Columns, ComeBackExactly)
{
    const std::vector<Cells> columns{
        {},
        {0},
        {missing},
        {missing, missing, missing},
        {-1, missing, 1},
        {missing, 5, missing},
        {least, most},
        {most, least, most, missing, 0},
        {least, least + 1, least},
        {0, std::int64_t{1} << 56, 1},
        {0, (std::int64_t{1} << 57) - 1, 1, std::int64_t{1} << 62},
        made(100, [](std::int64_t i) { return i % 2 == 0 ? least : most; }),
        made(100, [](std::int64_t i) { return i == 50 ? least : 7; }),
        made(100, [](std::int64_t i) { return i == 50 ? most : i % 3; }),
        made(1'000, [](std::int64_t i) { return i % 7 == 0 ? missing : i * i * i * 1'000'003; }),
    };
    for (const Cells &column : columns) {
        EXPECT_EQ(returned(column), column);
    }
}

/// A column of a random kind: its width, step, bursts, drift and holes.
Cells randomColumn(std::mt19937_64 &random)
{
    const auto below = [&](std::uint64_t end) { return random() % end; };
    const std::uint64_t mask = below(20) == 0 ? ~std::uint64_t{0} : (std::uint64_t{1} << below(64)) - 1;
    const std::uint64_t burst = below(3) == 0 ? random() >> below(64) : 0;
    const std::uint64_t scale = below(2) == 0 ? 1 : 1 + below(1'000);
    const std::uint64_t drift = below(3) == 0 ? random() >> below(64) : 0;
    const std::uint64_t start = random() >> below(64);
    const bool hasHoles = below(3) == 0;
    return made(below(300), [&](std::int64_t i) {
        const std::uint64_t u = (random() & mask) + (below(20) == 0 ? burst : 0);
        const std::uint64_t cell = start + drift * static_cast<std::uint64_t>(i) + u * scale;
        return hasHoles && below(5) == 0 ? missing : static_cast<std::int64_t>(cell);
    });
}

TEST(Columns, OfAnyKindComeBackExactly)
{
    std::mt19937_64 random{1};
    for (int i = 0; i < 3'000; ++i) {
        const Cells column = randomColumn(random);
        ASSERT_EQ(returned(column), column) << i;
    }
}

TEST(Columns, WhatHardlyChangesIsShort)
{
    constexpr std::size_t hour = 120;
    constexpr std::int64_t november = 1'793'577'600'000;
    EXPECT_EQ(packed(Cells(hour, 81'559)).size(), 4U) << "constant";
    EXPECT_EQ(packed(Cells(hour, missing)).size(), 1U) << "nothing known";
    EXPECT_LE(packed(made(hour, [&](auto i) { return november + i * 30'000; })).size(), 12U) << "a regular clock";
    EXPECT_LE(packed(made(hour, [&](auto i) { return november + i * 30'000 + i % 2 * 15; })).size(), 90U) << "jitter";
    EXPECT_LE(packed(made(hour, [](auto i) { return 9'000 + i % 8 * 100; })).size(), 6U + hour * 3 / 8)
        << "whole percents";
    EXPECT_LE(packed(made(hour, [](auto i) { return i == 60 ? 3'000 : 9'000 + i % 8 * 100; })).size(), 60U) << "a dip";
    EXPECT_LE(packed(made(hour, [](auto i) { return i < 60 ? 500 : 76'000; })).size(), 12U) << "a step";
    EXPECT_LE(packed(made(hour, [](auto i) { return i > 40 && i < 60 ? 500 : 76'000; })).size(), 20U)
        << "there and back";
}

TEST(Columns, NoiseTakesLittleMoreThanItsBits)
{
    std::mt19937_64 random{2};
    const auto cells = made(8'000, [&](auto) { return static_cast<std::int64_t>(random() & 0x1FFFU); });
    EXPECT_LE(packed(cells).size(), 13'020U);
}

TEST(Columns, EveryTruncationIsNoticed)
{
    std::mt19937_64 random{3};
    for (int i = 0; i < 50; ++i) {
        const Cells column = randomColumn(random);
        const std::string bytes = packed(column);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const std::string_view part = std::string_view{bytes}.substr(0, size);
            ByteReader reader{part};
            Cells cells(column.size(), 4711);
            unpackColumn(reader, cells);
            ASSERT_FALSE(reader.ok()) << i << ", " << size;
            ASSERT_EQ(cells, Cells(column.size(), missing));
            ByteReader skipper{part};
            skipColumn(skipper, column.size());
            ASSERT_FALSE(skipper.ok()) << i << ", " << size;
        }
    }
}

TEST(Columns, FlippedBitsAreHarmless)
{
    std::mt19937_64 random{4};
    for (int i = 0; i < 20; ++i) {
        const Cells column = randomColumn(random);
        std::string bytes = packed(column);
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
            ByteReader reader{bytes};
            Cells cells(column.size());
            unpackColumn(reader, cells);
            ByteReader skipper{bytes};
            skipColumn(skipper, column.size());
            ASSERT_EQ(reader.ok(), skipper.ok()) << i << ", " << bit;
            ASSERT_EQ(reader.left(), skipper.left()) << i << ", " << bit;
            ASSERT_TRUE(reader.ok() || cells == Cells(column.size(), missing)) << i << ", " << bit;
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        }
    }
}

TEST(Columns, ACountWithoutEndIsRefused)
{
    const std::string bytes = packed({1, 2, 4, 9});
    ByteReader reader{bytes};
    skipColumn(reader, std::numeric_limits<std::size_t>::max());
    EXPECT_FALSE(reader.ok());
}

} // namespace
} // namespace muster::test
