// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"
#include "history/ledger.h"

#include <optional>
#include <string>
#include <vector>

namespace muster::history {

/// One line of history in a roll-up block. The numbers are part of the stored format: none is ever given another
/// meaning.
enum class SeriesId : std::uint32_t {};

enum class Count : std::uint8_t { Running, Provisioned, Idle, Lost, Count_ };

/// How many workers, GPUs or CPUs of a group, a category or the total; each step's cell sums its instants.
SeriesId seriesOf(domain::Resource resource, Count count);
/// A figure of a worker, a group, a category or the total.
SeriesId seriesOf(domain::SummaryMetric metric);
/// Milliseconds in a state, of the workers or the GPUs of a group, a category or the total.
SeriesId seriesOf(domain::Resource workersOrGpus, LedgerState state);
/// A figure of one GPU of a worker.
SeriesId seriesOf(std::size_t gpu, domain::GpuMetric metric);

bool isGpuSeries(SeriesId series);
/// The largest value that it can have, in steps: the whole of what is measured in shares.
std::int64_t ceilingOf(SeriesId series);

/// What a series is called in queries and exports, and in what it is measured. GPUs' series are named by their metric.
struct SeriesInfo
{
    std::string name;
    domain::Unit unit = domain::Unit::Count;
    double stepsPerUnit = 1.0;
};

SeriesInfo info(SeriesId series);

/// The series that a group, a category and the total have; those that a worker has; those of a GPU.
std::vector<SeriesId> groupSeries();
std::vector<SeriesId> workerSeries();
std::vector<SeriesId> gpuSeries(std::size_t gpu);

} // namespace muster::history
