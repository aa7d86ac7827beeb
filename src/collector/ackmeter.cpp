// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/ackmeter.h"

#include <algorithm>

namespace muster::collector {

namespace {

std::int64_t secondOf(AckMeter::Clock::time_point time)
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

void AckMeter::acknowledged(std::size_t reports, Clock::duration latency, Clock::time_point now)
{
    m_total += reports;
    if (m_seconds.empty() || m_seconds.back().index != secondOf(now)) {
        m_seconds.push_back({secondOf(now), 0});
    }
    m_seconds.back().reports += reports;
    while (m_seconds.size() > static_cast<std::size_t>(window.count()) + 1) {
        m_seconds.pop_front();
    }
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(latency);
    if (m_latencies.size() < latenciesKept) {
        m_latencies.push_back(micros);
    } else {
        m_latencies[m_next++ % latenciesKept] = micros;
    }
}

double AckMeter::reportsPerSecond(Clock::time_point now) const
{
    // Whole seconds only: the one that is running would always count too little.
    std::uint64_t reports = 0;
    for (const Second &second : m_seconds) {
        if (second.index < secondOf(now) && second.index >= secondOf(now) - window.count()) {
            reports += second.reports;
        }
    }
    return static_cast<double>(reports) / static_cast<double>(window.count());
}

std::chrono::microseconds AckMeter::percentile(double share) const
{
    if (m_latencies.empty()) {
        return {};
    }
    std::vector<std::chrono::microseconds> sorted = m_latencies;
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
    std::ranges::nth_element(sorted, sorted.begin() + static_cast<std::ptrdiff_t>(rank));
    return sorted[rank];
}

} // namespace muster::collector
