// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "ui_mainwindow.h"
#include "viewmodels/format.h"
#include "widgets/dashboard.h"
#include "widgets/eventlogdock.h"
#include "widgets/finder.h"
#include "widgets/fleetheader.h"
#include "widgets/fleetview.h"
#include "widgets/graphcontrols.h"
#include "widgets/infodock.h"
#include "widgets/livepill.h"
#include "widgets/resourcechart.h"
#include "widgets/searchbutton.h"
#include "widgets/settingsdialog.h"
#include "widgets/spanbar.h"
#include "widgets/statusbar.h"
#include "widgets/theme.h"
#include "widgets/thresholdsdialog.h"
#include "widgets/welcomepage.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPointer>
#include <QSaveFile>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr QSize smallestSize{960, 640};
constexpr QSize firstSize{1440, 900};
constexpr int logWidth = 316;
/// What the figures of a group take.
constexpr int infoHeight = 210;
/// How long the status bar shows a sentence, in ms.
constexpr int messageTime = 10'000;

} // namespace

MainWindow::MainWindow(viewmodels::HistorySource &history, viewmodels::FleetCommands &commands, QSettings &settings,
                       std::chrono::milliseconds tick)
    : m_commands(commands),
      m_settings(settings),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_feed(history, m_events, [this] { logRead(); })
{
    // Dressed before anything is built: whoever measures text measures the right font.
    applyTheme(*qApp, desktopSettings(m_settings).theme);
    m_ui->setupUi(this);
    setMinimumSize(smallestSize);
    resize(firstSize);
    buildPages(history);
    buildToolBar();
    fillMenus();
    connectMenus();
    resizeDocks({m_log}, {logWidth}, Qt::Horizontal);
    resizeDocks({m_info, m_log}, {infoHeight, height() - infoHeight}, Qt::Vertical);
    m_originalLayout = saveState();
    restore();
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::moveOn);
    m_tick.start(tick);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages(viewmodels::HistorySource &history)
{
    m_welcome = new WelcomePage;
    m_dashboard = new Dashboard{m_fleet, history};
    m_pages = new QStackedWidget{this};
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_dashboard);
    setCentralWidget(m_pages);

    m_info = new InfoDock{m_fleet, history, this};
    addDockWidget(Qt::RightDockWidgetArea, m_info);
    connect(m_dashboard, &Dashboard::subjectShown, m_info, &InfoDock::showSubject);
    connect(m_info, &InfoDock::comparisonChosen, &m_dashboard->chart(), &ResourceChart::compareWith);
    m_log = new EventLogDock{m_events, this};
    addDockWidget(Qt::RightDockWidgetArea, m_log);
    connect(m_log, &EventLogDock::eventChosen, this, &MainWindow::showMoment);
    connect(m_log, &EventLogDock::readRequested, this, [this] { m_feed.read(); });
    connect(m_log, &EventLogDock::stopRequested, this, [this] { m_feed.stop(); });
    m_finder = new Finder{*this, *m_dashboard, m_fleet, m_settings};
    m_status = new StatusBar{this};
    setStatusBar(m_status);
}

/// Where anything ever happened there is something to see, even if nobody is there now.
void MainWindow::logRead()
{
    m_log->showReading(m_feed.state());
    if (m_events.log().size() > 0) {
        m_pages->setCurrentWidget(m_dashboard);
    }
}

void MainWindow::buildToolBar()
{
    m_tools = addToolBar(tr("Tool bar"));
    m_tools->setObjectName(QStringLiteral("toolBar"));
    m_tools->setMovable(false);
    m_live = new LivePill;
    auto *spans = new SpanBar;
    ResourceChart &chart = m_dashboard->chart();
    connect(spans, &SpanBar::spanChosen, &chart.controls(), &GraphControls::chooseSpan);
    connect(spans, &SpanBar::customRequested, &chart.controls(), &GraphControls::askForRange);
    connect(m_live, &LivePill::clicked, &chart.controls(), &GraphControls::goLive);
    connect(&chart, &ResourceChart::windowChanged, this, [this, spans, &chart] {
        spans->mark(chart.timeWindow());
        updatePulse();
    });

    auto *content = new QWidget;
    auto *row = new QHBoxLayout{content};
    row->setContentsMargins(14, 7, 14, 7);
    row->setSpacing(10);
    row->addWidget(m_live);
    row->addWidget(spans);
    row->addStretch(1);
    row->addWidget(new SearchButton{*m_finder->action()});
    m_tools->addWidget(content);
}

void MainWindow::apply(const domain::Changes &changes)
{
    m_fleet.apply(changes);
    m_feed.take(changes.events);
    if (changes.hasMoreEvents) {
        m_feed.readAnew();
    }
    m_events.moveTo(domain::systemNow());
    m_dashboard->apply(changes);
    m_dashboard->moveTo(domain::systemNow());
    m_tick.start();
    m_info->apply(changes);
    m_running = changes.total[domain::Resource::Workers].running;
    m_status->setAgents(m_running);
    updatePulse();
    if (m_fleet.workerCount() > 0) {
        m_pages->setCurrentWidget(m_dashboard);
        selectAgain(changes);
    }
}

void MainWindow::setStatus(const domain::CollectorStatus &status)
{
    m_collector = status;
    m_status->setStatus(status);
    m_welcome->setStatus(status);
    m_ui->actionCopyAddress->setEnabled(!status.listening.empty());
    if (m_pages->currentWidget() == m_welcome) {
        askForTokens();
    }
    updatePulse();
}

void MainWindow::setSettings(const viewmodels::CollectorSettings &settings)
{
    m_collectorSettings = settings;
    m_dashboard->setRules(settings.rules);
}

QString MainWindow::saveScreenshot(const QString &path)
{
    // Whatever was just shown finds its place first, as it would before it is painted.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || !grab().save(&file, "PNG") || !file.commit()) {
        return tr("Cannot write the screenshot %1: %2. Choose a folder that you may write to.")
            .arg(path, file.errorString());
    }
    return {};
}

void MainWindow::updatePulse()
{
    const bool troubled = !m_collector.problem.empty();
    const bool isPast = !m_dashboard->chart().timeWindow().isLive();
    const Pulse present = m_running > 0 ? Pulse::Live : Pulse::Waiting;
    m_live->setPulse(troubled ? Pulse::Trouble : isPast ? Pulse::Past : present);
}

void MainWindow::moveOn()
{
    const auto now = domain::systemNow();
    m_fleet.moveTo(now);
    m_events.moveTo(now);
    m_dashboard->moveTo(now);
    m_info->moveTo(now);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::askForScreenshot()
{
    auto *dialog =
        new QFileDialog{this, tr("Save screenshot"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                        tr("PNG image (*.png)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("muster.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const QString problem = saveScreenshot(path); !problem.isEmpty()) {
            warn(tr("Save screenshot"), problem);
        }
    });
    dialog->open();
}

void MainWindow::forget(std::vector<std::string> workers)
{
    // Some may have come back while the menu was open.
    std::erase_if(workers, [this](const std::string &id) {
        const domain::Worker *worker = m_fleet.worker(id);
        return !worker || worker->liveness != domain::Liveness::Lost;
    });
    if (workers.empty()) {
        return;
    }
    m_commands.forget(workers, [window = QPointer{this}](viewmodels::Stored stored) {
        if (window && stored == viewmodels::Stored::No) {
            window->warn(tr("Forget lost workers"),
                         tr("The workers are still there: the store could not be written. Try again later."));
        }
    });
}

void MainWindow::showMoment(const std::string &worker, domain::Timestamp time)
{
    m_dashboard->showMoment(worker, time);
    if (m_dashboard->fleetView().selectedSubject() == history::Subject::ofWorker(worker)) {
        m_status->clearMessage();
        return;
    }
    const QString name = viewmodels::plainLine(worker);
    m_status->showMessage(m_fleet.worker(worker) ? tr("%1 is not in the tree: the filters leave it out.").arg(name)
                                                 : tr("%1 is not in the tree: it has left the fleet.").arg(name),
                          messageTime);
}

void MainWindow::warn(const QString &title, const QString &problem)
{
    auto *box = new QMessageBox{QMessageBox::Warning, title, problem, QMessageBox::Ok, this};
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::copyListeningAddress()
{
    QApplication::clipboard()->setText(reachableUrl(viewmodels::plainLine(m_collector.listening)));
}

void MainWindow::openSettings(int page)
{
    auto *dialog =
        new SettingsDialog{{m_collectorSettings, desktopSettings(m_settings)}, m_commands, trayOfDesktop(), this};
    connect(dialog, &SettingsDialog::saved, this, &MainWindow::takeSettings);
    dialog->showPage(page);
    dialog->open();
}

void MainWindow::takeSettings(const Settings &settings)
{
    setSettings(settings.collector);
    if (settings.desktop != desktopSettings(m_settings)) {
        saveDesktopSettings(m_settings, settings.desktop);
        chooseTheme(settings.desktop.theme);
        Q_EMIT desktopChanged(settings.desktop);
    }
}

void MainWindow::chooseTheme(ThemeMode mode)
{
    applyTheme(*qApp, mode);
    m_themes->actions().at(static_cast<int>(mode))->setChecked(true);
    m_settings.setValue(QLatin1String{themeSetting}, nameOf(mode));
}

void MainWindow::editThresholds()
{
    auto *dialog = new ThresholdsDialog{m_fleet, m_commands, this};
    connect(dialog, &ThresholdsDialog::watchBegun, &m_dashboard->fleetView().head(), &FleetHeader::showWatched);
    dialog->open();
}

} // namespace muster::widgets
