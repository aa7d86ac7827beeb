// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ratemeter.h"

#include <utility>

namespace muster::agent {

domain::Reading RateMeter::update(Counters counters, SteadyTime now)
{
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;
    const Counters before = std::exchange(m_counters, std::move(counters));
    const std::optional<SteadyTime> then = std::exchange(m_time, now);
    if (!then || now <= *then || before.empty() || m_counters.empty()) {
        return {};
    }
    std::uint64_t bytes = 0;
    for (const auto &[device, count] : m_counters) {
        const auto old = before.find(device);
        if (old == before.end()) {
            continue;
        }
        if (count < old->second) {
            return {};
        }
        bytes += count - old->second;
    }
    const std::chrono::duration<double> seconds = now - *then;
    return domain::Reading{static_cast<double>(bytes) / bytesPerMebibyte / seconds.count()};
}

} // namespace muster::agent
