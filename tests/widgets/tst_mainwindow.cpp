// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehistory.h"
#include "viewmodels/fleetfilter.h"
#include "widgets/cardstrip.h"
#include "widgets/dashboard.h"
#include "widgets/elidedlabel.h"
#include "widgets/eventlogdock.h"
#include "widgets/fakecommands.h"
#include "widgets/fleetview.h"
#include "widgets/infodock.h"
#include "widgets/livepill.h"
#include "widgets/mainwindow.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/settingsdialog.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/theme.h"
#include "widgets/thresholdsdialog.h"
#include "widgets/userguide.h"
#include "widgets/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include <gmock/gmock.h>

namespace muster {

using namespace std::chrono_literals;
using test::changesOf;
using test::worker;
using widgets::MainWindow;

namespace {

class MainWindowTest : public testing::Test
{
protected:
    std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>(m_history, m_commands, m_settings);
        window->show();
        return window;
    }

    static QAction &action(const MainWindow &window, const char *name)
    {
        auto *action = window.findChild<QAction *>(QLatin1String(name));
        EXPECT_NE(action, nullptr) << name;
        return *action;
    }

    static QWidget *page(const MainWindow &window)
    {
        return window.findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget();
    }

    static domain::Changes lab(std::vector<domain::Worker> workers)
    {
        return changesOf(std::move(workers), domain::systemNow());
    }

    static domain::CollectorStatus listening()
    {
        domain::CollectorStatus status;
        status.listening = "127.0.0.1:8018";
        return status;
    }

    test::FakeCommands m_commands;
    test::FakeHistory m_history;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("muster.ini")), QSettings::IniFormat};
};

} // namespace

TEST_F(MainWindowTest, WelcomesUntilTheFirstReport)
{
    const auto window = open();
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("welcome"));
    window->apply({});
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("welcome"));
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("dashboard"));
    window->apply(lab({test::gone(worker("lab:rack:a", 2, 8))}));
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("dashboard"));
}

TEST_F(MainWindowTest, CountsGroupsAndWorkers)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:rack:b", 2, 8), worker("lab:shelf:c", 2, 8)}));
    const auto *counts = window->findChild<QLabel *>(QStringLiteral("groups.counts"));
    EXPECT_EQ(counts->text(), QStringLiteral("2 groups · 3 workers"));
}

TEST_F(MainWindowTest, KeepsItsCardsWhenTheirFiguresAreTheSame)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    const auto *strip = window->findChild<widgets::CardStrip *>();
    const auto before = strip->cards();
    auto quiet = lab({worker("lab:rack:a", 2, 8)});
    quiet.workers.clear();
    quiet.groups.clear();
    window->apply(quiet);
    EXPECT_EQ(strip->cards(), before);
}

TEST_F(MainWindowTest, TellsInTheToolBarWhetherItIsLive)
{
    const auto window = open();
    const auto *live = window->findChild<widgets::LivePill *>();
    EXPECT_EQ(live->pulse(), widgets::Pulse::Waiting);
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    EXPECT_EQ(live->pulse(), widgets::Pulse::Live);
    auto broken = listening();
    broken.problem = "The disk is full.";
    window->setStatus(broken);
    EXPECT_EQ(live->pulse(), widgets::Pulse::Trouble);
}

TEST_F(MainWindowTest, GraphsTheGroupThatIsSelected)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    auto *tree = window->findChild<widgets::FleetView *>();
    const auto *chart = window->findChild<widgets::ResourceChart *>();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    EXPECT_EQ(chart->subject(), history::Subject::ofGroup({"lab", "rack"}));
    action(*window, "actionGraphFleet").trigger();
    EXPECT_EQ(chart->subject(), history::Subject{});
}

TEST_F(MainWindowTest, GraphsTheWorkerThatIsSelected)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofWorker("lab:rack:a"));
}

TEST_F(MainWindowTest, InformsAboutWhoIsSelectedAndComparesInTheGraph)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
    auto *info = window->findChild<widgets::InfoDock *>();
    const auto title = [&] { return info->findChild<widgets::ElidedLabel *>(QStringLiteral("info.title"))->text(); };
    EXPECT_EQ(title(), QStringLiteral("Whole fleet"));
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    EXPECT_EQ(title(), QStringLiteral("lab:rack"));
    Q_EMIT info->comparisonChosen({"lab", "shelf"});
    const auto *chart = window->findChild<widgets::ResourceChart *>();
    EXPECT_EQ(chart->comparedWith(), (domain::Subject{"lab", "shelf"}));
    action(*window, "actionGraphFleet").trigger();
    EXPECT_EQ(chart->comparedWith(), domain::Subject{});
    EXPECT_EQ(title(), QStringLiteral("Whole fleet"));
}

TEST_F(MainWindowTest, GraphsTheCategoryWhoseCardIsClicked)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    Q_EMIT window->findChild<widgets::CardStrip *>()->subjectActivated({"lab", {}});
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofGroup({"lab", {}}));
    EXPECT_FALSE(tree->selectionModel()->hasSelection());
}

TEST_F(MainWindowTest, SwitchesThemesFromTheMenuAndRemembersTheChoice)
{
    {
        const auto window = open();
        action(*window, "actionThemeLight").trigger();
        EXPECT_EQ(&widgets::themeFor(window->palette()), &widgets::lightTheme());
        action(*window, "actionThemeDark").trigger();
        EXPECT_EQ(&widgets::themeFor(window->palette()), &widgets::darkTheme());
        window->close();
    }
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
    const auto window = open();
    EXPECT_TRUE(action(*window, "actionThemeDark").isChecked());
    EXPECT_EQ(&widgets::themeFor(window->palette()), &widgets::darkTheme());
    action(*window, "actionThemeLight").trigger();
}

TEST_F(MainWindowTest, OpensAsItWasClosed)
{
    QList<int> sizes;
    {
        const auto window = open();
        window->apply(lab({worker("lab:rack:a", 2, 8)}));
        window->resize(1'100, 760);
        window->findChild<widgets::EventLogDock *>()->hide();
        window->findChild<widgets::InfoDock *>()->hide();
        window->findChild<widgets::ResourceChart *>()->setChosenGraph(QStringLiteral("memory"));
        auto *splitter = window->findChild<QSplitter *>(QStringLiteral("dashboard.splitter"));
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        splitter->setSizes({200, 300});
        sizes = splitter->sizes();
        window->findChild<widgets::ResourceChart *>()->setSwitchedLines({QStringLiteral("idleCpus")});
        window->findChild<widgets::FleetView *>()->header()->resizeSection(1, 133);
        window->close();
    }
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    EXPECT_EQ(window->size(), QSize(1'100, 760));
    EXPECT_TRUE(window->findChild<widgets::EventLogDock *>()->isHidden());
    EXPECT_TRUE(window->findChild<widgets::InfoDock *>()->isHidden());
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->chosenGraph(), QStringLiteral("memory"));
    EXPECT_EQ(window->findChild<QSplitter *>(QStringLiteral("dashboard.splitter"))->sizes(), sizes);
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->switchedLines(), QStringList{QStringLiteral("idleCpus")});
    EXPECT_EQ(window->findChild<widgets::FleetView *>()->header()->sectionSize(1), 133);

    action(*window, "actionResetLayout").trigger();
    EXPECT_FALSE(window->findChild<widgets::EventLogDock *>()->isHidden());
    EXPECT_TRUE(window->findChild<widgets::ResourceChart *>()->switchedLines().isEmpty());
}

TEST_F(MainWindowTest, OpensWithSettingsThatMakeNoSense)
{
    for (const char *key : {"geometry", "layout", "splitter", "tree", "theme", "graph", "hiddenLines"}) {
        m_settings.setValue(QLatin1String("window/") + QLatin1String(key), QByteArray("\x01 nonsense"));
    }
    const auto window = open();
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(action(*window, "actionThemeSystem").isChecked());
}

TEST_F(MainWindowTest, FitsASmallScreen)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("cloud:p5:b", 8, 192), worker("edge:box:c", 0, 4)}));
    window->resize(1'024, 700);
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    EXPECT_EQ(window->size(), QSize(1'024, 700));
    EXPECT_LE(window->minimumSizeHint().width(), 1'024);
    EXPECT_LE(window->minimumSizeHint().height(), 700);
}

TEST_F(MainWindowTest, SavesAScreenshot)
{
    const auto window = open();
    const QString path = m_folder.filePath(QStringLiteral("shot.png"));
    EXPECT_EQ(window->saveScreenshot(path), QString{});
    EXPECT_EQ(QImage{path}.size(), window->size() * window->devicePixelRatio());
}

TEST_F(MainWindowTest, NamesTheFileThatItCannotWrite)
{
    const auto window = open();
    const QString path = m_folder.filePath(QStringLiteral("no/such/folder/shot.png"));
    EXPECT_TRUE(window->saveScreenshot(path).contains(path));
}

TEST_F(MainWindowTest, AsksWhereToSaveAScreenshotAndShowsFailureAsPlainText)
{
    const auto window = open();
    action(*window, "actionSaveScreenshot").trigger();
    auto *dialog = window->findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->fileSelected(m_folder.filePath(QStringLiteral("<img src='x.png'>/shot.png")));
    const auto *box = window->findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box->text().contains(QStringLiteral("<img")));
}

TEST_F(MainWindowTest, CopiesTheListeningAddress)
{
    const auto window = open();
    EXPECT_FALSE(action(*window, "actionCopyAddress").isEnabled());
    window->setStatus(listening());
    action(*window, "actionCopyAddress").trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8018"));
}

TEST_F(MainWindowTest, ExplainsItself)
{
    const auto window = open();
    action(*window, "actionAbout").trigger();
    const auto *about = window->findChild<QMessageBox *>();
    ASSERT_NE(about, nullptr);
    EXPECT_TRUE(about->text().contains(QStringLiteral(MUSTER_VERSION)));

    action(*window, "actionShortcuts").trigger();
    const auto *shortcuts = window->findChild<widgets::ShortcutsDialog *>();
    ASSERT_NE(shortcuts, nullptr);
    const auto labels = shortcuts->findChildren<QLabel *>();
    for (const char *text : {"Ctrl+Q", "Home, Esc", "Graph: Back to live", "Ctrl+Shift+C", "Alt+Right"}) {
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text() == QLatin1String(text);
        })) << text;
    }
}

TEST_F(MainWindowTest, TakesTheLogAndAddsWhatHappens)
{
    const auto window = open();
    domain::Event event;
    event.time = domain::systemNow();
    event.worker = "lab:rack:a";
    m_history.page.events = {event};
    window->readLog();
    auto changes = lab({worker("lab:rack:a", 2, 8)});
    event.kind = domain::EventKind::Idle;
    changes.events = {event};
    window->apply(changes);
    const auto views = window->findChild<widgets::EventLogDock *>()->findChildren<QAbstractItemView *>();
    ASSERT_FALSE(views.isEmpty());
    EXPECT_EQ(views.first()->model()->rowCount(), 2);
}

TEST_F(MainWindowTest, ShowsTheUserGuideWithItsPicturesAndWhatItLinksTo)
{
    const auto window = open();
    action(*window, "actionUserGuide").trigger();
    const auto *guide = window->findChild<widgets::UserGuide *>();
    ASSERT_TRUE(guide && guide->isVisible());
    auto *browser = guide->findChild<QTextBrowser *>();
    EXPECT_TRUE(browser->toPlainText().contains(QStringLiteral("Muster")));
    int pictures = 0;
    QStringList links;
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat()) {
                const QUrl name{format.toImageFormat().name()};
                EXPECT_FALSE(browser->loadResource(QTextDocument::ImageResource, name).value<QImage>().isNull())
                    << name.toString().toStdString();
                ++pictures;
            }
            if (format.isAnchor()) {
                links << format.anchorHref();
            }
        }
    }
    EXPECT_GT(pictures, 0);
    for (const QString &link : links) {
        const QString file = QUrl{link}.path();
        EXPECT_TRUE(link.startsWith(QStringLiteral("http")) || file.isEmpty()
                    || QFile::exists(QStringLiteral(":/docs/") + file))
            << link.toStdString();
    }
}

TEST_F(MainWindowTest, ReadsTheLogAnewWhenSomeEventsWereLeftOut)
{
    const auto window = open();
    window->readLog();
    domain::Event event;
    event.time = domain::systemNow();
    event.worker = "lab:rack:a";
    auto left = event;
    left.worker = "lab:rack:b";
    m_history.page.events = {left, event};
    auto changes = lab({worker("lab:rack:a", 2, 8)});
    changes.events = {event};
    changes.hasMoreEvents = true;
    window->apply(changes);
    const auto views = window->findChild<widgets::EventLogDock *>()->findChildren<QAbstractItemView *>();
    EXPECT_EQ(views.first()->model()->rowCount(), 2);
}

TEST_F(MainWindowTest, TheLastHourMovesOnWhileReportsCome)
{
    const auto window = open();
    window->readLog();
    window->findChild<QAction *>(QStringLiteral("events.lastHour"))->trigger();
    auto changes = lab({worker("lab:rack:a", 2, 8)});
    domain::Event event;
    event.time = domain::systemNow() - 1h + 200ms;
    event.worker = "lab:rack:a";
    changes.events = {event};
    window->apply(changes);
    auto *rows = window->findChild<widgets::EventLogDock *>()->findChildren<QAbstractItemView *>().first()->model();
    changes.events.clear();
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    // Each of them puts off the timer that moves on when nothing comes.
    while (rows->rowCount() > 0 && std::chrono::steady_clock::now() < deadline) {
        window->apply(changes);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(rows->rowCount(), 0);
}

TEST_F(MainWindowTest, AnEventThatIsClickedLeadsToItsWorker)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->collapseAll();
    auto *log = window->findChild<widgets::EventLogDock *>();
    Q_EMIT log->eventChosen("lab:shelf:b", domain::systemNow());
    EXPECT_EQ(tree->selectedSubject(), history::Subject::ofWorker("lab:shelf:b"));
    EXPECT_TRUE(tree->isExpanded(tree->currentIndex().parent()));
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofWorker("lab:shelf:b"));
    EXPECT_EQ(window->statusBar()->currentMessage(), QString{});
}

TEST_F(MainWindowTest, SaysInASentenceWhyTheWorkerOfAnEventIsNotInTheTree)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
    auto *log = window->findChild<widgets::EventLogDock *>();
    window->findChild<widgets::Dashboard *>()->filterTo({.worker = "lab:rack:a"});
    Q_EMIT log->eventChosen("lab:shelf:b", domain::systemNow());
    EXPECT_EQ(window->statusBar()->currentMessage(),
              QStringLiteral("lab:shelf:b is not in the tree: the filters leave it out."));
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofWorker("lab:shelf:b"));
    Q_EMIT log->eventChosen("lab:rack:<b>gone</b>", domain::systemNow());
    EXPECT_EQ(window->statusBar()->currentMessage(),
              QStringLiteral("lab:rack:<b>gone</b> is not in the tree: it has left the fleet."));
    Q_EMIT log->eventChosen("lab:rack:a", domain::systemNow());
    EXPECT_EQ(window->statusBar()->currentMessage(), QString{});
}

TEST_F(MainWindowTest, FindsInTheEventLogByKeyboard)
{
    const auto window = open();
    auto *log = window->findChild<widgets::EventLogDock *>();
    log->hide();
    window->activateWindow();
    QCoreApplication::processEvents();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(log->isVisible());
    EXPECT_EQ(window->focusWidget(), log->findChild<QLineEdit *>(QStringLiteral("events.text")));
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(log->pauseAction()->isChecked());
}

TEST_F(MainWindowTest, LeadsBackToLiveFromTheToolBar)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    auto &chart = *window->findChild<widgets::ResourceChart *>();
    auto *live = window->findChild<widgets::LivePill *>();
    QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("span.1d")), Qt::LeftButton);
    EXPECT_EQ(chart.timeWindow().length(), 24h);
    EXPECT_EQ(live->pulse(), widgets::Pulse::Live);
    chart.findChild<QAction *>(QStringLiteral("graph.zoomIn"))->trigger();
    chart.findChild<QAction *>(QStringLiteral("graph.earlier"))->trigger();
    EXPECT_EQ(live->pulse(), widgets::Pulse::Past);
    EXPECT_TRUE(window->findChild<QPushButton *>(QStringLiteral("span.custom"))->isChecked());
    QTest::mouseClick(live, Qt::LeftButton);
    EXPECT_TRUE(chart.timeWindow().isAtRest());
    EXPECT_EQ(live->pulse(), widgets::Pulse::Live);
    EXPECT_TRUE(window->findChild<QPushButton *>(QStringLiteral("span.1d"))->isChecked());
}

TEST_F(MainWindowTest, QuitsFromTheMenuAndSaves)
{
    const auto window = open();
    action(*window, "actionQuit").trigger();
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(m_settings.contains(QStringLiteral("window/geometry")));
}

TEST_F(MainWindowTest, OpensTheThresholdsFromTheTreesHeadAndByKey)
{
    const auto window = open();
    window->apply(lab({worker("lab:g:1", 2, 4)}));
    QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("actionThresholds.button")), Qt::LeftButton);
    auto *dialog = window->findChild<widgets::ThresholdsDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(action(*window, "actionThresholds").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
}

TEST_F(MainWindowTest, OpensTheSettingsAndTakesWhatWasSaved)
{
    const auto window = open();
    QSignalSpy desktop{window.get(), &MainWindow::desktopChanged};
    viewmodels::CollectorSettings inForce;
    inForce.rules.gpuIdleBelowPercent = 33;
    window->setSettings(inForce);
    EXPECT_EQ(action(*window, "actionSettings").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    action(*window, "actionSettings").trigger();
    auto *dialog = window->findChild<widgets::SettingsDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->settings().collector, inForce);
    auto *theme = dialog->findChild<QComboBox *>(QStringLiteral("desktop.theme"));
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    dialog->findChild<QSpinBox *>(QStringLiteral("rules.gpu_idle_below_percent"))->setValue(44);
    QTest::mouseClick(
        dialog->findChild<QDialogButtonBox *>(QStringLiteral("settings.buttons"))->button(QDialogButtonBox::Ok),
        Qt::LeftButton);
    EXPECT_EQ(window->settings().rules.gpuIdleBelowPercent, 44.0);
    EXPECT_EQ(desktop.size(), 1);
    EXPECT_EQ(&widgets::themeFor(window->palette()), &widgets::darkTheme());
    EXPECT_TRUE(action(*window, "actionThemeDark").isChecked());
    EXPECT_EQ(widgets::desktopSettings(m_settings).theme, widgets::ThemeMode::Dark);
    action(*window, "actionThemeLight").trigger();
}

TEST_F(MainWindowTest, SelectsAgainWhoWasSelectedWhenItWasClosed)
{
    {
        const auto window = open();
        window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
        EXPECT_TRUE(window->findChild<widgets::FleetView *>()->select(history::Subject::ofWorker("lab:shelf:b")));
        window->close();
    }
    const auto again = history::Subject::ofWorker("lab:shelf:b");
    {
        const auto window = open();
        window->apply(lab({worker("lab:rack:a", 2, 8)}));
        EXPECT_NE(window->findChild<widgets::FleetView *>()->selectedSubject(), again);
        window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
        EXPECT_EQ(window->findChild<widgets::FleetView *>()->selectedSubject(), again);
        window->findChild<widgets::Dashboard *>()->showSubject({"lab", "rack"});
        window->close();
    }
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofGroup({"lab", "rack"}));
}

TEST_F(MainWindowTest, DoesNotWaitLongForWhoWasSelected)
{
    m_settings.setValue(QStringLiteral("window/subject"), QStringList{QStringLiteral("lab:rack:z"), {}, {}});
    const auto window = open();
    for (int i = 0; i < 3; ++i) {
        window->apply(lab({worker("lab:rack:a", 2, 8)}));
    }
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:rack:z", 2, 8)}));
    EXPECT_EQ(window->findChild<widgets::FleetView *>()->selectedSubject(), history::Subject{});
}

TEST_F(MainWindowTest, TellsWhetherItIsToEndOrOnlyCloses)
{
    const auto window = open();
    QSignalSpy quits{window.get(), &MainWindow::quitRequested};
    QSignalSpy closes{window.get(), &MainWindow::closed};
    window->close();
    EXPECT_EQ(quits.size(), 0);
    EXPECT_EQ(closes.size(), 1);
    window->show();
    action(*window, "actionQuit").trigger();
    EXPECT_EQ(quits.size(), 1);
    EXPECT_EQ(closes.size(), 2);
}

TEST_F(MainWindowTest, EveryActionOfItsMenusSaysInTheStatusBarWhatItDoes)
{
    const auto window = open();
    int count = 0;
    for (const QAction *each : window->findChildren<QAction *>(QRegularExpression{QStringLiteral("^action[A-Z]")})) {
        EXPECT_FALSE(each->statusTip().isEmpty()) << each->objectName().toStdString();
        ++count;
    }
    EXPECT_GE(count, 14);
}

} // namespace muster
