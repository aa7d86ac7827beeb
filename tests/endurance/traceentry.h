// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace muster::test {

/// What a traced program did. In the file each is followed by its path or data, and by the second path.
struct TraceEntry
{
    enum class Kind : std::uint32_t {
        Start,
        Open,
        Close,
        Write,
        Truncate,
        Sync,
        Rename,
        Unlink,
        MakeFolder,
        Received,
        Sent,
        Said,
    };
    Kind kind = Kind::Start;
    std::int32_t descriptor = -1;
    /// Of Write; the length of Truncate; the flags of Open.
    std::uint64_t offset = 0;
    std::uint32_t bytes = 0;
    std::uint32_t moreBytes = 0;
};

} // namespace muster::test
