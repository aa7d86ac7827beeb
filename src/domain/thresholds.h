// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker.h"

#include <array>
#include <bitset>

namespace muster::domain {

/// What a user may set a threshold on.
enum class Watched : std::uint8_t {
    /// Mean over the worker's GPUs, percent.
    GpuUtilization,
    /// Mean over its CPUs, percent.
    CpuLoad,
    /// MiB.
    RamFree,
    /// Percent.
    DiskFreeHome,
    /// Of its hottest GPU, degrees Celsius.
    GpuTemperature,
    /// Used share of its fullest GPU's memory, percent.
    GpuMemory,
    Count_,
};

inline constexpr std::size_t watchedFigures = static_cast<std::size_t>(Watched::Count_);

enum class Side : std::uint8_t { Below, Above };

struct WatchedInfo
{
    /// Its name in the settings.
    std::string_view key;
    /// What a limit is counted in, and how many of the figure's unit that is.
    std::string_view unit;
    int perUnit;
    /// On which side of its limit a figure is marked.
    Side side;
    int largestLimit;
};

const WatchedInfo &info(Watched figure);

/// In the unit of WatchedInfo.
struct Threshold
{
    bool isOn = true;
    int limit = 0;

    friend bool operator==(const Threshold &, const Threshold &) = default;
};

/// A threshold for each figure.
class Thresholds final
{
public:
    const Threshold &operator[](Watched figure) const { return m_thresholds[static_cast<std::size_t>(figure)]; }
    Threshold &operator[](Watched figure) { return m_thresholds[static_cast<std::size_t>(figure)]; }
    friend bool operator==(const Thresholds &, const Thresholds &) = default;

private:
    std::array<Threshold, watchedFigures> m_thresholds{
        {{true, 50}, {true, 90}, {true, 13}, {true, 15}, {false, 85}, {false, 95}}};
};

/// In the unit that Watched tells; unknown where the worker does not say.
Reading figureOf(const MachineStats &stats, Watched figure);
/// Of one GPU: its temperature, or the used share of its memory in percent.
Reading gpuTemperature(const GpuReadings &gpu);
Reading gpuMemoryUsed(const GpuReadings &gpu);

/// Whether the threshold is on and the figure is known and on its wrong side.
bool crosses(const Thresholds &thresholds, Watched figure, Reading reading);

/// The figures of one worker that cross their thresholds.
using Crossed = std::bitset<watchedFigures>;

/// Of a worker that runs; the old figures of a lost one cross nothing.
Crossed crossedBy(const Worker &worker, const Thresholds &thresholds);

} // namespace muster::domain
