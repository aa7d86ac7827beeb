// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace muster::storage {

QString defaultDataFolder()
{
    // Without organisation and application, so that every program of Muster means the same folder.
    return QDir{QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)}.filePath(
        QStringLiteral("muster"));
}

QString storeFile(const QString &folder)
{
    return QFileInfo{folder}.isFile() ? folder : QDir{folder}.filePath(QStringLiteral("muster.sqlite"));
}

QString lockFile(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("muster.lock"));
}

} // namespace muster::storage
