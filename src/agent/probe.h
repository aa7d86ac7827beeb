// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/machinedetails.h"
#include "domain/report.h"

#include <chrono>
#include <memory>
#include <vector>

namespace muster::agent {

using SteadyTime = std::chrono::steady_clock::time_point;

/// One source of figures about this machine.
class Probe
{
public:
    Probe() = default;
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;
    virtual ~Probe() = default;

    /// Fills in what it can read at `now` and leaves the rest unknown. Rates need two samples: the first has none.
    virtual void sample(domain::MachineStats &stats, SteadyTime now) = 0;

    /// Fills in what is no metric, as of the last sample; once a report. What it has GPUs of, it lists as in the
    /// sample.
    virtual void describe(domain::MachineDetails &) {}
};

using Probes = std::vector<std::unique_ptr<Probe>>;

} // namespace muster::agent
