// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphlines.h"

#include <QCoreApplication>

// What graphs and their lines are called: on the screen, in the settings and in files.
namespace muster::viewmodels {

namespace {

struct GraphLines
{
    Q_DECLARE_TR_FUNCTIONS(GraphLines)
};

} // namespace

QString title(const Graph &graph)
{
    return GraphLines::tr(graph.title);
}

QString title(const GraphLine &line)
{
    const QString title = GraphLines::tr(line.title);
    return line.gpu ? title.arg(*line.gpu) : title;
}

QString title(const GraphUnit &unit)
{
    return GraphLines::tr(unit.title);
}

QString keyOf(const GraphLine &line)
{
    return QLatin1String(line.key) + (line.gpu ? QString::number(*line.gpu) : QString{});
}

QString leftOut(const Graph &graph)
{
    const int more = static_cast<int>(graph.gpus) - static_cast<int>(mostGpuLines);
    return more > 0 ? GraphLines::tr("and %n more GPUs, in the mean alone", nullptr, more) : QString{};
}

std::string columnOf(const GraphLine &line)
{
    const std::string name = history::info(line.series).name;
    const std::string gpu = line.gpu ? "gpu" + std::to_string(*line.gpu) + '_' : std::string{};
    return gpu + name + (line.figure == GraphFigure::Sum ? "_sum" : "");
}

} // namespace muster::viewmodels
