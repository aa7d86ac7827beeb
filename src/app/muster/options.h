// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <string>
#include <variant>

namespace muster::app {

/// What the command line of `muster` asks for.
struct Options
{
    QString folder;
    /// Nothing: as the settings have it.
    std::optional<std::string> listen;
    /// Empty: stay open.
    QString screenshot;
    std::chrono::milliseconds after{5'000};
    /// "system", "light" or "dark"; empty: as it was last.
    QString theme;
    std::optional<QSize> size;
};

/// The options, or the exit code with which to end at once.
std::variant<Options, int> readOptions(const QStringList &arguments);

} // namespace muster::app
