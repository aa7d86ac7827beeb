// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace muster::test {

using namespace std::chrono_literals;

/// The instant at which every story here begins.
inline constexpr domain::Timestamp start = domain::fromUnixMilliseconds(1'795'003'200'000);

inline std::vector<domain::Reading> percents(std::initializer_list<double> values)
{
    std::vector<domain::Reading> readings;
    for (const double value : values) {
        readings.push_back(domain::quantized(domain::info(domain::CpuMetric::Utilization), value));
    }
    return readings;
}

/// Says one thing after the other of a report: `ReportOf{"a:b:c", start}.gpus({90}).task("t")`.
class ReportOf final
{
public:
    ReportOf(std::string worker, domain::Timestamp time)
    {
        m_report.worker = std::move(worker);
        m_report.timestamp = time;
    }

    /// Utilisation of each; NaN is unknown.
    ReportOf &gpus(std::initializer_list<double> utilization)
    {
        for (const domain::Reading reading : percents(utilization)) {
            stats().gpus.emplace_back()[domain::GpuMetric::Utilization] = reading;
        }
        return *this;
    }
    ReportOf &cpus(std::initializer_list<double> load)
    {
        stats().cpuUtilization = percents(load);
        return *this;
    }
    ReportOf &task(std::string id)
    {
        m_report.task = std::move(id);
        return *this;
    }
    /// Its sender only measures and can't tell what runs.
    ReportOf &withoutKnowingTasks()
    {
        m_report.knowsTask = false;
        return *this;
    }
    ReportOf &every(std::chrono::milliseconds interval)
    {
        m_report.interval = interval;
        return *this;
    }

    operator domain::Report() const { return m_report; } // NOLINT(google-explicit-constructor): it is meant to be one

private:
    domain::MachineStats &stats() { return m_report.stats ? *m_report.stats : m_report.stats.emplace(); }

    domain::Report m_report;
};

} // namespace muster::test
