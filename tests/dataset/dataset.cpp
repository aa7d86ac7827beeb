// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset.h"

#include "storage/settings.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <ranges>
#include <thread>

namespace muster::dataset {

using namespace domain;
using history::Tier;
using storage::HistoryTables;

namespace {

constexpr std::size_t gpusOfEach = 8;
/// As the collector does.
constexpr std::size_t workersAChange = 32;
/// What the collector leaves in the journal: a start refills the means of the idle rules from it.
constexpr std::chrono::minutes journalKept{11};

/// A fleet of which at least so many machines have eight GPUs.
sim::Fleet fleetFor(const Dataset::Options &options)
{
    // Two of the six kinds have eight.
    const std::size_t workers = options.distinct * 12;
    return sim::Fleet{{{workers, 12}, options.interval, 1, *sim::findScenario("mixed")}};
}

/// Calls `work(index)` for each below `count`, on as many threads as there are cores.
void inParallel(std::size_t count, const std::function<void(std::size_t index)> &work)
{
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads(std::max(1U, std::thread::hardware_concurrency()));
    for (std::jthread &thread : threads) {
        thread = std::jthread{[&] {
            for (std::size_t index = next++; index < count; index = next++) {
                work(index);
            }
        }};
    }
}

std::string padded(std::size_t number)
{
    std::string digits = std::to_string(number);
    return std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
}

} // namespace

Dataset::Dataset(const Options &options)
    : m_options(options),
      m_period{options.end - std::chrono::hours{24} * options.days, options.end},
      m_samplesFrom(history::hourOf(options.end - options.samples)),
      m_fleet(fleetFor(options))
{
    for (std::size_t machine = 0; machine < m_fleet.size() && m_machines.size() < options.distinct; ++machine) {
        if (m_fleet.machine(machine).kind->gpus == gpusOfEach) {
            m_machines.emplace_back(m_fleet, machine, m_machines.size(), options.distinct);
        }
    }
    const sim::Noise noise{1};
    for (std::size_t i = 0; i < options.workers; ++i) {
        const std::size_t group = i * options.groups / options.workers;
        const std::string category = "site-" + std::to_string(group * options.categories / options.groups);
        const std::string name = "rack-" + std::to_string(group);
        const std::size_t machine = noise.of(sim::Topic::Machine, i).below(m_machines.size());
        m_members.push_back({category + ':' + name + ":node-" + padded(i), {category, name}, machine});
    }
}

std::vector<Report> Dataset::reports(std::size_t index, history::Period period) const
{
    const Member &member = m_members[index];
    std::vector<Report> reports = m_machines[member.machine].reports(period);
    for (Report &report : reports) {
        report.worker = member.id;
    }
    return reports;
}

std::optional<std::string> Dataset::write(storage::Store &store, const std::function<void(int day, int days)> &tell)
{
    m_store = &store;
    const std::int64_t first = history::dayOf(m_period.from);
    const std::int64_t end = history::dayOf(m_period.to - std::chrono::milliseconds{1}) + 1;
    // The next day is simulated while one is written.
    auto next = std::async(std::launch::async, &Dataset::live, this, first);
    for (std::int64_t day = first; day < end && !m_problem; ++day) {
        const Day lived = next.get();
        if (day + 1 < end) {
            next = std::async(std::launch::async, &Dataset::live, this, day + 1);
        }
        if (write(lived)) {
            tell(static_cast<int>(day - first + 1), static_cast<int>(end - first));
        }
    }
    if (next.valid()) {
        next.wait();
    }
    if (!m_problem) {
        writePresent();
    }
    return m_problem;
}

Dataset::Day Dataset::live(std::int64_t day)
{
    Day lived{day, std::vector<PastMachine::Day>(m_machines.size()), {}};
    inParallel(m_machines.size(),
               [&](std::size_t i) { lived.machines[i] = m_machines[i].live(m_period, day, m_samplesFrom); });
    lived.sums = sumUp(lived.machines);
    return lived;
}

std::vector<GroupDay> Dataset::sumUp(const std::vector<PastMachine::Day> &machines) const
{
    std::map<Subject, std::vector<std::size_t>> groups;
    for (const Member &member : m_members) {
        groups[member.group].push_back(member.machine);
    }
    std::vector<GroupDay> sums;
    for (const auto &[group, members] : groups) {
        sums.emplace_back(group);
    }
    inParallel(sums.size(), [&](std::size_t i) {
        for (const std::size_t machine : groups.at(sums[i].group())) {
            sums[i].add(machines[machine].group);
        }
        sums[i].provision();
    });
    std::map<Subject, GroupDay> above;
    for (const GroupDay &sum : sums) {
        for (const Subject &subject : {Subject{sum.group().category, {}}, Subject{}}) {
            above.try_emplace(subject, subject).first->second.add(sum);
        }
    }
    for (auto &[subject, sum] : above) {
        sums.push_back(std::move(sum));
    }
    inParallel(sums.size(), [&](std::size_t i) { sums[i].pack(m_samplesFrom); });
    return sums;
}

bool Dataset::write(const Day &day)
{
    for (std::size_t first = 0; first < m_members.size(); first += workersAChange) {
        const bool done = change([&](HistoryTables &tables) {
            std::vector<storage::BlockRow> blocks;
            for (const Member &member : m_members | std::views::drop(first) | std::views::take(workersAChange)) {
                const PastMachine::Day &lived = day.machines[member.machine];
                const auto subject = history::Subject::ofWorker(member.id);
                blocks.push_back({Tier::FiveMinutes, subject, day.day, lived.fiveMinutes});
                blocks.push_back({Tier::Hours, subject, day.day, lived.hours});
                tables.putLedger(member.id, day.day, lived.ledger);
            }
            for (const storage::BlockRow &row : storage::inPageOrder(std::move(blocks))) {
                tables.putBlock(row);
            }
        });
        if (!done) {
            return false;
        }
    }
    return writeSamples(day) && writeEvents(day) && change([&](HistoryTables &tables) {
               for (const GroupDay &sum : day.sums) {
                   sum.write(tables, day.day);
               }
           });
}

/// Hour by hour, as they are sealed.
bool Dataset::writeSamples(const Day &day)
{
    const history::Period part = dayIn(m_period, day.day);
    for (std::int64_t hour = std::max(history::hourOf(part.from), m_samplesFrom); hour < history::hourOf(part.to);
         ++hour) {
        const bool done = change([&](HistoryTables &tables) {
            for (const Member &member : m_members) {
                tables.addSamples(member.id, hour, day.machines[member.machine].samples.at(hour));
            }
        });
        if (!done) {
            return false;
        }
    }
    return true;
}

bool Dataset::writeEvents(const Day &day)
{
    storage::Commit all;
    for (const Member &member : m_members) {
        for (Event event : day.machines[member.machine].events) {
            event.worker = member.id;
            event.category = member.group.category;
            event.group = member.group.group;
            all.events.push_back(std::move(event));
        }
    }
    std::ranges::stable_sort(all.events, {}, &Event::time);
    m_events += all.events.size();
    return commit(all);
}

bool Dataset::writePresent()
{
    for (Timestamp time = m_period.to - journalKept; time < m_period.to; time += m_options.interval) {
        storage::Commit step;
        step.time = time + m_options.interval;
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            for (Report &report : reports(i, {time, std::min(step.time, m_period.to)})) {
                step.messages.push_back({std::move(report), step.time});
            }
        }
        if (!commit(step)) {
            return false;
        }
    }
    storage::Commit present;
    present.time = m_period.to;
    present.checkpoint.emplace();
    for (const Member &member : m_members) {
        Worker worker = m_machines[member.machine].worker();
        worker.id = member.id;
        worker.name = nameFromId(member.id, [](std::string_view) { return false; });
        present.checkpoint->changedWorkers.push_back(std::move(worker));
    }
    if (!commit(present)) {
        return false;
    }
    const std::int64_t sealed = m_store->historyReader().number(storage::checkpointSetting);
    return change([&](HistoryTables &tables) {
        tables.putSetting(storage::sealedSetting, sealed);
        tables.putSetting(storage::rolledUntilSetting, history::hourOf(m_period.to));
        tables.putSetting(storage::prunedUntilSetting, m_samplesFrom);
        for (const Member &member : m_members) {
            tables.markUnrolled(member.id, history::hourOf(m_period.to));
        }
    });
}

bool Dataset::change(const Work &work)
{
    m_problem = m_store->changeHistory(work);
    return !m_problem;
}

bool Dataset::commit(const storage::Commit &commit)
{
    m_problem = m_store->commit(commit);
    return !m_problem;
}

} // namespace muster::dataset
