// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "sim/job.h"

#include <optional>

namespace muster::sim {

/// What the machine would measure then, with the job that it runs.
domain::MachineStats statsAt(const Machine &machine, const std::optional<Job> &job, domain::Timestamp time);

/// What the scenario takes away from it: values that are missing, GPUs that failed.
void spoil(domain::MachineStats &stats, const Machine &machine, const Scenario &scenario, domain::Timestamp time);

} // namespace muster::sim
