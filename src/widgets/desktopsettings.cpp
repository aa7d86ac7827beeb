// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopsettings.h"

#include <QSettings>

namespace muster::widgets {

namespace {

constexpr QLatin1String themeKey{themeSetting};
constexpr QLatin1String languageKey{"desktop/language"};
constexpr QLatin1String memoryKey{"desktop/memoryUnit"};
constexpr QLatin1String rateKey{"desktop/rateUnit"};
constexpr QLatin1String stayKey{"desktop/staysWhenClosed"};
constexpr QLatin1String notifyKey{"desktop/notifies"};

using viewmodels::MemoryUnit;
using viewmodels::RateUnit;

} // namespace

QString nameOf(MemoryUnit unit)
{
    return unit == MemoryUnit::Gigabytes ? QStringLiteral("GB") : QStringLiteral("GiB");
}

QString nameOf(RateUnit unit)
{
    return unit == RateUnit::Megabits ? QStringLiteral("Mb/s") : QStringLiteral("MB/s");
}

viewmodels::Units unitsOf(const QString &memory, const QString &rate)
{
    return {memory == nameOf(MemoryUnit::Gibibytes) ? MemoryUnit::Gibibytes : MemoryUnit::Gigabytes,
            rate == nameOf(RateUnit::Megabytes) ? RateUnit::Megabytes : RateUnit::Megabits};
}

DesktopSettings desktopSettings(const QSettings &settings)
{
    return {.theme = themeModeOf(settings.value(themeKey).toString()),
            .language = settings.value(languageKey).toString(),
            .units = unitsOf(settings.value(memoryKey).toString(), settings.value(rateKey).toString()),
            .staysWhenClosed = settings.value(stayKey).toBool(),
            .notifies = settings.value(notifyKey).toBool()};
}

void saveDesktopSettings(QSettings &settings, const DesktopSettings &desktop)
{
    settings.setValue(themeKey, nameOf(desktop.theme));
    settings.setValue(languageKey, desktop.language);
    settings.setValue(memoryKey, nameOf(desktop.units.memory));
    settings.setValue(rateKey, nameOf(desktop.units.rate));
    settings.setValue(stayKey, desktop.staysWhenClosed);
    settings.setValue(notifyKey, desktop.notifies);
    settings.sync();
}

} // namespace muster::widgets
