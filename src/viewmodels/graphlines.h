// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/series.h"
#include "viewmodels/graphruns.h"

#include <QString>

namespace muster::viewmodels {

/// What a graph may be about.
enum class GraphKind : std::uint8_t {
    Resources,
    Utilization,
    EachGpu,
    Memory,
    VideoMemory,
    Temperature,
    Disk,
    DiskIo,
    Network,
    Count_,
};

/// Of a group, a category or the total: the mean over its machines or GPUs, or the sum; of a worker the same over its
/// GPUs. MeanOfGpus: of those that the graph asks for one by one.
enum class GraphFigure : std::uint8_t { Mean, Sum, MeanOfGpus };

struct GraphLine
{
    const char *title;
    /// A name for settings and tests; that of a GPU has its number behind it.
    const char *key;
    history::SeriesId series{};
    GraphFigure figure = GraphFigure::Mean;
    /// Its axis: an index into Graph::axes.
    std::size_t axis = 0;
    /// An index into Theme::series.
    std::size_t colour = 0;
    /// Not shown until it is switched on.
    bool isOptional = false;
    /// The GPU that it is about.
    std::optional<std::size_t> gpu{};
    Qt::PenStyle style = Qt::SolidLine;
};

/// What an axis counts in, and how much of the series' own unit that is.
struct GraphUnit
{
    const char *title;
    double size;
};

struct GraphAxis
{
    /// From the smallest to the largest; all but one are of measures that have no end.
    std::vector<GraphUnit> units;
    /// The axis reaches to here at least, in the series' own unit.
    double reach = 0.0;
};

/// Of whom there is a graph.
enum class GraphSubjects : std::uint8_t { All, Groups, WorkersWithGpus };

/// One kind of graph: a line of the table in graphlines.cpp. The first axis is on the left, a second one on the right.
struct Graph
{
    const char *title;
    const char *key;
    std::vector<GraphLine> lines;
    std::vector<GraphAxis> axes;
    /// A value with its unit: "92.4 %".
    QString (*write)(domain::Reading) = nullptr;
    GraphSubjects subjects = GraphSubjects::All;
    /// How many GPUs the subject has, where the graph is about each of them.
    std::size_t gpus = 0;
};

/// So many GPUs of a worker have lines of their own.
inline constexpr std::size_t mostGpuLines = 16;

const Graph &graph(GraphKind kind);
/// With a line for each GPU, where it has those.
Graph graphOf(GraphKind kind, std::size_t gpus);
/// Which kinds there are of a subject, in the order of GraphKind: a worker has no counts of machines.
std::vector<GraphKind> graphsOf(const history::Subject &subject, std::size_t gpus = 0);

/// "Compute utilisation", "Idle GPUs", "GPU 3", "GB", translated.
QString title(const Graph &graph);
QString title(const GraphLine &line);
QString title(const GraphUnit &unit);
/// Its name for settings: "idleGpus", "gpu3".
QString keyOf(const GraphLine &line);
/// "and 4 more GPUs, in the mean alone"; empty while each has a line.
QString leftOut(const Graph &graph);
/// What the line's column is called in an export: "gpus_idle", "gpu3_gpu_utilization_percent", "ram_total_mib_sum".
std::string columnOf(const GraphLine &line);

/// What to ask history for, so that pointsOf() can tell every line of the graph.
std::vector<history::SeriesId> seriesFor(const Graph &graph, const history::Subject &subject);
/// The lines of the graph, in the order of its table; none from an answer that does not tell them all. Of a step that
/// is not over at `now` only what has passed is expected.
std::vector<GraphPoints> pointsOf(const Graph &graph, const history::Subject &subject, const history::Series &series,
                                  domain::Timestamp now = domain::Timestamp::max());
/// The largest unit in which the value still has two digits.
const GraphUnit &unitFor(const GraphAxis &axis, double value);

} // namespace muster::viewmodels
