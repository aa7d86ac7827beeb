// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/status.h"
#include "viewmodels/eventfeed.h"
#include "viewmodels/eventmodel.h"
#include "viewmodels/fleetcommands.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/historysource.h"

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
class InfoDock;
class LivePill;
class StatusBar;
class WelcomePage;

/// Where the settings keep the theme: "system", "light" or "dark".
inline constexpr const char *themeSetting = "window/theme";

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
    /// What is idle and lost.
    void setRules(const domain::Rules &rules);
    /// What is marked in the tree.
    void setThresholds(const domain::Thresholds &thresholds) { m_fleet.setThresholds(thresholds); }
    /// Reads the event log, once there is one to be read.
    void readLog() { m_feed.read(); }
    /// Draws the window into a PNG file. Returns what went wrong as a sentence; empty when nothing did.
    QString saveScreenshot(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages(viewmodels::HistorySource &history);
    void buildToolBar();
    void fillMenus();
    void connectMenus();
    void restore();
    void save();
    void resetLayout();
    void askForScreenshot();
    void copyListeningAddress();
    void editThresholds();
    void forget(std::vector<std::string> workers);
    void showMoment(const std::string &worker, domain::Timestamp time);
    void warn(const QString &title, const QString &problem);
    void moveOn();
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
    QToolBar *m_tools = nullptr;
    LivePill *m_live = nullptr;
    StatusBar *m_status = nullptr;
    QActionGroup *m_themes = nullptr;
    QTimer m_tick;
    domain::CollectorStatus m_collector;
    int m_running = 0;
    QByteArray m_originalLayout;
};

} // namespace muster::widgets
