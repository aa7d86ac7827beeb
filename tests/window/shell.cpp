// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/shell.h"

#include "collector/collectortest.h"
#include "widgets/desktopsettings.h"
#include "widgets/eventlogdock.h"
#include "widgets/eventtable.h"
#include "widgets/fleetview.h"
#include "widgets/settingsdialog.h"
#include "widgets/translation.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

// The desktop program around its window: language, settings and the notification area, with a collector that listens.
namespace muster::test {
namespace {

using namespace domain;
using widgets::MainWindow;
using widgets::SettingsDialog;
using widgets::Tray;

constexpr int patienceInMs = 60'000;

class ShellTest : public CollectorTest
{
protected:
    ShellTest()
    {
        // The shell's collector goes by the clock on the wall.
        setClock(systemNow());
        const auto collector = started();
        EXPECT_TRUE(store(*collector, {report("lab:rack:a"), report("lab:rack:b"), report("lab:shelf:c")}));
        collector->stop();
    }
    ~ShellTest() override
    {
        QLocale::setDefault(QLocale::c());
        viewmodels::setUnits({});
    }

    Message report(const std::string &worker) const
    {
        return ReportOf{worker, now()}.task("t").cpus({50}).gpus({90}).every(30s);
    }
    int loggedEvents()
    {
        return window().findChild<widgets::EventLogDock *>()->findChild<widgets::EventTable *>()->model()->rowCount();
    }

    app::Shell &open(Tray tray = Tray::Missing, std::optional<std::string> listen = "127.0.0.1:0")
    {
        app::Options options;
        options.folder = folder.path();
        options.listen = std::move(listen);
        desktop = tray;
        shell = std::make_unique<app::Shell>(options, settings, [this] { return desktop; });
        EXPECT_EQ(shell->start(), std::nullopt);
        shell->window()->show();
        EXPECT_TRUE(showsFleet());
        return *shell;
    }
    /// The fleet is there, and the log is read.
    bool showsFleet()
    {
        return eventually([this] {
            const auto *dock = window().findChild<widgets::EventLogDock *>();
            const auto *reading = dock->findChild<QWidget *>(QStringLiteral("events.read"));
            return window().findChild<widgets::FleetView *>()->model()->rowCount() == 2
                   && dock->findChild<widgets::EventTable *>()->model()->rowCount() >= 6 && reading->isHidden();
        });
    }
    template <typename Condition>
    static bool eventually(Condition condition)
    {
        return QTest::qWaitFor(condition, patienceInMs);
    }

    MainWindow &window() { return *shell->window(); }
    SettingsDialog &openDialog(int page)
    {
        window().findChild<QAction *>(QStringLiteral("actionSettings"))->trigger();
        auto *dialog = window().findChild<SettingsDialog *>();
        dialog->showPage(page);
        return *dialog;
    }
    static void click(SettingsDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>(QStringLiteral("settings.buttons"))->button(button),
                          Qt::LeftButton);
    }
    /// Chooses it in the dialog, and waits for the new window.
    void speak(const QString &language)
    {
        const QPointer<MainWindow> before{&window()};
        SettingsDialog &dialog = openDialog(3);
        auto *box = dialog.findChild<QComboBox *>(QStringLiteral("desktop.language"));
        ASSERT_GE(box->findData(language), 0) << language.toStdString();
        box->setCurrentIndex(box->findData(language));
        click(dialog, QDialogButtonBox::Ok);
        ASSERT_TRUE(eventually([&] { return !before; }));
        ASSERT_TRUE(showsFleet());
    }
    /// Every word of the window that figures do not change.
    QStringList words()
    {
        QStringList words;
        for (const QAction *action : window().findChildren<QAction *>()) {
            words += {action->text(), action->toolTip(), action->statusTip()};
        }
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            words += {button->text(), button->toolTip(), button->accessibleName()};
        }
        for (const QMenu *menu : window().findChildren<QMenu *>()) {
            words += menu->title();
        }
        for (const QDockWidget *dock : window().findChildren<QDockWidget *>()) {
            words += dock->windowTitle();
        }
        for (const QLineEdit *edit : window().findChildren<QLineEdit *>()) {
            words += edit->placeholderText();
        }
        const auto *columns = window().findChild<widgets::FleetView *>()->model();
        for (int column = 0; column < columns->columnCount(); ++column) {
            words += columns->headerData(column, Qt::Horizontal).toString();
        }
        words.sort();
        return words;
    }
    /// The words that are not those.
    std::string strange(const QStringList &expected)
    {
        const QStringList now = words();
        QStringList strange;
        std::set_symmetric_difference(now.begin(), now.end(), expected.begin(), expected.end(),
                                      std::back_inserter(strange));
        return strange.join(QLatin1Char{'\n'}).toStdString();
    }
    QString fileMenu() { return window().menuBar()->actions().front()->text(); }
    QAction &trayAction(const char *name) { return *shell->tray()->menu().findChild<QAction *>(QLatin1String{name}); }

    QTemporaryDir config;
    QSettings settings{config.filePath(QStringLiteral("muster.ini")), QSettings::IniFormat};
    Tray desktop = Tray::Missing;
    std::unique_ptr<app::Shell> shell;
};

TEST_F(ShellTest, ChangesItsLanguageWhileTheCollectorGoesOn)
{
    open();
    const std::string address = shell->address();
    EXPECT_TRUE(eventually([&] { return loggedEvents() >= 6; }));
    EXPECT_EQ(fileMenu(), QStringLiteral("&File"));
    speak(QStringLiteral("de"));
    EXPECT_EQ(fileMenu(), QStringLiteral("&Datei"));
    EXPECT_EQ(QLocale{}.decimalPoint(), QStringLiteral(","));
    EXPECT_TRUE(eventually([&] { return loggedEvents() >= 6; })) << "the log is read again";
    speak(QStringLiteral("en"));
    EXPECT_EQ(fileMenu(), QStringLiteral("&File"));
    EXPECT_EQ(shell->address(), address);
}

TEST_F(ShellTest, SpeaksEveryLanguageThereIsAndComesBackWithAllItShowed)
{
    settings.setValue(QStringLiteral("desktop/language"), QStringLiteral("en"));
    open();
    window().resize(1'100, 760);
    EXPECT_TRUE(window().findChild<widgets::FleetView *>()->select(history::Subject::ofWorker("lab:shelf:c")));
    std::map<QString, QStringList> spoken{{QStringLiteral("en"), words()}};
    // There and back again: each language follows upon two others, and no word of those may stay.
    const QStringList languages = widgets::availableLanguages();
    QStringList way = languages;
    std::copy(languages.rbegin(), languages.rend(), std::back_inserter(way));
    for (const QString &language : way) {
        if (language == widgets::desktopSettings(settings).language) {
            continue;
        }
        speak(language);
        EXPECT_EQ(strange(spoken.try_emplace(language, words()).first->second), "") << language.toStdString();
        EXPECT_EQ(window().findChild<widgets::FleetView *>()->selectedSubject(),
                  history::Subject::ofWorker("lab:shelf:c"))
            << language.toStdString();
        EXPECT_EQ(window().size(), QSize(1'100, 760));
        EXPECT_EQ(QLocale{}.language(), QLocale{language}.language());
    }
    EXPECT_EQ(spoken.size(), static_cast<std::size_t>(languages.size()));
    std::set<QStringList> different;
    for (const auto &[language, words] : spoken) {
        different.insert(words);
    }
    EXPECT_EQ(different.size(), spoken.size());
}

TEST_F(ShellTest, InAnotherLanguageItStillShowsWhatWasLookedFor)
{
    open();
    const auto now = systemNow();
    MainWindow::View view = window().view();
    EXPECT_TRUE(view.time.isAtRest());
    view.events.text = QStringLiteral("shelf");
    view.events.period.span = 24h;
    view.time.moveTo(now);
    view.time.setOldest(now - 24h);
    view.time.show({now - 20h, now - 19h});
    window().setView(view);
    SettingsDialog &dialog = openDialog(3);
    auto *box = dialog.findChild<QComboBox *>(QStringLiteral("desktop.language"));
    box->setCurrentIndex(box->findData(QStringLiteral("fr")));
    const QPointer<MainWindow> before{&window()};
    click(dialog, QDialogButtonBox::Ok);
    ASSERT_TRUE(eventually([&] { return !before; }));
    EXPECT_TRUE(eventually([this] { return loggedEvents() > 0; }));
    EXPECT_EQ(window().view().events, view.events);
    EXPECT_EQ(window().view().time.shown(), view.time.shown());
}

TEST_F(ShellTest, OpensTheDialogAgainWhenItWasOnlyApplied)
{
    open();
    const QPointer<MainWindow> before{&window()};
    SettingsDialog &dialog = openDialog(3);
    auto *box = dialog.findChild<QComboBox *>(QStringLiteral("desktop.language"));
    box->setCurrentIndex(box->findData(QStringLiteral("de")));
    click(dialog, QDialogButtonBox::Apply);
    ASSERT_TRUE(eventually([&] { return !before; }));
    auto *again = window().findChild<SettingsDialog *>();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->windowTitle(), QStringLiteral("Einstellungen"));
    EXPECT_EQ(again->page(), 3);
}

TEST_F(ShellTest, ChangesItsUnits)
{
    open();
    const QPointer<MainWindow> before{&window()};
    SettingsDialog &dialog = openDialog(3);
    auto *box = dialog.findChild<QComboBox *>(QStringLiteral("desktop.rate"));
    box->setCurrentIndex(1);
    click(dialog, QDialogButtonBox::Ok);
    ASSERT_TRUE(eventually([&] { return !before; }));
    EXPECT_TRUE(words().contains(QStringLiteral("NET Tx / Rx MB/s")));
}

TEST_F(ShellTest, BeginsInTheLanguageOfTheSettings)
{
    settings.setValue(QStringLiteral("desktop/language"), QStringLiteral("de"));
    open();
    EXPECT_EQ(fileMenu(), QStringLiteral("&Datei"));
}

TEST_F(ShellTest, KeepsRulesInTheStoreAndTakesLeaveOfTheHidden)
{
    open();
    SettingsDialog &dialog = openDialog(0);
    dialog.findChild<QSpinBox *>(QStringLiteral("rules.gpu_idle_below_percent"))->setValue(42);
    auto *hidden = dialog.findChild<QWidget *>(QStringLiteral("rules.hidden_workers"));
    QTest::keyClicks(hidden, QStringLiteral("lab:shelf:.*"));
    click(dialog, QDialogButtonBox::Ok);
    EXPECT_TRUE(eventually([this] { return window().findChild<widgets::FleetView *>()->model()->rowCount() == 1; }));
    EXPECT_EQ(window().settings().rules.gpuIdleBelowPercent, 42.0);
    EXPECT_EQ(folder.reader()->settings().at("rules.gpu_idle_below_percent"), "42");
}

TEST_F(ShellTest, MovesTheListenerAndRemembersWhere)
{
    settings.setValue(QStringLiteral("listener/address"), QStringLiteral("127.0.0.1:0"));
    open(Tray::Missing, std::nullopt);
    const std::string before = shell->address();
    SettingsDialog &dialog = openDialog(2);
    auto *address = dialog.findChild<QLineEdit *>(QStringLiteral("listener.address"));
    EXPECT_TRUE(address->isEnabled());
    address->setText(QStringLiteral("127.0.0.2:0"));
    click(dialog, QDialogButtonBox::Ok);
    EXPECT_TRUE(eventually([&] { return shell->address() != before; }));
    EXPECT_TRUE(eventually([&] {
        return settings.value(QStringLiteral("listener/address")).toString() == QStringLiteral("127.0.0.2:0");
    }));
}

TEST_F(ShellTest, SavesNothingWhenTheAddressIsRefused)
{
    settings.setValue(QStringLiteral("listener/address"), QStringLiteral("127.0.0.1:0"));
    open(Tray::Missing, std::nullopt);
    const std::string before = shell->address();
    SettingsDialog &dialog = openDialog(2);
    dialog.findChild<QLineEdit *>(QStringLiteral("listener.address"))->setText(QStringLiteral("0.0.0.0:0"));
    dialog.findChild<QSpinBox *>(QStringLiteral("rules.gpu_idle_below_percent"))->setValue(42);
    click(dialog, QDialogButtonBox::Ok);
    const auto *problem = dialog.findChild<QLabel *>(QStringLiteral("error"), Qt::FindDirectChildrenOnly);
    EXPECT_TRUE(eventually([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("0.0.0.0"))) << problem->text().toStdString();
    EXPECT_EQ(shell->address(), before);
    EXPECT_EQ(folder.reader()->settings().count("rules.gpu_idle_below_percent"), 0U);
    EXPECT_EQ(settings.value(QStringLiteral("listener/address")).toString(), QStringLiteral("127.0.0.1:0"));
}

TEST_F(ShellTest, MovesBackWhenTheStoreRefuses)
{
    settings.setValue(QStringLiteral("listener/address"), QStringLiteral("127.0.0.1:0"));
    open(Tray::Missing, std::nullopt);
    const std::string before = shell->address();
    folder.run(QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON setting BEGIN SELECT RAISE(ABORT, 'no'); END"));
    SettingsDialog &dialog = openDialog(2);
    dialog.findChild<QLineEdit *>(QStringLiteral("listener.address"))->setText(QStringLiteral("127.0.0.2:0"));
    click(dialog, QDialogButtonBox::Ok);
    const auto *problem = dialog.findChild<QLabel *>(QStringLiteral("error"), Qt::FindDirectChildrenOnly);
    EXPECT_TRUE(eventually([&] { return problem->isVisible(); }));
    EXPECT_EQ(shell->address(), before);
}

TEST_F(ShellTest, NamesTheWayOutWhenTheAddressOfTheSettingsCannotBeHad)
{
    settings.setValue(QStringLiteral("listener/address"), QStringLiteral("0.0.0.0:0"));
    app::Options options;
    options.folder = folder.path();
    app::Shell refused{options, settings, [] { return Tray::Missing; }};
    EXPECT_THAT(refused.start().value_or(""),
                testing::HasSubstr("muster --listen HOST:PORT starts on another address"));
    EXPECT_EQ(refused.window(), nullptr);
    options.listen = "127.0.0.1:0";
    app::Shell second{options, settings, [] { return Tray::Missing; }};
    EXPECT_EQ(second.start(), std::nullopt);
    app::Shell third{options, settings, [] { return Tray::Missing; }};
    EXPECT_THAT(third.start().value_or(""), testing::AllOf(testing::HasSubstr("is in use by another Muster"),
                                                           testing::Not(testing::HasSubstr("--listen"))));
}

TEST_F(ShellTest, TheCommandLineWinsOverTheAddressOfTheSettings)
{
    settings.setValue(QStringLiteral("listener/address"), QStringLiteral("127.0.0.2:0"));
    open();
    EXPECT_EQ(shell->address().find("127.0.0.1:"), 0U);
    EXPECT_FALSE(openDialog(2).findChild<QLineEdit *>(QStringLiteral("listener.address"))->isEnabled());
}

TEST_F(ShellTest, GoesOnInTheNotificationAreaAndComesBack)
{
    settings.setValue(QStringLiteral("desktop/staysWhenClosed"), true);
    open(Tray::Available);
    const std::string address = shell->address();
    window().close();
    EXPECT_TRUE(eventually([this] { return !shell->window(); })) << "nothing is painted, nothing is read";
    EXPECT_EQ(shell->address(), address);
    EXPECT_TRUE(settings.value(QStringLiteral("desktop/toldOfTray")).toBool());
    EXPECT_TRUE(eventually([this] { return shell->tray()->toolTip().contains(QStringLiteral("3 ")); }));
    trayAction("tray.toggle").trigger();
    ASSERT_NE(shell->window(), nullptr);
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(showsFleet());
    trayAction("tray.toggle").trigger();
    EXPECT_TRUE(eventually([this] { return !shell->window(); }));
}

TEST_F(ShellTest, GoesOnInANotificationAreaThatCameLater)
{
    settings.setValue(QStringLiteral("desktop/staysWhenClosed"), true);
    open(Tray::Missing);
    EXPECT_EQ(shell->tray(), nullptr);
    desktop = Tray::Available;
    window().close();
    EXPECT_TRUE(eventually([this] { return !shell->window(); }));
    ASSERT_NE(shell->tray(), nullptr);
    trayAction("tray.toggle").trigger();
    EXPECT_TRUE(showsFleet());
}

TEST_F(ShellTest, WhoStartsItAgainGetsTheWindow)
{
    settings.setValue(QStringLiteral("desktop/staysWhenClosed"), true);
    EXPECT_FALSE(app::Doorbell::ring(folder.path())) << "nobody is there";
    open(Tray::Available);
    window().close();
    EXPECT_TRUE(eventually([this] { return !shell->window(); }));
    auto heard = std::async(std::launch::async, [this] { return app::Doorbell::ring(folder.path()); });
    EXPECT_TRUE(eventually([this] { return shell->window() && window().isVisible(); }));
    EXPECT_TRUE(heard.get());
    EXPECT_TRUE(showsFleet());
    const QTemporaryDir other;
    EXPECT_FALSE(app::Doorbell::ring(other.path()));
    shell.reset();
    EXPECT_FALSE(app::Doorbell::ring(folder.path())) << "nobody is there any more";
}

TEST_F(ShellTest, EndsWhenTheWindowClosesAndNothingElseWasChosen)
{
    open(Tray::Available);
    QTimer::singleShot(0, &window(), [this] { window().close(); });
    EXPECT_EQ(QCoreApplication::exec(), 0);
}

TEST_F(ShellTest, QuitEndsItEvenWhereClosingDoesNot)
{
    settings.setValue(QStringLiteral("desktop/staysWhenClosed"), true);
    open(Tray::Available);
    QTimer::singleShot(0, &window(),
                       [this] { window().findChild<QAction *>(QStringLiteral("actionQuit"))->trigger(); });
    EXPECT_EQ(QCoreApplication::exec(), 0);
}

TEST_F(ShellTest, QuitsFromTheNotificationArea)
{
    settings.setValue(QStringLiteral("desktop/staysWhenClosed"), true);
    open(Tray::Available);
    window().close();
    QTimer::singleShot(0, shell.get(), [this] { trayAction("tray.quit").trigger(); });
    EXPECT_EQ(QCoreApplication::exec(), 0);
}

TEST_F(ShellTest, WithoutANotificationAreaClosingEndsIt)
{
    settings.setValue(QStringLiteral("desktop/staysWhenClosed"), true);
    open(Tray::Missing);
    QTimer::singleShot(0, &window(), [this] { window().close(); });
    EXPECT_EQ(QCoreApplication::exec(), 0);
}

} // namespace
} // namespace muster::test
