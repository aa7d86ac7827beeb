// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/samplefleet.h"

#include "domain/workername.h"

#include <map>

namespace muster::test {

using domain::Activity;
using domain::Reading;

namespace {

domain::MachineStats busyStats(int gpus, int cpus)
{
    domain::MachineStats stats;
    stats.host[domain::HostMetric::MemoryUsed] = Reading{900'000};
    stats.host[domain::HostMetric::MemoryFree] = Reading{120'000};
    stats.host[domain::HostMetric::DiskFreeHome] = Reading{20};
    stats.host[domain::HostMetric::NetworkTx] = Reading{0.5};
    stats.host[domain::HostMetric::NetworkRx] = Reading{11};
    for (int i = 0; i < cpus; ++i) {
        stats.cpuUtilization.emplace_back(60.0 + i % 30);
    }
    for (int i = 0; i < gpus; ++i) {
        domain::GpuReadings gpu;
        gpu[domain::GpuMetric::Utilization] = Reading{85.0 + i % 15};
        stats.gpus.push_back(gpu);
    }
    return stats;
}

/// Summaries of what stands under one key; lost ones are provisioned too.
template <typename Key>
std::map<Key, domain::Summary> summed(const std::vector<domain::Worker> &workers, Key (*keyOf)(const domain::Worker &))
{
    std::map<Key, domain::Summary> sums;
    for (const auto &worker : workers) {
        if (worker.liveness != domain::Liveness::Gone) {
            add(sums[keyOf(worker)], worker);
        }
    }
    for (auto &[key, summary] : sums) {
        for (auto &counts : summary.counts) {
            counts.provisioned = counts.running + counts.lost;
        }
    }
    return sums;
}

} // namespace

domain::Worker worker(const std::string &id, int gpus, int cpus)
{
    domain::Worker worker;
    worker.id = id;
    worker.name = domain::nameFromId(id, [](std::string_view) { return false; });
    worker.activity = Activity::Busy;
    worker.stats = busyStats(gpus, cpus);
    worker.gpuActivity.assign(static_cast<std::size_t>(gpus), Activity::Busy);
    worker.cpuActivity.assign(static_cast<std::size_t>(cpus), Activity::Busy);
    worker.task = "train-llm-7";
    worker.knowsTask = true;
    return worker;
}

domain::Worker idle(domain::Worker worker)
{
    worker.activity = Activity::Idle;
    worker.gpuActivity.assign(worker.gpuActivity.size(), Activity::Idle);
    worker.cpuActivity.assign(worker.cpuActivity.size(), Activity::Idle);
    for (auto &gpu : worker.stats.gpus) {
        gpu[domain::GpuMetric::Utilization] = Reading{3};
    }
    worker.task.clear();
    return worker;
}

domain::Worker lost(domain::Worker worker)
{
    worker.liveness = domain::Liveness::Lost;
    return worker;
}

domain::Worker gone(domain::Worker worker)
{
    worker.liveness = domain::Liveness::Gone;
    return worker;
}

domain::Changes changesOf(std::vector<domain::Worker> workers, domain::Timestamp time)
{
    domain::Changes changes;
    changes.time = time;
    for (auto &worker : workers) {
        if (worker.liveness == domain::Liveness::Running) {
            worker.lastReport = worker.lastStats = worker.lastHeard = time;
        } else {
            worker.lastStats = worker.lastHeard = time - std::chrono::minutes{4};
        }
    }
    const auto groupOf = +[](const domain::Worker &w) { return domain::GroupKey{w.name.category, w.name.group}; };
    const auto categoryOf = +[](const domain::Worker &w) { return w.name.category; };
    for (const auto &[key, summary] : summed(workers, groupOf)) {
        changes.groups.push_back({key, summary});
    }
    for (const auto &[category, summary] : summed(workers, categoryOf)) {
        changes.categories.push_back({category, summary});
        add(changes.total, summary);
    }
    changes.workers.assign(workers.begin(), workers.end());
    return changes;
}

} // namespace muster::test
