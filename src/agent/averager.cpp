// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/averager.h"

#include <utility>

namespace muster::agent {
namespace {

using domain::MachineStats;
using domain::Reading;

/// `read(sample)` gives one value of a sample.
template <typename Read>
Reading mean(const std::vector<MachineStats> &samples, Read read)
{
    double sum = 0.0;
    int known = 0;
    for (const MachineStats &sample : samples) {
        if (const Reading value = read(sample); value.isKnown()) {
            sum += value.value();
            ++known;
        }
    }
    return known > 0 ? Reading{sum / known} : Reading{};
}

template <typename Entry>
Entry entryAt(const std::vector<Entry> &list, std::size_t index)
{
    return index < list.size() ? list[index] : Entry{};
}

std::vector<Reading> meanList(const std::vector<MachineStats> &samples, std::vector<Reading> MachineStats::*list)
{
    std::vector<Reading> means((samples.back().*list).size());
    for (std::size_t i = 0; i < means.size(); ++i) {
        means[i] = mean(samples, [&](const MachineStats &sample) { return entryAt(sample.*list, i); });
    }
    return means;
}

} // namespace

void Averager::add(MachineStats sample)
{
    m_samples.push_back(std::move(sample));
}

MachineStats Averager::take()
{
    const std::vector<MachineStats> samples = std::exchange(m_samples, {});
    MachineStats result;
    if (samples.empty()) {
        return result;
    }
    domain::forEachMetric<domain::HostMetric>([&](domain::HostMetric metric) {
        result.host[metric] = mean(samples, [&](const MachineStats &sample) { return sample.host[metric]; });
    });
    result.cpuUtilization = meanList(samples, &MachineStats::cpuUtilization);
    result.cpuTemperature = meanList(samples, &MachineStats::cpuTemperature);
    result.gpus.resize(samples.back().gpus.size());
    for (std::size_t i = 0; i < result.gpus.size(); ++i) {
        domain::forEachMetric<domain::GpuMetric>([&](domain::GpuMetric metric) {
            result.gpus[i][metric] =
                mean(samples, [&](const MachineStats &sample) { return entryAt(sample.gpus, i)[metric]; });
        });
    }
    return result;
}

} // namespace muster::agent
