// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <string>
#include <string_view>

class QSqlDatabase;

namespace muster::storage {

struct ReadFaults;

/// One prepared statement: bind in order, run, read.
class Statement final
{
public:
    /// What fails is noted in `faults`, where there are some; they must outlive it.
    Statement(const QSqlDatabase &database, const QString &sql, ReadFaults *faults = nullptr);

    Statement &bind(std::int64_t value);
    Statement &bind(std::string_view text);
    Statement &bindBlob(std::string_view bytes);
    Statement &bindNull();

    /// What is bound is not to be run.
    void forgetBindings() { m_bound = 0; }
    /// False when it failed; error() says why. The bindings are used up either way.
    bool run();
    bool next();
    /// Whether the last run() or next() met an error, such as a damaged page.
    bool failed() const { return m_query.lastError().isValid(); }

    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }

    /// Whether it failed because the file is damaged, or is no database at all.
    bool metDamage() const;

    /// Lets go of the rows, so that a reader does not hold a snapshot open.
    void finish() { m_query.finish(); }
    std::string error() const;

private:
    bool noted(bool done);

    QSqlQuery m_query;
    ReadFaults *m_faults;
    int m_bound = 0;
    bool m_prepared = false;
};

/// The bytes of a blob, which lie in it.
inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace muster::storage
