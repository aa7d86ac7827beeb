// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plotmarks.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace muster::widgets {

namespace {

using domain::EventKind;

/// Who comes stands on its foot, who goes on its head.
QPolygonF shapeOf(EventKind kind, QPointF foot)
{
    const double half = markSize / 2.0;
    const auto at = [&](double x, double up) { return foot + QPointF{x * half, -up * markSize}; };
    switch (kind) {
    case EventKind::Registered:
        return QPolygonF{{at(-1, 0), at(1, 0), at(0, 1)}};
    case EventKind::Unregistered:
        return QPolygonF{{at(-1, 1), at(1, 1), at(0, 0)}};
    case EventKind::Idle:
        return QPolygonF{{at(-0.9, 0.5), at(0, 0), at(0.9, 0.5), at(0, 1)}};
    case EventKind::Conflict:
        return QPolygonF{{at(-0.9, 0), at(0.9, 1), at(0.9, 0), at(-0.9, 1)}};
    default:
        return QPolygonF{{at(-0.8, 0.1), at(0.8, 0.1), at(0.8, 0.9), at(-0.8, 0.9)}};
    }
}

const QColor &colourOf(EventKind kind, const Theme &theme)
{
    switch (kind) {
    case EventKind::Registered:
        return theme.accent;
    case EventKind::Unregistered:
    case EventKind::Conflict:
        return theme.bad;
    case EventKind::Idle:
        return theme.warn;
    default:
        return theme.ok;
    }
}

} // namespace

void drawMark(QPainter &painter, EventKind kind, QPointF foot, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(kind, theme));
    painter.drawPolygon(shapeOf(kind, foot));
}

} // namespace muster::widgets
