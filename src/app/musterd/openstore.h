// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <QString>

#include <memory>

namespace muster::app {

/// A connection that reads the store of a folder, also one of an older version; nothing when there is none of ours,
/// which has been said then.
std::unique_ptr<storage::Connection> openStore(const QString &folder);

} // namespace muster::app
