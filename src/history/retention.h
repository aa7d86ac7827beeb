// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace muster::history {

/// How long each tier of history is kept.
struct Retention
{
    /// Samples, and the half minutes of groups …
    std::chrono::hours samples{24};
    /// … and the samples of the oldest hours go before that when all take more than this.
    std::uint64_t sampleMebibytes = 4'096;
    std::chrono::hours fiveMinutes{24 * 32};
    std::chrono::hours hours{24 * 366};
    std::chrono::hours ledger{24 * 366};
    std::chrono::hours events{24 * 366};

    friend bool operator==(const Retention &, const Retention &) = default;
};

} // namespace muster::history
