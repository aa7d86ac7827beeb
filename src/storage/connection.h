// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <string>
#include <variant>

struct sqlite3;

namespace muster::storage {

/// A connection waits this long for a lock; a reader may have to while the writer folds the log.
inline constexpr int busyTimeoutMilliseconds = 5'000;

/// One open SQLite connection, closed with its owner. It never leaves the thread that opened it.
class Connection final
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// isOpen() tells whether it worked, error() why not.
    Connection(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool isOpen() const { return m_database.isOpen(); }
    const std::string &error() const { return m_error; }
    const QSqlDatabase &database() const { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
    std::string m_error;
};

/// A connection that reads and never folds the log, or a sentence that says why the store can't be read; a file that
/// is damaged can be opened often enough.
std::variant<std::unique_ptr<Connection>, std::string> openForReading(const QString &file);

/// SQLite's own handle, for what Qt does not offer.
sqlite3 *handleOf(const QSqlDatabase &database);

} // namespace muster::storage
