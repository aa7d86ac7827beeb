// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace muster::ingest {

/// About how many bytes the report takes in memory, lists and texts included.
std::size_t heldBytes(const domain::Report &report);

} // namespace muster::ingest
