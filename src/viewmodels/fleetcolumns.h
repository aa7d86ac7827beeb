// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetrows.h"

#include <QString>

namespace muster::viewmodels {

enum class FleetColumn : int {
    Name,
    Workers,
    GpuCount,
    GpuUtilization,
    Gpus,
    CpuLoad,
    RamTotal,
    RamFree,
    DiskFreeHome,
    NetworkTxRx,
    GpuMemory,
    GpuTemperature,
    Task,
    LastReport,
    Count_,
};

inline constexpr int fleetColumns = static_cast<int>(FleetColumn::Count_);

/// How a column's figures are written. Text columns have no figures.
enum class FigureKind { Text, Count, PercentFigure, Percent, Memory, Rate, Celsius, Age };

enum class Visibility { Shown, Hidden };

/// One column: what it is called, and how a group and a worker fill it. A null function leaves the cell empty.
struct FleetField
{
    const char *title = nullptr;
    const char *toolTip = nullptr;
    FigureKind kind = FigureKind::Text;
    domain::Reading (*ofGroup)(const FleetGroup &) = nullptr;
    domain::Reading (*ofWorker)(const FleetWorker &, domain::Timestamp now) = nullptr;
    std::string_view (*textOfGroup)(const FleetGroup &) = nullptr;
    std::string_view (*textOfWorker)(const FleetWorker &) = nullptr;
    /// How the figure is written where its kind does not say it all.
    QString (*writeGroup)(const FleetGroup &) = nullptr;
    QString (*writeWorker)(const FleetWorker &) = nullptr;
    /// What a group's figure is made of; Count_ where it is no mean or sum.
    domain::SummaryMetric metric = domain::SummaryMetric::Count_;
    /// The threshold that a worker's figure is held against, and a group's, where it is comparable; Count_ where there
    /// is none.
    domain::Watched watched = domain::Watched::Count_;
    domain::Watched watchedOfGroup = domain::Watched::Count_;
    /// Whether a new user sees it.
    Visibility visibility = Visibility::Shown;
};

const FleetField &field(FleetColumn column);

/// The heading, and what it means, translated.
QString title(FleetColumn column);
QString toolTip(FleetColumn column);

/// Figures stand to the right, text and strips to the left.
Qt::Alignment alignment(FleetColumn column);

/// The figure as this column writes it.
QString formatFigure(FigureKind kind, domain::Reading figure);

} // namespace muster::viewmodels
