// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"
#include "sim/machine.h"

#include <optional>

namespace muster::sim {

enum class JobKind {
    Training,
    /// Follows the day, never full.
    Serving,
    /// Holds its GPUs and does nothing.
    Forgotten,
};

/// What one machine works on for a while.
struct Job
{
    JobKind kind = JobKind::Training;
    Noise noise;
    domain::Timestamp start{};
    /// The first so many GPUs are used.
    std::size_t gpus = 0;
};

/// The job that runs then, if one does. Jobs last from minutes to two days; those of two days take a whole group; in
/// offices nights and weekends are quiet.
std::optional<Job> jobAt(const Machine &machine, domain::Timestamp time);

/// Utilisation of one GPU by the job, in percent: start-up, plateaus, waits for data, evaluation pauses.
double gpuLoad(const Job &job, std::size_t gpu, domain::Timestamp time);

/// Share of a pause for writing a checkpoint: 1 while it writes, otherwise 0.
double checkpointActivity(const Job &job, domain::Timestamp time);

} // namespace muster::sim
