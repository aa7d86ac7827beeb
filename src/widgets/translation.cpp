// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace muster::widgets {

namespace {

void install(QCoreApplication &app, const QLocale &locale, const char *file, const QString &folder)
{
    auto *translator = new QTranslator{&app};
    if (translator->load(locale, QLatin1String(file), QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    // The sources are English but for the plurals: what no other language says is said by this one.
    install(app, QLocale{QLocale::English}, "muster", QStringLiteral(":/i18n"));
    install(app, locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, locale, "muster", QStringLiteral(":/i18n"));
}

} // namespace muster::widgets
