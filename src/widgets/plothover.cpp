// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plothover.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace muster::widgets {

namespace {

constexpr int textPixels = 12;
constexpr int padding = 10;
constexpr int columnGap = 16;
constexpr int distance = 10;
constexpr int radius = 6;
constexpr int narrowestColumn = 120;

} // namespace

QRect hoverBox(QPoint crossing, QSize box, const QRect &bounds)
{
    const bool fitsRight = crossing.x() + distance + box.width() <= bounds.right();
    const int left = fitsRight ? crossing.x() + distance : crossing.x() - distance - box.width();
    const int lowestTop = bounds.bottom() - box.height();
    return {QPoint{std::max(left, bounds.left()),
                   std::max(bounds.top(), std::min(crossing.y() - box.height() / 2, lowestTop))},
            box};
}

PlotHover::PlotHover(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont text = font();
    text.setPixelSize(textPixels);
    setFont(text);
    hide();
}

void PlotHover::showAt(int x, QPoint pointer, const QRect &plot, const QString &title, const QStringList &lines)
{
    m_x = x;
    m_pointer = pointer;
    const bool isSameSize = std::exchange(m_plot, plot).size() == plot.size();
    QStringList told = QStringList{title} + lines;
    // Most moves stay within one step of the graph.
    if (told != std::exchange(m_told, told) || !isSameSize) {
        layOut();
    }
    show();
    // Only what was and what is drawn now: beneath lies a graph.
    const QRegion now = QRegion{QRect{m_x - 1, m_plot.top(), 3, m_plot.height()}}
                        + hoverBox({m_x, m_pointer.y()}, boxSize(), m_plot).adjusted(-2, -2, 2, 2);
    update(std::exchange(m_drawn, now) + now);
}

void PlotHover::layOut()
{
    const int widest = widestColumn();
    m_texts.clear();
    m_columnWidth = 0;
    for (const QString &told : m_told) {
        QStaticText text = laidOut(told);
        if (text.size().width() > widest) {
            // What a line is about and its value stand first.
            text = laidOut(fontMetrics().elidedText(told, Qt::ElideRight, widest));
        }
        m_columnWidth = std::max(m_columnWidth, static_cast<int>(std::ceil(text.size().width())));
        m_texts += text;
    }
}

QStaticText PlotHover::laidOut(const QString &text) const
{
    QStaticText laidOut{text};
    laidOut.setTextFormat(Qt::PlainText);
    laidOut.prepare({}, font());
    return laidOut;
}

QStringList PlotHover::text() const
{
    QStringList text;
    std::ranges::transform(m_texts, std::back_inserter(text), &QStaticText::text);
    return text;
}

void PlotHover::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter{this};
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.drawLine(m_x, m_plot.top(), m_x, m_plot.bottom());

    const QRect box = hoverBox({m_x, m_pointer.y()}, boxSize(), m_plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QPoint corner = box.topLeft() + QPoint{padding, padding - 2};
    const auto write = [&](int column, int row, const QStaticText &text) {
        painter.drawStaticText(corner + QPoint{column * (m_columnWidth + columnGap), row * lineHeight() + 1}, text);
    };
    painter.setPen(theme.muted);
    write(0, 0, m_texts.constFirst());
    painter.setPen(theme.text);
    const int rows = rowsInAColumn();
    for (int i = 0; i < lineCount(); ++i) {
        write(i / rows, 1 + i % rows, m_texts[i + 1]);
    }
}

int PlotHover::lineCount() const
{
    return static_cast<int>(m_told.size()) - 1;
}

/// As many as the plot is high, below the title.
int PlotHover::rowsInAColumn() const
{
    const int fitting = (m_plot.height() - 2 * padding) / lineHeight() - 1;
    return std::clamp(fitting, 1, std::max(1, lineCount()));
}

int PlotHover::columnCount() const
{
    const int rows = rowsInAColumn();
    return std::max(1, (lineCount() + rows - 1) / rows);
}

/// So that all of them have room in the plot.
int PlotHover::widestColumn() const
{
    return std::max(narrowestColumn, (m_plot.width() - 2 * padding + columnGap) / columnCount() - columnGap);
}

QSize PlotHover::boxSize() const
{
    const int rows = rowsInAColumn();
    const int columns = columnCount();
    return {columns * (m_columnWidth + columnGap) - columnGap + 2 * padding,
            lineHeight() * (std::min(rows, lineCount()) + 1) + 2 * padding - 4};
}

int PlotHover::lineHeight() const
{
    return fontMetrics().height() + 2;
}

} // namespace muster::widgets
