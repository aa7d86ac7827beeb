// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/datafolder.h"
#include "storage/filecheck.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <filesystem>
#include <sqlite3.h>

namespace muster::storage {

namespace {

/// 4 MiB: a few milliseconds.
constexpr int pagesAStep = 1'024;
/// Of the files that are one database.
constexpr std::array suffixes{"", "-wal", "-shm", "-journal"};

QString partOf(const QString &target)
{
    return target + QStringLiteral(".part");
}

void removeAll(const QString &file)
{
    for (const char *suffix : suffixes) {
        QFile::remove(file + QLatin1String{suffix});
    }
}

std::string cannotWrite(const QString &target, const std::string &why)
{
    return "cannot write the backup " + target.toStdString() + " (" + why
           + "): check that its folder can be written and its disk has room";
}

std::string brokenOff(const QString &target)
{
    return "the backup " + target.toStdString() + " was broken off; nothing is left of it";
}

/// The file by its folder's one name and, where it is a link, by that of what it stands for.
QString realName(const QString &file)
{
    const QFileInfo info{file};
    const QString folder = QFileInfo{info.absolutePath()}.canonicalFilePath();
    return info.exists() ? info.canonicalFilePath() : folder + u'/' + info.fileName();
}

/// Whether the backup, or what it is before it is whole, would take the place of a file that the store is made of.
bool isOfStore(const QString &target, const QString &store)
{
    const QString real = realName(store);
    return std::ranges::any_of(suffixes, [&](const char *suffix) {
        const QString name = real + QLatin1String{suffix};
        return realName(target) == name || realName(partOf(target)) == name;
    });
}

std::optional<std::string> refuse(const QSqlDatabase &source, const QString &target, Existing existing)
{
    const QFileInfo there{target};
    if (isOfStore(target, source.databaseName())) {
        return target.toStdString() + " is the store itself: name another file";
    }
    if (there.isDir()) {
        return target.toStdString() + " is a folder: name a file";
    }
    if (there.exists() && existing == Existing::Refuse) {
        return target.toStdString() + " exists: name another file, or replace it with --force";
    }
    return std::nullopt;
}

/// Copies all pages. The reader that `source` is sees one instant throughout; otherwise each commit of the collector
/// would make the copy begin anew.
std::optional<std::string> copyPages(const QSqlDatabase &source, const Connection &copy, const QString &target,
                                     const BackupProgress &progress)
{
    sqlite3 *to = handleOf(copy.database());
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", handleOf(source), "main");
    if (!backup) {
        return cannotWrite(target, sqlite3_errmsg(to));
    }
    bool goOn = true;
    int result = SQLITE_OK;
    while (goOn && result == SQLITE_OK) {
        result = sqlite3_backup_step(backup, pagesAStep);
        const int all = sqlite3_backup_pagecount(backup);
        goOn = !progress || progress(all - sqlite3_backup_remaining(backup), all);
    }
    sqlite3_backup_finish(backup);
    if (!goOn) {
        return brokenOff(target);
    }
    return result == SQLITE_DONE ? std::nullopt : std::optional{cannotWrite(target, sqlite3_errstr(result))};
}

/// So that the copy is one file, and can be read from where nothing can be written.
bool makeOneFile(const QSqlDatabase &copy)
{
    Statement mode{copy, QStringLiteral("PRAGMA journal_mode = DELETE")};
    return mode.run() && mode.next() && mode.text(0) == "delete";
}

std::optional<std::string> writeCopy(const QSqlDatabase &source, const QString &part, const QString &target,
                                     const BackupProgress &progress)
{
    const Connection copy{part, Connection::Access::ReadWrite};
    if (!copy.isOpen()) {
        return cannotWrite(target, copy.error());
    }
    Statement begin{source, QStringLiteral("BEGIN")};
    Statement end{source, QStringLiteral("COMMIT")};
    // The instant is that of the first read behind BEGIN.
    Statement read{source, QStringLiteral("SELECT count(*) FROM sqlite_schema")};
    if (!begin.run() || !read.run() || !read.next()) {
        return "cannot read the store: " + read.error();
    }
    read.finish();
    auto problem = copyPages(source, copy, target, progress);
    end.run();
    if (problem) {
        return problem;
    }
    if (!makeOneFile(copy.database())) {
        return cannotWrite(target, "it does not become one file");
    }
    const auto breakOff = [&] { return progress && !progress(0, 0); };
    const Finding finding = checkFile(copy.database(), CheckDepth::Quick, breakOff);
    if (finding.state == Finding::State::Damaged) {
        return "the backup would be damaged, as the store is (" + finding.detail + "): see musterd check";
    }
    return finding.state == Finding::State::Whole ? std::nullopt : std::optional{brokenOff(target)};
}

} // namespace

std::optional<std::string> backUp(const QSqlDatabase &source, const QString &target, Existing existing,
                                  const BackupProgress &progress)
{
    if (auto problem = refuse(source, target, existing)) {
        return problem;
    }
    const QString part = partOf(target);
    removeAll(part);
    beginPrivateFile(part);
    auto problem = writeCopy(source, part, target, progress);
    if (!problem) {
        // A log that is left of an older copy is not for this one.
        QFile::remove(target + QStringLiteral("-wal"));
        QFile::remove(target + QStringLiteral("-shm"));
        std::error_code error;
        std::filesystem::rename(part.toStdString(), target.toStdString(), error);
        problem = error ? std::optional{cannotWrite(target, error.message())} : std::nullopt;
    }
    if (problem) {
        removeAll(part);
    }
    return problem;
}

} // namespace muster::storage
