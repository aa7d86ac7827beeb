// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetcolumns.h"
#include "viewmodels/gpumodel.h"
#include "viewmodels/graphlines.h"
#include "viewmodels/problems.h"
#include "widgets/elidedlabel.h"
#include "widgets/gputable.h"
#include "widgets/statusbar.h"
#include "widgets/translation.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTranslator>

#include <gtest/gtest.h>

namespace muster {

namespace {

using Speaking = widgets::Translation;

QString agents(int running)
{
    widgets::StatusBar bar;
    bar.setAgents(running);
    return bar.findChild<widgets::ElidedLabel *>(QStringLiteral("status.agents"))
        ->text()
        .section(QStringLiteral(" · "), 0, 0);
}

QString idleGpus()
{
    return title(viewmodels::graph(viewmodels::GraphKind::Resources).lines[1]);
}

bool isGerman(const char *context, const char *text)
{
    QTranslator german;
    EXPECT_TRUE(german.load(QStringLiteral(":/i18n/muster_de.qm")));
    return !german.translate(context, text).isEmpty();
}

/// The file of translations as it is after lupdate has read the sources again.
QByteArray updated(const QString &file)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QFile::copy(QStringLiteral(MUSTER_SOURCES "/translations/") + file, copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(MUSTER_SOURCES));
    lupdate.start(QStringLiteral(LUPDATE_PROGRAM),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("src"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("src/viewmodels"), QStringLiteral("src/widgets"),
                   QStringLiteral("ui"), QStringLiteral("-ts"), copy});
    QFile read{copy};
    return lupdate.waitForFinished() && lupdate.exitCode() == 0 && read.open(QIODevice::ReadOnly) ? read.readAll()
                                                                                                  : QByteArray{};
}

} // namespace

TEST(Translation, CountsInEnglish)
{
    const Speaking english{QLocale{QLocale::English}};
    EXPECT_EQ(agents(1), QStringLiteral("1 agent"));
    EXPECT_EQ(agents(2), QStringLiteral("2 agents"));
}

TEST(Translation, SpeaksGerman)
{
    const Speaking german{QLocale{QLocale::German, QLocale::Germany}};
    EXPECT_EQ(agents(1), QStringLiteral("1 Agent"));
    EXPECT_EQ(agents(2), QStringLiteral("2 Agenten"));
    EXPECT_EQ(idleGpus(), QStringLiteral("Untätige GPUs"));
}

TEST(Translation, SpeaksGermanOfWhatTheCollectorTells)
{
    const Speaking german{QLocale{QLocale::German, QLocale::Germany}};
    domain::CollectorStatus status;
    status.problem =
        "cannot write the store /data (disk full; the next start checks the file): check that its disk has "
        "room and is whole";
    widgets::StatusBar bar;
    bar.setStatus(status);
    EXPECT_EQ(
        bar.findChild<widgets::ElidedLabel *>(QStringLiteral("status.listening"))->text(),
        QStringLiteral("● Der Datenbestand /data lässt sich nicht beschreiben (disk full; der nächste Start prüft "
                       "die Datei): Prüfen Sie, ob sein Datenträger Platz hat und heil ist"));
}

TEST(Translation, SpeaksGermanOfEveryProblem)
{
    for (const char *sentence : viewmodels::problemSentences()) {
        EXPECT_TRUE(isGerman("Problem", sentence)) << sentence;
    }
}

TEST(Translation, SpeaksGermanOfEveryColumn)
{
    for (int i = 0; i < viewmodels::fleetColumns; ++i) {
        const viewmodels::FleetField &column = viewmodels::field(static_cast<viewmodels::FleetColumn>(i));
        EXPECT_TRUE(isGerman("FleetColumns", column.title)) << column.title;
        EXPECT_TRUE(isGerman("FleetColumns", column.toolTip)) << column.toolTip;
    }
}

TEST(Translation, SpeaksGermanOfEveryGraph)
{
    domain::forEachMetric<viewmodels::GraphKind>([](viewmodels::GraphKind kind) {
        const viewmodels::Graph &graph = viewmodels::graph(kind);
        EXPECT_TRUE(isGerman("GraphLines", graph.title)) << graph.title;
        for (const auto &line : graph.lines) {
            EXPECT_TRUE(isGerman("GraphLines", line.title)) << line.title;
        }
        for (const auto &axis : graph.axes) {
            for (const auto &unit : axis.units) {
                EXPECT_TRUE(isGerman("GraphLines", unit.title)) << unit.title;
            }
        }
    });
}

TEST(Translation, EveryStateOfAGpuFitsItsColumn)
{
    for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN"}) {
        const Speaking speaking{QLocale{QLatin1String{language}}};
        viewmodels::GpuModel gpus;
        const widgets::GpuTable table{gpus};
        const int width = table.columnWidth(static_cast<int>(viewmodels::GpuColumn::State));
        for (const auto activity : {domain::Activity::Idle, domain::Activity::Busy}) {
            const QString word = viewmodels::GpuModel::stateWord(activity);
            EXPECT_GE(width, table.fontMetrics().horizontalAdvance(word) + 8) << language << ' ' << qPrintable(word);
        }
    }
}

TEST(Translation, IsFinishedInEveryLanguage)
{
    for (const char *name : {"muster_de.ts", "muster_es.ts", "muster_fr.ts", "muster_ja.ts", "muster_zh_CN.ts"}) {
        const QByteArray texts = updated(QLatin1String{name});
        ASSERT_TRUE(texts.contains("<source>")) << name;
        const auto unfinished = texts.indexOf("type=\"unfinished\"");
        EXPECT_EQ(unfinished, -1) << "Build update_translations, and finish in " << name << ":\n"
                                  << texts.left(unfinished).mid(texts.lastIndexOf("<source>", unfinished)).constData();
    }
}

TEST(Translation, SpeaksGermanOfTheButtonsOfQt)
{
    const Speaking german{QLocale{QLocale::German}};
    EXPECT_EQ(QDialogButtonBox{QDialogButtonBox::Cancel}.button(QDialogButtonBox::Cancel)->text(),
              QStringLiteral("Abbrechen"))
        << "script/setup installs Qt's translations";
}

TEST(Translation, FallsBackToEnglishWhereThereIsNone)
{
    const Speaking other{QLocale{QLocale::Icelandic}};
    EXPECT_EQ(agents(1), QStringLiteral("1 agent"));
    EXPECT_EQ(idleGpus(), QStringLiteral("Idle GPUs"));
}

TEST(Translation, OffersEveryLanguageThatIsBuiltInByItsOwnName)
{
    const QStringList languages = widgets::availableLanguages();
    EXPECT_EQ(languages.size(),
              QDir{QStringLiteral(MUSTER_SOURCES "/translations")}.entryList({QStringLiteral("*.ts")}).size());
    EXPECT_TRUE(languages.contains(QStringLiteral("de")));
    EXPECT_EQ(widgets::nativeName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    EXPECT_EQ(widgets::nativeName(QStringLiteral("en")), QStringLiteral("English"));
    EXPECT_EQ(widgets::nativeName(QStringLiteral("fr")), QStringLiteral("Français"));
    EXPECT_FALSE(widgets::nativeName(QStringLiteral("zh_CN")).isEmpty());
}

TEST(Translation, EndsWithItsLife)
{
    {
        const Speaking german{QLocale{QLocale::German}};
        EXPECT_EQ(idleGpus(), QStringLiteral("Untätige GPUs"));
    }
    EXPECT_EQ(idleGpus(), QStringLiteral("Idle GPUs"));
}

TEST(Translation, WritesNumbersAsTheLanguageDoes)
{
    EXPECT_EQ(widgets::localeOf(QStringLiteral("de")).decimalPoint(), QStringLiteral(","));
    EXPECT_EQ(widgets::localeOf(QStringLiteral("ja")).decimalPoint(), QStringLiteral("."));
    EXPECT_EQ(widgets::localeOf({}), QLocale::system());
}

} // namespace muster
