// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <string>
#include <variant>

namespace muster::storage {

/// Renames a store's file and its log to "….damaged-YYYYMMDDTHHMMSSZ"; answers the new name, or a sentence that says
/// why it can't.
std::variant<QString, std::string> setAside(const QString &file, const QDateTime &now);

} // namespace muster::storage
