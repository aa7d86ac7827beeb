// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/workername.h"

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace muster::test {

/// A running worker that was just heard: `id` is "category:group:name", one utilisation a GPU. Without any it has told
/// no figures.
inline domain::Worker machine(const std::string &id, std::initializer_list<double> gpuUtilization = {})
{
    domain::Worker worker;
    worker.id = id;
    worker.name = domain::nameFromId(id, [](std::string_view) { return false; });
    worker.lastHeard = domain::fromUnixMilliseconds(1'000'000);
    if (gpuUtilization.size() > 0) {
        worker.lastStats = worker.lastHeard;
    }
    for (const double utilization : gpuUtilization) {
        domain::GpuReadings gpu;
        gpu[domain::GpuMetric::Utilization] = domain::Reading{utilization};
        worker.stats.gpus.push_back(gpu);
        worker.gpuActivity.push_back(utilization < 80.0 ? domain::Activity::Idle : domain::Activity::Busy);
    }
    return worker;
}

inline domain::Worker withCpuLoad(domain::Worker worker, double percent)
{
    worker.stats.cpuUtilization = {domain::Reading{percent}};
    return worker;
}

inline domain::Worker withHost(domain::Worker worker, domain::HostMetric metric, double value)
{
    worker.stats.host[metric] = domain::Reading{value};
    return worker;
}

inline domain::Worker withTask(domain::Worker worker, const std::string &task)
{
    worker.task = task;
    worker.knowsTask = true;
    return worker;
}

inline domain::Worker with(domain::Worker worker, domain::Liveness liveness)
{
    worker.liveness = liveness;
    return worker;
}

/// Makes Changes as the collector does: whole rows of the workers named, and the summaries of the groups they touch.
class FleetFeed final
{
public:
    explicit FleetFeed(domain::Timestamp now = domain::fromUnixMilliseconds(1'000'000))
        : m_now(now)
    {
    }

    domain::Changes changes(const std::vector<domain::Worker> &workers,
                            std::chrono::milliseconds later = std::chrono::milliseconds{0})
    {
        domain::Changes changes;
        changes.time = m_now += later;
        changes.workers.assign(workers.begin(), workers.end());
        std::map<domain::GroupKey, domain::Summary> touched;
        for (const domain::Worker &worker : workers) {
            if (const auto before = m_workers.find(worker.id); before != m_workers.end()) {
                touched[keyOf(before->second)];
            }
            touched[keyOf(worker)];
            m_workers[worker.id] = worker;
        }
        for (const auto &[id, worker] : m_workers) {
            if (const auto group = touched.find(keyOf(worker)); group != touched.end()) {
                domain::add(group->second, worker);
            }
        }
        for (const auto &[key, summary] : touched) {
            changes.groups.push_back({key, summary});
        }
        return changes;
    }

    domain::Changes gone(const std::string &id) { return changes({with(m_workers.at(id), domain::Liveness::Gone)}); }

    const std::map<std::string, domain::Worker> &workers() const { return m_workers; }
    domain::Timestamp now() const { return m_now; }

private:
    static domain::GroupKey keyOf(const domain::Worker &worker) { return {worker.name.category, worker.name.group}; }

    domain::Timestamp m_now;
    std::map<std::string, domain::Worker> m_workers;
};

} // namespace muster::test
