// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <string>

namespace muster::storage {

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

} // namespace muster::storage
