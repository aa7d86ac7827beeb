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

domain::Report Sampler::report(domain::Timestamp now)
{
    domain::Report report;
    report.worker = m_worker;
    report.timestamp = now;
    report.stats = m_averager.take();
    report.knowsTask = false;
    report.interval = m_interval;
    return report;
}

} // namespace muster::agent
