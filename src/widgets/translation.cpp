// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace muster::widgets {

namespace {

constexpr QLatin1String folder{":/i18n"};
constexpr QLatin1String beginning{"muster_"};
constexpr QLatin1String ending{".qm"};

} // namespace

Translation::Translation(const QLocale &locale)
{
    // The sources are English but for the plurals: what no other language says is said by this one.
    install(QLocale{QLocale::English}, "muster", folder);
    install(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, "muster", folder);
}

Translation::~Translation() = default;

void Translation::install(const QLocale &locale, const char *file, const QString &from)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, QLatin1String{file}, QStringLiteral("_"), from)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

QStringList availableLanguages()
{
    QStringList languages = QDir{folder}.entryList({beginning + QLatin1Char{'*'} + ending}, QDir::Files, QDir::Name);
    for (QString &language : languages) {
        language = language.mid(beginning.size()).chopped(ending.size());
    }
    return languages;
}

QString nativeName(const QString &language)
{
    QString name = QLocale{language}.nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    // "American English" is not what is meant.
    return language == QStringLiteral("en") ? QStringLiteral("English") : name;
}

QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted{language};
    const bool isSystems = system.language() == wanted.language() && system.script() == wanted.script();
    return language.isEmpty() || isSystems ? system : wanted;
}

} // namespace muster::widgets
