// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetcells.h"
#include "widgets/fleetdelegate.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace muster::widgets {

using viewmodels::FleetColumn;

namespace {

/// A cell as wide as this.
QImage painted(const QModelIndex &index, int width)
{
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.palette = QApplication::palette();
    option.rect = {0, 0, width, FleetDelegate::rowHeight};
    QImage image{option.rect.size(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    FleetDelegate{}.paint(&painter, option, index);
    return image;
}

/// A cell of figures.
QImage painted(const QString &text, int width, int crossing = 0)
{
    const int column = static_cast<int>(FleetColumn::NetworkTxRx);
    QStandardItemModel model{1, column + 1};
    model.setData(model.index(0, column), text, Qt::DisplayRole);
    model.setData(model.index(0, column), crossing, viewmodels::CrossingRole);
    return painted(model.index(0, column), width);
}

/// The cell of a name with a note behind it, painted.
QImage paintedName(const QString &note, int width)
{
    QStandardItemModel model{1, 1};
    model.setData(model.index(0, 0), QStringLiteral("node"), Qt::DisplayRole);
    model.setData(model.index(0, 0), note, viewmodels::NoteRole);
    return painted(model.index(0, 0), width);
}

/// Room for this text, whose digits are as wide as the widest, and the padding of a cell.
int roomFor(const QString &text)
{
    return QFontMetrics{QApplication::font()}.horizontalAdvance(text) + 2 * FleetDelegate::cellPadding + 6;
}

const QString ellipsis{QChar{0x2026}};

} // namespace

TEST(FleetDelegate, AFigureThatIsTooWideIsNotCutIntoAnotherOne)
{
    const QString wide = QStringLiteral("6474085");
    const int room = roomFor(QStringLiteral("74085"));
    EXPECT_EQ(painted(wide, room), painted(ellipsis, room));
    EXPECT_NE(painted(wide, room), painted(QStringLiteral("9974085"), roomFor(wide)).copy(0, 0, room, 30));
    EXPECT_NE(painted(wide, roomFor(wide)), painted(ellipsis, roomFor(wide)));
}

TEST(FleetDelegate, OfTwoFiguresTheSecondIsKeptWhereItFits)
{
    const QString both = QStringLiteral("6474085 / 98.0");
    const int room = roomFor(QStringLiteral("085 / 98.0"));
    EXPECT_EQ(painted(both, room), painted(ellipsis + QStringLiteral(" / 98.0"), room));
    const int less = roomFor(QStringLiteral("/ 98.0"));
    EXPECT_EQ(painted(both, less), painted(ellipsis, less));
}

TEST(FleetDelegate, AFigureAcrossItsThresholdKeepsItsMark)
{
    const QString wide = QStringLiteral("6474085");
    for (const int room : {roomFor(QStringLiteral("74085")), roomFor(QStringLiteral("▲"))}) {
        EXPECT_NE(painted(wide, room, 1), painted(wide, room, -1)) << room;
        EXPECT_NE(painted(wide, room, 1), painted(wide, room)) << room;
    }
}

TEST(FleetDelegate, ANoteOfAFewLettersIsLeftOut)
{
    const int tight = roomFor(QStringLiteral("node · t"));
    const int wide = roomFor(QStringLiteral("node · train-llm-7"));
    EXPECT_EQ(paintedName(QStringLiteral("train-llm-7"), tight), paintedName({}, tight));
    EXPECT_NE(paintedName(QStringLiteral("train-llm-7"), wide), paintedName({}, wide));
}

TEST(FleetDelegate, WhatIsShortenedIsNeverAPartOfANumber)
{
    EXPECT_EQ(shortenedFigure(QStringLiteral("6 474 085")), ellipsis);
    EXPECT_EQ(shortenedFigure(QStringLiteral("6 474 085 / 0.2")), ellipsis + QStringLiteral(" / 0.2"));
    EXPECT_EQ(shortenedFigure(ellipsis + QStringLiteral(" / 0.2")), ellipsis);
    EXPECT_EQ(shortenedFigure(ellipsis), QString{});
}

} // namespace muster::widgets
