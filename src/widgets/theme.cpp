// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QStyleFactory>

#include <algorithm>
#include <utility>

namespace muster::widgets {

namespace {

constexpr int fontPixels = 13;

QColor mixed(const QColor &a, const QColor &b, float shareOfA)
{
    const auto mix = [shareOfA](float x, float y) { return x * shareOfA + y * (1.0F - shareOfA); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette{theme.text, theme.panel, theme.panel, theme.line,      theme.line,
                     theme.text, theme.text,  theme.panel, theme.background};
    palette.setColor(QPalette::AlternateBase, mixed(theme.background, theme.panel, 0.45F));
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.muted);
    }
    return palette;
}

/// The style sheet writes a colour as @name@.
QString styleSheetOf(const Theme &theme)
{
    QFile file{QStringLiteral(":/style/muster.qss")};
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The style sheet is missing from the program: build it again with its resources.");
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char *, QColor> names[] = {
        {"@background@", theme.background},
        {"@panel@", theme.panel},
        {"@line@", theme.line},
        {"@text@", theme.text},
        {"@muted@", theme.muted},
        {"@accent@", theme.accent},
        {"@bad@", theme.bad},
        {"@warn@", theme.warn},
        {"@selection@", theme.selection},
        {"@header@", mixed(theme.background, theme.panel, 0.6F)},
        {"@edge@", mixed(theme.accent, theme.panel, 0.55F)},
        {"@handle@", mixed(theme.muted, theme.panel, 0.45F)},
    };
    for (const auto &[name, colour] : names) {
        sheet.replace(QLatin1String(name), colour.name());
    }
    return sheet;
}

/// What the desktop gave the program before it dressed itself.
struct Desktop
{
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Scheme desktopScheme = Scheme::Any;

const Theme &chosen(ThemeMode mode, const Desktop &desktop)
{
    switch (mode) {
    case ThemeMode::Light:
        return lightTheme();
    case ThemeMode::Dark:
        return darkTheme();
    case ThemeMode::System:
        break;
    }
    switch (desktopScheme) {
    case Scheme::Dark:
        return darkTheme();
    case Scheme::Light:
        return lightTheme();
    case Scheme::Any:
        break;
    }
    return themeFor(desktop.palette);
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme{
        .background = 0xf5f7fb,
        .panel = 0xffffff,
        .line = 0xe1e6ef,
        .text = 0x18212f,
        .muted = 0x6a778c,
        .accent = 0x1f6feb,
        .ok = 0x1a9c5b,
        .warn = 0xb26a00,
        .bad = 0xc2272d,
        .badBackground = 0xfdecec,
        .selection = 0xe6f0ff,
        .track = 0xe6eaf2,
        .series = {0x1f6feb, 0x8db8ff, 0xe8711a, 0xf7c08f, 0x7a4fd0, 0x138a8a, 0xc23b80, 0x6a778c},
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{
        .background = 0x0f131a,
        .panel = 0x171c25,
        .line = 0x272f3c,
        .text = 0xe3e9f2,
        .muted = 0x8b97aa,
        .accent = 0x5b9bff,
        .ok = 0x35c47f,
        .warn = 0xe3a33b,
        .bad = 0xff6b6b,
        .badBackground = 0x3a1d21,
        .selection = 0x1d2c47,
        .track = 0x262e3b,
        .series = {0x5b9bff, 0x4673bd, 0xff9447, 0xa8683a, 0xa98bf0, 0x4cc3c3, 0xf07ab2, 0x8b97aa},
    };
    return theme;
}

const Theme &themeFor(const QPalette &palette)
{
    return isDark(palette) ? darkTheme() : lightTheme();
}

QString nameOf(ThemeMode mode)
{
    static constexpr std::array<const char *, std::size(themeModes)> names{"system", "light", "dark"};
    return QLatin1String{names[static_cast<std::size_t>(mode)]};
}

ThemeMode themeModeOf(const QString &name)
{
    const auto *known = std::ranges::find(themeModes, name, nameOf);
    return known != std::end(themeModes) ? *known : ThemeMode::System;
}

Scheme schemeOf(unsigned number)
{
    return number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::Any;
}

void setDesktopScheme(Scheme scheme)
{
    desktopScheme = scheme;
}

void applyTheme(QApplication &app, ThemeMode mode)
{
    static const Desktop desktop;
    const Theme &theme = chosen(mode, desktop);
    QFont font = desktop.font;
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        font.setFamily(QStringLiteral("Inter"));
    }
    font.setPixelSize(fontPixels);
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(theme));
    app.setStyleSheet(styleSheetOf(theme));
}

} // namespace muster::widgets
