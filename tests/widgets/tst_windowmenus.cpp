// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindowtest.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace muster {

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

TEST_F(MainWindowTest, SavesAScreenshot)
{
    const auto window = open();
    const QString path = m_folder.filePath(QStringLiteral("shot.png"));
    EXPECT_EQ(window->saveScreenshot(path), QString{});
    EXPECT_EQ(QImage{path}.size(), window->size() * window->devicePixelRatio());
}

TEST_F(MainWindowTest, AScreenshotShowsWhatHasJustComeInItsPlace)
{
    const auto window = open();
    QApplication::processEvents();
    domain::Changes many = lab({worker("a:b:w", 8, 8)});
    many.total.counts.fill({.running = 123'456'789, .provisioned = 234'567'890});
    window->apply(many);
    EXPECT_EQ(window->saveScreenshot(m_folder.filePath(QStringLiteral("shot.png"))), QString{});
    const auto *totals = window->findChild<QWidget *>(QStringLiteral("totals"));
    EXPECT_GE(totals->width(), totals->sizeHint().width());
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
    for (const char *text : {"Ctrl+Q", "Home, Esc", "Back to live", "Ctrl+Shift+C", "Alt+Right"}) {
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text() == QLatin1String(text);
        })) << text;
    }
}

TEST_F(MainWindowTest, TheShortcutsFitTheScreenAndTellWhereTheyAreHeard)
{
    const auto window = open();
    action(*window, "actionShortcuts").trigger();
    const auto *shortcuts = window->findChild<widgets::ShortcutsDialog *>();
    ASSERT_NE(shortcuts, nullptr);
    EXPECT_LE(shortcuts->height(), shortcuts->screen()->availableGeometry().height() * 4 / 5);
    const auto *area = shortcuts->findChild<QScrollArea *>(QStringLiteral("shortcuts"));
    EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << "every line is seen whole";
    const auto labels = area->findChildren<QLabel *>();
    const auto heightOf = [&](const char *text) {
        const auto label = std::ranges::find(labels, QLatin1String{text}, &QLabel::text);
        return label == labels.end() ? -1 : (*label)->y();
    };
    EXPECT_GE(heightOf("Everywhere"), 0);
    EXPECT_LT(heightOf("Everywhere"), heightOf("Ctrl+Q"));
    EXPECT_LT(heightOf("Ctrl+Q"), heightOf("In the graph"));
    EXPECT_LT(heightOf("In the graph"), heightOf("Back to live"));
    EXPECT_LT(heightOf("Back to live"), heightOf("In the event log"));
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
