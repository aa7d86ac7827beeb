// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <QList>
#include <QPointF>

#include <array>
#include <vector>

namespace muster::viewmodels {

/// The lines of the resource graph.
enum class GraphLine : std::uint8_t { Gpus, IdleGpus, Cpus, IdleCpus, Count_ };

inline constexpr std::size_t graphLines = static_cast<std::size_t>(GraphLine::Count_);

/// One line's points without a break, oldest first: x is milliseconds since 1970 (UTC), y a count.
using GraphRun = QList<QPointF>;

/// The figures of all lines at one instant.
struct GraphSample
{
    domain::Timestamp time{};
    std::array<int, graphLines> values{};

    int operator[](GraphLine line) const { return values[static_cast<std::size_t>(line)]; }
    friend bool operator==(const GraphSample &, const GraphSample &) = default;
};

/// The history of one subject, turned into the few points that a plot of some width can show.
/// Where no row came for a while there is a gap: what was not measured is not drawn.
class GraphSeries final
{
public:
    /// Rows are 30 s apart; a pause longer than this is a gap.
    static constexpr std::chrono::milliseconds rowInterval{30'000};
    static constexpr std::chrono::milliseconds longestPause = rowInterval * 5 / 2;
    /// Above this the oldest samples are forgotten: 34 h of rows.
    static constexpr std::size_t maximumSamples = 4'096;
    /// A line gets at most two points a pixel column, and never more columns than this.
    static constexpr int maximumColumns = 500;

    explicit GraphSeries(domain::Subject subject = {});

    const domain::Subject &subject() const { return m_subject; }
    const std::vector<GraphSample> &samples() const { return m_samples; }

    /// Takes the rows that are about its subject, in any order; a row of an instant that it has replaces it.
    /// False when none was.
    bool merge(const std::vector<domain::RollupRow> &rows);
    void forgetBefore(domain::Timestamp time);

    /// The line within [from, to], decimated to `width` pixels with its extremes kept, and one sample beyond each end
    /// so that it reaches the edges.
    std::vector<GraphRun> runs(GraphLine line, domain::Timestamp from, domain::Timestamp to, int width) const;
    /// The largest value of the line within [from, to]; 0 without any.
    int maximum(GraphLine line, domain::Timestamp from, domain::Timestamp to) const;
    /// The sample nearest to the instant; nothing inside a gap.
    const GraphSample *nearest(domain::Timestamp time) const;

private:
    using Iterator = std::vector<GraphSample>::const_iterator;
    struct Window
    {
        Iterator first;
        Iterator last;
    };
    Window window(domain::Timestamp from, domain::Timestamp to) const;
    void put(const GraphSample &sample);

    domain::Subject m_subject;
    /// Sorted by time, one an instant.
    std::vector<GraphSample> m_samples;
};

} // namespace muster::viewmodels
