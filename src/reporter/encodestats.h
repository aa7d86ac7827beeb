// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "reporter/addenda.h"

#include <string>

namespace muster::reporter {

/// Figures by the names of machine_stats, each a number.
void appendStats(std::string &out, const domain::MachineStats &stats);

/// The same names, each figure a pair: [least, most].
void appendRange(std::string &out, const Range &range);

} // namespace muster::reporter
