// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resourcebar.h"

#include "viewmodels/format.h"
#include "widgets/resourcewords.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int captionPixels = 12;
constexpr int barHeight = 5;
constexpr int gap = 4;
constexpr qreal radius = barHeight / 2.0;
/// Idle is running too: its colour lets the bar beneath show through.
constexpr qreal idleOpacity = 0.75;

} // namespace

BarGeometry barGeometry(const domain::ResourceCounts &counts, const QRectF &track)
{
    BarGeometry bar{
        track, {track.topLeft(), QSizeF{0.0, track.height()}}, {track.topLeft(), QSizeF{0.0, track.height()}}};
    if (counts.provisioned <= 0) {
        return bar;
    }
    const qreal perOne = track.width() / counts.provisioned;
    const int running = std::clamp(counts.running, 0, counts.provisioned);
    const int idle = std::clamp(counts.idle, 0, running);
    bar.busy.setWidth((running - idle) * perOne);
    bar.idle.moveLeft(bar.busy.right());
    bar.idle.setWidth(idle * perOne);
    return bar;
}

ResourceBar::ResourceBar(domain::Resource resource, QWidget *parent)
    : QWidget(parent),
      m_resource(resource)
{
    QFont caption = font();
    caption.setPixelSize(captionPixels);
    setFont(caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ResourceBar::setCounts(const domain::ResourceCounts &counts)
{
    if (counts != m_counts) {
        m_counts = counts;
        describe();
        update();
    }
}

QString ResourceBar::countText() const
{
    return hasAny(m_counts) ? viewmodels::formatCount(m_counts.running) + QLatin1Char('/')
                                  + viewmodels::formatCount(m_counts.provisioned)
                            : QStringLiteral("–");
}

QSize ResourceBar::sizeHint() const
{
    return {160, fontMetrics().height() + gap + barHeight};
}

QSize ResourceBar::minimumSizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(resourceTitle(m_resource) + QLatin1Char(' ') + countText());
    return {text, sizeHint().height()};
}

void ResourceBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.text);
    const QRect text{0, 0, width(), fontMetrics().height()};
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, resourceTitle(m_resource));
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, countText());

    const BarGeometry bar = barGeometry(m_counts, QRectF(0, height() - barHeight, width(), barHeight));
    QPainterPath rounded;
    rounded.addRoundedRect(bar.track, radius, radius);
    painter.fillPath(rounded, theme.track);
    if (bar.busy.width() + bar.idle.width() <= 0.0) {
        return;
    }
    QPainterPath running;
    running.addRoundedRect(bar.busy.united(bar.idle), radius, radius);
    painter.fillPath(running, theme.ok);
    painter.setClipPath(running);
    painter.setOpacity(idleOpacity);
    painter.fillRect(bar.idle, theme.warn);
}

void ResourceBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void ResourceBar::describe()
{
    setAccessibleName(resourceTitle(m_resource));
    setAccessibleDescription(countsInWords(m_counts));
    setToolTip(viewmodels::plainToolTip(tr("%1: %2").arg(resourceTitle(m_resource), countsInWords(m_counts))));
}

} // namespace muster::widgets
