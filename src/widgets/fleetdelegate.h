// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGlyphRun>
#include <QRawFont>
#include <QRect>
#include <QStyledItemDelegate>

#include <vector>

namespace muster::viewmodels {
class GpuStrip;
}

namespace muster::widgets {

struct Theme;

/// Paints the cells of the fleet tree. Takes numbers and states from the model; every look is here.
class FleetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 30;
    static constexpr int cellPadding = 10;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How a whole row looks. Current is where the keyboard stands without the row being selected.
    enum class Row { Group, Worker, Selected, Current };
    /// What is behind the cells of a row.
    static void paintRow(QPainter &painter, const QRect &row, const Theme &theme, Row look);
    /// At the left of a row in which something crosses a threshold.
    static void paintMarkedEdge(QPainter &painter, const QRect &row, const Theme &theme);
    /// Where the dots that open a row's menu stand in its name's cell while the pointer is on the row.
    static QRect dotsIn(const QRect &nameCell);
    /// What opens and closes a group.
    static void paintTriangle(QPainter &painter, const QRect &area, const Theme &theme, Qt::ArrowType direction);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFigureCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// A text and how it is drawn; without glyphs where the font lacks one of them.
    struct Figure
    {
        QString text;
        QGlyphRun run{};
        qreal width = 0.0;
    };
    Figure fittingFigure(const QFont &font, const QString &mark, QString text, int room) const;
    Figure laidOut(const QFont &font, const QString &text) const;
    static void paintFigure(QPainter &painter, const QRect &area, const Figure &figure);
    const QRawFont &rawFont(const QFont &font) const;

    /// The font of the last figure, ready to draw glyphs with.
    mutable QFont m_font;
    mutable QRawFont m_rawFont;
};

/// Where the cells of a strip with `count` cells stand inside `area`: left to right, narrower where room is short,
/// none beyond the right edge.
std::vector<QRect> stripCells(const QRect &area, int count);

/// What is written where there is no room for a figure: of two only the second, then that there is one, then nothing.
/// Never a part of a number.
QString shortenedFigure(const QString &text);

/// The figures of the text side by side: where each glyph starts, with every digit as wide as the widest, so that
/// figures in a column stand below each other. `width` is set to the whole. Fonts can't be asked for this before
/// Qt 6.7.
QList<QPointF> tabularPositions(const QRawFont &font, const QString &text, const QList<quint32> &glyphs, qreal &width);

} // namespace muster::widgets
