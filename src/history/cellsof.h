// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/cell.h"
#include "history/seriesid.h"

#include <functional>

namespace muster::history {

using VisitCell = std::function<void(SeriesId series, const Cell &cell)>;

/// What one report adds to its worker's series: its figures, and those of each GPU. Nothing without figures.
void visitFigures(const domain::Report &report, const VisitCell &visit);
void visitGpus(const domain::Report &report, const VisitCell &visit);

/// What one instant adds to the series of a group, a category or the total.
void visitInstant(const domain::Summary &summary, const VisitCell &visit);

} // namespace muster::history
