// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/statement.h"

#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

namespace muster::storage {

namespace {

QString freshName()
{
    static std::atomic<unsigned> next{0};
    return QStringLiteral("muster-%1").arg(next++);
}

} // namespace

Connection::Connection(const QString &file, Access access)
    : m_name(freshName()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMilliseconds);
    if (access == Access::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        m_error = m_database.lastError().text().toStdString();
    }
}

std::variant<std::unique_ptr<Connection>, std::string> openForReading(const QString &file)
{
    auto connection = std::make_unique<Connection>(file, Connection::Access::ReadOnly);
    if (!connection->isOpen()) {
        return "cannot open the store " + file.toStdString() + ": " + connection->error();
    }
    Statement{connection->database(), QStringLiteral("PRAGMA wal_autocheckpoint = 0")}.run();
    return connection;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    // Qt says how: a void pointer to the handle, or nothing where the connection is not open.
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase{};
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace muster::storage
