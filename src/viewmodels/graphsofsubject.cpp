// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphlines.h"

#include <algorithm>
#include <array>

// Which graphs a subject has, and which lines of each GPU are in them.
namespace muster::viewmodels {

namespace {

bool isOfEachGpu(const Graph &graph)
{
    return graph.lines.front().figure == GraphFigure::MeanOfGpus;
}

} // namespace

Graph graphOf(GraphKind kind, std::size_t gpus)
{
    static constexpr std::array styles{Qt::SolidLine, Qt::DotLine, Qt::DashDotLine};
    constexpr std::size_t colours = 8;
    Graph graph = viewmodels::graph(kind);
    if (!isOfEachGpu(graph)) {
        return graph;
    }
    graph.gpus = gpus;
    for (std::size_t gpu = 0; gpu < std::min(gpus, mostGpuLines); ++gpu) {
        graph.lines.push_back({.title = QT_TRANSLATE_NOOP("GraphLines", "GPU %1"),
                               .key = "gpu",
                               .series = history::seriesOf(gpu, domain::GpuMetric::Utilization),
                               .colour = (gpu + 1) % colours,
                               .gpu = gpu,
                               .style = styles[(gpu + 1) / colours]});
    }
    return graph;
}

std::vector<GraphKind> graphsOf(const history::Subject &subject, std::size_t gpus)
{
    const auto isThere = [&](GraphSubjects subjects) {
        const bool isOfWorker = subjects == GraphSubjects::WorkersWithGpus;
        return subjects == GraphSubjects::All || (isOfWorker ? subject.isWorker() && gpus > 0 : !subject.isWorker());
    };
    std::vector<GraphKind> kinds;
    domain::forEachMetric<GraphKind>([&](GraphKind kind) {
        if (isThere(graph(kind).subjects)) {
            kinds.push_back(kind);
        }
    });
    return kinds;
}

} // namespace muster::viewmodels
