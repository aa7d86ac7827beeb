// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datafolder.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

namespace muster::storage {

namespace {

/// What is new is for its owner alone: the store has every name.
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Waits until the disk knows which names the folder holds. Where it can't be read, its file system has to see to that.
void syncNames(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

QString defaultDataFolder()
{
    // Without organisation and application, so that every program of Muster means the same folder.
    return QDir{QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)}.filePath(
        QStringLiteral("muster"));
}

bool makeDataFolder(const QString &folder)
{
    const QString above = QFileInfo{QDir::cleanPath(QDir::current().absoluteFilePath(folder))}.path();
    if (!QDir{folder}.exists() && !makeDataFolder(above)) {
        return false;
    }
    const bool isThere = QDir{folder}.exists() || QDir{}.mkdir(folder, ownerOnly);
    syncNames(above);
    return isThere;
}

QString storeFile(const QString &folder)
{
    return QFileInfo{folder}.isFile() ? folder : QDir{folder}.filePath(QStringLiteral("muster.sqlite"));
}

void beginPrivateFile(const QString &file)
{
    QFile made{file};
    static_cast<void>(
        made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

QString lockFile(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("muster.lock"));
}

} // namespace muster::storage
