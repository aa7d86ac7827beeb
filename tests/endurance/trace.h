// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endurance/traceentry.h"

#include <filesystem>
#include <string>
#include <vector>

namespace muster::test {

/// One thing that a traced program did.
struct Traced
{
    TraceEntry entry;
    /// The path, or the data.
    std::string data;
    /// The second path of Rename.
    std::string more;

    TraceEntry::Kind kind() const { return entry.kind; }
};

/// What the recorder wrote down, in order.
std::vector<Traced> readTrace(const std::filesystem::path &file);

} // namespace muster::test
