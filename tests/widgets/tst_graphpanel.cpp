// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetmodel.h"
#include "widgets/dashboard.h"
#include "widgets/graphsaver.h"
#include "widgets/graphsheet.h"
#include "widgets/samplefleet.h"
#include "widgets/shownchart.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

// What can be taken out of the graph, its table, and folding it.
namespace muster {

using namespace std::chrono_literals;
using history::Subject;
using test::anHour;
using test::now;

namespace {

class GraphPanelTest : public testing::Test
{
protected:
    QToolButton &button(const char *name) { return *shown.chart.findChild<QToolButton *>(QLatin1String(name)); }
    QAction &action(const char *name) { return *shown.chart.findChild<QAction *>(QLatin1String(name)); }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QByteArray written(const QString &file) const
    {
        QFile reader{file};
        EXPECT_TRUE(reader.open(QIODevice::ReadOnly)) << file.toStdString();
        return reader.readAll();
    }
    /// As a person does: by the menu, and then a name.
    QByteArray saved(const char *action, const QString &file)
    {
        this->action(action).trigger();
        auto *dialog = shown.chart.findChild<QFileDialog *>(QStringLiteral("graph.saveDialog"));
        EXPECT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
        return written(file);
    }

    test::Shown shown{anHour};
    QTemporaryDir folder;
};

} // namespace

TEST_F(GraphPanelTest, OffersToCopyAndSaveInAMenu)
{
    const auto actions = button("graph.export").menu()->actions();
    EXPECT_EQ(actions.size(), 4);
    EXPECT_FALSE(button("graph.export").accessibleName().isEmpty());
}

TEST_F(GraphPanelTest, CopiesThePictureByKey)
{
    shown.chart.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&shown.chart));
    QApplication::clipboard()->clear();
    QTest::keyClick(&shown.chart, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage image = QApplication::clipboard()->image();
    EXPECT_GT(image.width(), shown.plot().width());
    EXPECT_GT(image.height(), shown.plot().height());
}

TEST_F(GraphPanelTest, SavesAPicture)
{
    const QImage image = QImage::fromData(saved("graph.savePng", path("a.png")), "PNG");
    EXPECT_GT(image.width(), shown.plot().width());
    std::set<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3) {
            colours.insert(image.pixel(x, y));
        }
    }
    EXPECT_GT(colours.size(), 5U) << "something is drawn";
}

TEST_F(GraphPanelTest, SavesADrawingWhoseTextIsEscaped)
{
    shown.chart.showSubject(Subject::ofGroup({"c", "<script>alert('&')</script>"}), now);
    const QByteArray svg = saved("graph.saveSvg", path("a.svg"));
    QXmlStreamReader reader{svg};
    QString text;
    int paths = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        EXPECT_NE(reader.name(), QStringLiteral("script"));
        paths += reader.isStartElement()
                 && (reader.name() == QStringLiteral("path") || reader.name() == QStringLiteral("polyline"));
        text += reader.isCharacters() ? reader.text().toString() : QString{};
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("<script>alert('&')</script>")));
    EXPECT_GT(paths, 4);
}

TEST_F(GraphPanelTest, TheLegendOfAPictureHasEveryLineAsItIsDrawn)
{
    shown.chart.resize(420, 300);
    shown.chart.showSubject(Subject::ofGroup({"category", "first-group"}), now);
    shown.chart.compareWith({"category", "second-group"});
    const QByteArray svg = saved("graph.saveSvg", path("a.svg"));
    const auto &content = shown.chart.findChild<widgets::GraphSheet *>()->content();
    QXmlStreamReader reader{svg};
    QStringList texts;
    while (!reader.atEnd()) {
        reader.readNext();
        texts += reader.isCharacters() ? reader.text().toString().trimmed() : QString{};
    }
    ASSERT_EQ(shownLines(content).size(), 8U);
    for (const viewmodels::ShownLine &line : shownLines(content)) {
        EXPECT_TRUE(texts.contains(title(content, line))) << title(content, line).toStdString();
    }
    const auto heightBeyondThePlot = [&] {
        return QImage::fromData(saved("graph.savePng", path("a.png")), "PNG").height() / 2
               - shown.plot().viewport()->height();
    };
    const int ofRows = heightBeyondThePlot();
    shown.chart.compareWith({});
    EXPECT_LT(heightBeyondThePlot(), ofRows);
}

TEST_F(GraphPanelTest, SavesExactlyWhatIsShownAsCsv)
{
    const QString csv = QString::fromUtf8(saved("graph.saveCsv", path("a.csv")));
    const QStringList lines = csv.split(QStringLiteral("\r\n"));
    EXPECT_EQ(lines.first(), QStringLiteral("timestamp,gpus_running,gpus_idle,cpus_running,cpus_idle"));
    int known = 0;
    for (const QString &line : lines.mid(1, lines.size() - 2)) {
        const bool isEmpty = line.endsWith(QStringLiteral(",,,,"));
        EXPECT_TRUE(isEmpty || line.endsWith(QStringLiteral("Z,8,2,64,16"))) << line.toStdString();
        known += isEmpty ? 0 : 1;
    }
    EXPECT_GT(known, 50);
    EXPECT_LT(known, static_cast<int>(lines.size()) / 2) << "gaps are rows without values";
}

TEST_F(GraphPanelTest, AddsTheSuffixThatSaysTheFormat)
{
    action("graph.saveCsv").trigger();
    Q_EMIT shown.chart.findChild<QFileDialog *>(QStringLiteral("graph.saveDialog"))->fileSelected(path("a.txt"));
    EXPECT_TRUE(written(path("a.txt.csv")).startsWith("timestamp,"));
}

TEST_F(GraphPanelTest, SaysAsPlainTextWhatCouldNotBeWritten)
{
    for (const char *name : {"graph.savePng", "graph.saveSvg", "graph.saveCsv"}) {
        action(name).trigger();
        auto *dialog = shown.chart.findChild<QFileDialog *>(QStringLiteral("graph.saveDialog"));
        Q_EMIT dialog->fileSelected(path("no/such/<img>/folder/a.png"));
        delete dialog;
        auto *box = shown.chart.findChild<QMessageBox *>(QStringLiteral("graph.saveProblem"));
        ASSERT_NE(box, nullptr) << name;
        EXPECT_EQ(box->textFormat(), Qt::PlainText);
        EXPECT_TRUE(box->text().contains(QStringLiteral("<img>")));
        delete box;
    }
}

TEST_F(GraphPanelTest, ShowsTheSamePointsAsATable)
{
    auto *table = shown.chart.findChild<QTableView *>(QStringLiteral("graph.table"));
    EXPECT_FALSE(table->isVisible());
    QTest::mouseClick(&button("graph.asTable"), Qt::LeftButton);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->columnCount(), 5);
    const int rows = table->model()->rowCount();
    EXPECT_GT(rows, 100);
    EXPECT_TRUE(shown.chart.isTable());
    shown.chart.setSwitchedLines({QStringLiteral("gpus")});
    EXPECT_EQ(table->model()->columnCount(), 4);
    QTest::mouseClick(&button("graph.asTable"), Qt::LeftButton);
    EXPECT_TRUE(shown.plot().isVisible());
}

TEST_F(GraphPanelTest, FoldsAndUnfoldsAndAsksNothingMeanwhile)
{
    const int height = shown.chart.height();
    QTest::mouseClick(&button("graph.fold"), Qt::LeftButton);
    EXPECT_FALSE(shown.plot().isVisible());
    EXPECT_LT(shown.chart.maximumHeight(), height / 2);
    const auto asked = shown.history.seriesAsked.size();
    domain::Changes changes;
    changes.rollups.emplace_back();
    shown.chart.apply(changes);
    shown.chart.moveTo(now + 1min);
    EXPECT_EQ(shown.history.seriesAsked.size(), asked);
    QTest::mouseClick(&button("graph.fold"), Qt::LeftButton);
    EXPECT_TRUE(shown.plot().isVisible());
    EXPECT_GT(shown.history.seriesAsked.size(), asked);
    QTest::mouseClick(&button("graph.fold"), Qt::LeftButton);
    shown.chart.showMoment(now - 10min);
    EXPECT_TRUE(shown.plot().isVisible()) << "a moment is there to be seen";
}

TEST(Dashboard, RemembersHowTheGraphWasLeftAndGivesItsHeightToTheTree)
{
    test::FakeHistory history;
    viewmodels::FleetModel fleet;
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat};
    {
        widgets::Dashboard dashboard{fleet, history};
        dashboard.resize(900, 800);
        dashboard.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dashboard));
        const auto sizes = dashboard.splitter().sizes();
        dashboard.chart().setFolded(widgets::ResourceChart::Fold::Closed);
        QCoreApplication::processEvents();
        EXPECT_LT(dashboard.splitter().sizes().first(), 80);
        dashboard.chart().setFolded(widgets::ResourceChart::Fold::Open);
        QCoreApplication::processEvents();
        EXPECT_EQ(dashboard.splitter().sizes(), sizes);
        dashboard.chart().setFolded(widgets::ResourceChart::Fold::Closed);
        dashboard.chart().setChosenSpan(QStringLiteral("1w"));
        dashboard.chart().setView(widgets::GraphSheet::View::Table);
        dashboard.save(settings);
    }
    widgets::Dashboard dashboard{fleet, history};
    dashboard.restore(settings);
    EXPECT_TRUE(dashboard.chart().isFolded());
    EXPECT_TRUE(dashboard.chart().isTable());
    EXPECT_EQ(dashboard.chart().chosenSpan(), QStringLiteral("1w"));
    dashboard.resetLayout();
    EXPECT_FALSE(dashboard.chart().isFolded());
    EXPECT_FALSE(dashboard.chart().isTable());
    EXPECT_EQ(dashboard.chart().chosenSpan(), QStringLiteral("3h"));
}

TEST(Dashboard, TurnsTheGraphToAMomentOfAWorker)
{
    test::FakeHistory history;
    history.oldest = domain::systemNow() - 90 * 24h;
    viewmodels::FleetModel fleet;
    fleet.apply(test::changesOf({test::worker("lab:rack:a", 2, 8)}, domain::systemNow()));
    widgets::Dashboard dashboard{fleet, history};
    const auto time = domain::systemNow() - 48h;
    dashboard.showMoment("lab:rack:a", time);
    EXPECT_EQ(dashboard.chart().subject(), Subject::ofWorker("lab:rack:a"));
    EXPECT_LT(dashboard.chart().timeWindow().shown().from, time);
    EXPECT_GT(dashboard.chart().timeWindow().shown().to, time);
}

} // namespace muster
