// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker.h"
#include "history/tier.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::history {

/// What a worker or a GPU did with its time. Busy and idle are the idle rules'. Held idle: it is idle, and a task holds
/// it. Free: it is idle, and no task is known to hold it. Unknown: it was provisioned, and nobody knows.
enum class LedgerState : std::uint8_t { Busy, HeldIdle, Free, Unknown, Count_ };

inline constexpr std::size_t ledgerStates = static_cast<std::size_t>(LedgerState::Count_);

/// "busy", "held_idle", "free", "unknown".
std::string_view name(LedgerState state);

LedgerState ledgerState(const domain::Worker &worker);
/// Of the GPU of this index; a GPU that is busy without a task is busy.
LedgerState ledgerState(const domain::Worker &worker, std::size_t gpu);

struct Interval
{
    Period period;
    LedgerState state = LedgerState::Unknown;

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// In order of time, without overlap, neighbours in different states; where it was not provisioned there is none.
using Intervals = std::vector<Interval>;

/// The intervals of one worker and of each of its GPUs, by the index in its reports.
struct WorkerLedger
{
    Intervals worker;
    std::vector<Intervals> gpus;

    friend bool operator==(const WorkerLedger &, const WorkerLedger &) = default;
};

/// Appends what the worker was in a stretch of time behind everything that the ledger has.
void append(WorkerLedger &ledger, Period period, const domain::Worker &worker);
/// Puts `part` in the place of everything that the ledger says of the period.
void replace(WorkerLedger &ledger, Period period, const WorkerLedger &part);

/// Time spent in each state.
struct LedgerTimes
{
    std::array<std::chrono::milliseconds, ledgerStates> times{};

    std::chrono::milliseconds &operator[](LedgerState state) { return times[static_cast<std::size_t>(state)]; }
    std::chrono::milliseconds operator[](LedgerState state) const { return times[static_cast<std::size_t>(state)]; }
    LedgerTimes &operator+=(const LedgerTimes &other);
    /// All the time it was provisioned.
    std::chrono::milliseconds provisioned() const;
    /// Share of that of which something is known, 0 to 1; 0 where it was never provisioned.
    double coverage() const;
    friend bool operator==(const LedgerTimes &, const LedgerTimes &) = default;
};

/// Time per state in the ledger, and the period of which it is told.
struct LedgerAnswer
{
    Period period;
    LedgerTimes workers;
    LedgerTimes gpus;
    /// Of a worker, how many it had, one beside another or one after another; zero of all others.
    std::size_t gpuCount = 0;
};

LedgerTimes timesIn(const Intervals &intervals, Period period);

/// Packs a day of a worker: version byte, intervals, CRC-32.
std::string packLedger(const WorkerLedger &ledger, domain::Timestamp dayStart);
/// Nothing when the bytes are damaged or of a newer version.
std::optional<WorkerLedger> unpackLedger(std::string_view bytes, domain::Timestamp dayStart);

} // namespace muster::history
