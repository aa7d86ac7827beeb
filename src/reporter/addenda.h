// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <cstdint>
#include <optional>

namespace muster::reporter {

/// The least and the most of each figure of a report, value by value; unknown where no sample knew it.
struct Range
{
    domain::MachineStats least;
    domain::MachineStats most;
};

/// What a reporter tells beside a report, for whoever wants it.
struct Addenda
{
    /// Of the samples whose means the report has.
    std::optional<Range> range{};
    /// How many older reports were thinned out since the report before, because the spool was full.
    std::uint64_t spoolThinned = 0;
};

} // namespace muster::reporter
