// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/machinedetails.h"

#include <QString>

namespace muster::viewmodels {

/// "412 / 700 W".
QString powerText(const domain::GpuDetails &gpu);
/// Whose processes have memory of it, each once: "alice, bob"; how many there are where that is not known.
QString usersText(const domain::GpuDetails &gpu);
/// All that is known of it, a fact a line: what it is, why its clocks are held down, its errors and its processes.
QString detailsText(const domain::GpuDetails &gpu);
/// Whether an error says that somebody should look after it.
bool hasError(const domain::GpuDetails &gpu);

} // namespace muster::viewmodels
