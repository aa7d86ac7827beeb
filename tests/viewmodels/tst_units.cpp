// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/figurerange.h"
#include "viewmodels/fleetfilterwords.h"
#include "viewmodels/format.h"
#include "viewmodels/graphlines.h"
#include "viewmodels/units.h"

#include <gtest/gtest.h>

namespace muster::viewmodels {

using domain::Reading;

namespace {

class UnitsTest : public testing::Test
{
protected:
    ~UnitsTest() override { setUnits({}); }

    static const GraphUnit &axis(GraphKind kind, std::size_t unit) { return graph(kind).axes.front().units.at(unit); }
};

} // namespace

TEST_F(UnitsTest, AreThoseOfClearMLAtFirst)
{
    EXPECT_EQ(units(), Units{});
    EXPECT_EQ(formatMemory(Reading{8.0 * 1024}), QStringLiteral("8.0 GB"));
    EXPECT_EQ(formatRate(Reading{1.0}), QStringLiteral("8.4"));
    EXPECT_EQ(title(axis(GraphKind::Network, 0)), QStringLiteral("Mb/s"));
}

TEST_F(UnitsTest, NameMemoryExactlyWithoutAnotherValue)
{
    setUnits({MemoryUnit::Gibibytes, RateUnit::Megabits});
    EXPECT_EQ(formatMemory(Reading{512.0}), QStringLiteral("512 MiB"));
    EXPECT_EQ(formatMemory(Reading{8.0 * 1024}), QStringLiteral("8.0 GiB"));
    EXPECT_EQ(formatMemory(Reading{20.0 * 1024 * 1024}), QStringLiteral("20.0 TiB"));
    EXPECT_EQ(unitName(FigureKind::Memory), QStringLiteral("GiB"));
    EXPECT_EQ(title(axis(GraphKind::Memory, 0)), QStringLiteral("GiB"));
    EXPECT_EQ(axis(GraphKind::Memory, 0).size, 1024.0);
    EXPECT_EQ(formatRate(Reading{1.0}), QStringLiteral("8.4"));
}

TEST_F(UnitsTest, MeasureTheNetworkInBytes)
{
    setUnits({MemoryUnit::Gigabytes, RateUnit::Megabytes});
    EXPECT_EQ(formatRate(Reading{12.5}), QStringLiteral("12.5"));
    EXPECT_EQ(formatRate({}), unknownText());
    EXPECT_EQ(title(FleetColumn::NetworkTxRx), QStringLiteral("NET Tx / Rx MB/s"));
    EXPECT_TRUE(toolTip(FleetColumn::NetworkTxRx).contains(QStringLiteral("megabytes")));
    EXPECT_EQ(title(axis(GraphKind::Network, 0)), QStringLiteral("MB/s"));
    EXPECT_EQ(axis(GraphKind::Network, 0).size, 1.0);
    EXPECT_EQ(graph(GraphKind::Network).write(Reading{12.5}), QStringLiteral("12.5 MB/s"));
    setUnits({MemoryUnit::Gibibytes, RateUnit::Megabytes});
    EXPECT_EQ(graph(GraphKind::Network).write(Reading{12.5}), QStringLiteral("12.5 MiB/s"));
    EXPECT_EQ(title(axis(GraphKind::Network, 1)), QStringLiteral("GiB/s"));
}

TEST_F(UnitsTest, OfAFilterAreThoseThatAreShownAndItIsKeptInMegabits)
{
    EXPECT_EQ(writtenFigure(FigureKind::Rate, 80.0), 80.0);
    const double before = unitSize(FigureKind::Rate);
    setUnits({MemoryUnit::Gibibytes, RateUnit::Megabytes});
    EXPECT_EQ(unitSize(FigureKind::Rate), before);
    EXPECT_EQ(unitName(FigureKind::Rate), QStringLiteral("MB/s"));
    const double held = heldFigure(FigureKind::Rate, 10.0);
    EXPECT_TRUE((FigureRange{.from = held}.matches(Reading{10.0}, unitSize(FigureKind::Rate))));
    EXPECT_FALSE((FigureRange{.from = held}.matches(Reading{9.9}, unitSize(FigureKind::Rate))));
    for (const double written : {0.1, 3.0, 10.0, 12'345.6}) {
        EXPECT_EQ(writtenFigure(FigureKind::Rate, heldFigure(FigureKind::Rate, written)), written);
    }
    const ColumnCondition condition{FleetColumn::NetworkTxRx, FigureRange{.from = held}};
    EXPECT_EQ(describe(condition), QStringLiteral("Net Tx + Rx ≥ 10\u00A0MB/s"));
    EXPECT_EQ(unitSize(FigureKind::Memory), 1024.0);
}

} // namespace muster::viewmodels
