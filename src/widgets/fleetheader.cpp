// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetheader.h"

#include "viewmodels/fleetcolumns.h"
#include "widgets/theme.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace muster::widgets {

namespace {

using viewmodels::FleetColumn;

/// In the order of FleetColumn, pixels.
constexpr std::array<int, viewmodels::fleetColumns> columnWidths{236, 72, 56,  96, 150, 90,  88,
                                                                 78,  78, 114, 96, 88,  220, 104};

constexpr int leastNameWidth = 210;
constexpr int funnelRoom = 16;
/// The edges of a section belong to its resizing.
constexpr int edge = 4;
constexpr QSize funnelSize{8, 9};

QPolygonF funnelIn(const QRect &area)
{
    QRectF funnel{QPointF{}, QSizeF{funnelSize}};
    funnel.moveCenter(QRectF{area}.center());
    const qreal neck = 1.25;
    const qreal middle = funnel.center().x();
    const qreal shoulder = funnel.top() + funnel.height() * 0.45;
    return {{funnel.topLeft(),
             funnel.topRight(),
             {middle + neck, shoulder},
             {middle + neck, funnel.bottom()},
             {middle - neck, funnel.bottom() - neck},
             {middle - neck, shoulder}}};
}

} // namespace

FleetHeader::FleetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &FleetHeader::showMenu);
}

void FleetHeader::resetColumns()
{
    for (int column = 0; column < viewmodels::fleetColumns; ++column) {
        moveSection(visualIndex(column), column);
        const auto visibility = viewmodels::field(static_cast<FleetColumn>(column)).visibility;
        setSectionHidden(column, visibility == viewmodels::Visibility::Hidden);
        // In other languages headings are longer.
        resizeSection(column, std::max(columnWidths[static_cast<std::size_t>(column)], sectionSizeHint(column)));
    }
    setSortIndicator(static_cast<int>(FleetColumn::Name), Qt::AscendingOrder);
}

void FleetHeader::show(int column, viewmodels::Visibility visibility)
{
    setSectionHidden(column, visibility == viewmodels::Visibility::Hidden);
    Q_EMIT columnsChosen();
}

void FleetHeader::showWatched(domain::Watched figure)
{
    for (int column = 0; column < viewmodels::fleetColumns; ++column) {
        if (viewmodels::field(static_cast<FleetColumn>(column)).watched == figure) {
            show(column, viewmodels::Visibility::Shown);
        }
    }
}

int FleetHeader::neighbour(int column, int step) const
{
    for (int place = visualIndex(column) + step; place >= 0 && place < count(); place += step) {
        if (!isSectionHidden(logicalIndex(place))) {
            return logicalIndex(place);
        }
    }
    return -1;
}

bool FleetHeader::canMove(int column, int step) const
{
    return column > 0 && !isSectionHidden(column) && neighbour(column, step) > 0;
}

void FleetHeader::moveColumn(int column, int step)
{
    if (canMove(column, step)) {
        moveSection(visualIndex(column), visualIndex(neighbour(column, step)));
    }
}

void FleetHeader::setFramed(int column)
{
    m_framed = column;
    viewport()->update();
}

void FleetHeader::fillWidth(int room)
{
    const int name = static_cast<int>(FleetColumn::Name);
    resizeSection(name, std::max(leastNameWidth, room - (length() - sectionSize(name))));
}

void FleetHeader::setFiltered(const std::set<int> &sections)
{
    m_filtered = sections;
    viewport()->update();
}

QRect FleetHeader::funnelArea(int section) const
{
    return funnelArea({sectionViewportPosition(section), 0, sectionSize(section), height()}, section);
}

/// On the side that the title leaves free.
QRect FleetHeader::funnelArea(const QRect &area, int section) const
{
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool isTitleRight = alignment.testFlag(Qt::AlignRight);
    const int left = isTitleRight ? area.left() + edge : area.right() + 1 - edge - funnelRoom;
    return {left, area.top(), funnelRoom, area.height()};
}

int FleetHeader::funnelAt(const QPoint &position) const
{
    const int section = logicalIndexAt(position);
    return section >= 0 && funnelArea(section).contains(position) ? section : -1;
}

/// The style's own arrow stands on top of titles that end at the right.
void FleetHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
    if (section == sortIndicatorSection()) {
        option->text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾");
    }
}

void FleetHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, area, section);
    painter->restore();
    painter->save();
    if (m_filtered.contains(section) || section == m_hovered || section == m_framed) {
        paintFunnel(*painter, area, section);
    }
    if (section == m_framed) {
        painter->setPen(themeFor(palette()).accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(area.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void FleetHeader::paintFunnel(QPainter &painter, const QRect &area, int section) const
{
    const bool isFiltered = m_filtered.contains(section);
    const Theme &theme = themeFor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isFiltered ? theme.accent : theme.muted);
    painter.setBrush(isFiltered ? QBrush{theme.accent} : QBrush{Qt::NoBrush});
    painter.drawPolygon(funnelIn(funnelArea(area, section)));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void FleetHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? funnelAt(event->pos()) : -1;
    if (m_pressed < 0) {
        QHeaderView::mousePressEvent(event);
    }
}

void FleetHeader::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->buttons() == Qt::NoButton ? logicalIndexAt(event->pos()) : -1);
    if (m_pressed < 0) {
        QHeaderView::mouseMoveEvent(event);
    }
}

void FleetHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = std::exchange(m_pressed, -1);
    if (section < 0) {
        QHeaderView::mouseReleaseEvent(event);
    } else if (funnelAt(event->pos()) == section) {
        Q_EMIT filterRequested(section);
    }
}

void FleetHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (funnelAt(event->pos()) < 0) {
        QHeaderView::mouseDoubleClickEvent(event);
    }
}

void FleetHeader::leaveEvent(QEvent *event)
{
    hover(-1);
    QHeaderView::leaveEvent(event);
}

void FleetHeader::hover(int section)
{
    if (section != m_hovered) {
        m_hovered = section;
        viewport()->update();
    }
}

void FleetHeader::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const int section = logicalIndexAt(position); section >= 0) {
        menu->addAction(tr("Fi&lter…"), this, [this, section] { Q_EMIT filterRequested(section); });
        menu->addSeparator();
    }
    for (int column = 1; column < viewmodels::fleetColumns; ++column) {
        QAction *action = menu->addAction(viewmodels::title(static_cast<viewmodels::FleetColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            show(column, shown ? viewmodels::Visibility::Shown : viewmodels::Visibility::Hidden);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &FleetHeader::resetRequested);
    menu->popup(mapToGlobal(position));
}

} // namespace muster::widgets
