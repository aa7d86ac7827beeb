// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopsettings.h"

#include <QSettings>

namespace muster::widgets {

namespace {

constexpr QLatin1String themeKey{themeSetting};
constexpr QLatin1String languageKey{"desktop/language"};
constexpr QLatin1String stayKey{"desktop/staysWhenClosed"};
constexpr QLatin1String notifyKey{"desktop/notifies"};

} // namespace

DesktopSettings desktopSettings(const QSettings &settings)
{
    return {.theme = themeModeOf(settings.value(themeKey).toString()),
            .language = settings.value(languageKey).toString(),
            .staysWhenClosed = settings.value(stayKey).toBool(),
            .notifies = settings.value(notifyKey).toBool()};
}

void saveDesktopSettings(QSettings &settings, const DesktopSettings &desktop)
{
    settings.setValue(themeKey, nameOf(desktop.theme));
    settings.setValue(languageKey, desktop.language);
    settings.setValue(stayKey, desktop.staysWhenClosed);
    settings.setValue(notifyKey, desktop.notifies);
    settings.sync();
}

} // namespace muster::widgets
