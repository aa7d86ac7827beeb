// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/logkeeper.h"

#include <QSqlDatabase>
#include <QString>

#include <mutex>
#include <string>
#include <thread>

namespace muster::storage {

/// Looks after a writer's file while it is open: keeps its log short, and checks a large file in the background.
class FileCare final
{
public:
    /// Belongs to the thread of the writer, whose connection stays open longer than this. `notice` is a sentence about
    /// what happened at the start; it may be empty.
    FileCare(const QSqlDatabase &writer, const QString &file, std::string notice);
    ~FileCare();
    FileCare(const FileCare &) = delete;
    FileCare &operator=(const FileCare &) = delete;

    /// See LogKeeper::fold() and tend(). Who tends for the first time has what it needs of the file to begin, and lets
    /// the check of a large one begin.
    void fold() { m_log.fold(); }
    void tend();
    /// What is wrong with the file, as one sentence; empty when nothing is.
    std::string problem() const;

private:
    void checkInBackground(const std::stop_token &stop);

    QString m_file;
    std::string m_notice;
    LogKeeper m_log;
    mutable std::mutex m_mutex;
    std::string m_found;
    bool m_isToBeChecked;
    std::jthread m_check;
};

} // namespace muster::storage
