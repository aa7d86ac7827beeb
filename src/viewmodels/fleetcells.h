// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetcolumns.h"

#include <QVariant>

namespace muster::viewmodels {

/// What a row of the fleet tells beside Qt's own roles. A role that does not apply to a row is an invalid QVariant.
enum FleetRole : int {
    /// double, in the unit of the domain, or QString; invalid where unknown.
    SortRole = Qt::UserRole,
    /// domain::Liveness as int; of workers.
    LivenessRole,
    /// domain::Activity as int; of workers.
    ActivityRole,
    /// GpuStrip; in column Gpus.
    GpuStripRole,
    /// QString, what is written muted after the name: the task; of workers, in column Name.
    NoteRole,
    /// QString, how long it has been silent: "4 min"; of lost and stale workers, in column Name.
    SilenceRole,
    /// bool, whether two machines report under its name; of workers, in column Name.
    ConflictRole,
    /// int: 1 where the cell's figure is above its threshold, -1 where it is below; 0 where it crosses none.
    CrossingRole,
    /// int, how many workers of the group, or figures of the worker, cross a threshold.
    MarksRole,
    /// int, how many workers of the group are lost.
    LostRole,
    /// QString, the worker's whole id, or "category:group".
    IdRole,
    /// history::Subject: the group or the worker.
    SubjectRole,
};

/// What holds for all cells.
struct FleetContext
{
    /// The receiver's clock, for ages.
    domain::Timestamp now{};
    domain::Thresholds thresholds;
};

/// What a cell says in this role.
QVariant groupCell(const FleetGroup &group, FleetColumn column, int role, const FleetContext &context);
QVariant workerCell(const FleetWorker &worker, FleetColumn column, int role, const FleetContext &context);

} // namespace muster::viewmodels
