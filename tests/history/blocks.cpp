// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rollupblock.h"

#include <gmock/gmock.h>

#include <limits>
#include <random>
#include <set>
#include <tuple>

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

TEST(Cells, AreRoundedOutwardsButNotPastTheWhole)
{
    const std::int64_t none = ceilingOf(seriesOf(SummaryMetric::NetworkRx));
    EXPECT_EQ(coarse(Cell{3'000, 2, 2, 1'001, 1'999}, none), (Cell{3'000, 2, 2, 1'000, 2'000}));
    EXPECT_EQ(coarse(Cell{-3'000, 2, 2, -1'999, -1'001}, none), (Cell{-3'000, 2, 2, -2'000, -1'000}));
    EXPECT_EQ(coarse(Cell{15'000, 2, 2, 5'000, 10'000}, ceilingOf(load)), (Cell{15'000, 2, 2, 4'992, 10'000}));
    EXPECT_EQ(coarse(cellOf(2'063'921), none), cellOf(2'063'921)) << "what is constant stays exact";
    EXPECT_EQ(coarse(cellOf(Sum{8'005, 8, 8}), none), cellOf(Sum{8'005, 8, 8}));
    EXPECT_EQ(coarse(Cell{0, 0, 4, 0, 0}, none), (Cell{0, 0, 4, 0, 0}));
}

TEST(Cells, TheWholeMeanIsTheNearest)
{
    EXPECT_EQ(wholeMean({7, 2, 2, 0, 0}), 4);
    EXPECT_EQ(wholeMean({-7, 2, 2, 0, 0}), -4);
    EXPECT_EQ(wholeMean({10, 3, 3, 0, 0}), 3);
    EXPECT_EQ(wholeMean({11, 3, 3, 0, 0}), 4);
    EXPECT_EQ(wholeMean({0, 0, 3, 0, 0}), 0);
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(wholeMean({-largest - 1, largest, largest, 0, 0}), -1);
}

TEST(Blocks, ThatAreCoarseComeBackToo)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        RollupBlock block = randomBlock(seed, 12 + seed);
        const std::string exact = packBlock(block);
        EXPECT_FALSE(block.isCoarse());
        block.coarsen();
        EXPECT_TRUE(block.isCoarse());
        const std::string packed = packBlock(block);
        EXPECT_EQ(unpackBlock(packed, 12 + seed), block);
        EXPECT_LT(packed.size(), exact.size() * 9 / 10);
        RollupBlock again = block;
        again.coarsen();
        EXPECT_EQ(again, block);
    }
}

TEST(Blocks, ThatAreCoarseEncloseWhatTheyWere)
{
    const RollupBlock exact = randomBlock(3, 288);
    RollupBlock rounded = exact;
    rounded.coarsen();
    for (const auto &[series, cells] : exact.series()) {
        for (std::size_t slot = 0; slot < cells.size(); ++slot) {
            const Cell &cell = rounded.cells(series)[slot];
            ASSERT_EQ(std::tie(cell.sum, cell.count, cell.total),
                      std::tie(cells[slot].sum, cells[slot].count, cells[slot].total));
            ASSERT_LE(cell.least, cells[slot].least);
            ASSERT_GE(cell.most, cells[slot].most);
        }
    }
}

TEST(Blocks, OneCellThatIsNotCoarseIsKeptExactly)
{
    RollupBlock block = randomBlock(4, 12);
    block.coarsen();
    block.at(load, 3) = Cell{3'000, 2, 2, 1'001, 1'999};
    EXPECT_EQ(unpackBlock(packBlock(block), 12), block);
    block.at(load, 3) = Cell{30'000, 2, 2, 10'000, 20'000};
    EXPECT_EQ(unpackBlock(packBlock(block), 12), block) << "more than everything";
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
    RollupBlock block = randomBlock(2, 12);
    block.coarsen();
    const std::string packed = packBlock(block);
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
