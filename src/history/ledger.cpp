// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/ledger.h"

#include "domain/bytes.h"
#include "domain/seal.h"

#include <algorithm>
#include <numeric>

namespace muster::history {

using namespace domain;

namespace {

constexpr std::uint8_t version = 1;

LedgerState idleState(const Worker &worker)
{
    return worker.knowsTask && !worker.task.empty() ? LedgerState::HeldIdle : LedgerState::Free;
}

LedgerState stateOf(Activity activity, const Worker &worker)
{
    switch (activity) {
    case Activity::Busy:
        return LedgerState::Busy;
    case Activity::Idle:
        return idleState(worker);
    case Activity::Unknown:
    case Activity::Count_:
        break;
    }
    return LedgerState::Unknown;
}

void append(Intervals &intervals, const Interval &interval)
{
    const bool goesOn = !intervals.empty() && intervals.back().state == interval.state
                        && intervals.back().period.to == interval.period.from;
    if (goesOn) {
        intervals.back().period.to = interval.period.to;
    } else {
        intervals.push_back(interval);
    }
}

void replace(Intervals &intervals, Period period, const Intervals &part)
{
    Intervals whole;
    for (const Interval &old : intervals) {
        if (old.period.from < period.from) {
            append(whole, {{old.period.from, std::min(old.period.to, period.from)}, old.state});
        }
    }
    for (const Interval &interval : part) {
        append(whole, interval);
    }
    for (const Interval &old : intervals) {
        if (old.period.to > period.to) {
            append(whole, {{std::max(old.period.from, period.to), old.period.to}, old.state});
        }
    }
    intervals = std::move(whole);
}

void pack(ByteWriter &bytes, const Intervals &intervals, Timestamp start)
{
    bytes.number(intervals.size());
    Timestamp last = start;
    for (const auto &[period, state] : intervals) {
        bytes.signedNumber((period.from - last).count());
        bytes.signedNumber((period.to - period.from).count());
        bytes.byte(static_cast<std::uint8_t>(state));
        last = period.to;
    }
}

/// A length that no day has, from damaged bytes, must not carry the sums away.
std::chrono::milliseconds boundedLength(ByteReader &bytes)
{
    const std::int64_t length = bytes.signedNumber();
    if (length < -oneDay.count() || length > oneDay.count()) {
        bytes.fail();
        return {};
    }
    return std::chrono::milliseconds{length};
}

Intervals unpack(ByteReader &bytes, Timestamp start)
{
    Intervals intervals;
    Timestamp last = start;
    for (std::size_t left = bytes.count(); left > 0 && bytes.ok(); --left) {
        const Timestamp from = last + boundedLength(bytes);
        last = from + boundedLength(bytes);
        const std::uint8_t state = bytes.byte();
        if (state >= ledgerStates) {
            bytes.fail();
            return {};
        }
        intervals.push_back({{from, last}, static_cast<LedgerState>(state)});
    }
    return intervals;
}

} // namespace

std::string_view name(LedgerState state)
{
    static constexpr std::array<std::string_view, ledgerStates> names{"busy", "held_idle", "free", "unknown"};
    return names[static_cast<std::size_t>(state)];
}

LedgerState ledgerState(const Worker &worker)
{
    return stateOf(worker.activity, worker);
}

LedgerState ledgerState(const Worker &worker, std::size_t gpu)
{
    if (worker.liveness != Liveness::Running || gpu >= worker.gpuActivity.size()) {
        return LedgerState::Unknown;
    }
    const bool isFree = worker.knowsTask && worker.task.empty() && worker.gpuActivity[gpu] != Activity::Busy;
    return isFree ? LedgerState::Free : stateOf(worker.gpuActivity[gpu], worker);
}

void append(WorkerLedger &ledger, Period period, const Worker &worker)
{
    append(ledger.worker, {period, ledgerState(worker)});
    ledger.gpus.resize(std::max(ledger.gpus.size(), worker.stats.gpus.size()));
    for (std::size_t gpu = 0; gpu < worker.stats.gpus.size(); ++gpu) {
        append(ledger.gpus[gpu], {period, ledgerState(worker, gpu)});
    }
}

void replace(WorkerLedger &ledger, Period period, const WorkerLedger &part)
{
    replace(ledger.worker, period, part.worker);
    ledger.gpus.resize(std::max(ledger.gpus.size(), part.gpus.size()));
    for (std::size_t gpu = 0; gpu < ledger.gpus.size(); ++gpu) {
        replace(ledger.gpus[gpu], period, gpu < part.gpus.size() ? part.gpus[gpu] : Intervals{});
    }
    while (!ledger.gpus.empty() && ledger.gpus.back().empty()) {
        ledger.gpus.pop_back();
    }
}

LedgerTimes &LedgerTimes::operator+=(const LedgerTimes &other)
{
    for (std::size_t i = 0; i < ledgerStates; ++i) {
        times[i] += other.times[i];
    }
    return *this;
}

std::chrono::milliseconds LedgerTimes::provisioned() const
{
    return std::accumulate(times.begin(), times.end(), std::chrono::milliseconds{});
}

double LedgerTimes::coverage() const
{
    const auto all = provisioned();
    const auto known = all - (*this)[LedgerState::Unknown];
    return all.count() > 0 ? static_cast<double>(known.count()) / static_cast<double>(all.count()) : 0.0;
}

LedgerTimes timesIn(const Intervals &intervals, Period period)
{
    LedgerTimes times;
    for (const auto &[span, state] : intervals) {
        const auto length = std::min(span.to, period.to) - std::max(span.from, period.from);
        times[state] += std::max(length, std::chrono::milliseconds{});
    }
    return times;
}

std::string packLedger(const WorkerLedger &ledger, Timestamp dayStart)
{
    ByteWriter bytes;
    bytes.byte(version);
    pack(bytes, ledger.worker, dayStart);
    bytes.number(ledger.gpus.size());
    for (const Intervals &gpu : ledger.gpus) {
        pack(bytes, gpu, dayStart);
    }
    return sealed(std::move(bytes));
}

std::optional<WorkerLedger> unpackLedger(std::string_view bytes, Timestamp dayStart)
{
    const auto body = unsealed(bytes, version);
    if (!body) {
        return std::nullopt;
    }
    ByteReader reader{*body};
    WorkerLedger ledger;
    ledger.worker = unpack(reader, dayStart);
    for (std::size_t left = reader.count(); left > 0 && reader.ok(); --left) {
        ledger.gpus.push_back(unpack(reader, dayStart));
    }
    return reader.ok() && reader.atEnd() ? std::optional{std::move(ledger)} : std::nullopt;
}

} // namespace muster::history
