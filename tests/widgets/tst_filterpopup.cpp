// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterstest.h"

namespace muster {

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

} // namespace muster
