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
    /// QString, how long it has been silent: "4 min"; of lost workers, in column Name.
    SilenceRole,
    /// QString, the worker's whole id, or "category:group".
    IdRole,
    /// history::Subject: the group or the worker.
    SubjectRole,
};

/// What a cell says in this role. `now` is the receiver's clock, for ages.
QVariant groupCell(const FleetGroup &group, FleetColumn column, int role);
QVariant workerCell(const FleetWorker &worker, FleetColumn column, int role, domain::Timestamp now);

} // namespace muster::viewmodels
