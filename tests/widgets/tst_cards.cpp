// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "widgets/cardstrip.h"
#include "widgets/categorycard.h"
#include "widgets/fleetwords.h"
#include "widgets/resourcebar.h"
#include "widgets/resourcefigure.h"
#include "widgets/samplefleet.h"
#include "widgets/theme.h"
#include "widgets/totalscard.h"
#include "widgets/translation.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWhatsThis>

#include <gmock/gmock.h>

namespace muster {

using widgets::barGeometry;
using widgets::CardStrip;
using widgets::CategoryCard;
using widgets::ResourceBar;
using widgets::ResourceFigure;

namespace {

constexpr QRectF track{10, 20, 100, 5};

domain::ResourceCounts counts(int running, int provisioned, int idle, int lost = 0)
{
    return {.running = running, .provisioned = provisioned, .idle = idle, .lost = lost};
}

std::vector<domain::CategorySummary> categories(const std::vector<std::string> &names)
{
    std::vector<domain::CategorySummary> summaries;
    for (const auto &name : names) {
        summaries.push_back({name, {}});
    }
    return summaries;
}

std::vector<std::string> shownIn(const CardStrip &strip)
{
    std::vector<std::string> names;
    for (const auto *card : strip.cards()) {
        names.push_back(card->category());
    }
    return names;
}

} // namespace

TEST(ResourceBar, LaysIdleAtTheEndOfRunning)
{
    const auto bar = barGeometry(counts(18, 20, 2), track);
    EXPECT_EQ(bar.track, track);
    EXPECT_EQ(bar.busy, QRectF(10, 20, 80, 5));
    EXPECT_EQ(bar.idle, QRectF(90, 20, 10, 5));
}

TEST(ResourceBar, StaysInsideItsTrackWhateverTheCounts)
{
    for (const auto &odd : {counts(30, 20, 40), counts(-5, 10, -2), counts(0, 10, 5)}) {
        const auto bar = barGeometry(odd, track);
        EXPECT_GE(bar.busy.width(), 0);
        EXPECT_GE(bar.idle.width(), 0);
        EXPECT_LE(bar.idle.right(), track.right());
    }
}

TEST(ResourceBar, IsAllTrackWhenNothingIsProvisioned)
{
    const auto bar = barGeometry({}, track);
    EXPECT_EQ(bar.busy.width() + bar.idle.width(), 0);
}

TEST(ResourceBar, WritesADashWhereThereIsNothingToCount)
{
    ResourceBar bar{domain::Resource::Gpus};
    EXPECT_EQ(bar.countText(), QStringLiteral("–"));
    bar.setCounts(counts(3'456, 3'840, 180));
    EXPECT_EQ(bar.countText(), viewmodels::formatCount(3'456) + QLatin1Char('/') + viewmodels::formatCount(3'840));
}

TEST(ResourceBar, LaysLostBehindRunning)
{
    const auto bar = barGeometry(counts(10, 20, 2, 5), track);
    EXPECT_EQ(bar.lost, QRectF(60, 20, 25, 5));
    EXPECT_EQ(barGeometry(counts(18, 20, 2, 50), track).lost.right(), track.right());
}

TEST(ResourceBar, WritesTheShareThatRuns)
{
    ResourceBar bar{domain::Resource::Gpus};
    EXPECT_EQ(bar.percentText(), QString{});
    bar.setCounts(counts(18, 20, 3));
    EXPECT_EQ(bar.percentText(), QStringLiteral("90 %"));
}

TEST(ResourceBar, LeavesTheShareOutWhereItWouldStandOnOtherWords)
{
    const auto drawn = [](int width, int running) {
        ResourceBar bar{domain::Resource::Workers};
        bar.setCounts(counts(running, 99'999, 0));
        bar.resize(width, bar.sizeHint().height());
        return bar.grab().toImage().copy(0, 0, width, bar.fontMetrics().height());
    };
    ResourceBar wide{domain::Resource::Workers};
    wide.setCounts(counts(55'555, 99'999, 0));
    const int room = wide.minimumSizeHint().width();
    const int title = wide.fontMetrics().horizontalAdvance(QStringLiteral("Workers"));
    const QRect share{title + 2, 0, room / 4, wide.fontMetrics().height()};
    EXPECT_NE(drawn(room, 55'555).copy(share), drawn(room, 11'111).copy(share));
    EXPECT_EQ(drawn(room - 20, 55'555).copy(QRect{title + 2, 0, 8, share.height()}),
              drawn(room - 20, 11'111).copy(QRect{title + 2, 0, 8, share.height()}));
}

TEST(ResourceBar, TellsItsFiguresToScreenReaders)
{
    ResourceBar bar{domain::Resource::Gpus};
    bar.setCounts(counts(146, 160, 6, 8));
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("GPUs"));
    EXPECT_EQ(bar.accessibleDescription(),
              QStringLiteral("146 of 160 running (91 %), 6 idle (4 %), 14 missing, 8 lost"));
}

TEST(ResourceFigure, TellsRunningProvisionedIdleAndLost)
{
    ResourceFigure figure{domain::Resource::Workers};
    EXPECT_EQ(figure.runningText() + figure.provisionedText(), QStringLiteral("–"));
    figure.setCounts(counts(38, 44, 3, 6));
    EXPECT_EQ(figure.runningText() + figure.provisionedText(), QStringLiteral("38/44"));
    EXPECT_EQ(figure.noteText(), QStringLiteral("3 idle · 6 lost"));
    EXPECT_EQ(figure.accessibleDescription(),
              QStringLiteral("38 of 44 running (86 %), 3 idle (8 %), 6 missing, 6 lost"));
}

TEST(ResourceFigure, IsWideEnoughForAllItWrites)
{
    ResourceFigure figure{domain::Resource::Workers};
    const int empty = figure.sizeHint().width();
    EXPECT_GE(empty, figure.fontMetrics().horizontalAdvance(QStringLiteral("Work")));
    figure.setCounts(counts(123'456, 234'567, 3, 6));
    EXPECT_GT(figure.sizeHint().width(), empty);
}

TEST(ResourceFigure, TheNumberOfIdleOnesStandsOutInEveryLanguage)
{
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
    const auto hasWarning = [](const domain::ResourceCounts &counts) {
        ResourceFigure figure{domain::Resource::Gpus};
        figure.setCounts(counts);
        figure.resize(figure.sizeHint());
        const QImage image = figure.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                // Of the colours in it only this has more red than blue.
                if (colour.red() > colour.blue() + 40) {
                    return true;
                }
            }
        }
        return false;
    };
    for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN"}) {
        const widgets::Translation spoken{QLocale{QLatin1String{language}}};
        EXPECT_TRUE(hasWarning(counts(7, 9, 4, 2))) << language;
        EXPECT_FALSE(hasWarning(counts(7, 9, 0, 2))) << language;
    }
}

TEST(CardStrip, ShowsACardForEachCategory)
{
    CardStrip strip;
    strip.setSummaries(categories({"a", "b", "c"}), {});
    EXPECT_THAT(shownIn(strip), testing::ElementsAre("a", "b", "c"));
}

TEST(CardStrip, KeepsTheCardsOfCategoriesThatStay)
{
    CardStrip strip;
    strip.setSummaries(categories({"b", "d", "e"}), {});
    const auto before = strip.cards();
    strip.setSummaries(categories({"a", "b", "c", "e", "f"}), {});
    EXPECT_THAT(shownIn(strip), testing::ElementsAre("a", "b", "c", "e", "f"));
    EXPECT_EQ(strip.cards()[1], before[0]);
    EXPECT_EQ(strip.cards()[3], before[2]);
    strip.setSummaries({}, {});
    EXPECT_TRUE(strip.cards().empty());
}

TEST(CardStrip, BoundsTheNumberOfCards)
{
    std::vector<std::string> names;
    for (int i = 0; i < 1'000; ++i) {
        names.push_back("category-" + std::to_string(10'000 + i));
    }
    CardStrip strip;
    strip.setSummaries(categories(names), {});
    EXPECT_EQ(strip.cards().size(), CardStrip::maximumCards);
}

TEST(CardStrip, TellsWhichCardWasChosen)
{
    CardStrip strip;
    strip.setSummaries(categories({"cloud", "lab"}), {});
    std::vector<domain::Subject> chosen;
    QObject::connect(&strip, &CardStrip::subjectActivated, &strip,
                     [&](const auto &subject) { chosen.push_back(subject); });

    QTest::mouseClick(strip.cards()[1], Qt::LeftButton);
    QTest::keyClick(strip.cards()[0], Qt::Key_Space);
    QTest::keyClick(strip.findChild<widgets::TotalsCard *>(), Qt::Key_Return);
    EXPECT_THAT(chosen,
                testing::ElementsAre(domain::Subject{"lab", {}}, domain::Subject{"cloud", {}}, domain::Subject{}));

    strip.setChosen({"lab", {}});
    EXPECT_EQ(strip.cards()[1]->chosen(), widgets::Chosen::Yes);
    EXPECT_EQ(strip.cards()[0]->chosen(), widgets::Chosen::No);
}

TEST(CategoryCard, NamesTheFirstTwentyIdleWorkersAndCountsTheRest)
{
    viewmodels::FleetModel fleet;
    std::vector<domain::Worker> workers{test::worker("c:g:busy", 1, 1),
                                        test::lost(test::idle(test::worker("c:g:lost", 1, 1))),
                                        test::idle(test::worker("d:g:other", 1, 1))};
    for (int i = 1; i <= 23; ++i) {
        workers.push_back(test::idle(test::worker("c:g:w-" + std::to_string(i), 1, 1)));
    }
    fleet.apply(test::changesOf(workers, domain::systemNow()));
    const auto idle = fleet.idleWorkers("c", 20);
    ASSERT_EQ(idle.names.size(), 20U);
    EXPECT_EQ(idle.names.front(), "g:w-1");
    EXPECT_EQ(idle.names.back(), "g:w-20");
    EXPECT_EQ(idle.more, 3);
    EXPECT_EQ(fleet.idleWorkers("d", 20).names, std::vector<std::string>{"g:other"});

    CategoryCard card{"c"};
    card.setNameIdle(
        [&](const std::string &category) { return widgets::idleInWords(fleet.idleWorkers(category, 20)); });
    EXPECT_TRUE(card.words().startsWith(QStringLiteral("c\nWorkers: ")));
    EXPECT_TRUE(card.words().contains(QStringLiteral("Idle workers:\ng:w-1\ng:w-2\n")));
    EXPECT_TRUE(card.words().endsWith(QStringLiteral("g:w-20\nand 3 more")));
}

TEST(CategoryCard, ShowsItsWordsWhereverThePointerRests)
{
    CategoryCard card{"<img src='x.png'>"};
    card.resize(200, 140);
    card.show();
    auto *bar = card.findChild<ResourceBar *>();
    QHelpEvent rest{QEvent::ToolTip, QPoint{3, 3}, bar->mapToGlobal(QPoint{3, 3})};
    QApplication::sendEvent(bar, &rest);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;img"))) << qPrintable(QToolTip::text());
    QToolTip::hideText();
}

TEST(TotalsCard, ExplainsItsFiguresByTheRulesInForce)
{
    widgets::TotalsCard card;
    domain::Rules rules;
    rules.gpuIdleBelowPercent = 42;
    rules.idleWindow = std::chrono::minutes{7};
    card.setRules(rules);
    auto *mark = card.findChild<QToolButton *>();
    const QString told = mark->toolTip().replace(QLatin1Char{'\n'}, QLatin1Char{' '});
    EXPECT_TRUE(told.contains(QStringLiteral("over 7 min is below 42 %")));
    EXPECT_TRUE(told.contains(QStringLiteral("or within 90 s if that is longer")));
    card.show();
    QSignalSpy chosen{&card, &widgets::Card::activated};
    QTest::mouseClick(mark, Qt::LeftButton);
    EXPECT_TRUE(QWhatsThis::inWhatsThisMode()
                || std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *widget) {
                       return widget->inherits("QWhatsThat") && widget->isVisible();
                   }));
    EXPECT_EQ(chosen.count(), 0);
    QWhatsThis::hideText();
}

TEST(CategoryCard, ShowsAHostileNameAsItStands)
{
    CategoryCard card{"<img src='x.png'> with a name that is far too long for the heading of a card"};
    card.resize(180, 140);
    card.show();
    const auto children = card.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        EXPECT_FALSE(child->toolTip().contains(QStringLiteral("<img"))) << qPrintable(child->toolTip());
    }
    EXPECT_TRUE(std::any_of(children.begin(), children.end(),
                            [](const QWidget *child) { return child->toolTip().contains(QStringLiteral("&lt;img")); }));
}

} // namespace muster
