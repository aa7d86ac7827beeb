// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetdelegate.h"

#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "viewmodels/gpustrip.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace muster::widgets {

namespace {

using viewmodels::FleetColumn;

constexpr QSize stripCell{15, 14};
constexpr int stripGap = 2;
/// The narrowest cell, and the gap behind it.
constexpr int leastStep = 2;
/// A narrower cell shows no hatching.
constexpr int narrowCell = 5;
constexpr int dashHeight = 3;
constexpr qreal stripRadius = 3.0;
/// An idle GPU is still to be seen.
constexpr double leastIntensity = 0.08;
/// How much of the window's background a worker's row has.
constexpr double tintShare = 0.45;
constexpr int namePadding = 6;
constexpr int badgePadding = 7;
/// In characters, with what parts it from the name.
constexpr int leastNote = 6;
constexpr int badgeMargin = 5;
constexpr qreal badgeRadius = 5.0;
constexpr int edgeWidth = 3;
constexpr int dotsWidth = 20;
/// How much of its colour a stale worker's badge has behind it.
constexpr double faintness = 0.15;

QColor mixed(const QColor &a, const QColor &b, double shareOfA)
{
    const auto mix = [shareOfA](int x, int y) { return qRound(x * shareOfA + y * (1.0 - shareOfA)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

bool isLost(const QModelIndex &index)
{
    return index.data(viewmodels::LivenessRole).toInt() == static_cast<int>(domain::Liveness::Lost);
}

/// Draws as much of the text as fits, as plain text, and returns how wide it became. Names differ at their end.
int paintText(QPainter &painter, const QRect &area, const QString &text, const QColor &colour)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString fitting = metrics.elidedText(text, Qt::ElideMiddle, area.width());
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, fitting);
    return metrics.horizontalAdvance(fitting);
}

struct BadgeColours
{
    QColor text;
    QColor field;
};

BadgeColours badColours(const Theme &theme)
{
    return {theme.bad, theme.badBackground};
}

BadgeColours warnColours(const Theme &theme)
{
    return {theme.warn, mixed(theme.warn, theme.panel, faintness)};
}

void paintField(QPainter &painter, const QRect &field, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(field, badgeRadius, badgeRadius);
}

/// A small coloured field at the right end of the area; returns what is left of it.
QRect paintBadge(QPainter &painter, const QRect &area, const QString &text, const BadgeColours &colours)
{
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * badgePadding;
    if (width > area.width() / 2) {
        return area;
    }
    const QRect badge{area.right() - width + 1, area.top() + badgeMargin, width, area.height() - 2 * badgeMargin};
    paintField(painter, badge, colours.field);
    painter.setPen(colours.text);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, text);
    return area.adjusted(0, 0, -width - badgePadding, 0);
}

/// Hatched; a cell that is too narrow for that has a dash.
void paintUnknown(QPainter &painter, const QRect &cell, const Theme &theme)
{
    painter.setBrush(theme.track);
    painter.drawRoundedRect(cell, stripRadius, stripRadius);
    if (cell.width() < narrowCell) {
        painter.fillRect(QRect{cell.left(), cell.center().y() - 1, cell.width(), dashHeight}, theme.muted);
        return;
    }
    painter.setBrush(QBrush{mixed(theme.muted, theme.track, 0.6), Qt::BDiagPattern});
    painter.drawRoundedRect(cell, stripRadius, stripRadius);
}

void paintStrip(QPainter &painter, const QRect &area, const viewmodels::GpuStrip &strip, const QColor &full,
                const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto most = static_cast<std::size_t>(std::max(1, (area.width() + 1) / leastStep));
    const viewmodels::GpuStrip fitting = strip.cells().size() > most ? gathered(strip, most) : strip;
    const auto cells = fitting.cells();
    const std::vector<QRect> places = stripCells(area, static_cast<int>(cells.size()));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const domain::Reading utilization = cells[i].utilization;
        if (utilization.isKnown()) {
            const double intensity = std::clamp(utilization.value() / 100.0, leastIntensity, 1.0);
            painter.setBrush(mixed(full, theme.track, intensity));
            painter.drawRoundedRect(places[i], stripRadius, stripRadius);
        } else {
            paintUnknown(painter, places[i], theme);
        }
        if (cells[i].isMarked) {
            painter.setPen(QPen{theme.bad, 2.0});
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(places[i], stripRadius, stripRadius);
            painter.setPen(Qt::NoPen);
        }
    }
}

/// How many workers of the group are lost, and in how many something crosses a threshold.
QRect paintGroupBadges(QPainter &painter, QRect area, const QModelIndex &index, const Theme &theme)
{
    for (const auto &[role, shape] :
         {std::pair{viewmodels::MarksRole, QStringLiteral("⚑ ")}, {viewmodels::LostRole, QStringLiteral("✕ ")}}) {
        if (const int count = index.data(role).toInt(); count > 0) {
            area = paintBadge(painter, area, shape + viewmodels::formatCount(count), badColours(theme));
        }
    }
    return area;
}

/// The badge of a worker that is silent or two machines; those of a group.
QRect paintNameBadge(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme)
{
    if (isLost(index)) {
        const QString silence = index.data(viewmodels::SilenceRole).toString();
        const QRect left = paintBadge(painter, area, FleetDelegate::tr("lost %1").arg(silence), badColours(theme));
        // Where there is no room for the word, its age still says so by more than colour.
        return left == area ? paintBadge(painter, area, QStringLiteral("✕ ") + silence, badColours(theme)) : left;
    }
    if (index.data(viewmodels::ConflictRole).toBool()) {
        // How many machines there are of this one name.
        const QRect left = paintBadge(painter, area, FleetDelegate::tr("⚠ conflict"), badColours(theme));
        return left == area ? paintBadge(painter, area, QStringLiteral("⚠ 2"), badColours(theme)) : left;
    }
    if (const QString silence = index.data(viewmodels::SilenceRole).toString(); !silence.isEmpty()) {
        return paintBadge(painter, area, silence, warnColours(theme));
    }
    return index.parent().isValid() ? area : paintGroupBadges(painter, area, index, theme);
}

} // namespace

std::vector<QRect> stripCells(const QRect &area, int count)
{
    std::vector<QRect> cells;
    if (count <= 0 || area.width() <= 0) {
        return cells;
    }
    const int step = std::clamp((area.width() + stripGap) / count, leastStep, stripCell.width() + stripGap);
    const int gap = step > 2 * stripGap ? stripGap : 1;
    const int height = std::min(stripCell.height(), area.height());
    const int top = area.top() + (area.height() - height) / 2;
    for (int i = 0; i < count; ++i) {
        const QRect cell{area.left() + i * step, top, step - gap, height};
        if (cell.right() > area.right()) {
            break;
        }
        cells.push_back(cell);
    }
    return cells;
}

QString shortenedFigure(const QString &text)
{
    const QString ellipsis{QChar{0x2026}};
    const QString parting = QStringLiteral(" / ");
    const qsizetype second = text.indexOf(parting);
    if (second >= 0 && !text.startsWith(ellipsis)) {
        return ellipsis + text.mid(second);
    }
    return text == ellipsis ? QString{} : ellipsis;
}

QList<QPointF> tabularPositions(const QRawFont &font, const QString &text, const QList<quint32> &glyphs, qreal &width)
{
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
    const QList<QPointF> digits =
        font.advancesForGlyphIndexes(font.glyphIndexesForString(QStringLiteral("0123456789")));
    const auto narrower = [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); };
    const qreal digit = digits.isEmpty() ? 0.0 : std::ranges::max(digits, narrower).x();
    QList<QPointF> positions;
    positions.reserve(glyphs.size());
    width = 0.0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        const qreal room = isDigit ? digit : advances[i].x();
        positions.append({width + (room - advances[i].x()) / 2.0, 0.0});
        width += room;
    }
    return positions;
}

void FleetDelegate::paintRow(QPainter &painter, const QRect &row, const Theme &theme, Row look)
{
    const QColor tint = mixed(theme.background, theme.panel, tintShare);
    painter.fillRect(row, look == Row::Selected ? theme.selection : look == Row::Group ? theme.panel : tint);
    painter.fillRect(QRect{row.left(), row.top(), row.width(), 1}, theme.line);
    if (look == Row::Current) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
}

QRect FleetDelegate::dotsIn(const QRect &nameCell)
{
    return {nameCell.right() - dotsWidth + 1, nameCell.top(), dotsWidth, nameCell.height()};
}

void FleetDelegate::paintMarkedEdge(QPainter &painter, const QRect &row, const Theme &theme)
{
    painter.fillRect(QRect{row.left(), row.top() + 1, edgeWidth, row.height() - 1}, theme.bad);
}

void FleetDelegate::paintTriangle(QPainter &painter, const QRect &area, const Theme &theme, Qt::ArrowType direction)
{
    const QPointF centre = QRectF{area}.center() + QPointF{2.5, 0.5};
    const auto at = [&](qreal along, qreal across) {
        return centre + (direction == Qt::DownArrow ? QPointF{across, along} : QPointF{along, across});
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.muted);
    painter.drawPolygon(QPolygonF{{at(-2.0, -3.5), at(-2.0, 3.5), at(3.0, 0.0)}});
    painter.restore();
}

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const QRect area = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    switch (static_cast<FleetColumn>(index.column())) {
    case FleetColumn::Name:
        paintName(*painter, option, index);
        break;
    case FleetColumn::Gpus:
        paintStrip(*painter, area, index.data(viewmodels::GpuStripRole).value<viewmodels::GpuStrip>(),
                   isLost(index) ? theme.muted : theme.series.front(), theme);
        break;
    case FleetColumn::Task:
        paintText(*painter, area, index.data().toString(), theme.muted);
        break;
    default:
        paintFigureCell(*painter, option, index);
    }
    painter->restore();
}

void FleetDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    QRect area = option.rect.adjusted(namePadding, 0, -cellPadding, 0);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        const QRect dots = dotsIn(option.rect);
        painter.setPen(theme.muted);
        painter.drawText(dots, Qt::AlignCenter | Qt::TextSingleLine, QStringLiteral("⋮"));
        area.setRight(dots.left() - 1);
    }
    area = paintNameBadge(painter, area, index, theme);
    const int used = paintText(painter, area, index.data().toString(), isLost(index) ? theme.muted : theme.text);
    const QString note = index.data(viewmodels::NoteRole).toString();
    const QRect rest = area.adjusted(used, 0, 0, 0);
    // A few letters of a task tell nothing.
    if (!note.isEmpty() && rest.width() >= leastNote * painter.fontMetrics().averageCharWidth()) {
        paintText(painter, rest, QStringLiteral(" · ") + note, theme.muted);
    }
}

void FleetDelegate::paintFigureCell(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const QRect area = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const int crossing = index.data(viewmodels::CrossingRole).toInt();
    // The arrow says by its shape what red says by its colour.
    const QString mark = crossing == 0 ? QString{} : crossing > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    const Figure figure = fittingFigure(option.font, mark, index.data().toString(), area.width());
    if (crossing != 0) {
        const QRect pill = area.adjusted(0, badgeMargin, 0, -badgeMargin);
        const int width = std::min(area.width(), qCeil(figure.width));
        paintField(painter, pill.adjusted(area.width() - width - badgePadding, 0, badgePadding, 0),
                   theme.badBackground);
    }
    painter.setPen(crossing != 0 ? theme.bad : isLost(index) ? theme.muted : theme.text);
    paintFigure(painter, area, figure);
}

/// A number that is cut off would be read as another one: where there is no room, less is written, and the mark stays.
FleetDelegate::Figure FleetDelegate::fittingFigure(const QFont &font, const QString &mark, QString text, int room) const
{
    Figure figure = laidOut(font, mark + text);
    while (figure.width > room && !text.isEmpty()) {
        text = shortenedFigure(text);
        figure = laidOut(font, text.isEmpty() ? mark.trimmed() : mark + text);
    }
    return figure;
}

FleetDelegate::Figure FleetDelegate::laidOut(const QFont &font, const QString &text) const
{
    Figure figure{.text = text};
    const QRawFont &raw = rawFont(font);
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    if (glyphs.size() != text.size() || glyphs.contains(0U)) {
        figure.width = QFontMetricsF{font}.horizontalAdvance(text);
        return figure;
    }
    figure.run.setRawFont(raw);
    figure.run.setGlyphIndexes(glyphs);
    figure.run.setPositions(tabularPositions(raw, text, glyphs, figure.width));
    return figure;
}

void FleetDelegate::paintFigure(QPainter &painter, const QRect &area, const Figure &figure)
{
    if (figure.run.isEmpty()) {
        // Some character is in another font only: leave it to Qt to find that.
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, figure.text);
        return;
    }
    const QRawFont font = figure.run.rawFont();
    const qreal baseline = area.top() + (area.height() + font.ascent() - font.descent()) / 2.0;
    painter.drawGlyphRun({area.right() + 1 - figure.width, qRound(baseline) * 1.0}, figure.run);
}

const QRawFont &FleetDelegate::rawFont(const QFont &font) const
{
    if (!m_rawFont.isValid() || m_font != font) {
        m_font = font;
        m_rawFont = QRawFont::fromFont(font);
    }
    return m_rawFont;
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(rowHeight, option.fontMetrics.height() + cellPadding)};
}

} // namespace muster::widgets
