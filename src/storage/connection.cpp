// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <QSqlError>

#include <atomic>

namespace muster::storage {

namespace {

// A reader waits this long while the writer checkpoints.
constexpr int busyTimeoutMilliseconds = 5'000;

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

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase{};
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace muster::storage
