// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "support/reports.h"

#include <random>

namespace muster::test {

/// Makes messages of a small fleet that does everything a fleet may do, the same for the same seed.
class RandomFleet final
{
public:
    explicit RandomFleet(unsigned seed)
        : m_random(seed)
    {
    }

    /// A whole number in [least, most].
    int number(int least, int most) { return std::uniform_int_distribution{least, most}(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }

    std::string worker()
    {
        static const std::vector<std::string> ids{"a:g:w0", "a:g:w1", "a:h:w2",  "b:g:w3:gpu0,1",
                                                  "b:w4",   "c:w5",   "host:w6", "plain",
                                                  "a::w8",  "::",     "hidden-1"};
        return pick(ids);
    }

    /// One report in five is late, by at most `lateness`.
    domain::Message message(domain::Timestamp around, std::chrono::seconds lateness = 900s)
    {
        const int dice = number(1, 100);
        if (dice <= 80) {
            return report(worker(),
                          around
                              - std::chrono::seconds{chance(20) ? number(0, static_cast<int>(lateness.count())) : 0});
        }
        if (dice <= 85) {
            return domain::Registration{worker(), texts(), std::chrono::seconds{number(1, 900)}};
        }
        if (dice <= 90) {
            return domain::Unregistration{worker()};
        }
        return dice <= 97 ? domain::Message{capacity(around)} : domain::Message{removal()};
    }

    domain::Report report(std::string worker, domain::Timestamp time)
    {
        domain::Report report;
        report.worker = std::move(worker);
        report.timestamp = time;
        if (chance(85)) {
            report.stats = stats();
        }
        report.task = chance(50) ? "task-" + std::to_string(number(1, 3)) : std::string{};
        report.queue = chance(50) ? "queue" : std::string{};
        report.knowsTask = chance(70);
        if (chance(20)) {
            report.queues = texts();
            report.tags = texts();
        }
        if (chance(30)) {
            report.interval = std::chrono::seconds{number(1, 60)};
        }
        return report;
    }

    domain::CapacityReport capacity(domain::Timestamp time)
    {
        domain::CapacityReport report;
        report.worker = worker();
        report.partial = chance(60);
        report.key = category();
        report.timestamp = time;
        report.timeout = std::chrono::seconds{number(1, 300)};
        if (chance(70)) {
            report.resourceGroups = {report.key + ":g" + std::to_string(number(0, 2)), "other"};
        }
        report.maxWorkers = figure();
        report.maxGpus = figure();
        report.maxCpus = figure();
        return report;
    }

    domain::MachineStats stats()
    {
        domain::MachineStats stats;
        domain::forEachMetric<domain::HostMetric>(
            [&](domain::HostMetric metric) { stats.host[metric] = reading(domain::info(metric)); });
        for (int cpus = number(0, 3); cpus > 0; --cpus) {
            stats.cpuUtilization.push_back(reading(domain::info(domain::CpuMetric::Utilization)));
            stats.cpuTemperature.push_back(reading(domain::info(domain::CpuMetric::Temperature)));
        }
        for (int gpus = number(0, 4); gpus > 0; --gpus) {
            domain::GpuReadings &gpu = stats.gpus.emplace_back();
            domain::forEachMetric<domain::GpuMetric>(
                [&](domain::GpuMetric metric) { gpu[metric] = reading(domain::info(metric)); });
        }
        return stats;
    }

private:
    std::string category()
    {
        static const std::vector<std::string> keys{"a", "b", "c", "host", "empty"};
        return pick(keys);
    }

    domain::CapacityRemoval removal() { return {category(), chance(50) ? worker() : std::string{}}; }

    const std::string &pick(const std::vector<std::string> &list)
    {
        return list[static_cast<std::size_t>(number(0, static_cast<int>(list.size()) - 1))];
    }

    std::vector<std::string> texts()
    {
        return std::vector<std::string>(static_cast<std::size_t>(number(0, 3)), std::string{"te\0xt", 5});
    }

    domain::Reading figure() { return chance(70) ? domain::Reading{number(0, 64'000) / 1000.0} : domain::Reading{}; }

    domain::Reading reading(const domain::MetricInfo &metric)
    {
        const double share = number(0, 1'000'000) / 1e6;
        return chance(85) ? domain::quantized(metric, share * std::min(metric.maximum, 200'000.0)) : domain::Reading{};
    }

    std::mt19937 m_random;
};

} // namespace muster::test
