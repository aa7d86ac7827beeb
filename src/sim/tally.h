// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace muster::sim {

/// Counts reports, and how long their acknowledgements took.
class Tally final
{
public:
    void addSent(std::size_t reports) { m_sent += reports; }
    void addAcknowledged(std::size_t reports, std::chrono::microseconds latency);
    void addRejected(std::size_t reports) { m_rejected += reports; }

    std::uint64_t acknowledged() const { return m_acknowledged; }
    std::uint64_t rejected() const { return m_rejected; }

    /// "sent 12, acknowledged 12, rejected 0, ack p50 0.4 ms, p99 1.2 ms": counts since the start, latencies of the
    /// requests since the last call.
    std::string takeLine();

private:
    /// More requests than this between two lines are not measured.
    static constexpr std::size_t mostLatencies = 1'000'000;

    std::uint64_t m_sent = 0;
    std::uint64_t m_acknowledged = 0;
    std::uint64_t m_rejected = 0;
    std::vector<std::chrono::microseconds> m_latencies;
};

} // namespace muster::sim
