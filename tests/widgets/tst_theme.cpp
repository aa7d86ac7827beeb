// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

#include <gtest/gtest.h>

namespace muster {

using widgets::applyTheme;
using widgets::ThemeMode;

TEST(Theme, DressesTheApplicationAtOnceAndAgain)
{
    QWidget widget;
    widget.show();
    applyTheme(*qApp, ThemeMode::Dark);
    EXPECT_EQ(&widgets::themeFor(widget.palette()), &widgets::darkTheme());
    EXPECT_EQ(qApp->palette().color(QPalette::Window), widgets::darkTheme().background);
    applyTheme(*qApp, ThemeMode::Light);
    EXPECT_EQ(&widgets::themeFor(widget.palette()), &widgets::lightTheme());
}

TEST(Theme, FollowsTheDesktopInSystemModeWhateverWasWornBefore)
{
    applyTheme(*qApp, ThemeMode::System);
    const QColor first = qApp->palette().color(QPalette::Window);
    applyTheme(*qApp, ThemeMode::Dark);
    applyTheme(*qApp, ThemeMode::System);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), first);
}

TEST(Theme, WearsWhatTheDesktopAsksForInSystemModeAlone)
{
    applyTheme(*qApp, ThemeMode::System);
    const auto *const own = &widgets::themeFor(qApp->palette());
    for (const auto &[number, theme] :
         {std::pair{1U, &widgets::darkTheme()}, {2U, &widgets::lightTheme()}, {0U, own}, {9U, own}}) {
        widgets::setDesktopScheme(widgets::schemeOf(number));
        applyTheme(*qApp, ThemeMode::System);
        EXPECT_EQ(&widgets::themeFor(qApp->palette()), theme) << number;
        applyTheme(*qApp, ThemeMode::Light);
        EXPECT_EQ(&widgets::themeFor(qApp->palette()), &widgets::lightTheme());
    }
}

TEST(Theme, ReplacesEveryNameInTheStyleSheet)
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(*qApp, mode);
        EXPECT_FALSE(qApp->styleSheet().isEmpty());
        EXPECT_FALSE(qApp->styleSheet().contains(QLatin1Char('@')));
    }
}

TEST(Theme, WritesInInterWhereItIsInstalled)
{
    applyTheme(*qApp, ThemeMode::Light);
    EXPECT_EQ(QApplication::font().pixelSize(), 13);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        EXPECT_EQ(QApplication::font().family(), QStringLiteral("Inter"));
    }
}

} // namespace muster
