// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"

#include "history/grouphour.h"
#include "storage/datafolder.h"
#include "storage/eventslots.h"
#include "storage/eventtable.h"
#include "storage/rolluptable.h"
#include "storage/schema.h"
#include "storage/statement.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace muster::storage {

namespace {

using namespace domain;

/// A few megabytes.
constexpr std::size_t eventsARead = 5'000;
constexpr std::chrono::milliseconds shortestSlot{1'000};

constexpr const char *ofWorkerSql =
    "WHERE subject = (SELECT id FROM subject WHERE worker = ? AND category = '' AND group_name = '') ";

} // namespace

std::variant<std::unique_ptr<Reader>, std::string> Reader::open(const QString &folder)
{
    const QString file = storeFile(folder);
    if (!QFileInfo::exists(file)) {
        return "there is no store in " + folder.toStdString() + ": name the collector's folder with --data";
    }
    auto opened = openForReading(file);
    if (auto *problem = std::get_if<std::string>(&opened)) {
        return std::move(*problem);
    }
    auto connection = std::move(std::get<std::unique_ptr<Connection>>(opened));
    if (const auto state = schemaState(connection->database(), schemaScripts()); state != SchemaState::Current) {
        return refusal(connection->database(), state);
    }
    auto reader = std::make_unique<Reader>(connection->database());
    reader->m_connection = std::move(connection);
    return reader;
}

void Reader::atOneInstant(const std::function<void()> &read)
{
    // The snapshot is taken by the first read behind BEGIN.
    prepare(QStringLiteral("BEGIN")).run();
    read();
    prepare(QStringLiteral("COMMIT")).run();
}

Statement Reader::prepare(const QString &sql)
{
    return Statement{m_database, sql, &m_history.faults()};
}

Settings Reader::settings()
{
    Settings settings;
    Statement statement = prepare(QStringLiteral("SELECT key, value FROM setting"));
    for (statement.run(); statement.next();) {
        settings.emplace(statement.text(0), statement.text(1));
    }
    return settings;
}

std::vector<Worker> Reader::workers()
{
    std::vector<Worker> workers;
    forEachWorker([&](Worker worker, std::int64_t) { workers.push_back(std::move(worker)); });
    return workers;
}

void Reader::forEachWorker(const VisitWorker &visit)
{
    Statement statement = prepare(QStringLiteral("SELECT body, journal FROM worker_state"));
    for (statement.run(); statement.next();) {
        if (auto worker = unpackWorker(view(statement.blob(0)))) {
            visit(std::move(*worker), statement.integer(1));
        } else {
            ++m_history.faults().damagedRows;
        }
    }
}

std::vector<Capacity> Reader::capacities()
{
    std::vector<Capacity> capacities;
    Statement statement = prepare(QStringLiteral("SELECT body, 0 FROM capacity"));
    statement.run();
    visitJournal(statement, [&](const Heard &heard, std::int64_t) {
        if (const auto *report = std::get_if<CapacityReport>(&heard.message)) {
            capacities.push_back({*report, heard.receivedAt});
        }
    });
    return capacities;
}

void Reader::forEachMessage(std::int64_t afterId, const VisitMessage &visit, const std::stop_token &cancelled)
{
    Statement statement = prepare(QStringLiteral("SELECT body, id FROM journal WHERE id > ? ORDER BY id"));
    statement.bind(afterId).run();
    visitJournal(statement, visit, cancelled);
}

void Reader::forEachMessageSince(Timestamp since, std::int64_t lastId, const VisitMessage &visit,
                                 const std::stop_token &cancelled)
{
    Statement start =
        prepare(QStringLiteral("SELECT id FROM journal WHERE id <= ? AND received_at < ? ORDER BY id DESC LIMIT 1"));
    start.bind(lastId).bind(toUnixMilliseconds(since)).run();
    const std::int64_t before = start.next() ? start.integer(0) : 0;
    start.finish();
    Statement statement = prepare(QStringLiteral("SELECT body, id FROM journal WHERE id > ? AND id <= ? ORDER BY id"));
    statement.bind(before).bind(lastId).run();
    visitJournal(statement, visit, cancelled);
}

void Reader::forEachEvent(TimeRange range, const std::function<void(const Event &)> &visit)
{
    Statement statement = prepare(eventSelectSql()
                                  + QStringLiteral("WHERE (time, number) > (?, ?) AND time < ? "
                                                   "ORDER BY time, number LIMIT ?"));
    std::int64_t time = toUnixMilliseconds(range.from);
    std::int64_t number = -1;
    std::vector<Event> events;
    do {
        events.clear();
        statement.bind(time).bind(number).bind(toUnixMilliseconds(range.to)).bind(std::int64_t{eventsARead}).run();
        while (statement.next()) {
            events.push_back(readEvent(statement));
            time = statement.integer(0);
            number = statement.integer(eventNumberColumn);
        }
        statement.finish();
        std::ranges::for_each(events, visit);
    } while (events.size() == eventsARead);
}

std::vector<Event> Reader::newestEvents(int limit, const std::string &worker)
{
    const QString condition = worker.empty() ? QString{} : QString{QLatin1String(ofWorkerSql)};
    Statement statement =
        prepare(eventSelectSql() + condition + QStringLiteral("ORDER BY time DESC, number DESC LIMIT ?"));
    if (!worker.empty()) {
        statement.bind(worker);
    }
    std::vector<Event> events;
    for (statement.bind(std::int64_t{limit}).run(); statement.next();) {
        events.push_back(readEvent(statement));
    }
    std::ranges::reverse(events);
    return events;
}

history::EventPage Reader::eventsBefore(std::optional<history::EventPlace> place, int limit)
{
    constexpr auto behindAll = std::numeric_limits<std::int64_t>::max();
    Statement statement = prepare(
        eventSelectSql() + QStringLiteral("WHERE (time, number) < (?, ?) ORDER BY time DESC, number DESC LIMIT ?"));
    statement.bind(place ? toUnixMilliseconds(place->time) : behindAll).bind(place ? place->number : behindAll);
    history::EventPage page;
    std::int64_t number = 0;
    for (statement.bind(std::int64_t{limit}).run(); statement.next();) {
        page.events.push_back(readEvent(statement));
        number = statement.integer(eventNumberColumn);
    }
    page.isBroken = statement.failed();
    if (page.events.size() == static_cast<std::size_t>(limit)) {
        page.rest = history::EventPlace{page.events.back().time, number};
    }
    std::ranges::reverse(page.events);
    return page;
}

std::vector<history::EventTally> Reader::eventsIn(const history::Subject &subject, TimeRange range, int slots,
                                                  const std::stop_token &cancelled)
{
    if (range.from >= range.to) {
        return {};
    }
    const auto length = std::max<std::chrono::milliseconds>((range.to - range.from) / std::max(slots, 1), shortestSlot);
    std::vector<history::EventTally> tallies;
    // Thousands of small queries: a snapshot for each would cost more than what they read.
    atOneInstant([&] { tallies = EventSlots{m_database, m_history.faults(), subject, range}.read(length, cancelled); });
    return tallies;
}

std::vector<RollupRow> Reader::rollups(const Subject &subject, TimeRange range)
{
    constexpr auto tier = history::Tier::HalfMinutes;
    const Timestamp rolled = history::startOf(m_history.number(rolledUntilSetting), history::oneHour);
    std::vector<RollupRow> rows;
    const auto take = [&](std::int64_t block, const history::RollupBlock &cells) {
        for (std::size_t i = 0; i < cells.slots(); ++i) {
            const Timestamp time =
                history::startOf(block, history::blockOf(tier)) + history::stepOf(tier) * static_cast<std::int64_t>(i);
            const Summary summary = summaryAt(cells, i);
            if (time >= range.from && time < range.to && summary != Summary{}) {
                rows.push_back({time, subject, summary});
            }
        }
    };
    m_history.forEachBlock(tier, history::Subject::ofGroup(subject), history::hourOf(range.from),
                           history::hourOf(std::min(range.to, rolled) - std::chrono::milliseconds{1}) + 1, {}, take);
    std::ranges::move(presentRollups(subject, {std::max(range.from, rolled), range.to}), std::back_inserter(rows));
    return rows;
}

std::vector<RollupRow> Reader::presentRollups(const Subject &subject, TimeRange range)
{
    Statement statement = prepare(rollupSelectSql());
    statement.bind(rollupStep.count())
        .bind(subject.category)
        .bind(subject.group)
        .bind(toUnixMilliseconds(range.from))
        .bind(toUnixMilliseconds(range.to));
    std::vector<RollupRow> rows;
    for (statement.run(); statement.next();) {
        rows.push_back(readRollup(statement, subject));
    }
    return rows;
}

std::vector<Subject> Reader::subjects()
{
    Statement statement =
        prepare(QStringLiteral("SELECT DISTINCT category, group_name FROM group_rollup WHERE step = ? "
                               "UNION SELECT category, group_name FROM subject WHERE worker = '' "
                               "ORDER BY category, group_name"));
    std::vector<Subject> subjects;
    for (statement.bind(rollupStep.count()).run(); statement.next();) {
        subjects.push_back({statement.text(0), statement.text(1)});
    }
    return subjects;
}

std::optional<Timestamp> Reader::oldest()
{
    // The total has a row whenever anything has.
    Statement statement = prepare(QStringLiteral("SELECT min(time) FROM group_rollup WHERE step = ? AND category = '' "
                                                 "AND group_name = ''"));
    statement.bind(rollupStep.count()).run();
    const bool hasPresent = statement.next() && !statement.isNull(0);
    const auto present = hasPresent ? std::optional{fromUnixMilliseconds(statement.integer(0))} : std::nullopt;
    const auto hour = m_history.oldestHour();
    return present && hour ? std::min(present, hour) : std::max(present, hour);
}

void Reader::visitJournal(Statement &statement, const VisitMessage &visit, const std::stop_token &cancelled)
{
    while (!cancelled.stop_requested() && statement.next()) {
        const auto messages = unpackMessages(view(statement.blob(0)));
        const std::int64_t row = statement.integer(1);
        if (!messages) {
            ++m_history.faults().damagedRows;
            continue;
        }
        for (const Heard &heard : *messages) {
            visit(heard, row);
        }
    }
}

} // namespace muster::storage
