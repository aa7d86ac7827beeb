// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folderlock.h"

#include "storage/datafolder.h"

#include <QCoreApplication>

#include <cerrno>
#include <sys/file.h>

namespace muster::storage {

namespace {

/// The number of the process that holds the lock, as its file says, where it does.
std::string holder(QFile &file)
{
    constexpr qint64 longestLine = 32;
    bool isNumber = false;
    const qlonglong pid = file.readLine(longestLine).trimmed().toLongLong(&isNumber);
    return isNumber ? std::to_string(pid) : "unknown";
}

} // namespace

FolderLock::FolderLock(const QString &folder)
    : m_file(lockFile(folder))
{
    const std::string name = folder.toStdString();
    if (!m_file.open(QIODevice::ReadWrite)) {
        m_problem = "cannot write in the data folder " + name + ": check its permissions, or name another with --data";
        return;
    }
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0) {
        m_file.resize(0);
        m_file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
        m_file.flush();
        return;
    }
    m_problem = errno == EWOULDBLOCK ? "the data folder " + name + " is in use by another Muster (process "
                                           + holder(m_file) + "): stop it, or name another folder with --data"
                                     : "cannot lock the data folder " + name
                                           + ": its file system knows no locks; name another with --data";
}

} // namespace muster::storage
