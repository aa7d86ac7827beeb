// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterstest.h"

namespace muster {

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

TEST_F(FiltersTest, AGroupThatAFilterLeavesOutForAWhileStaysTheSubject)
{
    fill();
    const auto *chart = m_window->findChild<widgets::ResourceChart *>();
    tree().setCurrentIndex(shown().index(0, 0));
    ASSERT_EQ(chart->subject().group, (Subject{"cloud", "p5"}));
    filterByNumber(FleetColumn::GpuUtilization, "1");
    ASSERT_EQ(rows(), "");
    EXPECT_FALSE(tree().selectionModel()->hasSelection());
    EXPECT_EQ(chart->subject().group, (Subject{"cloud", "p5"}));
    shown().setFilter({});
    ASSERT_EQ(tree().selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(tree().selectedSubject().group, (Subject{"cloud", "p5"}));
    apply({test::gone(worker("cloud:p5:one", 8, 4)), test::gone(worker("cloud:p5:two", 8, 4))});
    EXPECT_NE(chart->subject().group, (Subject{"cloud", "p5"}));
}

TEST_F(FiltersTest, ACardWhoseChipWasTakenAwayFiltersAgain)
{
    fill();
    auto &strip = find<widgets::CardStrip>();
    const auto chosen = [&](std::size_t card) { return strip.cards()[card]->chosen() == widgets::Chosen::Yes; };
    QTest::mouseClick(strip.cards()[1], Qt::LeftButton);
    EXPECT_TRUE(chosen(1));
    QTest::mouseClick(find<widgets::FilterChips>("filter.chips").chips()[0], Qt::LeftButton);
    ASSERT_THAT(chips(), IsEmpty());
    EXPECT_FALSE(chosen(1));
    QTest::mouseClick(strip.cards()[1], Qt::LeftButton);
    EXPECT_THAT(chips(), ElementsAre("Category lab"));
    EXPECT_TRUE(chosen(1));
    tree().setCurrentIndex(shown().index(0, 0));
    EXPECT_TRUE(chosen(1)) << "the tree is still filtered to it";
    QTest::mouseClick(strip.cards()[1], Qt::LeftButton);
    EXPECT_THAT(chips(), IsEmpty());
    EXPECT_EQ(m_window->findChild<widgets::TotalsCard *>()->chosen(), widgets::Chosen::Yes);
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
