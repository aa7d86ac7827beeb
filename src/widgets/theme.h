// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QApplication;

namespace muster::widgets {

enum class ThemeMode { System, Light, Dark };
inline constexpr ThemeMode themeModes[] = {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};

/// Where the settings keep the mode.
inline constexpr const char *themeSetting = "window/theme";
/// How the settings name a mode: "system", "light" or "dark". What is none of these is System.
QString nameOf(ThemeMode mode);
ThemeMode themeModeOf(const QString &name);

/// Every colour of the window, by what it means. The values are those of the mock-ups.
struct Theme
{
    QColor background;
    QColor panel;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor ok;
    QColor warn;
    QColor bad;
    QColor badBackground;
    QColor selection;
    QColor track;
    /// Lines of a chart, in the order in which they are used.
    std::array<QColor, 8> series;
};

/// What a desktop asks of programs, as in org.freedesktop.appearance color-scheme.
enum class Scheme { Any, Dark, Light };
Scheme schemeOf(unsigned number);

const Theme &lightTheme();
const Theme &darkTheme();

/// The theme that a widget with this palette wears.
const Theme &themeFor(const QPalette &palette);

/// What ThemeMode::System means from the next applyTheme() on; Any: as the desktop's own colours are.
void setDesktopScheme(Scheme scheme);
/// Dresses the whole application: palette, style sheet and font. May be called again at any time.
void applyTheme(QApplication &app, ThemeMode mode);

} // namespace muster::widgets
