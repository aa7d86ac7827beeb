// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/details.h"
#include "domain/metrics.h"
#include "domain/origin.h"
#include "domain/timestamp.h"

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace muster::domain {

/// What one machine measured at one instant. A list's index is not a physical device: lists may differ in length.
struct MachineStats
{
    HostReadings host;
    /// Percent, one entry a CPU; agents that send only the average over all cores have one entry.
    std::vector<Reading> cpuUtilization;
    /// Degrees Celsius.
    std::vector<Reading> cpuTemperature;
    std::vector<GpuReadings> gpus;

    friend bool operator==(const MachineStats &, const MachineStats &) = default;
};

/// Used plus free memory, MiB.
Reading memoryTotal(const MachineStats &stats);
/// Mean over the CPUs whose load is known, percent.
Reading cpuLoad(const MachineStats &stats);
/// Mean over the CPUs whose temperature is known, degrees Celsius.
Reading cpuTemperature(const MachineStats &stats);
/// Mean over the GPUs whose utilisation is known, percent.
Reading gpuUtilization(const MachineStats &stats);
/// Sum over the GPUs, MiB; unknown when there is none, or when any is unknown.
Reading gpuMemoryTotal(const MachineStats &stats);
/// Used plus free memory of one GPU, MiB.
Reading memoryTotal(const GpuReadings &gpu);

/// One worker's figures at one instant of its own clock (`workers.status_report`).
struct Report
{
    std::string worker;
    Timestamp timestamp{};
    /// Absent when the worker only told what it runs, as agents do when a task starts or ends.
    std::optional<MachineStats> stats;
    /// Id of the running task; empty when there is none, or when the sender can't tell.
    std::string task;
    /// Id of the queue that the task came from; empty when there is none.
    std::string queue;
    /// Whether an empty `task` means "no task": true of ClearML agents, false of reporters that only measure.
    bool knowsTask = true;
    /// Ids of the queues served; absent leaves what was known.
    std::optional<std::vector<std::string>> queues;
    /// Absent leaves what was known.
    std::optional<std::vector<std::string>> tags;
    /// How often this worker means to report, where it says so.
    std::optional<std::chrono::milliseconds> interval;
    /// Of the present alone, both: history does not keep them. Unknown details leave what was known.
    Details details;
    Origin origin;

    friend bool operator==(const Report &, const Report &) = default;
};

/// A worker says that it is there (`workers.register`).
struct Registration
{
    std::string worker;
    std::vector<std::string> queues{};
    /// Silent for longer, it is gone.
    std::chrono::seconds timeout{600};
    /// Of the present alone, as a report's.
    Origin origin{};

    friend bool operator==(const Registration &, const Registration &) = default;
};

/// A worker says that it leaves (`workers.unregister`), or a user has it forgotten.
struct Unregistration
{
    enum class By { Worker, User };

    std::string worker;
    /// Told by the event that comes of it; not kept in the journal.
    By by = By::Worker;

    friend bool operator==(const Unregistration &, const Unregistration &) = default;
};

/// What is provisioned for a category (`workers.cluster_report`).
struct CapacityReport
{
    std::string worker;
    /// True: this worker's own share, to be added up. False: the whole category.
    bool partial = false;
    /// The category.
    std::string key;
    Timestamp timestamp{};
    /// Counted from its receipt; then the report no longer counts.
    std::chrono::milliseconds timeout{};
    /// "category:group" of what it speaks of; the first decides the reporter's own group.
    std::vector<std::string> resourceGroups;
    Reading maxWorkers;
    Reading maxGpus;
    Reading maxCpus;

    friend bool operator==(const CapacityReport &, const CapacityReport &) = default;
};

/// Capacity is withdrawn (`workers.cluster_unregister`): one worker's share, or all of the category's.
struct CapacityRemoval
{
    std::string key;
    /// Empty: everything said of the category.
    std::string worker;

    friend bool operator==(const CapacityRemoval &, const CapacityRemoval &) = default;
};

/// Anything that changes the fleet.
using Message = std::variant<Report, Registration, Unregistration, CapacityReport, CapacityRemoval>;

} // namespace muster::domain
