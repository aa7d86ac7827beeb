// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/units.h"
#include "widgets/theme.h"

#include <QString>

class QSettings;

namespace muster::widgets {

/// What a user sets for this desktop alone.
struct DesktopSettings
{
    ThemeMode theme = ThemeMode::System;
    /// "de", "zh_CN"; empty: the system's.
    QString language;
    viewmodels::Units units;
    /// The collector goes on in the notification area when the window is closed.
    bool staysWhenClosed = false;
    /// Lost workers and troubles of the collector are told in notifications.
    bool notifies = false;

    friend bool operator==(const DesktopSettings &, const DesktopSettings &) = default;
};

/// How the settings name units: "GB" or "GiB", "Mb/s" or "MB/s". What is neither is the first.
QString nameOf(viewmodels::MemoryUnit unit);
QString nameOf(viewmodels::RateUnit unit);
viewmodels::Units unitsOf(const QString &memory, const QString &rate);

DesktopSettings desktopSettings(const QSettings &settings);
void saveDesktopSettings(QSettings &settings, const DesktopSettings &desktop);

} // namespace muster::widgets
