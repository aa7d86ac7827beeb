// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/cellsof.h"

namespace muster::history {

using namespace domain;

namespace {

void visitSums(const Summary &summary, const VisitCell &visit)
{
    forEachMetric<SummaryMetric>([&](SummaryMetric metric) {
        if (summary[metric].total > 0) {
            visit(seriesOf(metric), cellOf(summary[metric]));
        }
    });
}

} // namespace

void visitFigures(const Report &report, const VisitCell &visit)
{
    if (!report.stats) {
        return;
    }
    Worker worker;
    worker.stats = *report.stats;
    Summary summary;
    add(summary, worker);
    visitSums(summary, visit);
}

void visitGpus(const Report &report, const VisitCell &visit)
{
    for (std::size_t gpu = 0; report.stats && gpu < report.stats->gpus.size(); ++gpu) {
        forEachMetric<GpuMetric>([&](GpuMetric metric) {
            visit(seriesOf(gpu, metric), cellOf(info(metric), report.stats->gpus[gpu][metric]));
        });
    }
}

void visitInstant(const Summary &summary, const VisitCell &visit)
{
    forEachMetric<Resource>([&](Resource resource) {
        const ResourceCounts &counts = summary[resource];
        visit(seriesOf(resource, Count::Running), cellOf(std::int64_t{counts.running}));
        visit(seriesOf(resource, Count::Provisioned), cellOf(std::int64_t{counts.provisioned}));
        visit(seriesOf(resource, Count::Idle), cellOf(std::int64_t{counts.idle}));
        visit(seriesOf(resource, Count::Lost), cellOf(std::int64_t{counts.lost}));
    });
    visitSums(summary, visit);
}

} // namespace muster::history
