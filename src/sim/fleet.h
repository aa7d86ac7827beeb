// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "sim/machine.h"

#include <chrono>
#include <optional>

namespace muster::sim {

/// A simulated fleet. Everything is a pure function of the options, the worker and the time, so that history sent
/// afterwards and live reports agree, and a run can be repeated.
class Fleet final
{
public:
    struct Options
    {
        FleetSize size;
        std::chrono::milliseconds interval{30'000};
        std::uint64_t seed = 1;
        Scenario scenario;
    };

    explicit Fleet(const Options &options);

    std::size_t size() const { return m_machines.size(); }
    const Options &options() const { return m_options; }
    /// What stays the same of one worker.
    const Machine &machine(std::size_t worker) const { return m_machines[worker]; }

    /// Whether the worker runs then.
    bool isPresent(std::size_t worker, domain::Timestamp time) const;
    /// Of a worker that isn't present: whether it left without unregistering.
    bool leftSilently(std::size_t worker, domain::Timestamp time) const;

    domain::Registration registration(std::size_t worker) const;
    domain::Report report(std::size_t worker, domain::Timestamp time) const;
    /// What this worker says of provisioned capacity; not every worker does.
    std::optional<domain::CapacityReport> capacity(std::size_t worker, domain::Timestamp time) const;
    /// Whether it is time to say so: once a minute, or at each report where these are rarer.
    bool isCapacityDue(domain::Timestamp time) const;

private:
    bool isDead(const Machine &machine, domain::Timestamp time) const;
    std::string queueOf(const Machine &machine) const;
    std::size_t provisioned(const Machine &machine) const;

    Options m_options;
    std::vector<Machine> m_machines;
};

} // namespace muster::sim
