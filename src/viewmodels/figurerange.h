// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetcolumns.h"

#include <optional>

namespace muster::viewmodels {

/// In what a filter holds a column's figures, memory in GB, rates in Mb/s and ages in minutes: one of it in the unit of
/// the domain.
double unitSize(FigureKind kind);
/// In what people write and read them, which for rates goes by units(): a figure that a filter holds, and back.
double writtenFigure(FigureKind kind, double held);
double heldFigure(FigureKind kind, double written);
/// The name of what they are written in; empty for counts.
QString unitName(FigureKind kind);
/// That of a threshold.
QString unitName(domain::Watched figure);

enum class WhereUnknown { Hidden, Shown };

/// Figures from and to, both included, in the column's unit. An end that is missing is open.
struct FigureRange
{
    std::optional<double> from{};
    std::optional<double> to{};
    /// An unknown figure is in no range; this says whether it is shown all the same.
    WhereUnknown unknown = WhereUnknown::Hidden;

    bool isEmpty() const { return !from && !to; }
    /// `figure` is in the unit of the domain; `unitSize` is the column's unit in it.
    bool matches(domain::Reading figure, double unitSize) const;

    friend bool operator==(const FigureRange &, const FigureRange &) = default;
};

} // namespace muster::viewmodels
