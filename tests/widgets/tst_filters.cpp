// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehistory.h"
#include "viewmodels/fleetfiltermodel.h"
#include "widgets/cardstrip.h"
#include "widgets/categorycard.h"
#include "widgets/dashboard.h"
#include "widgets/fakecommands.h"
#include "widgets/filterchip.h"
#include "widgets/filterchips.h"
#include "widgets/filterpopup.h"
#include "widgets/fleetheader.h"
#include "widgets/fleetview.h"
#include "widgets/mainwindow.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/totalscard.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <algorithm>

namespace muster {

using domain::Subject;
using test::idle;
using test::lost;
using test::worker;
using viewmodels::FleetColumn;
using viewmodels::FleetScope;
using widgets::FilterChip;
using widgets::FilterPopup;
using widgets::MainWindow;

namespace {

class FiltersTest : public testing::Test
{
protected:
    FiltersTest() { reopen(); }

    void reopen()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_history, m_commands, m_settings);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void apply(std::vector<domain::Worker> workers)
    {
        m_window->apply(test::changesOf(std::move(workers), domain::systemNow()));
    }

    /// Two categories; of three workers one is idle and one lost.
    void fill()
    {
        apply({worker("cloud:p5:one", 8, 4), idle(worker("cloud:p5:two", 8, 4)), lost(worker("lab:rack:three", 2, 4))});
        tree().expandAll();
    }

    template <typename Kind>
    Kind &find(const char *name = "") const
    {
        auto *found = m_window->findChild<Kind *>(QLatin1String{name});
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    widgets::FleetView &tree() const { return *m_window->findChild<widgets::FleetView *>(); }
    widgets::Dashboard &dashboard() const { return *m_window->findChild<widgets::Dashboard *>(); }
    viewmodels::FleetFilterModel &shown() const { return dashboard().shownFleet(); }
    FilterPopup *popup() const { return m_window->findChild<FilterPopup *>(); }

    /// The rows of the tree, top to bottom, workers indented.
    std::string rows() const
    {
        std::string text;
        for (QModelIndex row = shown().index(0, 0); row.isValid(); row = tree().indexBelow(row)) {
            text += (row.parent().isValid() ? "  " : "") + row.data().toString().toStdString() + '\n';
        }
        return text;
    }

    std::vector<std::string> chips() const
    {
        std::vector<std::string> texts;
        for (const FilterChip *chip : m_window->findChild<widgets::FilterChips *>()->chips()) {
            texts.push_back(chip->condition().toStdString());
        }
        return texts;
    }

    std::string counts() const { return find<QLabel>("groups.counts").text().toStdString(); }

    void clickFunnel(FleetColumn column)
    {
        widgets::FleetHeader &head = tree().head();
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, head.funnelArea(static_cast<int>(column)).center());
    }

    void type(const char *field, const char *text) { QTest::keyClicks(&find<QLineEdit>(field), QLatin1String{text}); }

    /// The sentence in the popup about what is wrong.
    QString error() const
    {
        const auto labels = popup()->findChildren<QLabel *>(QStringLiteral("error"));
        return labels.constFirst()->isHidden() ? QString{} : labels.constFirst()->text();
    }

    void filterByNumber(FleetColumn column, const char *to)
    {
        clickFunnel(column);
        type("filter.to", to);
        QTest::keyClick(&find<QLineEdit>("filter.to"), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void closePopup()
    {
        popup()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    test::FakeHistory m_history;
    test::FakeCommands m_commands;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("muster.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> m_window;
};

using testing::ElementsAre;
using testing::IsEmpty;

} // namespace

TEST_F(FiltersTest, AClickOnTheFunnelOpensTheFilterAndDoesNotSort)
{
    fill();
    const int sorted = tree().header()->sortIndicatorSection();
    clickFunnel(FleetColumn::GpuUtilization);
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(popup()->column(), FleetColumn::GpuUtilization);
    EXPECT_TRUE(popup()->isVisible());
    EXPECT_TRUE(popup()->isAncestorOf(QApplication::focusWidget())) << "the keyboard is in it at once";
    EXPECT_EQ(tree().header()->sortIndicatorSection(), sorted);
}

TEST_F(FiltersTest, ATypedNumberFiltersAtOnce)
{
    fill();
    clickFunnel(FleetColumn::GpuUtilization);
    type("filter.to", "5");
    EXPECT_EQ(rows(), "cloud:p5\n  two\n");
    EXPECT_THAT(chips(), ElementsAre("GPU util ≤ 5\u00A0%"));
    EXPECT_EQ(counts(), "1 of 2 groups · 1 of 3 workers");
    type("filter.to", "0");
    EXPECT_EQ(rows(), "cloud:p5\n  two\n") << "up to 50";
    EXPECT_EQ(tree().head().filtered(), std::set{static_cast<int>(FleetColumn::GpuUtilization)});
}

TEST_F(FiltersTest, EscapeTakesBackWhatWasTypedAndEnterKeepsIt)
{
    fill();
    filterByNumber(FleetColumn::GpuUtilization, "50");
    EXPECT_EQ(popup(), nullptr);
    clickFunnel(FleetColumn::GpuUtilization);
    EXPECT_EQ(find<QLineEdit>("filter.to").text(), QStringLiteral("50"));
    type("filter.to", "9");
    EXPECT_THAT(chips(), ElementsAre("GPU util ≤ 509\u00A0%"));
    QTest::keyClick(&find<QLineEdit>("filter.to"), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(popup(), nullptr);
    EXPECT_THAT(chips(), ElementsAre("GPU util ≤ 50\u00A0%"));
}

TEST_F(FiltersTest, WhatIsNoNumberIsMarkedAndFiltersNothing)
{
    fill();
    clickFunnel(FleetColumn::RamFree);
    type("filter.from", "12x");
    EXPECT_EQ(error(), QStringLiteral("“12x” is no number. Write one like 12.5, or nothing."));
    EXPECT_TRUE(find<QLineEdit>("filter.from").property("wrong").toBool());
    EXPECT_THAT(chips(), IsEmpty());
    QTest::keyClick(&find<QLineEdit>("filter.from"), Qt::Key_Backspace);
    EXPECT_EQ(error(), QString{});
    EXPECT_FALSE(find<QLineEdit>("filter.from").property("wrong").toBool());
    type("filter.to", "3");
    EXPECT_EQ(error(), QStringLiteral("No figure is from 12 to 3. Write the smaller one first."));
    EXPECT_THAT(chips(), IsEmpty());
    type("filter.to", "00");
    EXPECT_THAT(chips(), ElementsAre("RAM free 12 – 300\u00A0GB"));
}

TEST_F(FiltersTest, RefusesNumbersThatAreNone)
{
    fill();
    clickFunnel(FleetColumn::CpuLoad);
    for (const char *text : {"inf", "nan", "1e999", "0x10", "--1"}) {
        find<QLineEdit>("filter.to").clear();
        type("filter.to", text);
        EXPECT_FALSE(error().isEmpty()) << text;
        EXPECT_THAT(chips(), IsEmpty()) << text;
    }
}

TEST_F(FiltersTest, UnknownFiguresAreShownOnRequest)
{
    domain::Worker unknown = worker("cloud:p5:zero", 0, 4);
    apply({worker("cloud:p5:one", 8, 4), unknown});
    tree().expandAll();
    clickFunnel(FleetColumn::GpuUtilization);
    type("filter.from", "99");
    EXPECT_EQ(rows(), "");
    QTest::keyClick(&find<QCheckBox>("filter.orUnknown"), Qt::Key_Space);
    EXPECT_EQ(rows(), "cloud:p5\n  zero\n");
    EXPECT_THAT(chips(), ElementsAre("GPU util ≥ 99\u00A0% or unknown"));
}

TEST_F(FiltersTest, ATypedTextFiltersByNameAndAsAnExpressionToo)
{
    fill();
    clickFunnel(FleetColumn::Name);
    type("filter.text", "T");
    EXPECT_EQ(rows(), "cloud:p5\n  one\n  two\nlab:rack\n  three\n") << "the tasks have a t";
    type("filter.text", "wo$");
    EXPECT_EQ(rows(), "");
    QTest::keyClick(&find<QCheckBox>("filter.isExpression"), Qt::Key_Space);
    EXPECT_EQ(rows(), "cloud:p5\n  two\n");
    EXPECT_THAT(chips(), ElementsAre("Name ~ /Two$/"));
}

TEST_F(FiltersTest, AWrongExpressionIsMarkedInThePopupAndOnItsChip)
{
    fill();
    clickFunnel(FleetColumn::Name);
    QTest::keyClick(&find<QCheckBox>("filter.isExpression"), Qt::Key_Space);
    type("filter.text", "a[<b>");
    EXPECT_THAT(error().toStdString(), testing::StartsWith("This is no regular expression: "));
    EXPECT_EQ(shown().workerCount(), 3);
    closePopup();
    const FilterChip *chip = find<widgets::FilterChips>("filter.chips").chips().front();
    EXPECT_THAT(chip->accessibleDescription().toStdString(), testing::StartsWith("This is no regular expression"));
    EXPECT_TRUE(chip->toolTip().contains(QStringLiteral("&lt;b&gt;"))) << qPrintable(chip->toolTip());
}

TEST_F(FiltersTest, StatesAreChosenUnderTheName)
{
    fill();
    clickFunnel(FleetColumn::Name);
    const auto tick = [&](int state) {
        auto &box = find<QCheckBox>(qPrintable(QStringLiteral("filter.state%1").arg(state)));
        QTest::mouseClick(&box, Qt::LeftButton, {}, {8, box.height() / 2});
    };
    tick(1);
    EXPECT_EQ(rows(), "cloud:p5\n  two\n");
    tick(3);
    EXPECT_EQ(rows(), "cloud:p5\n  two\nlab:rack\n  three\n");
    EXPECT_THAT(chips(), ElementsAre("Idle, lost"));
    tick(0);
    tick(2);
    EXPECT_THAT(chips(), IsEmpty()) << "all of them are no condition";
    tick(0);
    EXPECT_THAT(chips(), ElementsAre("Idle, activity unknown, lost"));
}

TEST_F(FiltersTest, ClearTakesAwayTheColumnsConditionsAndLeavesTheOthers)
{
    fill();
    filterByNumber(FleetColumn::CpuLoad, "99");
    filterByNumber(FleetColumn::GpuUtilization, "50");
    clickFunnel(FleetColumn::GpuUtilization);
    QTest::mouseClick(&find<QPushButton>("filter.clearColumn"), Qt::LeftButton);
    EXPECT_THAT(chips(), ElementsAre("CPU load ≤ 99\u00A0%"));
    EXPECT_FALSE(popup()->isVisible());
}

TEST_F(FiltersTest, AChipTakesItsConditionAwayByMouseAndKeyboard)
{
    fill();
    filterByNumber(FleetColumn::CpuLoad, "99");
    filterByNumber(FleetColumn::GpuUtilization, "50");
    filterByNumber(FleetColumn::Gpus, "8");
    auto &strip = find<widgets::FilterChips>("filter.chips");
    QTest::mouseClick(strip.chips()[1], Qt::LeftButton);
    EXPECT_THAT(chips(), ElementsAre("CPU load ≤ 99\u00A0%", "GPUs ≤ 8"));
    EXPECT_NE(strip.chips()[0]->focusPolicy() & Qt::TabFocus, 0);
    QTest::keyClick(strip.chips()[0], Qt::Key_Space);
    EXPECT_THAT(chips(), ElementsAre("GPUs ≤ 8"));
    QTest::keyClick(strip.chips()[0], Qt::Key_Space);
    EXPECT_TRUE(strip.isHidden());
    EXPECT_EQ(counts(), "2 groups · 3 workers");
}

TEST_F(FiltersTest, ClearFiltersTakesAwayAll)
{
    fill();
    EXPECT_FALSE(find<QPushButton>("filter.clear").isVisible());
    filterByNumber(FleetColumn::CpuLoad, "99");
    dashboard().filterTo(FleetScope{.subject = {"lab", {}}});
    QTest::mouseClick(&find<QPushButton>("filter.clear"), Qt::LeftButton);
    EXPECT_TRUE(shown().filter().isEmpty());
    EXPECT_TRUE(tree().head().filtered().empty());
}

TEST_F(FiltersTest, SaysThatNothingMatchesAndOffersToClear)
{
    fill();
    EXPECT_FALSE(find<QWidget>("groups.notice").isVisible());
    filterByNumber(FleetColumn::GpuUtilization, "-1");
    EXPECT_TRUE(find<QWidget>("groups.notice").isVisible());
    EXPECT_EQ(counts(), "0 of 2 groups · 0 of 3 workers");
    QTest::mouseClick(&find<QPushButton>("groups.clear"), Qt::LeftButton);
    EXPECT_FALSE(find<QWidget>("groups.notice").isVisible());
    EXPECT_EQ(shown().workerCount(), 3);
}

TEST_F(FiltersTest, TheNoticeGoesWhenAWorkerMatchesAgain)
{
    fill();
    filterByNumber(FleetColumn::GpuUtilization, "1");
    ASSERT_TRUE(find<QWidget>("groups.notice").isVisible());
    domain::Worker resting = idle(worker("cloud:p5:two", 1, 4));
    resting.stats.gpus[0][domain::GpuMetric::Utilization] = domain::Reading{0};
    apply({resting});
    EXPECT_FALSE(find<QWidget>("groups.notice").isVisible());
}

TEST_F(FiltersTest, ACardFiltersToItsCategoryAndTheSameAgainTakesItBack)
{
    fill();
    const auto &strip = find<widgets::CardStrip>();
    const auto *chart = m_window->findChild<widgets::ResourceChart *>();
    QTest::mouseClick(strip.cards()[1], Qt::LeftButton);
    EXPECT_EQ(rows(), "lab:rack\n  three\n");
    EXPECT_THAT(chips(), ElementsAre("Category lab"));
    EXPECT_EQ(chart->subject().group, (Subject{"lab", {}}));
    QTest::mouseClick(strip.cards()[0], Qt::LeftButton);
    EXPECT_THAT(chips(), ElementsAre("Category cloud"));
    QTest::mouseClick(strip.cards()[0], Qt::LeftButton);
    EXPECT_THAT(chips(), IsEmpty());
    EXPECT_EQ(chart->subject(), history::Subject{});
}

TEST_F(FiltersTest, TheTotalsCardTakesBackTheCategoryAndLeavesOtherConditions)
{
    fill();
    filterByNumber(FleetColumn::CpuLoad, "99");
    QTest::mouseClick(find<widgets::CardStrip>().cards()[1], Qt::LeftButton);
    ASSERT_EQ(chips().size(), 2U);
    QTest::mouseClick(m_window->findChild<widgets::TotalsCard *>(), Qt::LeftButton);
    EXPECT_THAT(chips(), ElementsAre("CPU load ≤ 99\u00A0%"));
}

TEST_F(FiltersTest, FiltersToAGroupAndToOneWorkerWhichIsThenSeen)
{
    fill();
    dashboard().filterTo(FleetScope{.subject = {"cloud", "p5"}});
    EXPECT_EQ(rows(), "cloud:p5\n  one\n  two\n");
    tree().collapseAll();
    dashboard().filterTo(FleetScope{.worker = "lab:rack:three"});
    EXPECT_EQ(rows(), "lab:rack\n  three\n");
    EXPECT_THAT(chips(), ElementsAre("Worker lab:rack:three"));
}

TEST_F(FiltersTest, CtrlFOpensTheFilterOfTheCurrentColumn)
{
    fill();
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(popup()->column(), FleetColumn::Name);
    closePopup();
    tree().setCurrentIndex(shown().index(0, static_cast<int>(FleetColumn::RamFree)));
    tree().filterAction()->trigger();
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(popup()->column(), FleetColumn::RamFree);
}

TEST_F(FiltersTest, TheViewMenuOffersTheFilterOnceThereIsATree)
{
    EXPECT_TRUE(find<QMenu>("menuView").actions().contains(tree().filterAction()));
    tree().filterAction()->trigger();
    EXPECT_EQ(popup(), nullptr) << "the welcome page has nothing to filter";
    fill();
    tree().filterAction()->trigger();
    EXPECT_NE(popup(), nullptr);
}

TEST_F(FiltersTest, AFunnelIsSeenUnderTheMouseAndWhereAColumnIsFiltered)
{
    fill();
    widgets::FleetHeader &head = tree().head();
    const QRect funnel = head.funnelArea(static_cast<int>(FleetColumn::CpuLoad));
    const auto look = [&] { return head.viewport()->grab(funnel).toImage(); };
    const QImage plain = look();
    QMouseEvent move{QEvent::MouseMove,
                     QPointF{funnel.center()},
                     head.viewport()->mapToGlobal(QPointF{funnel.center()}),
                     Qt::NoButton,
                     Qt::NoButton,
                     Qt::NoModifier};
    QCoreApplication::sendEvent(head.viewport(), &move);
    const QImage hovered = look();
    EXPECT_NE(hovered, plain);
    QEvent leave{QEvent::Leave};
    QCoreApplication::sendEvent(&head, &leave);
    EXPECT_EQ(look(), plain);
    filterByNumber(FleetColumn::CpuLoad, "99");
    EXPECT_NE(look(), plain);
    EXPECT_NE(look(), hovered);
}

TEST_F(FiltersTest, AClickBesideTheFunnelSortsAndOneThatLeavesItDoesNothing)
{
    fill();
    widgets::FleetHeader &head = tree().head();
    const QRect funnel = head.funnelArea(static_cast<int>(FleetColumn::CpuLoad));
    QTest::mousePress(head.viewport(), Qt::LeftButton, {}, funnel.center());
    QTest::mouseRelease(head.viewport(), Qt::LeftButton, {}, funnel.center() + QPoint{40, 0});
    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(head.sortIndicatorSection(), static_cast<int>(FleetColumn::Name));
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, funnel.center() + QPoint{40, 0});
    EXPECT_EQ(head.sortIndicatorSection(), static_cast<int>(FleetColumn::CpuLoad));
}

TEST_F(FiltersTest, TheHeadersMenuOpensTheFilterOfItsColumn)
{
    fill();
    const int x = tree().header()->sectionViewportPosition(static_cast<int>(FleetColumn::CpuLoad)) + 20;
    Q_EMIT tree().header()->customContextMenuRequested({x, 5});
    auto *menu = tree().findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    menu->actions().constFirst()->trigger();
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(popup()->column(), FleetColumn::CpuLoad);
    menu->close();
}

TEST_F(FiltersTest, EveryColumnHasAFilterWhoseFieldsHaveNames)
{
    fill();
    for (int column = 0; column < viewmodels::fleetColumns; ++column) {
        Q_EMIT tree().filterRequested(static_cast<FleetColumn>(column));
        ASSERT_NE(popup(), nullptr);
        const auto fields = popup()->findChildren<QLineEdit *>();
        EXPECT_FALSE(fields.isEmpty());
        for (const QLineEdit *field : fields) {
            EXPECT_FALSE(field->accessibleName().isEmpty()) << column;
        }
        closePopup();
    }
}

TEST_F(FiltersTest, AreRememberedAndTakenAwayWithTheLayout)
{
    fill();
    filterByNumber(FleetColumn::GpuUtilization, "50");
    m_window->close();
    reopen();
    EXPECT_THAT(chips(), ElementsAre("GPU util ≤ 50\u00A0%"));
    fill();
    EXPECT_EQ(rows(), "cloud:p5\n  two\n");
    find<QAction>("actionResetLayout").trigger();
    EXPECT_THAT(chips(), IsEmpty());
}

TEST_F(FiltersTest, ASavedFilterThatMakesNoSenseIsNone)
{
    m_settings.setValue(QStringLiteral("window/filter"), QStringLiteral("{\"version\":1,\"conditions\":7}"));
    reopen();
    EXPECT_TRUE(shown().filter().isEmpty());
}

TEST_F(FiltersTest, GroupsThatComeBackAreOpenAsTheyWere)
{
    fill();
    filterByNumber(FleetColumn::GpuUtilization, "50");
    ASSERT_EQ(rows(), "cloud:p5\n  two\n");
    shown().setFilter({});
    EXPECT_EQ(rows(), "cloud:p5\n  one\n  two\nlab:rack\n  three\n");
    tree().collapse(shown().index(1, 0));
    filterByNumber(FleetColumn::GpuUtilization, "50");
    shown().setFilter({});
    EXPECT_EQ(rows(), "cloud:p5\n  one\n  two\nlab:rack\n");
}

TEST_F(FiltersTest, AWorkerThatAFilterLeavesOutForAWhileStaysTheSubject)
{
    fill();
    const auto *chart = m_window->findChild<widgets::ResourceChart *>();
    tree().setCurrentIndex(shown().index(0, 0, shown().index(0, 0)));
    ASSERT_EQ(chart->subject().worker, "cloud:p5:one");
    filterByNumber(FleetColumn::GpuUtilization, "50");
    EXPECT_FALSE(tree().selectionModel()->hasSelection());
    EXPECT_EQ(chart->subject().worker, "cloud:p5:one");
    apply({idle(worker("cloud:p5:one", 8, 4)), idle(worker("cloud:p5:two", 8, 4))});
    ASSERT_EQ(tree().selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(tree().selectedSubject().worker, "cloud:p5:one");
    tree().clearSelection();
    EXPECT_EQ(chart->subject(), history::Subject{});
    apply({idle(worker("cloud:p5:one", 8, 4))});
    EXPECT_FALSE(tree().selectionModel()->hasSelection());
}

TEST_F(FiltersTest, ManyChipsFitASmallScreen)
{
    fill();
    m_window->resize(1'024, 700);
    viewmodels::FleetFilter filter;
    for (int column = 1; column < viewmodels::fleetColumns; ++column) {
        filter.set(static_cast<FleetColumn>(column), viewmodels::FigureRange{.from = 0.0, .to = 1'000'000.0});
    }
    shown().setFilter(filter);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->size(), QSize(1'024, 700));
    EXPECT_LE(m_window->minimumSizeHint().width(), 1'024);
    EXPECT_EQ(chips().size(), static_cast<std::size_t>(viewmodels::fleetColumns - 1));
    EXPECT_TRUE(find<QPushButton>("filter.clear").isVisible());
}

TEST_F(FiltersTest, HostileNamesAreShownAsTheyStand)
{
    for (const std::string &hostile : {std::string{"<img src='x.png'>"}, std::string(300, 'W'), std::string{"a&b"},
                                       std::string{"\u05D0\u05D1\u05D2"}, std::string{"\u202Eabc"}}) {
        dashboard().filterTo(FleetScope{.worker = hostile});
        const FilterChip *chip = find<widgets::FilterChips>("filter.chips").chips().front();
        EXPECT_LE(chip->sizeHint().width(), 300);
        EXPECT_FALSE(chip->toolTip().contains(QStringLiteral("<img"))) << qPrintable(chip->toolTip());
        EXPECT_FALSE(chip->condition().contains(QChar{0x202E}));
        EXPECT_TRUE(chip->shortcut().isEmpty());
        EXPECT_FALSE(m_window->grab().isNull());
    }
}

} // namespace muster
