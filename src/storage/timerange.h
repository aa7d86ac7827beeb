// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

namespace muster::storage {

/// A span of time, [from, to).
struct TimeRange
{
    domain::Timestamp from = domain::Timestamp::min();
    domain::Timestamp to = domain::Timestamp::max();
};

} // namespace muster::storage
