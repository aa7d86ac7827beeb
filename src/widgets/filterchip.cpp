// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchip.h"

#include "viewmodels/format.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int chipHeight = 28;
constexpr int padding = 10;
constexpr int gap = 6;
constexpr int cross = 7;
constexpr int narrowest = 112;
constexpr int widest = 260;
constexpr qreal radius = 6.0;

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("filter.chip"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FilterChip::setCondition(const QString &condition, const QString &error)
{
    if (condition == m_condition && error == m_error) {
        return;
    }
    m_condition = condition;
    m_error = error;
    setAccessibleName(tr("Take away the filter “%1”").arg(condition));
    setAccessibleDescription(error);
    setToolTip(viewmodels::plainToolTip(error.isEmpty() ? condition : condition + QLatin1Char{'\n'} + error));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_condition) + 1;
    return {std::min(padding + text + gap + cross + padding, widest), chipHeight};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), chipHeight};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    const QColor &ink = m_error.isEmpty() ? theme.accent : theme.bad;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() || hasFocus() ? ink : theme.line);
    painter.setBrush(isDown() ? theme.selection : theme.panel);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    painter.setPen(ink);
    const QRect text = rect().adjusted(padding, 0, -padding - cross - gap, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_condition, Qt::ElideRight, text.width()));
    painter.setPen(QPen{ink, 1.2});
    const QRectF mark{width() - padding - cross + 0.5, (height() - cross) / 2.0 + 0.5, cross - 1.0, cross - 1.0};
    painter.drawLine(mark.topLeft(), mark.bottomRight());
    painter.drawLine(mark.topRight(), mark.bottomLeft());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FilterChip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace muster::widgets
