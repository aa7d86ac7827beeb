// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_mainwindow.h"
#include "viewmodels/accesscommands.h"
#include "viewmodels/format.h"
#include "widgets/aboutbox.h"
#include "widgets/accessdialog.h"
#include "widgets/columnmenus.h"
#include "widgets/dashboard.h"
#include "widgets/eventlogdock.h"
#include "widgets/finder.h"
#include "widgets/fleetview.h"
#include "widgets/grouppanel.h"
#include "widgets/infodock.h"
#include "widgets/mainwindow.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/theme.h"
#include "widgets/userguide.h"
#include "widgets/welcomepage.h"

#include <QActionGroup>
#include <QApplication>
#include <QPointer>
#include <QToolBar>

// What the menus of MainWindow hold, and what their actions do.
namespace muster::widgets {

void MainWindow::fillMenus()
{
    m_ui->menuFile->insertAction(m_ui->actionSaveScreenshot, m_log->exportAction());
    FleetView &tree = m_dashboard->fleetView();
    m_ui->menuView->insertAction(m_ui->menuTheme->menuAction(), m_finder->action());
    m_ui->menuView->insertActions(m_ui->actionFullScreen,
                                  {m_info->toggleViewAction(), m_log->toggleViewAction(), m_tools->toggleViewAction()});
    m_ui->menuView->insertSeparator(m_ui->actionFullScreen);
    m_ui->menuView->insertActions(m_ui->actionFullScreen,
                                  {tree.expandAllAction(), tree.collapseAllAction(), tree.filterAction()});
    m_ui->menuView->insertActions(m_ui->actionFullScreen, newColumnMenus(tree, *this));
    m_ui->menuView->insertSeparator(m_ui->actionFullScreen);
    m_ui->menuView->insertActions(m_ui->actionFullScreen, {m_log->findAction(), m_log->pauseAction()});
    m_ui->menuView->insertSeparator(m_ui->actionFullScreen);

    m_themes = new QActionGroup{this};
    QAction *const actions[] = {m_ui->actionThemeSystem, m_ui->actionThemeLight, m_ui->actionThemeDark};
    for (std::size_t i = 0; i < std::size(themeModes); ++i) {
        m_themes->addAction(actions[i]);
        connect(actions[i], &QAction::triggered, this, [this, mode = themeModes[i]] { chooseTheme(mode); });
    }
}

void MainWindow::connectMenus()
{
    connect(m_ui->actionSaveScreenshot, &QAction::triggered, this, &MainWindow::askForScreenshot);
    connect(m_ui->actionSettings, &QAction::triggered, this, [this] { openSettings(0); });
    connect(m_ui->actionQuit, &QAction::triggered, this, [this] {
        Q_EMIT quitRequested();
        close();
    });
    connect(m_ui->actionFullScreen, &QAction::triggered, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(m_ui->actionResetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_ui->actionGraphFleet, &QAction::triggered, this, [this] { m_dashboard->showSubject({}); });
    connect(m_dashboard, &Dashboard::informationRequested, m_info, [this] {
        m_info->show();
        m_info->raise();
    });
    connect(m_dashboard, &Dashboard::eventsRequested, m_log, [this](const history::Subject &subject) {
        m_log->show();
        m_log->raise();
        m_log->filterTo({.subject = subject.group, .worker = subject.worker});
    });
    connect(m_dashboard, &Dashboard::forgetRequested, this, &MainWindow::forget);
    connect(m_ui->actionThresholds, &QAction::triggered, this, &MainWindow::editThresholds);
    m_dashboard->groups().addButton(*m_ui->actionThresholds);
    connect(m_ui->actionAccess, &QAction::triggered, this, &MainWindow::openAccess);
    connect(m_ui->actionCopyAddress, &QAction::triggered, this, &MainWindow::copyListeningAddress);
    connect(m_ui->actionUserGuide, &QAction::triggered, this, [this] { (new UserGuide{this})->show(); });
    connect(m_ui->actionShortcuts, &QAction::triggered, this, [this] { (new ShortcutsDialog{*this})->open(); });
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { (new AboutBox{this})->open(); });
    connect(m_ui->actionAboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    m_ui->actionCopyAddress->setEnabled(false);
}

void MainWindow::openAccess()
{
    const QString listening = viewmodels::plainLine(m_collector.listening);
    const QString target = listening.isEmpty() ? QStringLiteral("http://HOST:PORT") : reachableUrl(listening);
    (new AccessDialog{m_commands.access(), target, this})->open();
}

void MainWindow::askForTokens()
{
    using Tokens = viewmodels::AccessCommands::Tokens;
    m_commands.access().listTokens([welcome = QPointer{m_welcome}](const auto &found) {
        if (welcome) {
            const auto *tokens = std::get_if<Tokens>(&found);
            // While they can't be read nobody gets in without one.
            welcome->setAsks(tokens && tokens->empty() ? WelcomePage::Asks::Nothing : WelcomePage::Asks::Token);
        }
    });
}

} // namespace muster::widgets
