// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folderlock.h"

#include "storage/datafolder.h"

#include <QCoreApplication>

#include <cerrno>
#include <sys/file.h>

namespace muster::storage {

namespace {

/// The number of the process that holds the lock, as its file says.
std::string holder(QFile &file)
{
    constexpr qint64 longestLine = 32;
    bool isNumber = false;
    const qlonglong pid = file.readLine(longestLine).trimmed().toLongLong(&isNumber);
    return isNumber ? " (process " + std::to_string(pid) + ')' : std::string{};
}

} // namespace

FolderLock::FolderLock(const QString &folder)
    : m_file(lockFile(folder))
{
    const std::string name = "the data folder " + folder.toStdString();
    if (!m_file.open(QIODevice::ReadWrite)) {
        m_problem = "cannot write in " + name + ": check its permissions, or name another with --data";
        return;
    }
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0) {
        m_file.resize(0);
        m_file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
        m_file.flush();
        return;
    }
    m_problem =
        errno == EWOULDBLOCK
            ? name + " is in use by another Muster" + holder(m_file) + ": stop it, or name another folder with --data"
            : "cannot lock " + name + ": its file system knows no locks; name another with --data";
}

} // namespace muster::storage
