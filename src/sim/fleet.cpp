// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/fleet.h"

#include "sim/stats.h"

#include <algorithm>

namespace muster::sim {
namespace {

using domain::Reading;
using domain::Timestamp;

constexpr std::chrono::seconds capacityInterval{60};
/// What ClearML's agents mean when they don't say how often they report.
constexpr std::chrono::milliseconds usualInterval{30'000};
constexpr std::chrono::seconds usualTimeout{600};

/// Each machine's troubles change at its own moments.
Noise troubleNoise(const Machine &machine, Topic topic, const Trouble &trouble, Timestamp time)
{
    const auto length = std::chrono::milliseconds{trouble.period}.count();
    const auto shift = static_cast<std::int64_t>(machine.noise.of(topic).below(static_cast<std::size_t>(length)));
    return machine.noise.of(topic, (domain::toUnixMilliseconds(time) + shift) / length);
}

} // namespace

Fleet::Fleet(const Options &options)
    : m_options(options),
      m_machines(layOut(options.size, options.seed, options.scenario.naming))
{
}

bool Fleet::isPresent(std::size_t worker, Timestamp time) const
{
    const Machine &machine = m_machines[worker];
    const Trouble &absence = m_options.scenario.absence;
    const bool isScaledDown = machine.kind->supply == Supply::Autoscaled
                              && troubleNoise(machine, Topic::Presence, absence, time).happens(absence.probability);
    return !isScaledDown && !isDead(machine, time);
}

bool Fleet::leftSilently(std::size_t worker, Timestamp time) const
{
    constexpr double forgetsToSayGoodbye = 0.2;
    const Machine &machine = m_machines[worker];
    return isDead(machine, time)
           || troubleNoise(machine, Topic::Presence, m_options.scenario.absence, time)
                  .of(Topic::Death)
                  .happens(forgetsToSayGoodbye);
}

domain::Registration Fleet::registration(std::size_t worker) const
{
    const Machine &machine = m_machines[worker];
    const auto silence = std::chrono::ceil<std::chrono::seconds>(3 * m_options.interval);
    return {machine.id, {queueOf(machine)}, std::max(usualTimeout, silence)};
}

domain::Report Fleet::report(std::size_t worker, Timestamp time) const
{
    const Machine &machine = m_machines[worker];
    const std::optional<Job> job = jobAt(machine, time);
    domain::Report report;
    report.worker = machine.id;
    report.timestamp = time;
    report.stats = statsAt(machine, job, time);
    spoil(*report.stats, machine, m_options.scenario, time);
    report.queues = {queueOf(machine)};
    if (job) {
        report.task = job->noise.id();
        report.queue = queueOf(machine);
    }
    if (m_options.interval != usualInterval) {
        report.interval = m_options.interval;
    }
    return report;
}

std::optional<domain::CapacityReport> Fleet::capacity(std::size_t worker, Timestamp time) const
{
    const Machine &machine = m_machines[worker];
    const Capacity kind = machine.kind->capacity;
    const bool speaks = kind == Capacity::Partial || (kind == Capacity::Whole && machine.isFirstOfCategory);
    if (!speaks) {
        return {};
    }
    const bool isPartial = kind == Capacity::Partial;
    const auto count = static_cast<double>(isPartial ? 1 : provisioned(machine));
    const double cpus = machine.kind->cpuList == CpuList::PerCore ? static_cast<double>(machine.kind->cores) : 1.0;
    domain::CapacityReport report;
    report.worker = isPartial ? machine.id : "autoscaler-" + machine.category;
    report.partial = isPartial;
    report.key = machine.category;
    report.timestamp = time;
    report.timeout = std::max<std::chrono::milliseconds>(2 * capacityInterval, 3 * m_options.interval);
    report.resourceGroups = {machine.resourceGroup};
    report.maxWorkers = Reading{count};
    report.maxGpus = Reading{count * static_cast<double>(machine.kind->gpus)};
    report.maxCpus = Reading{count * cpus};
    return report;
}

bool Fleet::isCapacityDue(Timestamp time) const
{
    const auto minute = [](Timestamp at) { return at.time_since_epoch() / capacityInterval; };
    return minute(time) != minute(time - m_options.interval);
}

bool Fleet::isDead(const Machine &machine, Timestamp time) const
{
    const Trouble &death = m_options.scenario.death;
    return troubleNoise(machine, Topic::Death, death, time).happens(death.probability);
}

std::string Fleet::queueOf(const Machine &machine) const
{
    return machine.groupNoise.of(Topic::Name).id();
}

std::size_t Fleet::provisioned(const Machine &machine) const
{
    return static_cast<std::size_t>(std::ranges::count(m_machines, machine.kind, &Machine::kind));
}

} // namespace muster::sim
