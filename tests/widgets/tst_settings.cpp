// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/childof.h"
#include "widgets/fakecommands.h"
#include "widgets/settingsdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gmock/gmock.h>

namespace muster::widgets {

using namespace std::chrono_literals;

namespace {

constexpr viewmodels::Units otherUnits{viewmodels::MemoryUnit::Gibibytes, viewmodels::RateUnit::Megabytes};

enum Page { Fleet, History, Listener, Desktop };

class SettingsDialogTest : public testing::Test
{
protected:
    SettingsDialogTest() { open({}); }
    ~SettingsDialogTest() override { delete dialog; }

    void open(const Settings &settings, Tray tray = Tray::Available)
    {
        delete dialog;
        saved.clear();
        dialog = new SettingsDialog{settings, commands, tray};
        QObject::connect(dialog, &SettingsDialog::saved, dialog,
                         [this](const Settings &each) { saved.push_back(each); });
        dialog->show();
    }

    template <typename Widget>
    Widget &child(const char *name) const
    {
        return test::childOf<Widget>(*dialog, name);
    }
    void click(QDialogButtonBox::StandardButton button) const
    {
        QTest::mouseClick(child<QDialogButtonBox>("settings.buttons").button(button), Qt::LeftButton);
    }
    void type(const char *field, const char *text) const
    {
        auto &box = child<QSpinBox>(field);
        box.selectAll();
        QTest::keyClicks(&box, QLatin1String{text});
    }
    QMessageBox *question() const { return dialog->findChild<QMessageBox *>(QStringLiteral("settings.confirm")); }
    QString problem() const
    {
        const auto labels = dialog->findChildren<QLabel *>(QStringLiteral("error"), Qt::FindDirectChildrenOnly);
        return labels.front()->isVisible() ? labels.front()->text() : QString{};
    }

    test::FakeCommands commands;
    QPointer<SettingsDialog> dialog;
    std::vector<Settings> saved;
};

} // namespace

TEST_F(SettingsDialogTest, BeginsWithWhatIsInForce)
{
    Settings settings;
    settings.collector.rules.gpuIdleBelowPercent = 55;
    settings.collector.rules.idleWindow = 90s;
    settings.collector.rules.hiddenWorkers = {"a.*", "b"};
    settings.collector.retention.events = 48h;
    settings.collector.listen = QStringLiteral("[::1]:9");
    settings.desktop = {ThemeMode::Dark, QStringLiteral("de"), otherUnits, true, true};
    open(settings);
    EXPECT_EQ(dialog->settings(), settings);
    EXPECT_EQ(child<QSpinBox>("rules.gpu_idle_below_percent").text(), QStringLiteral("55\u00a0%"));
    EXPECT_EQ(child<QSpinBox>("history.events_days").text(), QStringLiteral("2\u00a0days"));
}

TEST_F(SettingsDialogTest, TurnsItsPages)
{
    auto &pages = child<QListWidget>("settings.pages");
    EXPECT_EQ(pages.count(), 4);
    EXPECT_TRUE(child<QSpinBox>("rules.gpu_idle_below_percent").isVisible());
    QTest::keyClick(&pages, Qt::Key_Down);
    EXPECT_TRUE(child<QSpinBox>("history.samples_hours").isVisible());
    EXPECT_FALSE(child<QSpinBox>("rules.gpu_idle_below_percent").isVisible());
    QTest::keyClick(&pages, Qt::Key_End);
    EXPECT_TRUE(child<QComboBox>("desktop.language").isVisible());
    EXPECT_EQ(dialog->page(), Desktop);
}

TEST_F(SettingsDialogTest, EveryFieldHasANameAWordOfHelpAndALabel)
{
    QList<QWidget *> fields;
    for (const QSpinBox *box : dialog->findChildren<QSpinBox *>()) {
        fields += const_cast<QSpinBox *>(box);
    }
    fields += {&child<QPlainTextEdit>("rules.hidden_workers"),
               &child<QLineEdit>("listener.address"),
               &child<QComboBox>("desktop.theme"),
               &child<QComboBox>("desktop.language"),
               &child<QComboBox>("desktop.memory"),
               &child<QComboBox>("desktop.rate"),
               &child<QCheckBox>("desktop.stays"),
               &child<QCheckBox>("desktop.notifies")};
    EXPECT_EQ(fields.size(), 19);
    for (QWidget *field : fields) {
        const std::string name = field->objectName().toStdString();
        EXPECT_FALSE(field->toolTip().isEmpty()) << name;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name).isEmpty()) << name;
        const auto labels = dialog->findChildren<QLabel *>();
        EXPECT_TRUE(qobject_cast<QCheckBox *>(field)
                    || std::ranges::any_of(labels, [field](const QLabel *label) { return label->buddy() == field; }))
            << name;
    }
}

TEST_F(SettingsDialogTest, StaysWhileItIsNotKnownWhatIsInForce)
{
    commands.waits = true;
    type("rules.gpu_idle_below_percent", "40");
    click(QDialogButtonBox::Ok);
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    EXPECT_TRUE(dialog->isVisible());
    commands.unanswered(QStringLiteral("The disk is full."));
    EXPECT_TRUE(problem().contains(QStringLiteral("The disk is full.")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog && dialog->isVisible());
    EXPECT_TRUE(saved.empty());
}

TEST_F(SettingsDialogTest, SavesWhatWasTyped)
{
    type("rules.gpu_idle_below_percent", "40");
    type("rules.cpu_idle_below_percent", "20");
    type("rules.idle_window_seconds", "60");
    type("rules.hysteresis_percent", "7");
    type("rules.minimum_liveness_seconds", "120");
    type("history.samples_hours", "48");
    type("history.samples_mib", "8192");
    type("history.five_minutes_days", "40");
    type("history.hours_days", "400");
    type("history.ledger_days", "500");
    type("history.events_days", "600");
    QTest::keyClicks(&child<QPlainTextEdit>("rules.hidden_workers"), QStringLiteral("x.*"));
    child<QLineEdit>("listener.address").clear();
    QTest::keyClicks(&child<QLineEdit>("listener.address"), QStringLiteral(" 127.0.0.1:9000 "));
    click(QDialogButtonBox::Ok);

    viewmodels::CollectorSettings wanted;
    wanted.rules.gpuIdleBelowPercent = 40;
    wanted.rules.cpuIdleBelowPercent = 20;
    wanted.rules.idleWindow = 60s;
    wanted.rules.hysteresisPercent = 7;
    wanted.rules.minimumLiveness = 120s;
    wanted.rules.hiddenWorkers = {"x.*"};
    wanted.retention = {48h, 8192, 24h * 40, 24h * 400, 24h * 500, 24h * 600};
    wanted.listen = QStringLiteral("127.0.0.1:9000");
    EXPECT_EQ(commands.settingsSaved, wanted);
    ASSERT_EQ(saved.size(), 1U);
    EXPECT_EQ(saved.front().collector, wanted);
    EXPECT_EQ(saved.front().desktop, DesktopSettings{});
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(SettingsDialogTest, SavesWhatIsTheDesktopsWithoutTheCollector)
{
    auto &theme = child<QComboBox>("desktop.theme");
    theme.setCurrentIndex(theme.findData(QStringLiteral("dark")));
    auto &language = child<QComboBox>("desktop.language");
    language.setCurrentIndex(language.findText(QStringLiteral("Deutsch")));
    child<QListWidget>("settings.pages").setCurrentRow(Desktop);
    child<QComboBox>("desktop.memory").setCurrentText(QStringLiteral("GiB and TiB"));
    child<QComboBox>("desktop.rate").setCurrentText(QStringLiteral("Megabytes a second"));
    QTest::mouseClick(&child<QCheckBox>("desktop.stays"), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(&child<QCheckBox>("desktop.notifies"), Qt::LeftButton, {}, {8, 8});
    click(QDialogButtonBox::Ok);
    EXPECT_FALSE(commands.settingsSaved);
    ASSERT_EQ(saved.size(), 1U);
    EXPECT_EQ(saved.front().desktop, (DesktopSettings{ThemeMode::Dark, QStringLiteral("de"), otherUnits, true, true}));
}

TEST_F(SettingsDialogTest, ApplyStaysOpen)
{
    type("rules.gpu_idle_below_percent", "40");
    click(QDialogButtonBox::Apply);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(saved.size(), 1U);
    commands.settingsSaved.reset();
    click(QDialogButtonBox::Ok);
    EXPECT_FALSE(commands.settingsSaved) << "nothing has changed since";
}

TEST_F(SettingsDialogTest, CancelChangesNothing)
{
    type("rules.gpu_idle_below_percent", "40");
    click(QDialogButtonBox::Cancel);
    EXPECT_FALSE(commands.settingsSaved);
    EXPECT_TRUE(saved.empty());
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(SettingsDialogTest, StaysOpenAndSaysWhyNothingWasSaved)
{
    commands.problem = QStringLiteral("<b>the address is in use</b>");
    type("rules.gpu_idle_below_percent", "40");
    auto &theme = child<QComboBox>("desktop.theme");
    theme.setCurrentIndex(theme.findData(QStringLiteral("dark")));
    click(QDialogButtonBox::Ok);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(saved.empty()) << "not the desktop's share either";
    EXPECT_EQ(problem(), QStringLiteral("Nothing was saved: <b>the address is in use</b>"));
    commands.problem.clear();
    click(QDialogButtonBox::Ok);
    EXPECT_EQ(saved.size(), 1U);
}

TEST_F(SettingsDialogTest, RestoresTheDefaultsOfThePageThatIsShownAlone)
{
    Settings settings;
    settings.collector.rules.gpuIdleBelowPercent = 55;
    settings.collector.rules.hiddenWorkers = {"x"};
    settings.collector.retention.events = 48h;
    open(settings);
    click(QDialogButtonBox::RestoreDefaults);
    settings.collector.rules = {};
    EXPECT_EQ(dialog->settings(), settings);
    child<QListWidget>("settings.pages").setCurrentRow(History);
    click(QDialogButtonBox::RestoreDefaults);
    EXPECT_EQ(dialog->settings(), Settings{});
    EXPECT_FALSE(commands.settingsSaved) << "nothing is saved before OK";
}

TEST_F(SettingsDialogTest, AsksBeforeItDeletesHistoryAndNamesWhatGoes)
{
    type("history.samples_hours", "12");
    type("history.samples_mib", "1024");
    type("history.events_days", "400");
    click(QDialogButtonBox::Ok);
    ASSERT_NE(question(), nullptr);
    EXPECT_FALSE(commands.settingsSaved);
    EXPECT_EQ(question()->textFormat(), Qt::PlainText);
    EXPECT_EQ(question()->informativeText(),
              QStringLiteral("• samples and half minutes of groups older than 12\u00a0hours\n"
                             "• the oldest samples, where all take more than 1\u202f024\u00a0MiB"));
    QTest::mouseClick(question()->button(QMessageBox::Cancel), Qt::LeftButton);
    EXPECT_FALSE(commands.settingsSaved);
    EXPECT_TRUE(dialog->isVisible());

    // The question that was answered goes, so that the next is the only one.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    click(QDialogButtonBox::Ok);
    const auto buttons = question()->buttons();
    const auto agree = std::ranges::find(buttons, QMessageBox::DestructiveRole,
                                         [this](QAbstractButton *button) { return question()->buttonRole(button); });
    QTest::mouseClick(*agree, Qt::LeftButton);
    ASSERT_TRUE(commands.settingsSaved);
    EXPECT_EQ(commands.settingsSaved->retention.samples, 12h);
    EXPECT_EQ(saved.size(), 1U);
}

TEST_F(SettingsDialogTest, MarksAPatternThatIsNoExpression)
{
    QTest::keyClicks(&child<QPlainTextEdit>("rules.hidden_workers"), QStringLiteral("(x"));
    auto &error =
        *child<QPlainTextEdit>("rules.hidden_workers").parentWidget()->findChild<QLabel *>(QStringLiteral("error"));
    EXPECT_TRUE(error.isVisible());
    EXPECT_EQ(error.text(), QStringLiteral("“(x” is no regular expression: mend it, or take the line out."));
    QTest::keyClicks(&child<QPlainTextEdit>("rules.hidden_workers"), QStringLiteral(")"));
    EXPECT_FALSE(error.isVisible());
}

TEST_F(SettingsDialogTest, SaysWhenTheCommandLineWinsOverTheAddress)
{
    Settings settings;
    settings.collector.listen = QStringLiteral("127.0.0.1:7");
    settings.collector.isListenGiven = true;
    open(settings);
    EXPECT_FALSE(child<QLineEdit>("listener.address").isEnabled());
    EXPECT_TRUE(child<QLabel>("listener.note").text().contains(QStringLiteral("--listen")));
    dialog->showPage(Listener);
    click(QDialogButtonBox::RestoreDefaults);
    EXPECT_EQ(dialog->settings(), settings);
}

TEST_F(SettingsDialogTest, OffersNoNotificationAreaWhereThereIsNone)
{
    open({}, Tray::Missing);
    EXPECT_FALSE(child<QCheckBox>("desktop.stays").isEnabled());
    EXPECT_EQ(child<QCheckBox>("desktop.stays").toolTip(), QStringLiteral("This desktop has no notification area."));
    EXPECT_FALSE(child<QCheckBox>("desktop.notifies").isEnabled());
}

} // namespace muster::widgets
