// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plothover.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
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
    m_plot = plot;
    m_title = title;
    m_lines = lines;
    const int widest = widestColumn();
    // Measuring text is most of what hovering costs: each line is measured once.
    m_columnWidth = fontMetrics().horizontalAdvance(title);
    for (QString &line : m_lines) {
        const int width = fontMetrics().horizontalAdvance(line);
        // What a line is about and its value stand first.
        line = width > widest ? fontMetrics().elidedText(line, Qt::ElideRight, widest) : line;
        m_columnWidth = std::max(m_columnWidth, std::min(width, widest));
    }
    show();
    // Only what was and what is drawn now: beneath lies a graph.
    const QRegion now = QRegion{QRect{m_x - 1, m_plot.top(), 3, m_plot.height()}}
                        + hoverBox({m_x, m_pointer.y()}, boxSize(), m_plot).adjusted(-2, -2, 2, 2);
    update(std::exchange(m_drawn, now) + now);
}

QStringList PlotHover::text() const
{
    return QStringList{m_title} + m_lines;
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
    const auto write = [&](int column, int row, const QString &text) {
        const QPoint place{column * (m_columnWidth + columnGap), row * lineHeight()};
        painter.drawText(QRect{corner + place, QSize{m_columnWidth, lineHeight()}},
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    painter.setPen(theme.muted);
    write(0, 0, m_title);
    painter.setPen(theme.text);
    const int rows = rowsInAColumn();
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        write(i / rows, 1 + i % rows, m_lines[i]);
    }
}

/// As many as the plot is high, below the title.
int PlotHover::rowsInAColumn() const
{
    const int fitting = (m_plot.height() - 2 * padding) / lineHeight() - 1;
    return std::clamp(fitting, 1, std::max(1, static_cast<int>(m_lines.size())));
}

int PlotHover::columnCount() const
{
    const int rows = rowsInAColumn();
    return std::max(1, (static_cast<int>(m_lines.size()) + rows - 1) / rows);
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
            lineHeight() * (std::min(rows, static_cast<int>(m_lines.size())) + 1) + 2 * padding - 4};
}

int PlotHover::lineHeight() const
{
    return fontMetrics().height() + 2;
}

} // namespace muster::widgets
