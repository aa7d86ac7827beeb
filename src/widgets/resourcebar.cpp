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
    const QRectF none{track.topLeft(), QSizeF{0.0, track.height()}};
    BarGeometry bar{track, none, none, none};
    if (counts.provisioned <= 0) {
        return bar;
    }
    const qreal perOne = track.width() / counts.provisioned;
    const int running = std::clamp(counts.running, 0, counts.provisioned);
    const int idle = std::clamp(counts.idle, 0, running);
    bar.busy.setWidth((running - idle) * perOne);
    bar.idle.moveLeft(bar.busy.right());
    bar.idle.setWidth(idle * perOne);
    bar.lost.moveLeft(bar.idle.right());
    bar.lost.setWidth(std::clamp(counts.lost, 0, counts.provisioned - running) * perOne);
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

QString ResourceBar::percentText() const
{
    return m_counts.provisioned > 0 ? shareText(m_counts.running, m_counts.provisioned) : QString{};
}

QSize ResourceBar::minimumSizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(resourceTitle(m_resource) + percentText() + countText()) + 3 * gap;
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
    painter.setPen(theme.muted);
    // Where there is no room for all three, the tool tip tells the share.
    const bool fits = width() >= minimumSizeHint().width();
    painter.drawText(text.adjusted(0, 0, -fontMetrics().horizontalAdvance(countText()) - 2 * gap, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, fits ? percentText() : QString{});

    const BarGeometry bar = barGeometry(m_counts, QRectF(0, height() - barHeight, width(), barHeight));
    QPainterPath rounded;
    rounded.addRoundedRect(bar.track, radius, radius);
    painter.fillPath(rounded, theme.track);
    const QRectF filled = bar.busy.united(bar.idle).united(bar.lost);
    if (filled.width() <= 0.0) {
        return;
    }
    QPainterPath parts;
    parts.addRoundedRect(filled, radius, radius);
    painter.setClipPath(parts);
    painter.fillRect(bar.busy.united(bar.idle), theme.ok);
    painter.setOpacity(idleOpacity);
    painter.fillRect(bar.idle, theme.warn);
    painter.fillRect(bar.lost, theme.bad);
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
}

} // namespace muster::widgets
