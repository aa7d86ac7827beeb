// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samplereader.h"

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

namespace {

HourRange hoursOf(TimeRange range)
{
    return {history::hourOf(range.from), history::hourOf(range.to) + 1};
}

bool isIn(TimeRange range, const Report &report)
{
    return report.timestamp >= range.from && report.timestamp < range.to;
}

} // namespace

Statement SampleReader::prepare(const QString &sql)
{
    return Statement{m_database, sql, &m_faults};
}

std::int64_t SampleReader::number(const char *setting)
{
    Statement statement = prepare(QStringLiteral("SELECT CAST(value AS INTEGER) FROM setting WHERE key = ?"));
    statement.bind(std::string_view{setting}).run();
    return statement.next() ? statement.integer(0) : 0;
}

std::int64_t SampleReader::idOf(const Subject &subject)
{
    Statement statement =
        prepare(QStringLiteral("SELECT id FROM subject WHERE worker = ? AND category = ? AND group_name = ?"));
    statement.bind(subject.worker).bind(subject.group.category).bind(subject.group.group).run();
    return statement.next() ? statement.integer(0) : 0;
}

std::int64_t SampleReader::pileUp(ReportPile &pile, std::int64_t afterId, std::size_t most, const std::string &worker)
{
    Statement statement = prepare(QStringLiteral("SELECT id, body FROM journal WHERE id > ? ORDER BY id"));
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
        m_faults.damagedRows += whole ? 0 : 1;
    }
    return last;
}

std::vector<std::int64_t> SampleReader::damagedJournal(std::int64_t lastId, TimeRange received)
{
    Statement statement = prepare(QStringLiteral("SELECT id, body FROM journal WHERE id <= ? AND received_at >= ? "
                                                 "AND received_at < ? ORDER BY id"));
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
std::vector<Report> SampleReader::samples(const std::string &worker, HourRange hours)
{
    Statement statement =
        prepare(QStringLiteral("WITH RECURSIVE span(at) AS (SELECT min(hour) FROM sample WHERE hour >= ? "
                               "UNION ALL SELECT (SELECT min(hour) FROM sample WHERE hour > at) FROM span "
                               "WHERE at < ?) "
                               "SELECT body FROM span CROSS JOIN sample ON hour = at AND subject = ? "
                               "WHERE at < ?"));
    statement.bind(hours.from).bind(hours.to).bind(idOf(Subject::ofWorker(worker))).bind(hours.to).run();
    std::vector<Report> reports;
    while (statement.next()) {
        const auto packed = decompressed(view(statement.blob(0)));
        auto hour = packed ? history::unpackReports(*packed, worker) : std::nullopt;
        if (!hour) {
            ++m_faults.damagedRows;
            continue;
        }
        std::ranges::move(*hour, std::back_inserter(reports));
    }
    history::sortForReplay(reports);
    return reports;
}

void SampleReader::forEachReport(TimeRange range, const std::function<void(const Report &)> &visit)
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

std::vector<Report> SampleReader::reports(TimeRange range, const std::string &worker)
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

std::optional<Timestamp> SampleReader::oldestReport()
{
    Statement statement =
        prepare(QStringLiteral("SELECT min(time) FROM (SELECT min(hour) * 3600000 AS time FROM sample "
                               "UNION ALL SELECT min(first_time) FROM journal WHERE id > ?)"));
    statement.bind(number(sealedSetting)).run();
    return statement.next() && !statement.isNull(0) ? std::optional{fromUnixMilliseconds(statement.integer(0))}
                                                    : std::nullopt;
}

std::vector<Report> SampleReader::reportsAt(const ReportPile::Place &place, const ReportPile &pile)
{
    std::vector<Report> reports = samples(place.worker, {place.hour, place.hour + 1});
    std::ranges::move(pile.reports(place), std::back_inserter(reports));
    history::sortForReplay(reports);
    return reports;
}

std::set<ReportPile::Place> SampleReader::places(const ReportPile &pile, HourRange hours)
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

std::vector<std::string> SampleReader::workersIn(HourRange hours)
{
    Statement statement = prepare(QStringLiteral("SELECT DISTINCT worker FROM sample JOIN subject ON subject.id = "
                                                 "sample.subject WHERE hour >= ? AND hour < ? ORDER BY worker"));
    statement.bind(hours.from).bind(hours.to).run();
    return texts(statement);
}

std::vector<std::int64_t> SampleReader::sampleHours()
{
    // One probe of the index an hour, however many workers there are.
    Statement statement =
        prepare(QStringLiteral("WITH RECURSIVE hours(hour) AS (SELECT min(hour) FROM sample UNION ALL "
                               "SELECT (SELECT min(s.hour) FROM sample s WHERE s.hour > hours.hour) "
                               "FROM hours WHERE hour IS NOT NULL) "
                               "SELECT hour FROM hours WHERE hour IS NOT NULL"));
    statement.run();
    return numbers(statement);
}

std::optional<std::int64_t> SampleReader::firstHourWithin(std::uint64_t bytes)
{
    std::vector<std::int64_t> hours = sampleHours();
    std::ranges::reverse(hours);
    std::uint64_t sum = 0;
    Statement statement = prepare(QStringLiteral("SELECT total(length(body)) FROM sample WHERE hour = ?"));
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

std::vector<std::string> SampleReader::texts(Statement &statement)
{
    std::vector<std::string> texts;
    while (statement.next()) {
        texts.push_back(statement.text(0));
    }
    return texts;
}

std::vector<std::int64_t> SampleReader::numbers(Statement &statement)
{
    std::vector<std::int64_t> numbers;
    while (statement.next()) {
        numbers.push_back(statement.integer(0));
    }
    return numbers;
}

} // namespace muster::storage
