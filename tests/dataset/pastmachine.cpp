// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/pastmachine.h"

#include <algorithm>

namespace muster::dataset {

using namespace domain;
using history::Period;
using history::RollupBlock;
using history::Tier;

namespace {

const Rules rules;

constexpr std::chrono::milliseconds mostLate{250};
constexpr std::chrono::milliseconds underWay{20};

/// Readings as the collector takes them in.
void quantize(MachineStats &stats)
{
    const auto round = [](const MetricInfo &metric, Reading &reading) { reading = quantized(metric, reading.value()); };
    forEachMetric<HostMetric>([&](HostMetric metric) { round(info(metric), stats.host[metric]); });
    for (Reading &load : stats.cpuUtilization) {
        round(info(CpuMetric::Utilization), load);
    }
    for (Reading &temperature : stats.cpuTemperature) {
        round(info(CpuMetric::Temperature), temperature);
    }
    for (GpuReadings &gpu : stats.gpus) {
        forEachMetric<GpuMetric>([&](GpuMetric metric) { round(info(metric), gpu[metric]); });
    }
}

/// A timer fires a little late, each time another little.
std::chrono::milliseconds lateness(std::int64_t slot, std::size_t machine)
{
    const auto mixed = (static_cast<std::uint64_t>(slot) * 31 + machine) * 0x9E37'79B9'7F4A'7C15;
    return mostLate * static_cast<std::int64_t>(mixed >> 56) / 256;
}

Worker workerOf(const sim::Machine &machine)
{
    Worker worker;
    worker.id = machine.id;
    worker.name = nameFromId(machine.id, [](std::string_view) { return false; });
    return worker;
}

std::size_t hourOfDay(std::int64_t hour)
{
    return static_cast<std::size_t>(hour % 24);
}

} // namespace

Period dayIn(Period period, std::int64_t day)
{
    return {std::max(period.from, history::startOf(day, history::oneDay)),
            std::min(period.to, history::startOf(day + 1, history::oneDay))};
}

PastMachine::PastMachine(const sim::Fleet &fleet, std::size_t machine, std::size_t number, std::size_t count)
    : m_fleet(&fleet),
      m_machine(machine),
      m_phase((fleet.options().interval - mostLate) * static_cast<std::int64_t>(number)
              / static_cast<std::int64_t>(count)),
      m_tracker(workerOf(fleet.machine(machine)), rules)
{
}

std::vector<Report> PastMachine::reports(Period period) const
{
    const auto interval = m_fleet->options().interval;
    std::vector<Report> reports;
    for (std::int64_t slot = history::indexOf(period.from, interval);; ++slot) {
        const Timestamp time = history::startOf(slot, interval) + m_phase + lateness(slot, m_machine);
        if (time >= period.to) {
            return reports;
        }
        if (time >= period.from) {
            quantize(*reports.emplace_back(m_fleet->report(m_machine, time)).stats);
        }
    }
}

PastMachine::Day PastMachine::live(Period period, std::int64_t day, std::int64_t samplesFrom)
{
    const Period part = dayIn(period, day);
    Day made;
    m_fiveMinutes = RollupBlock{m_fiveMinutes.slots()};
    m_hours = RollupBlock{m_hours.slots()};
    m_ledger = {};
    for (std::int64_t hour = history::hourOf(part.from); hour < history::hourOf(part.to); ++hour) {
        std::erase_if(m_reports,
                      [&](const Report &report) { return report.timestamp < history::hourAt(hour - 1).from; });
        auto fresh = reports(history::hourAt(hour));
        if (hour >= samplesFrom) {
            made.samples[hour] = storage::bodiesOf(fresh);
        }
        for (const Report &report : fresh) {
            m_tracker.apply(report, report.timestamp + underWay, made.events);
        }
        std::ranges::move(fresh, std::back_inserter(m_reports));
        liveHour(made, hour);
    }
    made.fiveMinutes = storage::bodyOf(m_fiveMinutes);
    made.hours = storage::bodyOf(m_hours);
    made.ledger = storage::bodyOf(m_ledger, day);
    return made;
}

void PastMachine::liveHour(Day &day, std::int64_t hour)
{
    const history::WorkerHour made = makeWorkerHour(m_reports, {}, hour, rules, day.group[hour]);
    m_fiveMinutes.replace(hourOfDay(hour) * made.fiveMinutes.slots(), made.fiveMinutes);
    m_hours.replace(hourOfDay(hour), made.hours);
    replace(m_ledger, history::hourAt(hour), made.ledger);
}

} // namespace muster::dataset
