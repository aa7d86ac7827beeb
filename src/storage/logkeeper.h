// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <string>

namespace muster::storage {

/// Keeps the write-ahead log short: folds it into the file, behind a commit and not within it as SQLite would, so that
/// who waits for the commit does not wait for that. SQLite begins the log anew only in a moment in which nobody reads
/// from it: that moment is looked for here.
class LogKeeper final
{
public:
    /// From this size on the moment is looked for.
    static constexpr std::int64_t usualBytes = 16 * 1024 * 1024;
    static constexpr int pagesAFold = 500;
    /// Above this something is wrong: somebody keeps a read open.
    static constexpr std::int64_t mostBytes = 64 * 1024 * 1024;

    /// Belongs to the thread of the writer, whose connection it is.
    LogKeeper(const QSqlDatabase &writer, QString file);
    ~LogKeeper();
    LogKeeper(const LogKeeper &) = delete;
    LogKeeper &operator=(const LogKeeper &) = delete;

    /// To be called after every transaction: folds what has gathered in the log since the last time, once that is much.
    void fold();
    /// To be called often, outside of transactions. It waits for no reader.
    void tend();
    /// One sentence while the log is too long, otherwise empty.
    const std::string &problem() const { return m_problem; }

private:
    void foldAs(int mode);

    QSqlDatabase m_writer;
    QString m_file;
    std::string m_problem;
    /// Pages in the log, and with how many it is folded next.
    int m_pages = 0;
    int m_nextFold = pagesAFold;
};

} // namespace muster::storage
