// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecheck.h"

#include "storage/connection.h"
#include "storage/interrupter.h"
#include "storage/schema.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>

#include <vector>

namespace muster::storage {

namespace {

using State = Finding::State;

QString checkMark(const QString &file)
{
    return file + QStringLiteral(".check");
}

/// On one line and of a bounded length: the names in it come from the file.
std::string printable(const std::string &text)
{
    constexpr qsizetype longest = 200;
    QString line = QString::fromStdString(text).simplified().left(longest);
    for (QChar &character : line) {
        character = character.isPrint() ? character : QChar{u'?'};
    }
    return line.toStdString();
}

Finding failure(const Statement &statement)
{
    return {statement.metDamage() ? State::Damaged : State::Unknown, printable(statement.error())};
}

/// The tables, each to be checked in a read of its own, so that the log of a writer can begin anew in between; nothing
/// for a file that is small enough to be checked at once.
std::vector<std::string> tablesOfLargeFile(const QSqlDatabase &database)
{
    if (QFileInfo{database.databaseName()}.size() < largeFileBytes) {
        return {};
    }
    std::vector<std::string> tables{"sqlite_schema"};
    Statement statement{database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'")};
    for (statement.run(); statement.next();) {
        tables.push_back(statement.text(0));
    }
    return tables;
}

Finding ask(const QSqlDatabase &database, CheckDepth depth, const std::string &argument)
{
    const QString pragma =
        depth == CheckDepth::Full ? QStringLiteral("integrity_check") : QStringLiteral("quick_check");
    Statement statement{database, QStringLiteral("PRAGMA %1(%2)").arg(pragma, QString::fromStdString(argument))};
    if (!statement.run() || !statement.next()) {
        return failure(statement);
    }
    const std::string answer = statement.text(0);
    return answer == "ok" ? Finding{} : Finding{State::Damaged, printable(answer)};
}

std::string quoted(const std::string &name)
{
    return '"' + QString::fromStdString(name).replace(u'"', QStringLiteral("\"\"")).toStdString() + '"';
}

} // namespace

Finding checkFile(const QSqlDatabase &database, CheckDepth depth, std::function<bool()> breakOff)
{
    const Interrupter interrupter{database, std::move(breakOff)};
    const auto tables = tablesOfLargeFile(database);
    // What is found is one thing too many already.
    Finding finding = tables.empty() ? ask(database, depth, "1") : Finding{};
    for (auto table = tables.begin(); table != tables.end() && finding.state == State::Whole; ++table) {
        finding = ask(database, depth, quoted(*table));
    }
    return interrupter.hasBrokenOff() ? Finding{State::Unknown, "the check was broken off"} : finding;
}

Finding examineAtStart(const QString &file)
{
    if (!QFileInfo::exists(file)) {
        return logSize(file) > 0 ? Finding{State::Damaged, "there is a log, but not the file that it belongs to"}
                                 : Finding{};
    }
    auto opened = openForReading(file);
    if (const auto *problem = std::get_if<std::string>(&opened)) {
        return {State::Unknown, *problem};
    }
    const QSqlDatabase &database = std::get<std::unique_ptr<Connection>>(opened)->database();
    Statement version{database, QStringLiteral("PRAGMA user_version")};
    Finding finding = version.run() && version.next() ? Finding{} : failure(version);
    version.finish();
    const SchemaState schema = schemaState(database, schemaScripts());
    if (finding.state == State::Whole && schema == SchemaState::Newer) {
        return {State::Unknown, refusal(database, SchemaState::Newer)};
    }
    // An upgrade reads all of it in any case, and would stop short at the first damage.
    const bool isWanted =
        QFileInfo{file}.size() < largeFileBytes || schema == SchemaState::Older || QFile::exists(checkMark(file));
    if (finding.state == State::Whole && isWanted) {
        finding = checkFile(database, CheckDepth::Quick);
    }
    if (finding.state == State::Unknown) {
        finding.detail = "cannot read the store " + file.toStdString() + ": " + finding.detail;
    } else {
        QFile::remove(checkMark(file));
    }
    return finding;
}

void askForCheck(const QString &file)
{
    // Where it can't be made the disk has other troubles, which are told.
    QFile mark{checkMark(file)};
    static_cast<void>(mark.open(QIODevice::WriteOnly));
}

std::int64_t logSize(const QString &file)
{
    return QFileInfo{file + QStringLiteral("-wal")}.size();
}

} // namespace muster::storage
