// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphseries.h"

#include <QColor>
#include <QString>

namespace muster::widgets {

struct Theme;

/// "GPUs", "Idle GPUs", "CPUs", "Idle CPUs".
QString graphLineTitle(viewmodels::GraphLine line);
const QColor &graphLineColour(const Theme &theme, viewmodels::GraphLine line);
/// A name for settings and tests: "gpus", "idleGpus", "cpus", "idleCpus".
QString graphLineKey(viewmodels::GraphLine line);

} // namespace muster::widgets
