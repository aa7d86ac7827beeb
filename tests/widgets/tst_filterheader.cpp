// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterstest.h"

namespace muster {

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

} // namespace muster
