// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/workername.h"

#include <algorithm>
#include <map>
#include <random>

namespace muster::bench {

/// How large a fleet is.
struct Size
{
    int workers = 10'000;
    int groups = 200;
};

/// A fleet whose figures are thrown anew: the worst there is for sorting and for a filter on them.
class RandomFleet final
{
public:
    static constexpr int gpusEach = 8;

    explicit RandomFleet(Size size)
    {
        for (int i = 0; i < size.workers; ++i) {
            const int group = i % size.groups;
            domain::Worker worker;
            worker.id = "cat" + std::to_string(group % 8) + ":group-" + std::to_string(group) + ":i-0f2a87f5b"
                        + std::to_string(i);
            worker.name = domain::nameFromId(worker.id, [](std::string_view) { return false; });
            worker.task = "train-llm-" + std::to_string(i % 97);
            worker.stats.gpus.resize(gpusEach);
            worker.gpuActivity.assign(gpusEach, domain::Activity::Busy);
            m_workers.push_back(worker);
        }
    }

    domain::Changes changeAll() { return change(m_workers.size()); }

    domain::Changes change(std::size_t count)
    {
        domain::Changes changes;
        changes.time = m_now += std::chrono::seconds{1};
        for (std::size_t i = 0; i < std::min(count, m_workers.size()); ++i) {
            domain::Worker &worker = m_workers[m_next++ % m_workers.size()];
            throwFigures(worker);
            changes.workers.push_back(worker);
        }
        summarize(changes);
        return changes;
    }

private:
    double anyBelow(int bound) { return static_cast<double>(static_cast<int>(m_random()) % bound); }

    void throwFigures(domain::Worker &worker)
    {
        worker.lastHeard = m_now;
        worker.activity = m_random() % 4 == 0 ? domain::Activity::Idle : domain::Activity::Busy;
        for (domain::GpuReadings &gpu : worker.stats.gpus) {
            gpu[domain::GpuMetric::Utilization] = domain::Reading{anyBelow(101)};
        }
        worker.stats.cpuUtilization = {domain::Reading{anyBelow(101)}};
        worker.stats.host[domain::HostMetric::MemoryFree] = domain::Reading{anyBelow(1'000'000)};
        worker.stats.host[domain::HostMetric::NetworkRx] = domain::Reading{0.1 * anyBelow(1'000)};
    }

    void summarize(domain::Changes &changes) const
    {
        std::map<domain::GroupKey, domain::Summary> groups;
        std::map<std::string, domain::Summary> categories;
        for (const domain::Worker &worker : m_workers) {
            domain::add(groups[{worker.name.category, worker.name.group}], worker);
        }
        for (const auto &[key, summary] : groups) {
            changes.groups.push_back({key, summary});
            domain::add(categories[key.category], summary);
            domain::add(changes.total, summary);
        }
        for (const auto &[category, summary] : categories) {
            changes.categories.push_back({category, summary});
        }
    }

    std::vector<domain::Worker> m_workers;
    std::size_t m_next = 0;
    domain::Timestamp m_now = domain::systemNow();
    std::minstd_rand m_random{1};
};

} // namespace muster::bench
