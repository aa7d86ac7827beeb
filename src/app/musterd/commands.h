// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster::app {

/// What a program's exit code means; documented in every --help.
enum ExitCode : int { Success = 0, Failure = 1, BadUsage = 2 };

// Each takes the command line from its own name on, and answers the exit code.
int runCommand(const QStringList &arguments);
int exportCommand(const QStringList &arguments);
int checkCommand(const QStringList &arguments);
int backupCommand(const QStringList &arguments);
int settingCommand(const QStringList &arguments);
int tokenCommand(const QStringList &arguments);

} // namespace muster::app
