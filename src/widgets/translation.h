// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QLocale;
class QTranslator;

namespace muster::widgets {

/// Has the application speak the locale's language as long as this lives, where there is a translation, otherwise
/// English; Qt's own words too. What was built before keeps its words.
class Translation final
{
public:
    explicit Translation(const QLocale &locale);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

private:
    void install(const QLocale &locale, const char *file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// The languages that the window speaks, in the order of their names: "de", "en", "zh_CN".
QStringList availableLanguages();
/// What its speakers call the language: "Deutsch".
QString nativeName(const QString &language);
/// How the language writes numbers and dates: as the system does where it speaks it, or where the name is empty.
QLocale localeOf(const QString &language);

} // namespace muster::widgets
