// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"
#include "domain/thresholds.h"

#include <QMetaType>

#include <array>
#include <cstddef>
#include <span>

namespace muster::viewmodels {

/// One cell of a strip.
struct GpuCell
{
    /// Percent.
    domain::Reading utilization{};
    domain::Activity activity = domain::Activity::Unknown;
    /// A temperature or a memory behind it crosses its threshold.
    bool isMarked = false;

    friend bool operator==(const GpuCell &, const GpuCell &) = default;
};

/// A row of small cells that tell how busy some GPUs are.
class GpuStrip final
{
public:
    /// A worker with more GPUs shows means of neighbours.
    static constexpr std::size_t maximumCells = 64;
    /// A group shows this many cells, or one for each GPU where it has fewer.
    static constexpr std::size_t groupCells = 8;

    std::span<const GpuCell> cells() const { return {m_cells.data(), m_count}; }
    void append(const GpuCell &cell);

    friend bool operator==(const GpuStrip &, const GpuStrip &) = default;

private:
    std::array<GpuCell, maximumCells> m_cells{};
    std::size_t m_count = 0;
};

/// The strip in at most this many cells, each for as many neighbours: their mean, which is unknown where one of them
/// is, so that no GPU that is dead hides behind others.
GpuStrip gathered(const GpuStrip &strip, std::size_t most);
/// One cell a GPU, in the order in which they were reported.
GpuStrip stripOf(const domain::Worker &worker, const domain::Thresholds &thresholds);
/// The group's GPUs in order of utilisation, busiest first, each cell standing for an equal share of them; those
/// that are unknown come last. Read from the histogram, so utilisation is the middle of its class.
GpuStrip stripOf(const domain::Summary &summary);

} // namespace muster::viewmodels

Q_DECLARE_METATYPE(muster::viewmodels::GpuStrip)
