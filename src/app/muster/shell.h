// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/host.h"
#include "app/muster/commands.h"
#include "app/muster/doorbell.h"
#include "app/muster/firstpaint.h"
#include "app/muster/historyservice.h"
#include "app/muster/options.h"
#include "widgets/desktopscheme.h"
#include "widgets/mainwindow.h"
#include "widgets/notifier.h"
#include "widgets/translation.h"
#include "widgets/trayicon.h"

#include <QObject>
#include <QSettings>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace muster::app {

/// The desktop program around its window: the collector, what reads the past, the language and the notification area.
/// The window is built when it is wanted: anew in another language and in other units, and not at all while it is put
/// away. The collector goes on.
class Shell final : public QObject
{
public:
    /// A notification area may come after the program.
    using AskForTray = std::function<widgets::Tray()>;

    /// `settings` outlive it.
    Shell(const Options &options, QSettings &settings, AskForTray trayOfDesktop);
    ~Shell() override;

    /// Has the collector listen and opens the window; answers why that can't be.
    std::optional<std::string> start();
    /// Stores and acknowledges what was heard. What comes later is not shown.
    void stop();

    /// Where it listens.
    std::string address() const { return m_host.address(); }
    /// Null while it is put away; may be another one whenever the event loop has run.
    widgets::MainWindow *window() const { return m_window.get(); }
    /// Null where the desktop has no notification area.
    widgets::TrayIcon *tray() const { return m_tray.get(); }

private:
    /// What a new window is told.
    struct InForce
    {
        viewmodels::CollectorSettings settings;
        domain::Thresholds thresholds;
    };

    Host::Options hostOptions(const Options &options);
    void take(const domain::Changes &changes, domain::CollectorStatus status);
    void speak(const widgets::DesktopSettings &desktop);
    void buildTray();
    void buildWindow();
    /// Tells it what is in force, and has it read the log.
    void fillWindow();
    void dropWindow();
    void followDesktop();
    void takeScheme(widgets::Scheme scheme);
    void takeDesktop(const widgets::DesktopSettings &desktop);
    void speakAnew(const widgets::DesktopSettings &desktop);
    void showWindow();
    void hideWindow();
    void windowClosed();
    void quit();

    QSettings &m_settings;
    QString m_folder;
    AskForTray m_trayOfDesktop;
    /// As the window was built.
    widgets::DesktopSettings m_spoken;
    std::unique_ptr<widgets::Translation> m_translation;
    HistoryService m_history;
    InForce m_inForce;
    Host m_host;
    Commands m_commands;
    widgets::Notifier m_notifier;
    std::unique_ptr<widgets::TrayIcon> m_tray;
    std::unique_ptr<widgets::MainWindow> m_window;
    std::unique_ptr<Doorbell> m_doorbell;
    /// Null where there is no bus.
    std::unique_ptr<widgets::DesktopScheme> m_scheme;
    /// Of the window that is shown at the start; null where nobody asks.
    std::unique_ptr<FirstPaint> m_firstPaint;
    bool m_isQuitting = false;
};

} // namespace muster::app
