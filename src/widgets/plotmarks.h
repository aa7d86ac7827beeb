// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QPointF>

class QPainter;

namespace muster::widgets {

struct Theme;

/// How wide and high a mark is.
inline constexpr double markSize = 7.0;

/// Draws the mark of an event that stands on this point. Shape and colour tell the kind, each alone.
void drawMark(QPainter &painter, domain::EventKind kind, QPointF foot, const Theme &theme);

} // namespace muster::widgets
