// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace muster::storage {

enum class Existing { Refuse, Replace };

/// Pages that are copied, and all. It answers whether to go on.
using BackupProgress = std::function<bool(int done, int all)>;

/// Copies the store behind `source`, as it is at one instant, to one file, also while a collector writes. The copy is
/// checked before it gets its name; answers why there is none, and then nothing is left of it.
std::optional<std::string> backUp(const QSqlDatabase &source, const QString &target, Existing existing,
                                  const BackupProgress &progress = {});

} // namespace muster::storage
