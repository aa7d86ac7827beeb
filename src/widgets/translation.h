// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace muster::widgets {

/// Makes the application speak the locale's language where there is a translation, otherwise English; Qt's own words
/// too. Call it before the first window is built.
void installTranslations(QCoreApplication &app, const QLocale &locale);

} // namespace muster::widgets
