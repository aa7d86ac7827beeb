// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <vector>

namespace muster::collector {

/// Counts reports and times acknowledgements over the last seconds.
class AckMeter final
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds window{10};
    /// Latencies kept for the percentiles; at higher rates only some acknowledgements are timed.
    static constexpr std::size_t latenciesKept = 4'096;

    void acknowledged(std::size_t reports, Clock::duration latency, Clock::time_point now);

    double reportsPerSecond(Clock::time_point now) const;
    /// The latency that this share of acknowledgements (0 to 1) did not exceed; zero before the first.
    std::chrono::microseconds percentile(double share) const;
    std::uint64_t reportsTotal() const { return m_total; }

private:
    struct Second
    {
        std::int64_t index = 0;
        std::uint64_t reports = 0;
    };

    std::uint64_t m_total = 0;
    std::deque<Second> m_seconds;
    std::vector<std::chrono::microseconds> m_latencies;
    std::size_t m_next = 0;
};

} // namespace muster::collector
