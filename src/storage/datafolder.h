// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster::storage {

/// Where the store lives when no folder is named: the platform's place for application data
/// (on Linux $XDG_DATA_HOME/muster, otherwise ~/.local/share/muster).
QString defaultDataFolder();

/// Creates the folder and those above it, so that a power cut takes none away again; false when it can't.
bool makeDataFolder(const QString &folder);

/// The store's file in a data folder; a file that is named itself is its own, such as a backup or one set aside.
QString storeFile(const QString &folder);
/// Begins a file that will have every name, such as a backup: empty, and for its owner alone to read. Where it can't be
/// made, who fills it will say why.
void beginPrivateFile(const QString &file);
/// Held by the one process that writes.
QString lockFile(const QString &folder);

} // namespace muster::storage
