// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/legendbutton.h"

#include "widgets/theme.h"

#include <QPainter>

namespace muster::widgets {

namespace {

constexpr int textPixels = 12;
constexpr int dot = 8;
constexpr int gap = 6;
constexpr int margin = 4;

} // namespace

LegendButton::LegendButton(const viewmodels::GraphLine &line, QWidget *parent)
    : QAbstractButton(parent),
      m_key(keyOf(line)),
      m_colour(line.colour),
      m_style(line.style)
{
    QFont text = font();
    text.setPixelSize(textPixels);
    setFont(text);
    setText(title(line));
    setObjectName(QStringLiteral("legend.") + m_key);
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Show or hide this line"));
}

QSize LegendButton::sizeHint() const
{
    return {margin + dot + gap + fontMetrics().horizontalAdvance(text()) + margin, fontMetrics().height() + 2 * margin};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor &colour = theme.series[m_colour];
    const QRectF circle{margin + 0.5, (height() - dot) / 2.0, dot - 1.0, dot - 1.0};
    painter.setPen(isChecked() ? colour : theme.muted);
    painter.setBrush(isChecked() ? QBrush{colour} : QBrush{Qt::NoBrush});
    painter.drawEllipse(circle);
    if (m_style != Qt::SolidLine) {
        // Lines of one colour are told apart by their dashes: a ring, and a ring with a dot.
        painter.setBrush(theme.panel);
        painter.drawEllipse(circle.marginsRemoved({2, 2, 2, 2}));
        painter.setBrush(m_style == Qt::DashDotLine ? colour : theme.panel);
        painter.drawEllipse(circle.marginsRemoved({3, 3, 3, 3}));
    }

    painter.setPen(underMouse() || hasFocus() ? theme.text : theme.muted);
    QFont text = font();
    text.setStrikeOut(!isChecked());
    painter.setFont(text);
    painter.drawText(rect().adjusted(margin + dot + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, this->text());
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), margin, margin);
    }
}

} // namespace muster::widgets
