// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/grouphour.h"

#include "history/cellsof.h"

#include <algorithm>

namespace muster::history {

using namespace domain;

namespace {

constexpr std::size_t instantsPerStep = GroupHour::instants / GroupHour::steps;

/// Calls `visit(series, time)` for every time of the ledger.
template <typename Times, typename Visit>
void forEachTime(Times &times, Visit visit)
{
    forEachMetric<LedgerState>([&](LedgerState state) {
        visit(seriesOf(Resource::Workers, state), times.workers.times[static_cast<std::size_t>(state)]);
        visit(seriesOf(Resource::Gpus, state), times.gpus.times[static_cast<std::size_t>(state)]);
    });
}

Cell cellAt(const RollupBlock &block, SeriesId series, std::size_t slot)
{
    const auto cells = block.cells(series);
    return slot < cells.size() ? cells[slot] : Cell{};
}

bool isAnythingThere(const Summary &summary)
{
    return std::ranges::any_of(summary.counts, [](const ResourceCounts &counts) {
        return counts.running > 0 || counts.lost > 0 || counts.provisioned > 0;
    });
}

void addSummary(HourBlocks &blocks, std::size_t instant, const Summary &summary)
{
    visitInstant(summary, [&](SeriesId series, const Cell &cell) {
        blocks.halfMinutes.at(series, instant) = cell;
        add(blocks.fiveMinutes.at(series, instant / instantsPerStep), cell);
        add(blocks.hours.at(series, 0), cell);
    });
}

} // namespace

void add(GroupHour &hour, const GroupHour &other)
{
    for (std::size_t i = 0; i < GroupHour::instants; ++i) {
        add(hour.summaries[i], other.summaries[i]);
    }
    for (std::size_t i = 0; i < GroupHour::steps; ++i) {
        hour.times[i].workers += other.times[i].workers;
        hour.times[i].gpus += other.times[i].gpus;
    }
}

void add(GroupHour &hour, Timestamp start, const WorkerLedger &ledger)
{
    for (std::size_t i = 0; i < GroupHour::steps; ++i) {
        const Timestamp from = start + stepOf(Tier::FiveMinutes) * static_cast<std::int64_t>(i);
        const Period step{from, from + stepOf(Tier::FiveMinutes)};
        hour.times[i].workers += timesIn(ledger.worker, step);
        for (const Intervals &gpu : ledger.gpus) {
            hour.times[i].gpus += timesIn(gpu, step);
        }
    }
}

HourBlocks toBlocks(const GroupHour &hour)
{
    HourBlocks blocks;
    for (std::size_t i = 0; i < GroupHour::instants; ++i) {
        if (isAnythingThere(hour.summaries[i])) {
            addSummary(blocks, i, hour.summaries[i]);
        }
    }
    for (std::size_t i = 0; i < GroupHour::steps; ++i) {
        forEachTime(hour.times[i], [&](SeriesId series, std::chrono::milliseconds time) {
            if (time.count() > 0) {
                const Cell cell = cellOf(time.count());
                blocks.fiveMinutes.at(series, i) = cell;
                add(blocks.hours.at(series, 0), cell);
            }
        });
    }
    return blocks;
}

Summary summaryAt(const RollupBlock &block, std::size_t slot)
{
    Summary summary;
    forEachMetric<Resource>([&](Resource resource) {
        const auto number = [&](Count count) {
            return static_cast<int>(cellAt(block, seriesOf(resource, count), slot).sum);
        };
        summary[resource] = {number(Count::Running), number(Count::Provisioned), number(Count::Idle),
                             number(Count::Lost)};
    });
    forEachMetric<SummaryMetric>([&](SummaryMetric metric) {
        const Cell cell = cellAt(block, seriesOf(metric), slot);
        summary[metric] = {cell.sum, static_cast<int>(cell.count), static_cast<int>(cell.total)};
    });
    return summary;
}

GroupHour fromBlocks(const RollupBlock &halfMinutes, const RollupBlock &fiveMinutes, std::size_t firstOfFiveMinutes)
{
    GroupHour hour;
    for (std::size_t i = 0; i < GroupHour::instants; ++i) {
        hour.summaries[i] = summaryAt(halfMinutes, i);
    }
    for (std::size_t i = 0; i < GroupHour::steps; ++i) {
        forEachTime(hour.times[i], [&](SeriesId series, std::chrono::milliseconds &time) {
            time = std::chrono::milliseconds{cellAt(fiveMinutes, series, firstOfFiveMinutes + i).sum};
        });
    }
    return hour;
}

} // namespace muster::history
