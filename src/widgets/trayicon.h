// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"
#include "domain/summary.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace muster::widgets {

/// Whether the desktop has a notification area to close the window to.
enum class Tray { Available, Missing };

Tray trayOfDesktop();

/// What the badge on the icon says.
enum class TrayState { Listening, NoAgents, Trouble };

/// The program in the notification area: how it is doing, and the ways back to the window and out.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);

    void setStatus(const domain::ResourceCounts &workers, const domain::CollectorStatus &status);
    enum class Window { Shown, Hidden };
    /// The menu offers the other.
    void setWindow(Window window);
    /// Both as plain text; what desktops could take for markup is written otherwise.
    void notify(const QString &title, const QString &text);
    /// Says where the window went.
    void explain();

    TrayState state() const { return m_state; }
    QString toolTip() const { return m_icon.toolTip(); }
    QIcon icon() const { return m_icon.icon(); }
    const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void showRequested();
    void hideRequested();
    void quitRequested();

private:
    void setState(TrayState state);

    TrayState m_state = TrayState::NoAgents;
    Window m_window = Window::Shown;
    QMenu m_menu;
    QAction *m_toggle = nullptr;
    QSystemTrayIcon m_icon;
};

/// Text that no desktop takes for markup: notifications may be drawn with it.
QString withoutMarkup(QString text);

} // namespace muster::widgets
