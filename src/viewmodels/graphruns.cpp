// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphruns.h"

#include <algorithm>

namespace muster::viewmodels {

using domain::Reading;
using domain::Timestamp;
using history::Period;

namespace {

bool contains(Period period, Timestamp time)
{
    return time >= period.from && time < period.to;
}

/// Steps that are longer than the longest pause follow each other without any.
std::chrono::milliseconds bridged(const GraphPoints &points)
{
    return std::max(longestPause, points.step);
}

/// A level stretch is two points, however long: the line is the same, and drawn as one.
void append(GraphRun &run, QPointF point)
{
    const qsizetype size = run.size();
    if (size >= 2 && run[size - 1].y() == point.y() && run[size - 2].y() == point.y()) {
        run.removeLast();
    }
    run.append(point);
}

/// A line needs two points to be seen: a lone value stands for its step.
void widenLone(GraphRun &run, std::chrono::milliseconds step)
{
    if (run.size() == 1) {
        const QPointF half{static_cast<qreal>(step.count()) / 2.0, 0.0};
        const QPointF lone = run.takeFirst();
        run = {lone - half, lone + half};
    }
}

} // namespace

std::vector<GraphRun> runsOf(const GraphPoints &points, double unit)
{
    std::vector<GraphRun> runs;
    std::optional<Timestamp> last;
    for (std::size_t i = 0; i < points.values.size(); ++i) {
        if (!points.values[i].isKnown()) {
            continue;
        }
        const Timestamp time = points.timeOf(i);
        if (!last || time - *last > bridged(points)) {
            runs.emplace_back();
        }
        append(runs.back(), {static_cast<qreal>(domain::toUnixMilliseconds(time)), points.values[i].value() / unit});
        last = time;
    }
    for (GraphRun &run : runs) {
        widenLone(run, points.step);
    }
    return runs;
}

Reading largest(const GraphPoints &points, Period within)
{
    Reading largest;
    for (std::size_t i = 0; i < points.values.size(); ++i) {
        const Reading value = points.values[i];
        if (value.isKnown() && contains(within, points.timeOf(i)) && value.value() >= largest.valueOr(value.value())) {
            largest = value;
        }
    }
    return largest;
}

std::optional<std::size_t> pointAt(const GraphPoints &points, Timestamp time)
{
    const auto index = time < points.start ? -1 : (time - points.start) / points.step;
    return index >= 0 && index < static_cast<std::int64_t>(points.values.size())
               ? std::optional{static_cast<std::size_t>(index)}
               : std::nullopt;
}

Reading valueAt(const GraphPoints &points, Timestamp time)
{
    const auto point = pointAt(points, time);
    return point ? points.values[*point] : Reading{};
}

std::optional<Timestamp> nearest(const GraphPoints &points, Timestamp time, Period within)
{
    std::optional<Timestamp> best;
    for (std::size_t i = 0; i < points.values.size(); ++i) {
        const Timestamp candidate = points.timeOf(i);
        if (points.values[i].isKnown() && contains(within, candidate)
            && (!best || std::chrono::abs(candidate - time) < std::chrono::abs(*best - time))) {
            best = candidate;
        }
    }
    return best && std::chrono::abs(*best - time) * 2 <= bridged(points) ? best : std::nullopt;
}

} // namespace muster::viewmodels
