// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/gpustrip.h"

#include <algorithm>

namespace muster::viewmodels {

namespace {

using domain::Activity;
using domain::Reading;

bool isMarked(const domain::GpuReadings &gpu, const domain::Thresholds &thresholds)
{
    return crosses(thresholds, domain::Watched::GpuTemperature, domain::gpuTemperature(gpu))
           || crosses(thresholds, domain::Watched::GpuMemory, domain::gpuMemoryUsed(gpu));
}

/// The cell for the GPUs [first, last) of a worker: their mean, and the activity that they share.
GpuCell meanCell(const domain::Worker &worker, std::size_t first, std::size_t last,
                 const domain::Thresholds &thresholds)
{
    const bool isRunning = worker.liveness == domain::Liveness::Running;
    const auto activityOf = [&](std::size_t i) {
        return i < worker.gpuActivity.size() ? worker.gpuActivity[i] : Activity::Unknown;
    };
    GpuCell cell{.activity = activityOf(first)};
    double sum = 0.0;
    int known = 0;
    for (std::size_t i = first; i < last; ++i) {
        const Reading utilization = worker.stats.gpus[i][domain::GpuMetric::Utilization];
        sum += utilization.valueOr(0.0);
        known += utilization.isKnown() ? 1 : 0;
        cell.isMarked |= isRunning && isMarked(worker.stats.gpus[i], thresholds);
        cell.activity = activityOf(i) == cell.activity ? cell.activity : Activity::Unknown;
    }
    if (known > 0) {
        cell.utilization = Reading{sum / known};
    }
    return cell;
}

} // namespace

void GpuStrip::append(const GpuCell &cell)
{
    if (m_count < maximumCells) {
        m_cells[m_count++] = cell;
    }
}

GpuStrip stripOf(const domain::Worker &worker, const domain::Thresholds &thresholds)
{
    GpuStrip strip;
    const std::size_t gpus = worker.stats.gpus.size();
    const std::size_t cells = std::min(gpus, GpuStrip::maximumCells);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        strip.append(meanCell(worker, cell * gpus / cells, (cell + 1) * gpus / cells, thresholds));
    }
    return strip;
}

GpuStrip stripOf(const domain::Summary &summary)
{
    GpuStrip strip;
    const int gpus = summary[domain::Resource::Gpus].running;
    const int cells = std::min(gpus, static_cast<int>(GpuStrip::groupCells));
    int row = static_cast<int>(domain::histogramCells) - 1;
    int reached = cells > 0 ? summary.gpuHistogram.back() : 0;
    for (int cell = 0; cell < cells; ++cell) {
        // The cell shows the GPU in the middle of its share, counted from the busiest.
        const int middle = static_cast<int>((2LL * cell + 1) * gpus / (2LL * cells));
        while (row >= 0 && reached <= middle) {
            reached += --row >= 0 ? summary.gpuHistogram[static_cast<std::size_t>(row)] : 0;
        }
        const double classWidth = 100.0 / domain::histogramCells;
        strip.append({.utilization = row >= 0 ? Reading{(row + 0.5) * classWidth} : Reading{}});
    }
    return strip;
}

} // namespace muster::viewmodels
