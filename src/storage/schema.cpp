// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/datafolder.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <filesystem>

namespace muster::storage {

namespace {

int versionOf(const QSqlDatabase &database)
{
    QSqlQuery query{database};
    return query.exec(QStringLiteral("PRAGMA user_version")) && query.next() ? query.value(0).toInt() : -1;
}

/// The statements of one file; none of ours holds a semicolon inside a text or a trigger.
QStringList statements(const QString &script)
{
    QString code;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        code += line.section(QStringLiteral("--"), 0, 0) + u'\n';
    }
    QStringList found;
    const QStringList pieces = code.split(u';');
    for (const QString &piece : pieces) {
        if (!piece.trimmed().isEmpty()) {
            found << piece;
        }
    }
    return found;
}

/// A backup that is there stays until the new one is whole. Answers why there is none.
std::optional<std::string> backUp(QSqlQuery &query, const QSqlDatabase &database, int version)
{
    const QString backup = database.databaseName() + QStringLiteral(".v%1.bak").arg(version);
    const QString part = backup + QStringLiteral(".part");
    QFile::remove(part);
    beginPrivateFile(part);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(part);
    std::error_code error;
    std::optional<std::string> problem;
    if (!query.exec()) {
        problem = query.lastError().text().toStdString();
    } else if (std::filesystem::rename(part.toStdString(), backup.toStdString(), error); error) {
        problem = error.message();
    }
    if (problem) {
        QFile::remove(part);
    }
    return problem;
}

bool applyAll(QSqlQuery &query, const QStringList &scripts, int from)
{
    for (qsizetype i = from; i < scripts.size(); ++i) {
        for (const QString &statement : statements(scripts[i])) {
            if (!query.exec(statement)) {
                return false;
            }
        }
    }
    return query.exec(QStringLiteral("PRAGMA user_version = %1").arg(scripts.size()));
}

} // namespace

QStringList schemaScripts()
{
    QStringList scripts;
    for (int number = 1;; ++number) {
        QFile file{QStringLiteral(":/sql/%1.sql").arg(number, 3, 10, QLatin1Char{'0'})};
        if (!file.open(QIODevice::ReadOnly)) {
            return scripts;
        }
        scripts << QString::fromUtf8(file.readAll());
    }
}

SchemaState schemaState(const QSqlDatabase &database, const QStringList &scripts)
{
    const int version = versionOf(database);
    if (version <= 0) {
        return version < 0 ? SchemaState::Unreadable : SchemaState::Empty;
    }
    if (version == scripts.size()) {
        return SchemaState::Current;
    }
    return version < scripts.size() ? SchemaState::Older : SchemaState::Newer;
}

std::string refusal(const QSqlDatabase &database, SchemaState state)
{
    const std::string store = "the store " + database.databaseName().toStdString();
    switch (state) {
    case SchemaState::Newer:
        return store + " was written by a newer Muster and was left untouched: use that version";
    case SchemaState::Empty:
    case SchemaState::Older:
        return store + " is empty or older than this program: start a collector on it once, which upgrades it";
    case SchemaState::Unreadable:
        return store + " is damaged or no Muster store: move it away, or name another folder with --data";
    case SchemaState::Current:
        break;
    }
    return {};
}

std::optional<std::string> upgradeSchema(const QSqlDatabase &database, const QStringList &scripts)
{
    const SchemaState state = schemaState(database, scripts);
    if (state == SchemaState::Current) {
        return std::nullopt;
    }
    if (state != SchemaState::Older && state != SchemaState::Empty) {
        return refusal(database, state);
    }
    const int version = versionOf(database);
    QSqlQuery query{database};
    const std::string file = database.databaseName().toStdString();
    if (const auto problem = version > 0 ? backUp(query, database, version) : std::nullopt) {
        return "cannot back up before the upgrade of the store " + file + ": " + *problem;
    }
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")) || !applyAll(query, scripts, version)
        || !query.exec(QStringLiteral("COMMIT"))) {
        const std::string reason = query.lastError().text().toStdString();
        query.exec(QStringLiteral("ROLLBACK"));
        return "cannot upgrade the store " + file + ": " + reason;
    }
    return std::nullopt;
}

} // namespace muster::storage
