// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/averager.h"
#include "agent/probe.h"

#include <string>

namespace muster::agent {

/// A report with what goes beside it.
struct Measured
{
    domain::Report report;
    reporter::Addenda addenda;
};

/// Asks all probes again and again, and makes one report of the answers: their mean.
class Sampler final
{
public:
    Sampler(Probes probes, std::string worker, std::chrono::milliseconds interval);

    void sample(SteadyTime now);
    /// What was sampled since the last report.
    Measured report(domain::Timestamp now);

private:
    Probes m_probes;
    std::string m_worker;
    std::chrono::milliseconds m_interval;
    Averager m_averager;
};

} // namespace muster::agent
