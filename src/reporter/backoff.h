// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <random>

namespace muster::reporter {

/// How long to wait before the next try: doubling, with jitter so that a fleet doesn't come back all at once.
class Backoff final
{
public:
    struct Limits
    {
        std::chrono::milliseconds first{1'000};
        std::chrono::milliseconds longest{60'000};
    };

    explicit Backoff(Limits limits, std::uint32_t seed = std::random_device{}());

    /// Half to all of the doubled wait, and never less than the collector asks for.
    std::chrono::milliseconds next(std::optional<std::chrono::seconds> retryAfter = {});
    /// After a success the next wait is the first again.
    void reset();

private:
    Limits m_limits;
    std::chrono::milliseconds m_wait;
    std::minstd_rand m_random;
};

} // namespace muster::reporter
