// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/details.h"
#include "ingest/fieldreader.h"

namespace muster::ingest {

/// What Muster's extension of a status report says of the machine and its GPUs. Absent is unknown.
domain::Details readDetails(FieldReader &extension);

} // namespace muster::ingest
