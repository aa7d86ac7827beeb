// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historytables.h"

#include "storage/eventtable.h"

#include <QSqlDatabase>

#include <algorithm>
#include <cmath>

namespace muster::storage {

using namespace domain;
using history::Subject;
using history::Tier;

namespace {

/// As many numbers of names are remembered; about 200 bytes each.
constexpr std::size_t mostSubjects = 200'000;

QString insertOrReplace(const char *table, const char *columns, const char *marks)
{
    return QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
        .arg(QLatin1String{table}, QLatin1String{columns}, QLatin1String{marks});
}

/// Deletes a bounded number of rows.
QString dropSql(const char *table, const char *condition)
{
    return QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT id FROM %1 WHERE %2 LIMIT ?)")
        .arg(QLatin1String{table}, QLatin1String{condition});
}

std::string keyOf(const Subject &subject)
{
    // A length in front, so that no two subjects have one key whatever bytes are in their names.
    return std::to_string(subject.worker.size()) + ':' + subject.worker + std::to_string(subject.group.category.size())
           + ':' + subject.group.category + subject.group.group;
}

} // namespace

struct HistoryTables::Statements
{
    explicit Statements(const QSqlDatabase &database)
        : addSubject(database, QStringLiteral("INSERT OR IGNORE INTO subject (worker, category, group_name) "
                                              "VALUES (?, ?, ?)")),
          subject(database,
                  QStringLiteral("SELECT id FROM subject WHERE worker = ? AND category = ? AND group_name = ?")),
          addSample(database, QStringLiteral("INSERT INTO sample (hour, subject, body) VALUES (?, ?, ?)")),
          clearSample(database, QStringLiteral("DELETE FROM sample WHERE hour = ? AND subject = ?")),
          unrolled(database, QStringLiteral("INSERT OR IGNORE INTO unrolled (hour, subject) VALUES (?, ?)")),
          rolled(database, QStringLiteral("DELETE FROM unrolled WHERE hour = ? AND subject = ?")),
          presentRows(database,
                      QStringLiteral("DELETE FROM group_rollup WHERE step = ? AND category = ? AND group_name = ? AND "
                                     "time < ?")),
          block(database, insertOrReplace("rollup", "step, block, subject, body", "?, ?, ?, ?")),
          clearBlock(database, QStringLiteral("DELETE FROM rollup WHERE step = ? AND block = ? AND subject = ?")),
          ledger(database, insertOrReplace("ledger", "day, subject, body", "?, ?, ?")),
          event(database, eventInsertSql()),
          provision(database, insertOrReplace("provision", "category, time, workers, gpus, cpus", "?, ?, ?, ?, ?")),
          setting(database, insertOrReplace("setting", "key, value", "?, ?")),
          dropJournal(
              database,
              dropSql("journal", "id >= ? AND id < ? AND received_at < ? AND id < (SELECT max(id) FROM journal)")),
          dropSamples(database, dropSql("sample", "hour = ?")),
          dropHalfMinutes(database, dropSql("rollup", "step = ? AND block = ?")),
          dropBlocks(database, dropSql("rollup", "step = ? AND block < ?")),
          dropLedgers(database, dropSql("ledger", "day < ?")),
          dropEvents(database, QStringLiteral("DELETE FROM event WHERE (time, number) IN (SELECT time, number "
                                              "FROM event WHERE time < ? LIMIT ?)")),
          // The last one before the end still holds.
          dropProvisions(database,
                         QStringLiteral("DELETE FROM provision WHERE (category, time) IN (SELECT category, time FROM "
                                        "provision p WHERE time < ? AND EXISTS (SELECT 1 FROM provision n WHERE "
                                        "n.category = p.category AND n.time > p.time AND n.time < ?) LIMIT ?)")),
          changes(database, QStringLiteral("SELECT changes()"))
    {
    }

    Statement addSubject;
    Statement subject;
    Statement addSample;
    Statement clearSample;
    Statement unrolled;
    Statement rolled;
    Statement presentRows;
    Statement block;
    Statement clearBlock;
    Statement ledger;
    Statement event;
    Statement provision;
    Statement setting;
    Statement dropJournal;
    Statement dropSamples;
    Statement dropHalfMinutes;
    Statement dropBlocks;
    Statement dropLedgers;
    Statement dropEvents;
    Statement dropProvisions;
    Statement changes;
};

HistoryTables::HistoryTables(const QSqlDatabase &database)
    : m_database(database),
      m_statements(std::make_unique<Statements>(database))
{
}

HistoryTables::~HistoryTables() = default;

void HistoryTables::begin()
{
    m_error.clear();
    m_metDamage = false;
    if (m_subjects.size() > mostSubjects) {
        forgetSubjects();
    }
}

std::int64_t HistoryTables::idOf(const Subject &subject)
{
    const std::string key = keyOf(subject);
    if (const auto known = m_subjects.find(key); known != m_subjects.end()) {
        return known->second;
    }
    const auto bind = [&](Statement &statement) -> Statement & {
        return statement.bind(subject.worker).bind(subject.group.category).bind(subject.group.group);
    };
    run(bind(m_statements->addSubject));
    Statement &find = m_statements->subject;
    run(bind(find));
    const std::int64_t id = find.next() ? find.integer(0) : 0;
    find.finish();
    m_subjects.emplace(key, id);
    return id;
}

void HistoryTables::addSamples(const std::string &worker, std::int64_t hour, const Bodies &bodies)
{
    const std::int64_t id = idOf(Subject::ofWorker(worker));
    for (const std::string &body : bodies) {
        run(m_statements->addSample.bind(hour).bind(id).bindBlob(body));
    }
}

void HistoryTables::putSamples(const std::string &worker, std::int64_t hour, const Bodies &bodies)
{
    run(m_statements->clearSample.bind(hour).bind(idOf(Subject::ofWorker(worker))));
    addSamples(worker, hour, bodies);
}

void HistoryTables::markUnrolled(const std::string &worker, std::int64_t hour)
{
    run(m_statements->unrolled.bind(hour).bind(idOf(Subject::ofWorker(worker))));
}

void HistoryTables::markRolled(const std::string &worker, std::int64_t hour)
{
    run(m_statements->rolled.bind(hour).bind(idOf(Subject::ofWorker(worker))));
}

void HistoryTables::dropPresentRows(const domain::Subject &group, Timestamp before)
{
    const std::int64_t step = history::stepOf(Tier::HalfMinutes).count() / 1000;
    m_statements->presentRows.bind(step).bind(group.category).bind(group.group).bind(toUnixMilliseconds(before));
    run(m_statements->presentRows);
}

void HistoryTables::putBlock(Tier tier, const Subject &subject, std::int64_t block, const std::string &body)
{
    const std::int64_t step = history::stepOf(tier).count() / 1000;
    const std::int64_t id = idOf(subject);
    if (body.empty()) {
        run(m_statements->clearBlock.bind(step).bind(block).bind(id));
    } else {
        run(m_statements->block.bind(step).bind(block).bind(id).bindBlob(body));
    }
}

void HistoryTables::putLedger(const std::string &worker, std::int64_t day, const std::string &body)
{
    run(m_statements->ledger.bind(day).bind(idOf(Subject::ofWorker(worker))).bindBlob(body));
}

void HistoryTables::addEvent(const Event &event)
{
    bindEvent(m_statements->event, event, idOf(Subject::ofWorker(event.worker)));
    run(m_statements->event);
}

void HistoryTables::putProvision(const std::string &category, Timestamp time, const Provision &provision)
{
    Statement &statement = m_statements->provision;
    statement.bind(category).bind(toUnixMilliseconds(time));
    for (const Reading figure : {provision.workers, provision.gpus, provision.cpus}) {
        if (figure.isKnown()) {
            statement.bind(std::int64_t{std::llround(figure.value() * 1000.0)});
        } else {
            statement.bindNull();
        }
    }
    run(statement);
}

void HistoryTables::putSetting(const std::string &key, std::int64_t value)
{
    run(m_statements->setting.bind(key).bind(std::to_string(value)));
}

std::int64_t HistoryTables::dropJournal(RowRange rows, Timestamp before, int most)
{
    m_statements->dropJournal.bind(rows.from).bind(rows.to).bind(toUnixMilliseconds(before)).bind(std::int64_t{most});
    return count(m_statements->dropJournal);
}

std::int64_t HistoryTables::dropSamples(std::int64_t hour, int most)
{
    return count(m_statements->dropSamples.bind(hour).bind(std::int64_t{most}));
}

std::int64_t HistoryTables::dropHalfMinutes(std::int64_t hour, int most)
{
    const std::int64_t step = history::stepOf(Tier::HalfMinutes).count() / 1000;
    return count(m_statements->dropHalfMinutes.bind(step).bind(hour).bind(std::int64_t{most}));
}

std::int64_t HistoryTables::dropBlocks(Tier tier, std::int64_t beforeBlock, int most)
{
    const std::int64_t step = history::stepOf(tier).count() / 1000;
    return count(m_statements->dropBlocks.bind(step).bind(beforeBlock).bind(std::int64_t{most}));
}

std::int64_t HistoryTables::dropLedgers(std::int64_t beforeDay, int most)
{
    return count(m_statements->dropLedgers.bind(beforeDay).bind(std::int64_t{most}));
}

std::int64_t HistoryTables::dropEvents(Timestamp before, int most)
{
    return count(m_statements->dropEvents.bind(toUnixMilliseconds(before)).bind(std::int64_t{most}));
}

std::int64_t HistoryTables::dropProvisions(Timestamp before, int most)
{
    const std::int64_t time = toUnixMilliseconds(before);
    return count(m_statements->dropProvisions.bind(time).bind(time).bind(std::int64_t{most}));
}

void HistoryTables::shrink(int pages)
{
    // Each step of the statement frees one page.
    Statement vacuum{m_database, QStringLiteral("PRAGMA incremental_vacuum(%1)").arg(pages)};
    for (run(vacuum); vacuum.next();) {
    }
}

void HistoryTables::run(Statement &statement)
{
    if (failed()) {
        // Else the next transaction would bind behind what is bound already.
        statement.forgetBindings();
        return;
    }
    if (!statement.run()) {
        m_error = statement.error();
        m_metDamage = statement.metDamage();
    }
}

std::int64_t HistoryTables::count(Statement &statement)
{
    run(statement);
    run(m_statements->changes);
    const std::int64_t changed = m_statements->changes.next() ? m_statements->changes.integer(0) : 0;
    m_statements->changes.finish();
    return failed() ? 0 : changed;
}

} // namespace muster::storage
