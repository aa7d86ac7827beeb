// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sampler.h"

namespace muster::agent {

Sampler::Sampler(Probes probes, std::string worker, std::chrono::milliseconds interval)
    : m_probes(std::move(probes)),
      m_worker(std::move(worker)),
      m_interval(interval)
{
}

void Sampler::sample(SteadyTime now)
{
    domain::MachineStats stats;
    for (const auto &probe : m_probes) {
        probe->sample(stats, now);
    }
    m_averager.add(std::move(stats));
}

Measured Sampler::report(domain::Timestamp now)
{
    Averages averages = m_averager.take();
    domain::MachineDetails details;
    for (const auto &probe : m_probes) {
        probe->describe(details);
    }
    Measured measured;
    measured.report.worker = m_worker;
    measured.report.timestamp = now;
    measured.report.stats = std::move(averages.mean);
    measured.report.knowsTask = false;
    measured.report.interval = m_interval;
    measured.report.details = domain::Details{std::move(details)};
    measured.addenda.range = std::move(averages.range);
    return measured;
}

} // namespace muster::agent
