// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "storage/reader.h"

namespace muster::collector {

/// Brings an empty fleet to where the store is: the kept present, then every message behind it, in order.
/// What a restarted collector shows, and what `musterd export` prints, is made here.
void restoreFleet(storage::Reader &reader, domain::Fleet &fleet);

} // namespace muster::collector
