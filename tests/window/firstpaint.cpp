// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/firstpaint.h"

#include <QCoreApplication>
#include <QTest>
#include <QWidget>

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using app::FirstPaint;
using testing::ElementsAre;
using testing::IsEmpty;
using Picture = FirstPaint::Picture;

class FirstPaintTest : public testing::Test
{
protected:
    void paintAgain()
    {
        inner.repaint();
        QCoreApplication::sendPostedEvents(&firstPaint);
    }

    QWidget window;
    QWidget inner{&window};
    std::vector<Picture> told;
    FirstPaint firstPaint{window, [this](Picture picture) { told.push_back(picture); }};
};

TEST_F(FirstPaintTest, TellsNothingBeforeSomethingIsPainted)
{
    firstPaint.fleetIsWhole();
    QCoreApplication::processEvents();

    EXPECT_THAT(told, IsEmpty());
}

TEST_F(FirstPaintTest, TellsTheFirstPictureAndTheFirstWithEverybodyOnce)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !told.empty(); }));
    paintAgain();
    EXPECT_THAT(told, ElementsAre(Picture::First));

    firstPaint.fleetIsWhole();
    paintAgain();
    paintAgain();
    EXPECT_THAT(told, ElementsAre(Picture::First, Picture::Whole));
}

TEST_F(FirstPaintTest, TellsBothAtOnceWhereTheFirstPictureShowsEverybody)
{
    firstPaint.fleetIsWhole();
    window.show();

    ASSERT_TRUE(QTest::qWaitFor([this] { return !told.empty(); }));
    EXPECT_THAT(told, ElementsAre(Picture::First, Picture::Whole));
}

TEST_F(FirstPaintTest, PassesOverOtherWindows)
{
    QWidget other;
    other.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&other));
    other.repaint();
    QCoreApplication::processEvents();

    EXPECT_THAT(told, IsEmpty());
}

} // namespace
} // namespace muster::test
