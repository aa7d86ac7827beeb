// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logkeeper.h"

#include "storage/connection.h"
#include "storage/filecheck.h"

#include <algorithm>
#include <sqlite3.h>

namespace muster::storage {

LogKeeper::LogKeeper(const QSqlDatabase &writer, QString file)
    : m_writer(writer),
      m_file(std::move(file))
{
    const auto notePages = [](void *keeper, sqlite3 *, const char *, int pages) {
        static_cast<LogKeeper *>(keeper)->m_pages = pages;
        return SQLITE_OK;
    };
    // This also ends SQLite's own folding.
    sqlite3_wal_hook(handleOf(m_writer), notePages, this);
}

LogKeeper::~LogKeeper()
{
    if (sqlite3 *handle = handleOf(m_writer)) {
        sqlite3_wal_hook(handle, nullptr, nullptr);
    }
}

void LogKeeper::fold()
{
    // A log that was begun anew counts from zero.
    m_nextFold = std::min(m_nextFold, m_pages + pagesAFold);
    if (m_pages >= m_nextFold) {
        m_nextFold = m_pages + pagesAFold;
        foldAs(SQLITE_CHECKPOINT_PASSIVE);
    }
}

void LogKeeper::tend()
{
    if (logSize(m_file) > usualBytes) {
        foldAs(SQLITE_CHECKPOINT_TRUNCATE);
    }
    const std::int64_t size = logSize(m_file);
    constexpr std::int64_t mebibyte = 1'048'576;
    m_problem = size <= mostBytes
                    ? std::string{}
                    : "the log of the store " + m_file.toStdString() + " has grown to "
                          + std::to_string(size / mebibyte)
                          + " MiB, since a backup or another program has been reading it for long: wait for "
                            "the backup, or end that program";
}

void LogKeeper::foldAs(int mode)
{
    sqlite3 *handle = handleOf(m_writer);
    // Who reads is not waited for: acknowledgements would wait with us.
    sqlite3_busy_timeout(handle, 0);
    sqlite3_wal_checkpoint_v2(handle, "main", mode, nullptr, nullptr);
    sqlite3_busy_timeout(handle, busyTimeoutMilliseconds);
}

} // namespace muster::storage
