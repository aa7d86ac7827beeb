// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "storage/datafolder.h"
#include "storage/filecheck.h"
#include "storage/pageorder.h"
#include "storage/rolluptable.h"
#include "storage/schema.h"
#include "storage/setaside.h"
#include "storage/statement.h"

#include <QFileInfo>

#include <algorithm>

namespace muster::storage {

namespace {

using namespace domain;

// A slice of a checkpoint and a step of history fit into it, so that no page is written twice by one transaction.
constexpr int cachedKibibytes = 16 * 1024;

bool pragma(const QSqlDatabase &database, const QString &text)
{
    return Statement{database, QStringLiteral("PRAGMA ") + text}.run();
}

/// What keeps an acknowledged report through a power cut.
bool syncEachCommit(const QSqlDatabase &database)
{
    return pragma(database, QStringLiteral("synchronous = FULL"));
}

/// What can be chosen for a new file alone; on another it would be a transaction for nothing, synced at every start.
bool shapeFile(const QSqlDatabase &database)
{
    return pragma(database, QStringLiteral("page_size = %1").arg(pageBytes))
           && pragma(database, QStringLiteral("auto_vacuum = INCREMENTAL"));
}

/// Write-ahead log, and a sync with every commit.
bool configure(const QSqlDatabase &database)
{
    const bool isNew = QFileInfo{database.databaseName()}.size() == 0;
    Statement mode{database, QStringLiteral("PRAGMA journal_mode = WAL")};
    const bool wal = (!isNew || shapeFile(database)) && mode.run() && mode.next() && mode.text(0) == "wal";
    mode.finish();
    return wal && syncEachCommit(database) && pragma(database, QStringLiteral("cache_size = -%1").arg(cachedKibibytes))
           && pragma(database, QStringLiteral("journal_size_limit = %1").arg(LogKeeper::usualBytes));
}

/// Makes room for a new file, where the one that is there can't be used; answers what happened as a sentence, which is
/// empty when nothing did. Without a value `refusal` says why the folder can't be had.
std::optional<std::string> makeRoom(const QString &file, OnDamage onDamage, std::string &refusal)
{
    const Finding finding = examineAtStart(file);
    if (finding.state == Finding::State::Whole) {
        return std::string{};
    }
    const std::string damage =
        "the store " + file.toStdString() + " is damaged or no Muster store (" + finding.detail + ')';
    if (finding.state == Finding::State::Unknown || onDamage == OnDamage::Refuse) {
        refusal = finding.state == Finding::State::Unknown
                      ? finding.detail
                      : damage + ": start a collector on it, which sets it aside, or name another folder with --data";
        return std::nullopt;
    }
    auto moved = setAside(file, QDateTime::currentDateTimeUtc());
    if (auto *problem = std::get_if<std::string>(&moved)) {
        refusal = std::move(*problem);
        return std::nullopt;
    }
    const std::string name = std::get<QString>(moved).toStdString();
    return damage + ": it was set aside as " + name
           + " and a new one was begun; musterd check and musterd export --data " + name + " read what is whole in it";
}

} // namespace

struct Store::Statements
{
    explicit Statements(const QSqlDatabase &database)
        : begin(database, QStringLiteral("BEGIN IMMEDIATE")),
          end(database, QStringLiteral("COMMIT")),
          rollback(database, QStringLiteral("ROLLBACK")),
          journal(database, QStringLiteral("INSERT INTO journal (received_at, first_time, last_time, reports, body) "
                                           "VALUES (?, ?, ?, ?, ?)")),
          rollup(database, rollupInsertSql()),
          worker(database, QStringLiteral("INSERT OR REPLACE INTO worker_state (worker, body, journal) "
                                          "SELECT ?, ?, coalesce(max(id), 0) FROM journal")),
          dropWorker(database, QStringLiteral("DELETE FROM worker_state WHERE worker = ?")),
          clearCapacity(database, QStringLiteral("DELETE FROM capacity")),
          capacity(database,
                   QStringLiteral("INSERT OR REPLACE INTO capacity (category, worker, body) VALUES (?, ?, ?)")),
          checkpoint(database, QStringLiteral("INSERT OR REPLACE INTO setting (key, value) "
                                              "SELECT ?, min(?, coalesce(max(id), 0)) FROM journal")),
          setting(database, QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"))
    {
    }

    Statement begin;
    Statement end;
    Statement rollback;
    Statement journal;
    Statement rollup;
    Statement worker;
    Statement dropWorker;
    Statement clearCapacity;
    Statement capacity;
    Statement checkpoint;
    Statement setting;
};

std::variant<std::unique_ptr<Store>, std::string> Store::open(const QString &folder, OnDamage onDamage)
{
    if (!makeDataFolder(folder)) {
        return "cannot create the data folder " + folder.toStdString() + ": name another with --data";
    }
    auto lock = std::make_unique<FolderLock>(folder);
    if (!lock->isHeld()) {
        return lock->problem();
    }
    std::string refusal;
    const auto notice = makeRoom(storeFile(folder), onDamage, refusal);
    if (!notice) {
        return refusal;
    }
    std::unique_ptr<Store> store{new Store{storeFile(folder), std::move(lock)}};
    if (auto problem = store->prepare(*notice)) {
        return *problem;
    }
    return store;
}

Store::Store(const QString &file, std::unique_ptr<FolderLock> lock)
    : m_file(file),
      m_lock(std::move(lock)),
      m_connection(file, Connection::Access::ReadWrite)
{
}

Store::~Store() = default;

std::optional<std::string> Store::prepare(const std::string &notice)
{
    const std::string file = m_file.toStdString();
    if (!m_connection.isOpen()) {
        return "cannot open the store " + file + ": " + m_connection.error();
    }
    if (!configure(m_connection.database())) {
        return "cannot write the store " + file + ": check the permissions of its folder, or name another with --data";
    }
    if (auto problem = upgradeSchema(m_connection.database(), schemaScripts())) {
        return problem;
    }
    m_statements = std::make_unique<Statements>(m_connection.database());
    m_history = std::make_unique<HistoryTables>(m_connection.database());
    m_care = std::make_unique<FileCare>(m_connection.database(), m_file, notice);
    return std::nullopt;
}

std::optional<std::string> Store::commit(const Commit &commit)
{
    if (auto problem = write(commit)) {
        m_statements->rollback.run();
        m_history->forgetSubjects();
        return cannotWrite(*problem);
    }
    return std::nullopt;
}

std::optional<std::string> Store::write(const Commit &commit)
{
    const bool done = check(m_statements->begin) && writeMessages(commit) && writeRollups(commit)
                      && writeHistory(commit) && (!commit.checkpoint || writeCheckpoint(*commit.checkpoint))
                      && check(m_statements->end);
    return done ? std::nullopt : std::optional{m_error};
}

bool Store::writeMessages(const Commit &commit)
{
    if (commit.messages.empty()) {
        return true;
    }
    std::int64_t reports = 0;
    Timestamp first = Timestamp::max();
    Timestamp last = Timestamp::min();
    for (const Heard &heard : commit.messages) {
        if (const auto *report = std::get_if<Report>(&heard.message)) {
            ++reports;
            first = std::min(first, report->timestamp);
            last = std::max(last, report->timestamp);
        }
    }
    Statement &journal = m_statements->journal;
    journal.bind(toUnixMilliseconds(commit.time));
    if (reports > 0) {
        journal.bind(toUnixMilliseconds(first)).bind(toUnixMilliseconds(last));
    } else {
        journal.bindNull().bindNull();
    }
    return check(journal.bind(reports).bindBlob(packMessages(commit.messages)));
}

bool Store::writeRollups(const Commit &commit)
{
    return std::ranges::all_of(commit.rollups, [this](const RollupRow &row) {
        bindRollup(m_statements->rollup, row);
        return check(m_statements->rollup);
    });
}

bool Store::writeHistory(const Commit &commit)
{
    m_history->begin();
    for (const Event &event : commit.events) {
        m_history->addEvent(event);
    }
    for (const auto &[category, provision] : commit.provisions) {
        m_history->putProvision(category, commit.time, provision);
    }
    return checkHistory();
}

bool Store::writeCheckpoint(const Commit::Checkpoint &checkpoint)
{
    const auto writeWorker = [this](const Worker &worker) {
        return check(m_statements->worker.bind(worker.id).bindBlob(packWorker(worker)));
    };
    const auto writeCapacity = [this](const Capacity &capacity) {
        const auto &[report, receivedAt] = capacity;
        return check(m_statements->capacity.bind(report.key)
                         .bind(report.partial ? report.worker : std::string{})
                         .bindBlob(packMessages({{report, receivedAt}})));
    };
    const auto dropWorker = [this](const std::string &id) { return check(m_statements->dropWorker.bind(id)); };
    return std::ranges::all_of(checkpoint.changedWorkers, writeWorker)
           && std::ranges::all_of(checkpoint.departed, dropWorker)
           && (!checkpoint.upTo
               || (check(m_statements->clearCapacity) && std::ranges::all_of(checkpoint.capacities, writeCapacity)
                   && check(m_statements->checkpoint.bind(checkpointSetting).bind(*checkpoint.upTo))));
}

std::optional<std::string> Store::changeHistory(const std::function<void(HistoryTables &)> &work)
{
    m_history->begin();
    bool done = check(m_statements->begin);
    if (done) {
        work(*m_history);
        done = checkHistory() && check(m_statements->end);
    }
    if (done) {
        fold();
        return std::nullopt;
    }
    m_statements->rollback.run();
    m_history->forgetSubjects();
    return cannotWrite(m_error);
}

std::optional<std::string> Store::saveSettings(const Settings &settings)
{
    const auto save = [this](const auto &setting) {
        return check(m_statements->setting.bind(setting.first).bind(setting.second));
    };
    if (check(m_statements->begin) && std::ranges::all_of(settings, save) && check(m_statements->end)) {
        return std::nullopt;
    }
    m_statements->rollback.run();
    return cannotWrite(m_error);
}

std::optional<std::string> Store::noteSetting(const std::string &key, const std::string &value)
{
    // In the log it stands in front of whatever is committed next, and reaches the disk with that.
    pragma(m_connection.database(), QStringLiteral("synchronous = NORMAL"));
    auto problem = saveSetting(key, value);
    if (!syncEachCommit(m_connection.database()) && !problem) {
        problem = cannotWrite("it does not sync");
    }
    return problem;
}

std::optional<std::int64_t> Store::journalEnd()
{
    Statement end{m_connection.database(), QStringLiteral("SELECT max(id) FROM journal")};
    return end.run() && end.next() ? std::optional{end.integer(0)} : std::nullopt;
}

std::uint64_t Store::fileSize() const
{
    std::uint64_t bytes = 0;
    for (const char *suffix : {"", "-wal"}) {
        bytes += static_cast<std::uint64_t>(QFileInfo{m_file + QLatin1String{suffix}}.size());
    }
    return bytes;
}

std::string Store::cannotWrite(const std::string &why) const
{
    return "cannot write the store " + m_file.toStdString() + " (" + why
           + "): check that its disk has room and is whole";
}

bool Store::check(Statement &statement)
{
    return statement.run() || failed(statement.error(), statement.metDamage() ? Cause::Damage : Cause::Other);
}

bool Store::checkHistory()
{
    return !m_history->failed() || failed(m_history->error(), m_history->metDamage() ? Cause::Damage : Cause::Other);
}

bool Store::failed(std::string why, Cause cause)
{
    m_error = std::move(why);
    if (cause == Cause::Damage) {
        askForCheck(m_file);
        m_error += "; the next start checks the file";
    }
    return false;
}

} // namespace muster::storage
