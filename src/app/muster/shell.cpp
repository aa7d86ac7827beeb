// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/shell.h"

#include "app/host/commandline.h"
#include "widgets/desktopsettings.h"
#include "widgets/settingsdialog.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <utility>

namespace muster::app {

using widgets::MainWindow;
using widgets::TrayIcon;

namespace {

constexpr QLatin1String toldKey{"desktop/toldOfTray"};
/// As it was last: the desktop answers when the window is there already.
constexpr QLatin1String schemeKey{"desktop/scheme"};

viewmodels::CollectorSettings listening(const Options &options, const QSettings &settings)
{
    viewmodels::CollectorSettings listening;
    listening.isListenGiven = options.listen.has_value();
    listening.listen = options.listen ? QString::fromStdString(*options.listen)
                                      : settings.value(listenSetting, QString{viewmodels::defaultListen}).toString();
    return listening;
}

} // namespace

Shell::Shell(const Options &options, QSettings &settings, AskForTray trayOfDesktop)
    : m_settings(settings),
      m_folder(options.folder),
      m_trayOfDesktop(std::move(trayOfDesktop)),
      m_history(options.folder),
      m_inForce{listening(options, settings), {}},
      m_host(hostOptions(options)),
      m_commands(m_host, settings, options.folder),
      m_notifier([this](const QString &title, const QString &text) { m_tray->notify(title, text); })
{
    if (!options.theme.isEmpty()) {
        settings.setValue(QLatin1String{widgets::themeSetting}, options.theme);
    }
    widgets::setDesktopScheme(widgets::schemeOf(settings.value(schemeKey).toUInt()));
    QApplication::setQuitOnLastWindowClosed(false);
}

Shell::~Shell()
{
    stop();
}

/// After the first picture: who answers may have to be started.
void Shell::followDesktop()
{
    if (auto bus = widgets::DesktopScheme::bus()) {
        m_scheme = std::make_unique<widgets::DesktopScheme>(*std::move(bus));
        connect(m_scheme.get(), &widgets::DesktopScheme::told, this, &Shell::takeScheme);
    }
}

void Shell::takeScheme(widgets::Scheme scheme)
{
    const uint number = static_cast<uint>(scheme);
    if (m_settings.value(schemeKey).toUInt() == number) {
        return;
    }
    m_settings.setValue(schemeKey, number);
    widgets::setDesktopScheme(scheme);
    if (widgets::desktopSettings(m_settings).theme == widgets::ThemeMode::System) {
        widgets::applyTheme(*qApp, widgets::ThemeMode::System);
    }
}

void Shell::stop()
{
    m_host.stop();
}

Host::Options Shell::hostOptions(const Options &options)
{
    // Called on the collector's thread, and done on ours: where there is a window then, it is told.
    const auto publish = [this](domain::Changes changes, domain::CollectorStatus status,
                                collector::Collector::Consumed consumed) {
        auto taken = [this, changes = std::move(changes), status = std::move(status),
                      consumed = std::move(consumed)]() mutable {
            take(changes, status);
            consumed(std::move(changes));
        };
        // Moved: a whole fleet is not copied on the way.
        QMetaObject::invokeMethod(this, std::move(taken), Qt::QueuedConnection);
    };
    return {.folder = options.folder,
            .listen = m_inForce.settings.listen.toStdString(),
            .tls = options.tls,
            .publish = publish,
            .log = [](std::string_view line) { complain(std::string{line}); }};
}

std::optional<std::string> Shell::start()
{
    // The window is built while the store is opened.
    m_host.begin();
    speak(widgets::desktopSettings(m_settings));
    buildWindow();
    m_firstPaint = logFirstPaint(*m_window);
    if (auto problem = m_host.start()) {
        // The collector may run already.
        m_host.stop();
        m_firstPaint.reset();
        m_window.reset();
        const bool isAddress = m_host.hasStore() && !m_inForce.settings.isListenGiven;
        return *problem + (isAddress ? "; muster --listen HOST:PORT starts on another address" : "");
    }
    m_doorbell = std::make_unique<Doorbell>(m_folder);
    connect(m_doorbell.get(), &Doorbell::rung, this, &Shell::showWindow);
    m_inForce.settings.rules = m_host.rules();
    m_inForce.settings.retention = m_host.retention();
    m_inForce.thresholds = m_host.thresholds();
    fillWindow();
    QTimer::singleShot(0, this, &Shell::followDesktop);
    return std::nullopt;
}

void Shell::take(const domain::Changes &changes, domain::CollectorStatus status)
{
    status.listening = m_host.address();
    status.fingerprint = m_host.fingerprint();
    if (m_window) {
        m_window->apply(changes);
        m_window->setStatus(status);
    }
    if (m_firstPaint) {
        m_firstPaint->fleetIsWhole();
    }
    if (m_tray) {
        m_tray->setStatus(changes.total[domain::Resource::Workers], status);
        if (widgets::desktopSettings(m_settings).notifies) {
            m_notifier.take(changes, status);
        }
    }
}

void Shell::speak(const widgets::DesktopSettings &desktop)
{
    m_spoken = desktop;
    const QLocale locale = widgets::localeOf(desktop.language);
    m_translation.reset();
    m_translation = std::make_unique<widgets::Translation>(locale);
    QLocale::setDefault(locale);
    viewmodels::setUnits(desktop.units);
    buildTray();
}

void Shell::buildTray()
{
    m_tray.reset();
    if (m_trayOfDesktop() == widgets::Tray::Missing) {
        return;
    }
    m_tray = std::make_unique<TrayIcon>();
    connect(m_tray.get(), &TrayIcon::showRequested, this, &Shell::showWindow);
    connect(m_tray.get(), &TrayIcon::hideRequested, this, &Shell::hideWindow);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Shell::quit);
}

void Shell::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_history, m_commands, m_settings);
    connect(m_window.get(), &MainWindow::desktopChanged, this, &Shell::takeDesktop);
    connect(m_window.get(), &MainWindow::quitRequested, this, [this] { m_isQuitting = true; });
    connect(m_window.get(), &MainWindow::closed, this, &Shell::windowClosed);
}

void Shell::fillWindow()
{
    m_window->setSettings(m_inForce.settings);
    m_window->setThresholds(m_inForce.thresholds);
    m_window->readLog();
}

/// The window may be in the middle of telling us something.
void Shell::dropWindow()
{
    m_inForce = {m_window->settings(), m_window->thresholds()};
    m_firstPaint.reset();
    m_window->disconnect(this);
    m_window->hide();
    m_window.release()->deleteLater();
}

void Shell::takeDesktop(const widgets::DesktopSettings &desktop)
{
    if (desktop.language != m_spoken.language || desktop.units != m_spoken.units) {
        speakAnew(desktop);
    }
}

void Shell::speakAnew(const widgets::DesktopSettings &desktop)
{
    const auto *dialog = m_window->findChild<widgets::SettingsDialog *>();
    const std::optional<int> page = dialog && dialog->isVisible() ? std::optional{dialog->page()} : std::nullopt;
    const MainWindow::View view = m_window->view();
    m_window->save();
    dropWindow();
    speak(desktop);
    showWindow();
    m_window->setView(view);
    if (page) {
        m_window->openSettings(*page);
    }
}

void Shell::showWindow()
{
    if (!m_window) {
        buildWindow();
        fillWindow();
        // It knows nothing yet.
        m_host.publishAll();
    }
    if (m_tray) {
        m_tray->setWindow(TrayIcon::Window::Shown);
    }
    m_window->isMinimized() ? m_window->showNormal() : m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Shell::hideWindow()
{
    if (!m_window) {
        return;
    }
    m_window->save();
    dropWindow();
    m_tray->setWindow(TrayIcon::Window::Hidden);
    if (!m_settings.value(toldKey).toBool()) {
        m_settings.setValue(toldKey, true);
        m_tray->explain();
    }
}

void Shell::windowClosed()
{
    const bool stays = !m_isQuitting && widgets::desktopSettings(m_settings).staysWhenClosed;
    if (stays && !m_tray) {
        buildTray();
    }
    if (stays && m_tray) {
        hideWindow();
    } else {
        QCoreApplication::exit();
    }
}

void Shell::quit()
{
    if (m_window) {
        m_window->save();
    }
    QCoreApplication::exit();
}

} // namespace muster::app
