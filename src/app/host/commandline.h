// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/table.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <string>

namespace muster::app {

/// What the exit codes of our programs mean, for --help.
inline constexpr const char *exitCodesHelp =
    "Exit codes: 0 it worked, 1 it failed while running, 2 the command line is wrong.";

/// One line on stderr: "program: message".
void complain(const std::string &message);

/// Reads the command line. An exit code when the program is to end at once: after --help or --version, or when the line
/// is wrong, which has been said then.
std::optional<int> parseCommandLine(QCommandLineParser &parser, const QStringList &arguments);

/// --data DIR, with its default.
QCommandLineOption dataOption();
/// --listen HOST:PORT, with its default.
QCommandLineOption listenOption();
/// --format FORMAT, csv by default.
QCommandLineOption formatOption();
/// Nothing if there is no such format.
std::optional<Format> formatNamed(const QString &name);

} // namespace muster::app
