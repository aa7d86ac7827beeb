// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphseries.h"

#include <algorithm>
#include <utility>

namespace muster::viewmodels {

namespace {

GraphSample sampleOf(const domain::RollupRow &row)
{
    const auto &gpus = row.summary[domain::Resource::Gpus];
    const auto &cpus = row.summary[domain::Resource::Cpus];
    return {row.time, {gpus.running, gpus.idle, cpus.running, cpus.idle}};
}

bool isEarlier(const GraphSample &sample, domain::Timestamp time)
{
    return sample.time < time;
}

QPointF pointAt(domain::Timestamp time, int value)
{
    return {static_cast<qreal>(domain::toUnixMilliseconds(time)), static_cast<qreal>(value)};
}

/// Collects one run and keeps, of each column's points, the lowest and the highest in the order in which they came.
class RunBuilder final
{
public:
    explicit RunBuilder(qreal columnWidth)
        : m_columnWidth(columnWidth)
    {
    }

    void add(QPointF point)
    {
        const auto column = static_cast<qint64>(point.x() / m_columnWidth);
        if (m_any && column != m_column) {
            flush();
        }
        if (!m_any) {
            m_column = column;
            m_low = m_high = point;
            m_any = true;
        }
        if (point.y() < m_low.y()) {
            m_low = point;
        }
        if (point.y() >= m_high.y()) {
            m_high = point;
        }
    }

    GraphRun take()
    {
        if (m_any) {
            flush();
        }
        if (m_run.size() == 1) {
            widen();
        }
        return std::exchange(m_run, {});
    }

private:
    void flush()
    {
        const auto [first, second] = std::minmax(m_low, m_high, [](QPointF a, QPointF b) { return a.x() < b.x(); });
        append(first);
        if (second != first) {
            append(second);
        }
        m_any = false;
    }

    /// A level stretch is two points, however long: the line is the same, and drawn as one.
    void append(QPointF point)
    {
        const qsizetype size = m_run.size();
        if (size >= 2 && m_run[size - 1].y() == point.y() && m_run[size - 2].y() == point.y()) {
            m_run.removeLast();
        }
        m_run.append(point);
    }

    /// A line needs two points to be seen: a lone row stands for its interval.
    void widen()
    {
        constexpr qreal half = GraphSeries::rowInterval.count() / 2.0;
        const QPointF lone = m_run.takeFirst();
        m_run = {lone - QPointF{half, 0.0}, lone + QPointF{half, 0.0}};
    }

    qreal m_columnWidth;
    qint64 m_column = 0;
    QPointF m_low;
    QPointF m_high;
    bool m_any = false;
    GraphRun m_run;
};

} // namespace

GraphSeries::GraphSeries(domain::Subject subject)
    : m_subject(std::move(subject))
{
}

bool GraphSeries::merge(const std::vector<domain::RollupRow> &rows)
{
    bool took = false;
    for (const auto &row : rows) {
        if (row.subject == m_subject) {
            put(sampleOf(row));
            took = true;
        }
    }
    if (m_samples.size() > maximumSamples) {
        m_samples.erase(m_samples.begin(), m_samples.end() - static_cast<std::ptrdiff_t>(maximumSamples));
    }
    return took;
}

void GraphSeries::forgetBefore(domain::Timestamp time)
{
    m_samples.erase(m_samples.begin(), std::lower_bound(m_samples.begin(), m_samples.end(), time, isEarlier));
}

std::vector<GraphRun> GraphSeries::runs(GraphLine line, domain::Timestamp from, domain::Timestamp to, int width) const
{
    std::vector<GraphRun> runs;
    const Window shown = window(from, to);
    const int columns = std::clamp(width, 1, maximumColumns);
    RunBuilder builder{std::max(1.0, static_cast<qreal>((to - from).count()) / columns)};
    for (auto sample = shown.first; sample != shown.last; ++sample) {
        if (sample != shown.first && sample->time - std::prev(sample)->time > longestPause) {
            runs.push_back(builder.take());
        }
        builder.add(pointAt(sample->time, (*sample)[line]));
    }
    if (shown.first != shown.last) {
        runs.push_back(builder.take());
    }
    return runs;
}

int GraphSeries::maximum(GraphLine line, domain::Timestamp from, domain::Timestamp to) const
{
    int largest = 0;
    const Window shown = window(from, to);
    std::for_each(shown.first, shown.last,
                  [&](const GraphSample &sample) { largest = std::max(largest, sample[line]); });
    return largest;
}

const GraphSample *GraphSeries::nearest(domain::Timestamp time) const
{
    const auto after = std::lower_bound(m_samples.begin(), m_samples.end(), time, isEarlier);
    const GraphSample *best = nullptr;
    for (const auto candidate : {after, after == m_samples.begin() ? after : std::prev(after)}) {
        if (candidate != m_samples.end()
            && (best == nullptr || std::chrono::abs(candidate->time - time) < std::chrono::abs(best->time - time))) {
            best = &*candidate;
        }
    }
    return best != nullptr && std::chrono::abs(best->time - time) * 2 <= longestPause ? best : nullptr;
}

GraphSeries::Window GraphSeries::window(domain::Timestamp from, domain::Timestamp to) const
{
    auto first = std::lower_bound(m_samples.begin(), m_samples.end(), from, isEarlier);
    auto last = std::lower_bound(first, m_samples.end(), to, isEarlier);
    if (first != m_samples.begin() && first != m_samples.end()
        && first->time - std::prev(first)->time <= longestPause) {
        --first;
    }
    if (last != m_samples.end()) {
        ++last;
    }
    return {first, last};
}

void GraphSeries::put(const GraphSample &sample)
{
    const auto place = std::lower_bound(m_samples.begin(), m_samples.end(), sample.time, isEarlier);
    if (place != m_samples.end() && place->time == sample.time) {
        *place = sample;
    } else {
        m_samples.insert(place, sample);
    }
}

} // namespace muster::viewmodels
