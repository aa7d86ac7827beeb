// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resourcefigure.h"

#include "viewmodels/format.h"
#include "widgets/resourcewords.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int smallPixels = 12;
constexpr int runningPixels = 24;
constexpr int provisionedPixels = 17;
/// Baselines of the three lines, and the height of all.
constexpr int captionBaseline = 12;
constexpr int figureBaseline = 37;
constexpr int noteBaseline = 58;
constexpr int figureHeight = 64;

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont runningFont(const QFont &base)
{
    QFont font = sized(base, runningPixels, QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 98);
    return font;
}

/// Draws at x on the baseline, returns where the next text goes on.
int drawRun(QPainter &painter, int x, int baseline, const QFont &font, const QColor &colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(x, baseline, text);
    return x + QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

ResourceFigure::ResourceFigure(domain::Resource resource, QWidget *parent)
    : QWidget(parent),
      m_resource(resource)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    describe();
}

void ResourceFigure::setCounts(const domain::ResourceCounts &counts)
{
    if (counts != m_counts) {
        m_counts = counts;
        describe();
        updateGeometry();
        update();
    }
}

QString ResourceFigure::runningText() const
{
    return hasAny(m_counts) ? viewmodels::formatCount(m_counts.running) : QStringLiteral("–");
}

QString ResourceFigure::provisionedText() const
{
    return hasAny(m_counts) ? QLatin1Char('/') + viewmodels::formatCount(m_counts.provisioned) : QString{};
}

QString ResourceFigure::noteText() const
{
    if (!hasAny(m_counts)) {
        return countsInWords(m_counts);
    }
    QString note = tr("%1 idle").arg(viewmodels::formatCount(m_counts.idle));
    if (m_counts.lost > 0) {
        note += QStringLiteral(" · ") + tr("%1 lost").arg(viewmodels::formatCount(m_counts.lost));
    }
    return note;
}

QSize ResourceFigure::sizeHint() const
{
    const int figure = QFontMetrics(runningFont(font())).horizontalAdvance(runningText())
                       + QFontMetrics(sized(font(), provisionedPixels)).horizontalAdvance(provisionedText());
    const int note = QFontMetrics(sized(font(), smallPixels, QFont::DemiBold)).horizontalAdvance(noteText());
    const int caption = QFontMetrics(sized(font(), smallPixels)).horizontalAdvance(resourceTitle(m_resource));
    return {std::max({figure, note, caption}) + 2, figureHeight};
}

void ResourceFigure::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter{this};
    drawRun(painter, 0, captionBaseline, sized(font(), smallPixels), theme.muted, resourceTitle(m_resource));
    const int x = drawRun(painter, 0, figureBaseline, runningFont(font()), theme.text, runningText());
    drawRun(painter, x, figureBaseline, sized(font(), provisionedPixels), theme.muted, provisionedText());
    paintNote(painter, noteBaseline);
}

void ResourceFigure::paintNote(QPainter &painter, int baseline) const
{
    const Theme &theme = themeFor(palette());
    const QString note = noteText();
    const QString idle = viewmodels::formatCount(m_counts.idle);
    // The number of idle ones stands out, where there are any; it is the first, wherever the language puts it.
    const qsizetype place = m_counts.idle > 0 ? note.indexOf(idle) : note.size();
    const QFont usual = sized(font(), smallPixels);
    int x = drawRun(painter, 0, baseline, usual, theme.muted, note.left(place));
    if (place < note.size()) {
        x = drawRun(painter, x, baseline, sized(font(), smallPixels, QFont::DemiBold), theme.warn, idle);
        drawRun(painter, x, baseline, usual, theme.muted, note.mid(place + idle.size()));
    }
}

void ResourceFigure::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void ResourceFigure::describe()
{
    setAccessibleName(resourceTitle(m_resource));
    setAccessibleDescription(countsInWords(m_counts));
    setToolTip(viewmodels::plainToolTip(tr("%1: %2").arg(resourceTitle(m_resource), countsInWords(m_counts))));
}

} // namespace muster::widgets
