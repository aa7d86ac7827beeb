// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logkeeper.h"

#include "storage/connection.h"
#include "storage/filecheck.h"

#include <sqlite3.h>

namespace muster::storage {

LogKeeper::LogKeeper(const QSqlDatabase &writer, QString file)
    : m_writer(writer),
      m_file(std::move(file))
{
}

void LogKeeper::tend()
{
    if (logSize(m_file) > usualBytes) {
        beginAnew();
    }
    const std::int64_t size = logSize(m_file);
    constexpr std::int64_t mebibyte = 1'048'576;
    m_problem = size <= mostBytes ? std::string{}
                                  : "the log of the store " + m_file.toStdString() + " has grown to "
                                        + std::to_string(size / mebibyte)
                                        + " MiB, since some program has been reading it for long: end that program";
}

void LogKeeper::beginAnew()
{
    sqlite3 *handle = handleOf(m_writer);
    // Who reads is not waited for: acknowledgements would wait with us.
    sqlite3_busy_timeout(handle, 0);
    sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(handle, busyTimeoutMilliseconds);
}

} // namespace muster::storage
