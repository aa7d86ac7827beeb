// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyreader.h"

#include "domain/event.h"
#include "history/replay.h"
#include "history/reportcolumns.h"
#include "storage/compression.h"
#include "storage/settings.h"
#include "storage/statement.h"

#include <algorithm>
#include <limits>

namespace muster::storage {

using namespace domain;
using history::Subject;
using history::Tier;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::int64_t secondsOf(Tier tier)
{
    return history::stepOf(tier).count() / 1000;
}

HourRange hoursOf(TimeRange range)
{
    return {history::hourOf(range.from), history::hourOf(range.to) + 1};
}

bool isIn(TimeRange range, const Report &report)
{
    return report.timestamp >= range.from && report.timestamp < range.to;
}

Reading thousandths(const Statement &statement, int column)
{
    return statement.isNull(column) ? Reading{} : Reading{static_cast<double>(statement.integer(column)) / 1000.0};
}

} // namespace

std::int64_t HistoryReader::number(const char *setting)
{
    Statement statement{m_database, QStringLiteral("SELECT CAST(value AS INTEGER) FROM setting WHERE key = ?")};
    statement.bind(std::string_view{setting}).run();
    return statement.next() ? statement.integer(0) : 0;
}

std::int64_t HistoryReader::idOf(const Subject &subject)
{
    Statement statement{m_database,
                        QStringLiteral("SELECT id FROM subject WHERE worker = ? AND category = ? AND group_name = ?")};
    statement.bind(subject.worker).bind(subject.group.category).bind(subject.group.group).run();
    return statement.next() ? statement.integer(0) : 0;
}

std::int64_t HistoryReader::pileUp(ReportPile &pile, std::int64_t afterId, std::size_t most, const std::string &worker)
{
    Statement statement{m_database, QStringLiteral("SELECT id, body FROM journal WHERE id > ? ORDER BY id")};
    statement.bind(afterId).run();
    std::int64_t last = afterId;
    while (pile.size() < most && statement.next()) {
        last = statement.integer(0);
        const QByteArray body = statement.blob(1);
        const bool whole = forEachPackedReport(view(body), [&](const PackedReport &report) {
            if (worker.empty() || report.worker == worker) {
                pile.add(report);
            }
        });
        m_damagedRows += whole ? 0 : 1;
    }
    m_damagedRows += statement.failed() ? 1 : 0;
    return last;
}

std::vector<std::int64_t> HistoryReader::damagedJournal(std::int64_t lastId, TimeRange received)
{
    Statement statement{m_database, QStringLiteral("SELECT id, body FROM journal WHERE id <= ? AND received_at >= ? "
                                                   "AND received_at < ? ORDER BY id")};
    statement.bind(lastId).bind(toUnixMilliseconds(received.from)).bind(toUnixMilliseconds(received.to)).run();
    std::vector<std::int64_t> rows;
    while (statement.next()) {
        const QByteArray body = statement.blob(1);
        if (!forEachPackedReport(view(body), [](const PackedReport &) {})) {
            rows.push_back(statement.integer(0));
        }
    }
    return rows;
}

// Rows of one subject are looked up hour by hour, in order: the index begins with the hour, and a range of it would go
// past the rows of everybody else. Hours that nobody has are skipped: there may be decades of them.
std::vector<Report> HistoryReader::samples(const std::string &worker, HourRange hours)
{
    Statement statement{m_database,
                        QStringLiteral("WITH RECURSIVE span(at) AS (SELECT min(hour) FROM sample WHERE hour >= ? "
                                       "UNION ALL SELECT (SELECT min(hour) FROM sample WHERE hour > at) FROM span "
                                       "WHERE at < ?) "
                                       "SELECT body FROM span CROSS JOIN sample ON hour = at AND subject = ? "
                                       "WHERE at < ?")};
    statement.bind(hours.from).bind(hours.to).bind(idOf(Subject::ofWorker(worker))).bind(hours.to).run();
    std::vector<Report> reports;
    while (statement.next()) {
        const auto packed = decompressed(view(statement.blob(0)));
        auto hour = packed ? history::unpackReports(*packed, worker) : std::nullopt;
        if (!hour) {
            ++m_damagedRows;
            continue;
        }
        std::ranges::move(*hour, std::back_inserter(reports));
    }
    m_damagedRows += statement.failed() ? 1 : 0;
    history::sortForReplay(reports);
    return reports;
}

void HistoryReader::forEachReport(TimeRange range, const std::function<void(const Report &)> &visit)
{
    ReportPile pile;
    pileUp(pile, number(sealedSetting), std::numeric_limits<std::size_t>::max());
    for (const ReportPile::Place &place : places(pile, hoursOf(range))) {
        for (const Report &report : reportsAt(place, pile)) {
            if (isIn(range, report)) {
                visit(report);
            }
        }
    }
}

std::vector<Report> HistoryReader::reports(TimeRange range, const std::string &worker)
{
    ReportPile pile;
    pileUp(pile, number(sealedSetting), std::numeric_limits<std::size_t>::max(), worker);
    std::vector<Report> reports = samples(worker, hoursOf(range));
    for (const ReportPile::Place &place : pile.places()) {
        std::ranges::move(pile.reports(place), std::back_inserter(reports));
    }
    std::erase_if(reports, [&](const Report &report) { return !isIn(range, report); });
    history::sortForReplay(reports);
    return reports;
}

std::optional<Timestamp> HistoryReader::oldestReport()
{
    Statement statement{m_database,
                        QStringLiteral("SELECT min(time) FROM (SELECT min(hour) * 3600000 AS time FROM sample "
                                       "UNION ALL SELECT min(first_time) FROM journal WHERE id > ?)")};
    statement.bind(number(sealedSetting)).run();
    return statement.next() && !statement.isNull(0) ? std::optional{fromUnixMilliseconds(statement.integer(0))}
                                                    : std::nullopt;
}

std::vector<Report> HistoryReader::reportsAt(const ReportPile::Place &place, const ReportPile &pile)
{
    std::vector<Report> reports = samples(place.worker, {place.hour, place.hour + 1});
    std::ranges::move(pile.reports(place), std::back_inserter(reports));
    history::sortForReplay(reports);
    return reports;
}

std::set<ReportPile::Place> HistoryReader::places(const ReportPile &pile, HourRange hours)
{
    std::set<ReportPile::Place> places;
    for (ReportPile::Place &place : pile.places()) {
        if (place.hour >= hours.from && place.hour < hours.to) {
            places.insert(std::move(place));
        }
    }
    for (const std::int64_t hour : sampleHours()) {
        if (hour >= hours.from && hour < hours.to) {
            for (std::string &worker : workersIn({hour, hour + 1})) {
                places.insert({hour, std::move(worker)});
            }
        }
    }
    return places;
}

std::vector<std::string> HistoryReader::workersIn(HourRange hours)
{
    Statement statement{m_database, QStringLiteral("SELECT DISTINCT worker FROM sample JOIN subject ON subject.id = "
                                                   "sample.subject WHERE hour >= ? AND hour < ? ORDER BY worker")};
    statement.bind(hours.from).bind(hours.to).run();
    return texts(statement);
}

std::vector<std::int64_t> HistoryReader::sampleHours()
{
    // One probe of the index an hour, however many workers there are.
    Statement statement{m_database,
                        QStringLiteral("WITH RECURSIVE hours(hour) AS (SELECT min(hour) FROM sample UNION ALL "
                                       "SELECT (SELECT min(s.hour) FROM sample s WHERE s.hour > hours.hour) "
                                       "FROM hours WHERE hour IS NOT NULL) "
                                       "SELECT hour FROM hours WHERE hour IS NOT NULL")};
    statement.run();
    return numbers(statement);
}

std::optional<std::int64_t> HistoryReader::firstHourWithin(std::uint64_t bytes)
{
    std::vector<std::int64_t> hours = sampleHours();
    std::ranges::reverse(hours);
    std::uint64_t sum = 0;
    Statement statement{m_database, QStringLiteral("SELECT total(length(body)) FROM sample WHERE hour = ?")};
    for (const std::int64_t hour : hours) {
        statement.bind(hour).run();
        sum += statement.next() ? static_cast<std::uint64_t>(statement.integer(0)) : 0;
        statement.finish();
        if (sum > bytes) {
            return hour + 1;
        }
    }
    return std::nullopt;
}

std::vector<std::int64_t> HistoryReader::unrolledHours(std::int64_t before)
{
    Statement statement{m_database, QStringLiteral("SELECT hour FROM unrolled WHERE hour < ? UNION "
                                                   "SELECT time / 3600000 FROM group_rollup WHERE step = 30 AND "
                                                   "category = '' AND group_name = '' AND time < ? ORDER BY 1")};
    statement.bind(before).bind(toUnixMilliseconds(history::startOf(before, history::oneHour))).run();
    return numbers(statement);
}

std::vector<std::string> HistoryReader::unrolledWorkers(std::int64_t hour)
{
    Statement statement{m_database, QStringLiteral("SELECT worker FROM unrolled JOIN subject ON subject.id = "
                                                   "unrolled.subject WHERE hour = ? ORDER BY worker")};
    statement.bind(hour).run();
    return texts(statement);
}

void HistoryReader::forEachBlock(Tier tier, const Subject &subject, std::int64_t from, std::int64_t to,
                                 std::span<const history::SeriesId> wanted, const VisitBlock &visit)
{
    // As above.
    Statement statement{m_database,
                        QStringLiteral("WITH RECURSIVE span(at) AS (SELECT min(block) FROM rollup WHERE step = ? "
                                       "AND block >= ? UNION ALL SELECT (SELECT min(block) FROM rollup WHERE step = ? "
                                       "AND block > at) FROM span WHERE at < ?) "
                                       "SELECT block, body FROM span CROSS JOIN rollup "
                                       "ON step = ? AND block = at AND subject = ? WHERE at < ?")};
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
            ++m_damagedRows;
        }
    }
    m_damagedRows += statement.failed() ? 1 : 0;
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
    Statement statement{m_database,
                        QStringLiteral("SELECT category, group_name FROM rollup JOIN subject ON subject.id = "
                                       "rollup.subject WHERE step = ? AND block = ? AND worker = ''")};
    statement.bind(secondsOf(Tier::HalfMinutes)).bind(hour).run();
    std::vector<domain::Subject> groups;
    while (statement.next()) {
        groups.push_back({statement.text(0), statement.text(1)});
    }
    return groups;
}

std::optional<std::int64_t> HistoryReader::oldestBlock(Tier tier)
{
    Statement statement{m_database, QStringLiteral("SELECT min(block) FROM rollup WHERE step = ?")};
    statement.bind(secondsOf(tier)).run();
    return statement.next() && !statement.isNull(0) ? std::optional{statement.integer(0)} : std::nullopt;
}

std::vector<std::int64_t> HistoryReader::halfMinuteHours()
{
    Statement statement{m_database, QStringLiteral("SELECT DISTINCT block FROM rollup WHERE step = ? ORDER BY block")};
    statement.bind(secondsOf(Tier::HalfMinutes)).run();
    return numbers(statement);
}

HistoryReader::Pages HistoryReader::pages()
{
    const auto read = [this](const QString &pragma) {
        Statement statement{m_database, pragma};
        statement.run();
        return statement.next() ? statement.integer(0) : 0;
    };
    return {read(QStringLiteral("PRAGMA freelist_count")), read(QStringLiteral("PRAGMA page_count"))};
}

void HistoryReader::forEachLedger(const std::string &worker, std::int64_t from, std::int64_t to,
                                  const VisitLedger &visit)
{
    Statement statement{m_database,
                        QStringLiteral("WITH RECURSIVE span(at) AS (SELECT min(day) FROM ledger WHERE day >= ? "
                                       "UNION ALL SELECT (SELECT min(day) FROM ledger WHERE day > at) FROM span "
                                       "WHERE at < ?) "
                                       "SELECT day, body FROM span CROSS JOIN ledger ON day = at AND subject = ? "
                                       "WHERE at < ?")};
    statement.bind(from).bind(to).bind(idOf(Subject::ofWorker(worker))).bind(to).run();
    while (statement.next()) {
        const std::int64_t day = statement.integer(0);
        const auto packed = decompressed(view(statement.blob(1)));
        const auto ledger =
            packed ? history::unpackLedger(*packed, history::startOf(day, history::oneDay)) : std::nullopt;
        if (ledger) {
            visit(day, *ledger);
        } else {
            ++m_damagedRows;
        }
    }
    m_damagedRows += statement.failed() ? 1 : 0;
}

std::optional<history::WorkerLedger> HistoryReader::ledger(const std::string &worker, std::int64_t day)
{
    std::optional<history::WorkerLedger> found;
    forEachLedger(worker, day, day + 1, [&](std::int64_t, const history::WorkerLedger &ledger) { found = ledger; });
    return found;
}

std::vector<Subject> HistoryReader::subjects()
{
    Statement statement{m_database, QStringLiteral("SELECT worker, category, group_name FROM subject "
                                                   "ORDER BY worker, category, group_name")};
    std::vector<Subject> subjects;
    for (statement.run(); statement.next();) {
        subjects.push_back({statement.text(0), {statement.text(1), statement.text(2)}});
    }
    return subjects;
}

std::map<std::string, std::vector<Timestamp>> HistoryReader::goodbyes(history::Period period)
{
    Statement statement{m_database, QStringLiteral("SELECT worker, time FROM event WHERE time >= ? AND time < ? AND "
                                                   "kind = ? AND reason = ? ORDER BY time")};
    statement.bind(toUnixMilliseconds(period.from)).bind(toUnixMilliseconds(period.to));
    statement.bind(name(EventKind::Unregistered)).bind(name(EventReason::SaidSo)).run();
    std::map<std::string, std::vector<Timestamp>> goodbyes;
    while (statement.next()) {
        goodbyes[statement.text(0)].push_back(fromUnixMilliseconds(statement.integer(1)));
    }
    return goodbyes;
}

std::map<std::string, std::map<Timestamp, Provision>> HistoryReader::provisions(history::Period period)
{
    Statement statement{m_database,
                        QStringLiteral("SELECT category, time, workers, gpus, cpus FROM provision p WHERE time < ? AND "
                                       "time >= coalesce((SELECT max(b.time) FROM provision b WHERE b.category = "
                                       "p.category AND b.time <= ?), 0)")};
    statement.bind(toUnixMilliseconds(period.to)).bind(toUnixMilliseconds(period.from)).run();
    std::map<std::string, std::map<Timestamp, Provision>> provisions;
    while (statement.next()) {
        provisions[statement.text(0)][fromUnixMilliseconds(statement.integer(1))] = {
            thousandths(statement, 2), thousandths(statement, 3), thousandths(statement, 4)};
    }
    return provisions;
}

std::vector<std::string> HistoryReader::texts(Statement &statement)
{
    std::vector<std::string> texts;
    while (statement.next()) {
        texts.push_back(statement.text(0));
    }
    return texts;
}

std::vector<std::int64_t> HistoryReader::numbers(Statement &statement)
{
    std::vector<std::int64_t> numbers;
    while (statement.next()) {
        numbers.push_back(statement.integer(0));
    }
    return numbers;
}

} // namespace muster::storage
