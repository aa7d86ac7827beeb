// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <string>

class QSqlDatabase;

namespace muster::storage {

/// The numbered SQL files of this program, in order: script 1 makes an empty file version 1.
QStringList schemaScripts();

/// How a file stands to the scripts that this program knows.
enum class SchemaState { Empty, Older, Current, Newer, Unreadable };
SchemaState schemaState(const QSqlDatabase &database, const QStringList &scripts);

/// Why a program that only reads can't use a file in this state; one sentence.
std::string refusal(const QSqlDatabase &database, SchemaState state);

/// Brings the file to the version of the last script, in one transaction, after a backup beside it where there was
/// data. Answers what went wrong. A file of a newer version is refused and stays untouched.
std::optional<std::string> upgradeSchema(const QSqlDatabase &database, const QStringList &scripts);

} // namespace muster::storage
