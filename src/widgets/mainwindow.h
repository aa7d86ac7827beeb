// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"
#include "history/subject.h"
#include "viewmodels/eventfeed.h"
#include "viewmodels/eventmodel.h"
#include "viewmodels/fleetcommands.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/historysource.h"
#include "viewmodels/timewindow.h"
#include "widgets/settingspage.h"

#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QActionGroup;
class QSettings;
class QStackedWidget;
class QToolBar;

namespace Ui {
class MainWindow;
}

namespace muster::widgets {

class Dashboard;
class EventLogDock;
class Finder;
class InfoDock;
class LivePill;
class StatusBar;
class WelcomePage;

/// The window: shows what it is told, asks `history` about the past, has the collector do things through `commands`,
/// and remembers its layout in `settings`; all must outlive it. Everything on the GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// How often ages and the graph's right edge move on by themselves while no Changes come.
    static constexpr std::chrono::milliseconds defaultTick{1'500};

    MainWindow(viewmodels::HistorySource &history, viewmodels::FleetCommands &commands, QSettings &settings,
               std::chrono::milliseconds tick = defaultTick);
    ~MainWindow() override;

    /// Shows what changed. The first Changes that hold a worker replace the welcome page by the dashboard.
    void apply(const domain::Changes &changes);
    void setStatus(const domain::CollectorStatus &status);
    /// As they hold now: what is idle and lost, and what the dialog begins with.
    void setSettings(const viewmodels::CollectorSettings &settings);
    const viewmodels::CollectorSettings &settings() const { return m_collectorSettings; }
    /// What is marked in the tree.
    void setThresholds(const domain::Thresholds &thresholds) { m_fleet.setThresholds(thresholds); }
    const domain::Thresholds &thresholds() const { return m_fleet.thresholds(); }
    void openSettings(int page);
    /// Reads the event log, once there is one to be read.
    void readLog() { m_feed.read(); }
    /// Draws the window into a PNG file. Returns what went wrong as a sentence; empty when nothing did.
    QString saveScreenshot(const QString &path);
    /// Keeps the window's looks in the settings; closing does so too.
    void save();
    /// What is shown beyond that, for another window that takes this one's place.
    struct View
    {
        viewmodels::EventFilter events;
        viewmodels::TimeWindow time;
    };
    View view() const;
    void setView(const View &view);

Q_SIGNALS:
    /// These were chosen, and are kept; theme and colours hold already.
    void desktopChanged(const muster::widgets::DesktopSettings &desktop);
    /// The program is to end; the window closes next.
    void quitRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages(viewmodels::HistorySource &history);
    void buildToolBar();
    void fillMenus();
    void connectMenus();
    void restore();
    void selectAgain(const domain::Changes &changes);
    void resetLayout();
    void chooseTheme(ThemeMode mode);
    void takeSettings(const Settings &settings);
    void askForScreenshot();
    void copyListeningAddress();
    void editThresholds();
    void openAccess();
    void askForTokens();
    void forget(std::vector<std::string> workers);
    void showMoment(const std::string &worker, domain::Timestamp time);
    void warn(const QString &title, const QString &problem);
    void moveOn();
    void logRead();
    void updatePulse();

    viewmodels::FleetCommands &m_commands;
    QSettings &m_settings;
    std::unique_ptr<Ui::MainWindow> m_ui;
    viewmodels::FleetModel m_fleet;
    viewmodels::EventModel m_events;
    viewmodels::EventFeed m_feed;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    Dashboard *m_dashboard = nullptr;
    InfoDock *m_info = nullptr;
    EventLogDock *m_log = nullptr;
    Finder *m_finder = nullptr;
    QToolBar *m_tools = nullptr;
    LivePill *m_live = nullptr;
    StatusBar *m_status = nullptr;
    QActionGroup *m_themes = nullptr;
    QTimer m_tick;
    domain::CollectorStatus m_collector;
    viewmodels::CollectorSettings m_collectorSettings;
    /// Who was selected when the window was closed, until the fleet is there.
    history::Subject m_selectedBefore;
    int m_triesToSelect = 0;
    int m_running = 0;
    QByteArray m_originalLayout;
};

} // namespace muster::widgets
