// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <string>

namespace muster::storage {

/// How a file was found.
struct Finding
{
    enum class State { Whole, Damaged, Unknown };
    State state = State::Whole;
    /// On one line what is damaged, or why it is not known whether anything is.
    std::string detail;
};

/// Quick: SQLite's quick_check, every page is well formed. Full: integrity_check, indexes and tables agree too.
enum class CheckDepth { Quick, Full };

/// A file from this size on is checked in the background at a start, which would have to wait for more than a hundredth
/// of a second, and table by table.
inline constexpr std::int64_t largeFileBytes = 8 * 1024 * 1024;

/// Asks SQLite whether the file is whole. It breaks off when `breakOff` says so, which is asked on another thread.
Finding checkFile(const QSqlDatabase &database, CheckDepth depth, std::function<bool()> breakOff = {});

/// What a writer has to know of a file before it opens it, asked through a connection that can't change it: a large
/// file is checked only if that was asked for, see askForCheck(), or if it is to be upgraded. A file that is newer than
/// this program, or can't be read now, is Unknown, and the detail is a sentence.
Finding examineAtStart(const QString &file);

/// The next start checks the file, however large.
void askForCheck(const QString &file);

/// Bytes of the write-ahead log beside a store's file.
std::int64_t logSize(const QString &file);

} // namespace muster::storage
