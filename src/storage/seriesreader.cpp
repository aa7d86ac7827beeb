// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seriesreader.h"

#include "history/cellsof.h"
#include "history/replay.h"
#include "storage/settings.h"

#include <algorithm>
#include <functional>

namespace muster::storage {

using namespace domain;
using history::Cell;
using history::Period;
using history::SeriesId;
using history::SeriesQuery;
using history::Source;
using history::Tier;

namespace {

constexpr std::array<Source, static_cast<std::size_t>(Tier::Count_)> tierSources{Source::HalfMinutes,
                                                                                 Source::FiveMinutes, Source::Hours};

bool isOfGpus(const SeriesQuery &query)
{
    return std::ranges::any_of(query.series, history::isGpuSeries);
}

/// The coarsest tier whose steps make up the step.
Tier tierOf(std::chrono::milliseconds step)
{
    Tier tier = Tier::HalfMinutes;
    for (const Tier coarser : {Tier::FiveMinutes, Tier::Hours}) {
        if (step >= history::stepOf(coarser) && step % history::stepOf(coarser) == step.zero()) {
            tier = coarser;
        }
    }
    return tier;
}

/// Calls `visit(index)` where the series is asked for.
template <typename Visit>
void ifAsked(const SeriesQuery &query, SeriesId series, Visit visit)
{
    const auto found = std::ranges::find(query.series, series);
    if (found != query.series.end()) {
        visit(static_cast<std::size_t>(found - query.series.begin()));
    }
}

Timestamp floorTo(Timestamp time, std::chrono::milliseconds step)
{
    return history::startOf(history::indexOf(time, step), step);
}

Timestamp ceilTo(Timestamp time, std::chrono::milliseconds step)
{
    return floorTo(time + step - std::chrono::milliseconds{1}, step);
}

} // namespace

std::optional<history::Series> SeriesReader::read(const SeriesQuery &query, const std::stop_token &cancelled)
{
    const int faults = m_reader.damagedRows();
    const Plan plan = planFor(query);
    history::Series series = history::emptySeries(query, plan.source, plan.step());
    // The first and the last point are whole ones.
    SeriesQuery whole = query;
    const auto points = series.cells.empty() ? 0 : static_cast<std::int64_t>(series.cells.front().size());
    whole.period = {series.start, std::max(query.period.to, series.start + series.step * points)};
    take(
        whole, plan,
        [&](std::size_t index, Timestamp time, const Cell &cell) { history::add(series, index, time, cell); },
        cancelled);
    series.isBroken = m_reader.damagedRows() > faults;
    return cancelled.stop_requested() ? std::nullopt : std::optional{std::move(series)};
}

history::SparseSeries SeriesReader::readSteps(const SeriesQuery &query, std::chrono::milliseconds step)
{
    const Plan plan = planFor(query, step);
    const auto length = history::wholeSteps(step, plan.step());
    history::SparseSeries points;
    take(query, plan, [&](std::size_t index, Timestamp time, const Cell &cell) {
        const auto point = points.try_emplace(floorTo(time, length), query.series.size()).first;
        add(point->second[index], cell);
    });
    return points;
}

SeriesReader::Plan SeriesReader::planOf(Tier tier)
{
    return {tierSources[static_cast<std::size_t>(tier)], tier, rolledUntil()};
}

SeriesReader::Plan SeriesReader::planFor(const SeriesQuery &query, std::chrono::milliseconds step)
{
    const Tier tier = tierOf(step);
    const bool isOfSamples = query.subject.isWorker() && (tier == Tier::HalfMinutes || isOfGpus(query));
    return isOfSamples && tier != Tier::Hours ? Plan{} : planOf(tier);
}

SeriesReader::Plan SeriesReader::planFor(const SeriesQuery &query)
{
    const Period period = query.period;
    const auto fits = [&](Tier tier) {
        const auto rows = (period.to - period.from) / history::stepOf(tier);
        return rows <= static_cast<std::int64_t>(query.points) * rowsAPoint;
    };
    const Tier finest = finestKept(period, query.subject.isWorker());
    if (query.subject.isWorker() && finest == Tier::HalfMinutes && (isOfGpus(query) || fits(finest))) {
        return {};
    }
    Tier tier = query.subject.isWorker() ? std::max(finest, Tier::FiveMinutes) : finest;
    while (tier < Tier::Hours && (!fits(tier) || isOfGpus(query))) {
        tier = static_cast<Tier>(static_cast<int>(tier) + 1);
    }
    return planOf(tier);
}

/// Whether no coarser tier reaches back further than the half minutes, as in a store that is young.
bool SeriesReader::isAllThereIs(std::int64_t oldestHour)
{
    const auto oldest = m_reader.history().oldestHour();
    return !oldest || *oldest >= history::startOf(oldestHour, history::oneHour);
}

/// The finest tier that reaches back to the start of the period; for a worker the half minutes stand for its samples.
Tier SeriesReader::finestKept(Period period, bool isWorker)
{
    HistoryReader &history = m_reader.history();
    if (history::hourOf(period.from) >= history.number(prunedUntilSetting)) {
        const auto oldest = isWorker ? std::nullopt : history.oldestBlock(Tier::HalfMinutes);
        if (!oldest || history::hourOf(period.from) >= *oldest || *oldest <= history.number(prunedUntilSetting)
            || isAllThereIs(*oldest)) {
            return Tier::HalfMinutes;
        }
    }
    const auto days = history.oldestBlock(Tier::FiveMinutes);
    const auto moreDays = history.oldestBlock(Tier::Hours);
    const bool reachesBack = !days || !moreDays || history::dayOf(period.from) >= *days || *days <= *moreDays;
    return reachesBack ? Tier::FiveMinutes : Tier::Hours;
}

Timestamp SeriesReader::rolledUntil()
{
    return history::startOf(m_reader.history().number(rolledUntilSetting), history::oneHour);
}

void SeriesReader::take(const SeriesQuery &query, const Plan &plan, const Take &take, const std::stop_token &cancelled)
{
    if (plan.tier) {
        takeBlocks(query, plan, take, cancelled);
    }
    const Timestamp open = plan.tier ? std::max(query.period.from, plan.rolledUntil) : query.period.from;
    if (open < query.period.to && !cancelled.stop_requested()) {
        query.subject.isWorker() ? takeReports(query, open, take) : takePresent(query, open, take);
    }
}

void SeriesReader::takeBlocks(const SeriesQuery &query, const Plan &plan, const Take &take,
                              const std::stop_token &cancelled)
{
    const auto blockSpan = history::blockOf(*plan.tier);
    const Timestamp to = std::min(query.period.to, plan.rolledUntil);
    const auto visit = [&](std::int64_t block, const history::RollupBlock &cells) {
        for (std::size_t i = 0; i < query.series.size() && !cancelled.stop_requested(); ++i) {
            Timestamp time = history::startOf(block, blockSpan);
            for (const Cell &cell : cells.cells(query.series[i])) {
                if (cell.total > 0 && time >= query.period.from && time < to) {
                    take(i, time, cell);
                }
                time += plan.step();
            }
        }
    };
    if (query.period.from < to) {
        m_reader.history().forEachBlock(*plan.tier, query.subject, history::indexOf(query.period.from, blockSpan),
                                        history::indexOf(to - std::chrono::milliseconds{1}, blockSpan) + 1,
                                        query.series, visit);
    }
}

void SeriesReader::takeReports(const SeriesQuery &query, Timestamp from, const Take &take)
{
    for (const Report &report : m_reader.history().reports({from, query.period.to}, query.subject.worker)) {
        const auto visit = [&](SeriesId id, const Cell &cell) {
            ifAsked(query, id, [&](std::size_t index) { take(index, report.timestamp, cell); });
        };
        // What is asked for is all of one kind.
        isOfGpus(query) ? history::visitGpus(report, visit) : history::visitFigures(report, visit);
    }
}

void SeriesReader::takePresent(const SeriesQuery &query, Timestamp from, const Take &take)
{
    for (const RollupRow &row : m_reader.presentRollups(query.subject.group, {from, query.period.to})) {
        history::visitInstant(row.summary, [&](SeriesId id, const Cell &cell) {
            ifAsked(query, id, [&](std::size_t index) { take(index, row.time, cell); });
        });
    }
}

history::WorkerLedger SeriesReader::workerLedger(const std::string &worker, Period period)
{
    HistoryReader &history = m_reader.history();
    history::WorkerLedger whole;
    const Timestamp rolled = std::clamp(rolledUntil(), period.from, period.to);
    history.forEachLedger(worker, history::dayOf(period.from),
                          history::dayOf(rolled - std::chrono::milliseconds{1}) + 1,
                          [&](std::int64_t day, const history::WorkerLedger &ledger) {
                              const Timestamp start = history::startOf(day, history::oneDay);
                              replace(whole, {start, start + history::oneDay}, ledger);
                          });
    const Timestamp open = floorTo(rolled, history::oneHour);
    history::WorkerLedger newest;
    const auto reports = history.reports({open - history::oneHour, period.to}, worker);
    const auto goodbyes = history.goodbyes({open - history::oneHour, period.to})[worker];
    history::replay(reports, goodbyes, {rolled, period.to}, rulesFrom(m_reader.settings()),
                    [&](Period span, const Worker &state) { append(newest, span, state); });
    replace(whole, {rolled, period.to}, newest);
    replace(whole, {Timestamp::min(), period.from}, {});
    replace(whole, {period.to, Timestamp::max()}, {});
    return whole;
}

LedgerAnswer SeriesReader::ledger(const history::Subject &subject, Period period)
{
    if (!subject.isWorker()) {
        return groupLedger(subject.group, period);
    }
    const history::WorkerLedger ledger = workerLedger(subject.worker, period);
    LedgerAnswer answer{period, timesIn(ledger.worker, period), {}, 0};
    for (std::size_t gpu = 0; gpu < ledger.gpus.size(); ++gpu) {
        answer.gpus += timesIn(ledger.gpus[gpu], period);
        answer.gpuCount = ledger.gpus[gpu].empty() ? answer.gpuCount : gpu + 1;
    }
    return answer;
}

LedgerAnswer SeriesReader::groupLedger(const Subject &group, Period period)
{
    const auto fine = history::stepOf(Tier::FiveMinutes);
    const auto oldest = m_reader.history().oldestBlock(Tier::FiveMinutes);
    const bool hasFine = oldest && history::dayOf(period.from) >= *oldest;
    const Timestamp from = floorTo(period.from, hasFine ? fine : history::oneHour);
    const Timestamp to = std::max(from, std::min(ceilTo(period.to, fine), rolledUntil()));
    LedgerAnswer answer{{from, to}, {}, {}, 0};
    const Timestamp firstHour = std::min(ceilTo(from, history::oneHour), to);
    const Timestamp lastHour = std::max(floorTo(to, history::oneHour), firstHour);
    addTimes(answer, group, Tier::FiveMinutes, {from, firstHour});
    addTimes(answer, group, Tier::Hours, {firstHour, lastHour});
    addTimes(answer, group, Tier::FiveMinutes, {lastHour, to});
    return answer;
}

void SeriesReader::addTimes(LedgerAnswer &answer, const Subject &group, Tier tier, Period period)
{
    if (period.from >= period.to) {
        return;
    }
    std::vector<SeriesId> wanted;
    forEachMetric<history::LedgerState>([&](history::LedgerState state) {
        wanted.push_back(history::seriesOf(Resource::Workers, state));
        wanted.push_back(history::seriesOf(Resource::Gpus, state));
    });
    const auto span = history::blockOf(tier);
    const auto timeIn = [&](std::int64_t block, std::span<const Cell> cells) {
        std::int64_t sum = 0;
        Timestamp time = history::startOf(block, span);
        for (const Cell &cell : cells) {
            sum += time >= period.from && time < period.to ? cell.sum : 0;
            time += history::stepOf(tier);
        }
        return std::chrono::milliseconds{sum};
    };
    m_reader.history().forEachBlock(tier, history::Subject::ofGroup(group), history::indexOf(period.from, span),
                                    history::indexOf(period.to - std::chrono::milliseconds{1}, span) + 1, wanted,
                                    [&](std::int64_t block, const history::RollupBlock &cells) {
                                        forEachMetric<history::LedgerState>([&](history::LedgerState state) {
                                            answer.workers[state] +=
                                                timeIn(block, cells.cells(history::seriesOf(Resource::Workers, state)));
                                            answer.gpus[state] +=
                                                timeIn(block, cells.cells(history::seriesOf(Resource::Gpus, state)));
                                        });
                                    });
}

} // namespace muster::storage
