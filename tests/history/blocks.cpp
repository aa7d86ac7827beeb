// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rollupblock.h"

#include <gmock/gmock.h>

#include <random>
#include <set>

namespace muster::test {
namespace {

using namespace domain;
using namespace history;
using testing::ElementsAre;
using testing::IsEmpty;

const SeriesId load = seriesOf(SummaryMetric::CpuLoad);
const SeriesId gpu = seriesOf(3, GpuMetric::Temperature);

RollupBlock randomBlock(unsigned seed, std::size_t slots)
{
    std::mt19937 random{seed};
    const auto number = [&](int most) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(most)); };
    RollupBlock block{slots};
    for (const SeriesId series : groupSeries()) {
        for (std::size_t slot = 0; slot < slots; ++slot) {
            for (std::int64_t values = number(4); values > 0; --values) {
                add(block.at(series, slot), number(5) > 0 ? cellOf(number(10'000)) : Cell{0, 0, 1, 0, 0});
            }
        }
    }
    return block;
}

TEST(Cells, KeepTheirExtremes)
{
    Cell cell;
    add(cell, cellOf(Sum{30, 3, 4}));
    add(cell, cellOf(Sum{0, 0, 4}));
    add(cell, cellOf(7));
    EXPECT_EQ(cell, (Cell{37, 4, 9, 7, 10}));
    EXPECT_EQ(mean(cell, 1.0), Reading{37.0 / 4});
    EXPECT_EQ(least(cell, 10.0), Reading{0.7});
    EXPECT_EQ(most(cell, 10.0), Reading{1.0});
}

TEST(Cells, OfNothingAreUnknown)
{
    const Cell cell = cellOf(Sum{0, 0, 4});
    EXPECT_EQ(mean(cell, 1.0), Reading{});
    EXPECT_EQ(least(cell, 1.0), Reading{});
    EXPECT_EQ(most(cell, 1.0), Reading{});
}

TEST(Blocks, ComeBackFromTheirPackedForm)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const RollupBlock block = randomBlock(seed, 12 + seed);
        EXPECT_EQ(unpackBlock(packBlock(block), 12 + seed), block);
        EXPECT_EQ(unpackBlock(packBlock(block), 13 + seed), std::nullopt) << "another number of slots";
    }
}

TEST(Blocks, OnlyWhatIsAskedForIsUnpacked)
{
    const RollupBlock block = randomBlock(1, 24);
    const std::vector<SeriesId> wanted{load};
    const auto some = unpackBlock(packBlock(block), 24, wanted);
    ASSERT_TRUE(some);
    EXPECT_EQ(some->series().size(), 1U);
    EXPECT_TRUE(std::ranges::equal(some->cells(load), block.cells(load)));
    EXPECT_THAT(some->cells(gpu), IsEmpty());
}

TEST(Blocks, APartTakesThePlaceOfItsSlots)
{
    RollupBlock block{4};
    for (std::size_t slot = 0; slot < 4; ++slot) {
        block.at(load, slot) = cellOf(1);
        block.at(gpu, slot) = slot == 1 ? cellOf(5) : Cell{};
    }
    RollupBlock part{2};
    part.at(load, 0) = cellOf(7);
    block.replace(1, part);
    EXPECT_THAT(block.cells(load), ElementsAre(cellOf(1), cellOf(7), Cell{}, cellOf(1)));
    EXPECT_THAT(block.cells(gpu), IsEmpty()) << "a series without cells is none";
}

TEST(Blocks, DamagedBytesAreNoBlock)
{
    const std::string packed = packBlock(randomBlock(2, 12));
    for (std::size_t i = 0; i < packed.size(); i += 7) {
        std::string damaged = packed;
        damaged[i] = static_cast<char>(damaged[i] ^ 16);
        EXPECT_EQ(unpackBlock(damaged, 12), std::nullopt);
        EXPECT_EQ(unpackBlock(packed.substr(0, i), 12), std::nullopt);
    }
}

TEST(Blocks, MoreUnknownOrKnownThanThereAreIsNoBlock)
{
    for (const std::int64_t count : {-1, 3}) {
        RollupBlock block{4};
        block.at(load, 2) = Cell{10, count, 2, 1, 9};
        EXPECT_EQ(unpackBlock(packBlock(block), 4), std::nullopt) << count;
    }
}

TEST(SeriesIds, HaveOneNameEach)
{
    std::set<std::string> names;
    for (const SeriesId series : groupSeries()) {
        EXPECT_TRUE(names.insert(info(series).name).second) << info(series).name;
    }
    EXPECT_EQ(info(seriesOf(Resource::Gpus, Count::Idle)).name, "gpus_idle");
    EXPECT_EQ(info(seriesOf(Resource::Gpus, LedgerState::HeldIdle)).name, "gpus_held_idle_ms");
    EXPECT_EQ(info(gpu).name, "gpu_temperature_celsius");
    EXPECT_TRUE(isGpuSeries(gpu));
    EXPECT_FALSE(isGpuSeries(load));
    EXPECT_THROW(info(SeriesId{15}), std::out_of_range);
}

} // namespace
} // namespace muster::test
