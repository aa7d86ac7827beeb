// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/readfaults.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <sqlite3.h>

namespace muster::storage {

Statement::Statement(const QSqlDatabase &database, const QString &sql, ReadFaults *faults)
    : m_query(database),
      m_faults(faults)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::bind(std::int64_t value)
{
    m_query.bindValue(m_bound++, QVariant::fromValue<qlonglong>(value));
    return *this;
}

Statement &Statement::bind(std::string_view text)
{
    m_query.bindValue(m_bound++, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return *this;
}

Statement &Statement::bindBlob(std::string_view bytes)
{
    m_query.bindValue(m_bound++, QByteArray{bytes.data(), static_cast<qsizetype>(bytes.size())});
    return *this;
}

Statement &Statement::bindNull()
{
    m_query.bindValue(m_bound++, QVariant{});
    return *this;
}

bool Statement::run()
{
    m_bound = 0;
    return noted(m_prepared && m_query.exec());
}

bool Statement::next()
{
    return noted(m_query.next());
}

bool Statement::noted(bool done)
{
    if (!done && m_faults && failed()) {
        ++m_faults->failures;
        m_faults->reason = error();
        m_faults->metDamage = m_faults->metDamage || metDamage();
    }
    return done;
}

bool Statement::metDamage() const
{
    constexpr int primaryCode = 0xff;
    const int code = m_query.lastError().nativeErrorCode().toInt() & primaryCode;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

std::string Statement::error() const
{
    return m_query.lastError().text().toStdString();
}

} // namespace muster::storage
