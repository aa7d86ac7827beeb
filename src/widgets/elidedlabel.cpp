// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"

#include "viewmodels/format.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int titlePixels = 14;
constexpr int headingPixels = 11;
constexpr int notePixels = 12;
constexpr qreal headingSpacingPercent = 106;
constexpr int narrowestWidth = 24;

QFont fontFor(ElidedLabel::Look look, QFont font)
{
    const bool isTitle = look == ElidedLabel::Look::Title;
    const bool isHeading = look == ElidedLabel::Look::Heading;
    font.setWeight(isTitle || isHeading ? QFont::DemiBold : QFont::Normal);
    font.setPixelSize(isTitle ? titlePixels : isHeading ? headingPixels : notePixels);
    if (isHeading) {
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, headingSpacingPercent);
    }
    return font;
}

const QColor &colourFor(ElidedLabel::Look look, const Theme &theme)
{
    switch (look) {
    case ElidedLabel::Look::Title:
        return theme.text;
    case ElidedLabel::Look::Good:
        return theme.ok;
    case ElidedLabel::Look::Bad:
        return theme.bad;
    case ElidedLabel::Look::Heading:
    case ElidedLabel::Look::Note:
        break;
    }
    return theme.muted;
}

} // namespace

ElidedLabel::ElidedLabel(Look look, QWidget *parent)
    : QWidget(parent),
      m_look(look)
{
    setFont(fontFor(look, font()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setLook(Look look)
{
    if (look != m_look) {
        m_look = look;
        setFont(fontFor(look, font()));
        update();
    }
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(narrowestWidth, sizeHint().width()), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setPen(colourFor(m_look, themeFor(palette())));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    updateToolTip();
    QWidget::resizeEvent(event);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ElidedLabel::updateToolTip()
{
    setToolTip(sizeHint().width() > width() ? viewmodels::plainToolTip(m_text) : QString{});
}

} // namespace muster::widgets
