// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conflict.h"
#include "domain/report.h"
#include "domain/workername.h"

#include <cstdint>
#include <string_view>

namespace muster::domain {

/// Running: reported within its liveness window. Lost: silent longer. Gone: unregistered, or silent past its timeout.
enum class Liveness : std::uint8_t { Running, Lost, Gone, Count_ };

/// Unknown is a state of its own: not idle, not busy.
enum class Activity : std::uint8_t { Unknown, Idle, Busy, Count_ };

/// "running", "lost", "gone".
std::string_view name(Liveness liveness);
/// "unknown", "idle", "busy".
std::string_view name(Activity activity);

/// Everything known of one worker at present.
struct Worker
{
    /// The id as it was reported.
    std::string id;
    WorkerName name;
    /// Its own capacity report gave it its place.
    bool placedByCapacity = false;

    Liveness liveness = Liveness::Running;
    Activity activity = Activity::Unknown;

    /// Reporter's clock, of the newest report; nothing before the first.
    std::optional<Timestamp> lastReport;
    /// Reporter's clock, of the newest report that carried figures.
    std::optional<Timestamp> lastStats;
    /// Reporter's clock, of the newest report that carried none.
    std::optional<Timestamp> lastNotice;
    /// Receiver's clock, when it last said anything.
    Timestamp lastHeard{};
    /// Receiver's clock, when it first appeared, or came back after it was gone.
    Timestamp registered{};
    /// Receiver's clock less reporter's at the newest report: positive when the reporter is behind.
    std::chrono::milliseconds skew{};
    std::chrono::milliseconds interval{30'000};
    std::chrono::milliseconds timeout{600'000};

    std::string task;
    std::string queue;
    bool knowsTask = false;
    /// Reporter's clock, when the task was first named.
    std::optional<Timestamp> taskSince;
    std::vector<std::string> queues;
    std::vector<std::string> tags;
    /// Where it spoke from last.
    Origin origin;
    /// What its machine is, of the newest report that told.
    Details details;
    /// While two machines report under this name; all else here is then what the newest report of either said.
    std::optional<Conflict> conflict;

    /// The newest figures, and what the idle rules say of each device, in the same order.
    MachineStats stats;
    std::vector<Activity> gpuActivity;
    std::vector<Activity> cpuActivity;

    /// What the event log says of it: it may stay at idle while a worker hovers at the limit.
    Activity loggedActivity = Activity::Unknown;
    /// Reporter's clock, since when it is busy without a break; nothing while it is not.
    std::optional<Timestamp> busySince;

    friend bool operator==(const Worker &, const Worker &) = default;
};

} // namespace muster::domain
