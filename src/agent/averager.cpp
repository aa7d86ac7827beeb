// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/averager.h"

#include <algorithm>
#include <utility>

namespace muster::agent {
namespace {

using domain::MachineStats;
using domain::Reading;

/// How the known values of many samples become one.
struct Mean
{
    double sum = 0.0;
    int count = 0;
    void add(double value)
    {
        sum += value;
        ++count;
    }
    Reading result() const { return count > 0 ? Reading{sum / count} : Reading{}; }
};

struct Least
{
    Reading least{};
    void add(double value) { least = Reading{least.isKnown() ? std::min(least.value(), value) : value}; }
    Reading result() const { return least; }
};

struct Most
{
    Reading most{};
    void add(double value) { most = Reading{most.isKnown() ? std::max(most.value(), value) : value}; }
    Reading result() const { return most; }
};

/// `read(sample)` gives one value of a sample.
template <typename Fold, typename Read>
Reading fold(const std::vector<MachineStats> &samples, Read read)
{
    Fold result;
    for (const MachineStats &sample : samples) {
        if (const Reading value = read(sample); value.isKnown()) {
            result.add(value.value());
        }
    }
    return result.result();
}

template <typename Entry>
Entry entryAt(const std::vector<Entry> &list, std::size_t index)
{
    return index < list.size() ? list[index] : Entry{};
}

template <typename Fold>
std::vector<Reading> foldList(const std::vector<MachineStats> &samples, std::vector<Reading> MachineStats::*list)
{
    std::vector<Reading> result((samples.back().*list).size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = fold<Fold>(samples, [&](const MachineStats &sample) { return entryAt(sample.*list, i); });
    }
    return result;
}

template <typename Fold>
MachineStats foldAll(const std::vector<MachineStats> &samples)
{
    MachineStats result;
    domain::forEachMetric<domain::HostMetric>([&](domain::HostMetric metric) {
        result.host[metric] = fold<Fold>(samples, [&](const MachineStats &sample) { return sample.host[metric]; });
    });
    result.cpuUtilization = foldList<Fold>(samples, &MachineStats::cpuUtilization);
    result.cpuTemperature = foldList<Fold>(samples, &MachineStats::cpuTemperature);
    result.gpus.resize(samples.back().gpus.size());
    for (std::size_t i = 0; i < result.gpus.size(); ++i) {
        domain::forEachMetric<domain::GpuMetric>([&](domain::GpuMetric metric) {
            result.gpus[i][metric] =
                fold<Fold>(samples, [&](const MachineStats &sample) { return entryAt(sample.gpus, i)[metric]; });
        });
    }
    return result;
}

} // namespace

void Averager::add(MachineStats sample)
{
    m_samples.push_back(std::move(sample));
}

Averages Averager::take()
{
    const std::vector<MachineStats> samples = std::exchange(m_samples, {});
    if (samples.empty()) {
        return {};
    }
    return {foldAll<Mean>(samples), {foldAll<Least>(samples), foldAll<Most>(samples)}};
}

} // namespace muster::agent
