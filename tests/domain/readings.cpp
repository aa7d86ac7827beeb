// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics.h"
#include "domain/report.h"
#include "domain/rounding.h"

#include <gtest/gtest.h>

#include <random>

namespace muster::domain {
namespace {

const MetricInfo &load = info(CpuMetric::Utilization);
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(Reading, IsUnknownWhenItIsNoNumber)
{
    EXPECT_FALSE(Reading{}.isKnown());
    EXPECT_FALSE(Reading{notANumber}.isKnown());
    EXPECT_FALSE(Reading{infinity}.isKnown());
    EXPECT_FALSE(Reading{-infinity}.isKnown());
    EXPECT_TRUE(Reading{0.0}.isKnown());
}

TEST(Reading, UnknownIsNeitherZeroNorAHundredButItself)
{
    EXPECT_EQ(Reading{}, Reading{notANumber});
    EXPECT_NE(Reading{}, Reading{0.0});
    EXPECT_NE(Reading{100.0}, Reading{});
    EXPECT_EQ(Reading{}.valueOr(-1.0), -1.0);
}

TEST(Reading, ASumWithAnUnknownIsUnknown)
{
    EXPECT_EQ(Reading{1.0} + Reading{2.0}, Reading{3.0});
    EXPECT_EQ(Reading{1.0} + Reading{}, Reading{});
    EXPECT_EQ(Reading{} + Reading{1.0}, Reading{});
}

TEST(Quantised, RoundsToTheStoredStep)
{
    EXPECT_EQ(quantized(load, 12.344), Reading{12.34});
    EXPECT_EQ(quantized(load, 12.346), Reading{12.35});
    EXPECT_EQ(quantized(info(HostMetric::MemoryUsed), 1000.4), Reading{1000.0});
    EXPECT_EQ(quantized(info(HostMetric::NetworkRx), 0.0001), Reading{0.0});
    EXPECT_EQ(quantized(info(GpuMetric::Fraction), 0.33333), Reading{0.333});
}

TEST(Quantised, DoesNotBelieveWhatCannotBe)
{
    for (const double nonsense : {-0.01, -5.0, 101.5, 1e300, notANumber, infinity, -infinity}) {
        EXPECT_EQ(quantized(load, nonsense), Reading{}) << nonsense;
    }
    EXPECT_EQ(quantized(info(HostMetric::NetworkTx), -3.0), Reading{}) << "a counter was reset";
    EXPECT_EQ(quantized(info(HostMetric::MemoryFree), 1e18), Reading{});
    EXPECT_EQ(quantized(info(GpuMetric::Fraction), 1.1), Reading{});
}

TEST(Quantised, AShadeOverTheTopIsTheTop)
{
    EXPECT_EQ(quantized(load, 100.4), Reading{100.0});
    EXPECT_EQ(quantized(load, 100.0), Reading{100.0});
    EXPECT_EQ(quantized(load, 0.0), Reading{0.0});
}

TEST(Quantised, TwiceIsOnce)
{
    std::mt19937 random{7};
    const auto check = [&](const MetricInfo &metric) {
        std::uniform_real_distribution<double> anyValue{0.0, metric.maximum};
        for (int i = 0; i < 1'000; ++i) {
            const Reading once = quantized(metric, anyValue(random));
            ASSERT_EQ(quantized(metric, once.value()), once) << metric.key;
            ASSERT_EQ(fromSteps(metric, toSteps(metric, once)), once) << metric.key;
        }
    };
    forEachMetric<HostMetric>([&](HostMetric metric) { check(info(metric)); });
    forEachMetric<GpuMetric>([&](GpuMetric metric) { check(info(metric)); });
    forEachMetric<CpuMetric>([&](CpuMetric metric) { check(info(metric)); });
}

TEST(MachineStats, AveragesWhatIsKnown)
{
    MachineStats stats;
    EXPECT_EQ(cpuLoad(stats), Reading{});
    EXPECT_EQ(gpuUtilization(stats), Reading{});
    stats.cpuUtilization = {Reading{10.0}, Reading{}, Reading{30.0}};
    EXPECT_EQ(cpuLoad(stats), Reading{20.0});
    stats.gpus.resize(2);
    EXPECT_EQ(gpuUtilization(stats), Reading{});
    stats.gpus[1][GpuMetric::Utilization] = Reading{50.0};
    EXPECT_EQ(gpuUtilization(stats), Reading{50.0});
}

TEST(MachineStats, AddsMemoryOnlyWhenAllOfItIsKnown)
{
    MachineStats stats;
    stats.host[HostMetric::MemoryUsed] = Reading{100.0};
    EXPECT_EQ(memoryTotal(stats), Reading{});
    stats.host[HostMetric::MemoryFree] = Reading{28.0};
    EXPECT_EQ(memoryTotal(stats), Reading{128.0});

    EXPECT_EQ(gpuMemoryTotal(stats), Reading{}) << "no GPU is not a GPU without memory";
    stats.gpus.resize(2);
    for (GpuReadings &gpu : stats.gpus) {
        gpu[GpuMetric::MemoryUsed] = Reading{10.0};
        gpu[GpuMetric::MemoryFree] = Reading{30.0};
    }
    EXPECT_EQ(gpuMemoryTotal(stats), Reading{80.0});
    stats.gpus[0][GpuMetric::MemoryFree] = Reading{};
    EXPECT_EQ(gpuMemoryTotal(stats), Reading{});
}

TEST(Rounding, IsThatOfTheStandardLibrary)
{
    for (const double base :
         {0.0, 0.5, 1.0, 1.5, 2.5, 49.5, 1e6 + 0.5, 1e12 + 0.5, 4503599627370495.5, 9007199254740993.0}) {
        for (const double magnitude : {std::nextafter(base, 0.0), base, std::nextafter(base, 1e300)}) {
            EXPECT_EQ(roundedToWhole(magnitude), std::llround(magnitude)) << magnitude;
            EXPECT_EQ(roundedToWhole(-magnitude), std::llround(-magnitude)) << magnitude;
        }
    }
}

} // namespace
} // namespace muster::domain
