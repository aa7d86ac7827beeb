// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/gpustrip.h"

#include <algorithm>
#include <vector>

namespace muster::viewmodels {

namespace {

using domain::Activity;
using domain::Reading;

bool isMarked(const domain::GpuReadings &gpu, const domain::Thresholds &thresholds)
{
    return crosses(thresholds, domain::Watched::GpuTemperature, domain::gpuTemperature(gpu))
           || crosses(thresholds, domain::Watched::GpuMemory, domain::gpuMemoryUsed(gpu));
}

GpuCell cellOf(const domain::Worker &worker, std::size_t gpu, const domain::Thresholds &thresholds)
{
    const domain::GpuReadings &readings = worker.stats.gpus[gpu];
    return {.utilization = readings[domain::GpuMetric::Utilization],
            .activity = gpu < worker.gpuActivity.size() ? worker.gpuActivity[gpu] : Activity::Unknown,
            .isMarked = worker.liveness == domain::Liveness::Running && isMarked(readings, thresholds)};
}

/// One cell for several: their mean, and the activity that they share.
GpuCell meanCell(std::span<const GpuCell> cells)
{
    GpuCell mean = cells.front();
    double sum = 0.0;
    bool isKnown = true;
    for (const GpuCell &cell : cells) {
        sum += cell.utilization.valueOr(0.0);
        isKnown &= cell.utilization.isKnown();
        mean.isMarked |= cell.isMarked;
        mean.activity = cell.activity == mean.activity ? mean.activity : Activity::Unknown;
    }
    mean.utilization = isKnown ? Reading{sum / static_cast<double>(cells.size())} : Reading{};
    return mean;
}

GpuStrip gathered(std::span<const GpuCell> cells, std::size_t most)
{
    GpuStrip strip;
    const std::size_t each = most > 0 ? (cells.size() + most - 1) / most : cells.size();
    for (std::size_t first = 0; first < cells.size(); first += each) {
        strip.append(meanCell(cells.subspan(first, std::min(each, cells.size() - first))));
    }
    return strip;
}

} // namespace

void GpuStrip::append(const GpuCell &cell)
{
    if (m_count < maximumCells) {
        m_cells[m_count++] = cell;
    }
}

GpuStrip gathered(const GpuStrip &strip, std::size_t most)
{
    return gathered(strip.cells(), most);
}

GpuStrip stripOf(const domain::Worker &worker, const domain::Thresholds &thresholds)
{
    std::vector<GpuCell> cells;
    cells.reserve(worker.stats.gpus.size());
    for (std::size_t gpu = 0; gpu < worker.stats.gpus.size(); ++gpu) {
        cells.push_back(cellOf(worker, gpu, thresholds));
    }
    return gathered(cells, GpuStrip::maximumCells);
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
