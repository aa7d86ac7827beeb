// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetcolumns.h"

#include <optional>

namespace muster::viewmodels {

/// In what a column's figures are asked for and told in a filter, memory in GB and ages in minutes: one of it in the
/// unit of the domain, and its name, which is empty for counts.
double unitSize(FigureKind kind);
QString unitName(FigureKind kind);

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
