// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace muster::storage {

/// What the reads of a connection met so far.
struct ReadFaults
{
    /// Rows that were passed over, since what they hold is damaged.
    int damagedRows = 0;
    /// Reads that broke off: what they answered is not all there is.
    int failures = 0;
    /// Of the last of these.
    std::string reason;
    /// Whether one of them did since the file is damaged.
    bool metDamage = false;
};

} // namespace muster::storage
