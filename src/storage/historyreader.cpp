// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyreader.h"

#include "domain/event.h"
#include "storage/compression.h"
#include "storage/statement.h"

#include <algorithm>

namespace muster::storage {

using namespace domain;
using history::Subject;
using history::Tier;

namespace {

std::int64_t secondsOf(Tier tier)
{
    return history::stepOf(tier).count() / 1000;
}

Reading thousandths(const Statement &statement, int column)
{
    return statement.isNull(column) ? Reading{} : Reading{static_cast<double>(statement.integer(column)) / 1000.0};
}

/// The first in which anything could have been known; 0 where there is none.
std::size_t firstSlotOf(const history::RollupBlock &block)
{
    std::size_t first = block.slots();
    for (const auto &[id, cells] : block.series()) {
        const auto cell = std::ranges::find_if(cells, [](const history::Cell &each) { return each.total > 0; });
        first = std::min(first, static_cast<std::size_t>(cell - cells.begin()));
    }
    return first < block.slots() ? first : 0;
}

} // namespace

std::vector<std::int64_t> HistoryReader::unrolledHours(std::int64_t before)
{
    Statement statement = prepare(QStringLiteral("SELECT hour FROM unrolled WHERE hour < ? UNION "
                                                 "SELECT time / 3600000 FROM group_rollup WHERE step = 30 AND "
                                                 "category = '' AND group_name = '' AND time < ? ORDER BY 1"));
    statement.bind(before).bind(toUnixMilliseconds(history::startOf(before, history::oneHour))).run();
    return numbers(statement);
}

std::vector<std::string> HistoryReader::unrolledWorkers(std::int64_t hour)
{
    Statement statement = prepare(QStringLiteral("SELECT worker FROM unrolled JOIN subject ON subject.id = "
                                                 "unrolled.subject WHERE hour = ? ORDER BY worker"));
    statement.bind(hour).run();
    return texts(statement);
}

void HistoryReader::forEachBlock(Tier tier, const Subject &subject, std::int64_t from, std::int64_t to,
                                 std::span<const history::SeriesId> wanted, const VisitBlock &visit)
{
    // Block by block, as samples are looked up hour by hour.
    Statement statement =
        prepare(QStringLiteral("WITH RECURSIVE span(at) AS (SELECT min(block) FROM rollup WHERE step = ? "
                               "AND block >= ? UNION ALL SELECT (SELECT min(block) FROM rollup WHERE step = ? "
                               "AND block > at) FROM span WHERE at < ?) "
                               "SELECT block, body FROM span CROSS JOIN rollup "
                               "ON step = ? AND block = at AND subject = ? WHERE at < ?"));
    const std::int64_t step = secondsOf(tier);
    statement.bind(step).bind(from).bind(step).bind(to).bind(step).bind(idOf(subject)).bind(to).run();
    while (statement.next()) {
        const auto packed = decompressed(view(statement.blob(1)));
        const std::size_t slots = history::slotsPerBlock(tier);
        const auto cells = !packed          ? std::nullopt
                           : wanted.empty() ? history::unpackBlock(*packed, slots)
                                            : history::unpackBlock(*packed, slots, wanted);
        if (cells) {
            visit(statement.integer(0), *cells);
        } else {
            ++m_faults.damagedRows;
        }
    }
}

std::optional<history::RollupBlock> HistoryReader::block(Tier tier, const Subject &subject, std::int64_t block)
{
    std::optional<history::RollupBlock> found;
    forEachBlock(tier, subject, block, block + 1, {},
                 [&](std::int64_t, const history::RollupBlock &cells) { found = cells; });
    return found;
}

std::vector<domain::Subject> HistoryReader::groupsIn(std::int64_t hour)
{
    Statement statement = prepare(QStringLiteral("SELECT category, group_name FROM rollup JOIN subject ON subject.id = "
                                                 "rollup.subject WHERE step = ? AND block = ? AND worker = ''"));
    statement.bind(secondsOf(Tier::HalfMinutes)).bind(hour).run();
    std::vector<domain::Subject> groups;
    while (statement.next()) {
        groups.push_back({statement.text(0), statement.text(1)});
    }
    return groups;
}

std::vector<domain::Subject> HistoryReader::presentGroups()
{
    Statement statement =
        prepare(QStringLiteral("SELECT DISTINCT category, group_name FROM group_rollup WHERE step = ?"));
    statement.bind(secondsOf(Tier::HalfMinutes)).run();
    std::vector<domain::Subject> groups;
    while (statement.next()) {
        groups.push_back({statement.text(0), statement.text(1)});
    }
    return groups;
}

std::optional<std::int64_t> HistoryReader::oldestBlock(Tier tier)
{
    Statement statement = prepare(QStringLiteral("SELECT min(block) FROM rollup WHERE step = ?"));
    statement.bind(secondsOf(tier)).run();
    return statement.next() && !statement.isNull(0) ? std::optional{statement.integer(0)} : std::nullopt;
}

std::optional<domain::Timestamp> HistoryReader::oldestHour()
{
    const auto day = oldestBlock(Tier::Hours);
    if (!day) {
        return std::nullopt;
    }
    const auto fleet = block(Tier::Hours, {}, *day);
    return history::startOf(*day, history::oneDay) + (fleet ? firstSlotOf(*fleet) : 0) * history::oneHour;
}

std::vector<std::int64_t> HistoryReader::halfMinuteHours()
{
    Statement statement = prepare(QStringLiteral("SELECT DISTINCT block FROM rollup WHERE step = ? ORDER BY block"));
    statement.bind(secondsOf(Tier::HalfMinutes)).run();
    return numbers(statement);
}

HistoryReader::Pages HistoryReader::pages()
{
    const auto read = [this](const QString &pragma) {
        Statement statement = prepare(pragma);
        statement.run();
        return statement.next() ? statement.integer(0) : 0;
    };
    return {read(QStringLiteral("PRAGMA freelist_count")), read(QStringLiteral("PRAGMA page_count"))};
}

void HistoryReader::forEachLedger(const std::string &worker, std::int64_t from, std::int64_t to,
                                  const VisitLedger &visit)
{
    Statement statement =
        prepare(QStringLiteral("WITH RECURSIVE span(at) AS (SELECT min(day) FROM ledger WHERE day >= ? "
                               "UNION ALL SELECT (SELECT min(day) FROM ledger WHERE day > at) FROM span "
                               "WHERE at < ?) "
                               "SELECT day, body FROM span CROSS JOIN ledger ON day = at AND subject = ? "
                               "WHERE at < ?"));
    statement.bind(from).bind(to).bind(idOf(Subject::ofWorker(worker))).bind(to).run();
    while (statement.next()) {
        const std::int64_t day = statement.integer(0);
        const auto packed = decompressed(view(statement.blob(1)));
        const auto ledger =
            packed ? history::unpackLedger(*packed, history::startOf(day, history::oneDay)) : std::nullopt;
        if (ledger) {
            visit(day, *ledger);
        } else {
            ++m_faults.damagedRows;
        }
    }
}

std::optional<history::WorkerLedger> HistoryReader::ledger(const std::string &worker, std::int64_t day)
{
    std::optional<history::WorkerLedger> found;
    forEachLedger(worker, day, day + 1, [&](std::int64_t, const history::WorkerLedger &ledger) { found = ledger; });
    return found;
}

std::vector<Subject> HistoryReader::subjects()
{
    Statement statement = prepare(QStringLiteral("SELECT worker, category, group_name FROM subject "
                                                 "ORDER BY worker, category, group_name"));
    std::vector<Subject> subjects;
    for (statement.run(); statement.next();) {
        subjects.push_back({statement.text(0), {statement.text(1), statement.text(2)}});
    }
    return subjects;
}

std::map<std::string, std::vector<Timestamp>> HistoryReader::goodbyes(history::Period period)
{
    // The numbers are those of the index.
    static_assert(static_cast<int>(EventKind::Unregistered) == 1 && static_cast<int>(EventReason::SaidSo) == 2
                  && static_cast<int>(EventReason::Forgotten) == 5);
    Statement statement = prepare(QStringLiteral("SELECT worker, time FROM event CROSS JOIN subject ON subject.id = "
                                                 "event.subject WHERE kind = 1 AND reason IN (2, 5) AND time >= ? AND "
                                                 "time < ? ORDER BY time"));
    statement.bind(toUnixMilliseconds(period.from)).bind(toUnixMilliseconds(period.to)).run();
    std::map<std::string, std::vector<Timestamp>> goodbyes;
    while (statement.next()) {
        goodbyes[statement.text(0)].push_back(fromUnixMilliseconds(statement.integer(1)));
    }
    return goodbyes;
}

std::map<std::string, std::map<Timestamp, Provision>> HistoryReader::provisions(history::Period period)
{
    Statement statement =
        prepare(QStringLiteral("SELECT category, time, workers, gpus, cpus FROM provision p WHERE time < ? AND "
                               "time >= coalesce((SELECT max(b.time) FROM provision b WHERE b.category = "
                               "p.category AND b.time <= ?), 0)"));
    statement.bind(toUnixMilliseconds(period.to)).bind(toUnixMilliseconds(period.from)).run();
    std::map<std::string, std::map<Timestamp, Provision>> provisions;
    while (statement.next()) {
        provisions[statement.text(0)][fromUnixMilliseconds(statement.integer(1))] = {
            thousandths(statement, 2), thousandths(statement, 3), thousandths(statement, 4)};
    }
    return provisions;
}

} // namespace muster::storage
