// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/timeline.h"

namespace muster::sim {

Timeline::Timeline(std::size_t workers, std::chrono::milliseconds interval, Phases phases, domain::Timestamp start)
    : m_workers(static_cast<std::int64_t>(workers)),
      m_interval(interval),
      m_phases(phases),
      m_position(start.time_since_epoch() / interval * m_workers)
{
    while (next().time < start) {
        advance();
    }
}

Timeline::Slot Timeline::next() const
{
    const std::int64_t worker = m_position % m_workers;
    const auto phase = m_phases == Phases::Spread ? m_interval * worker / m_workers : m_interval * 0;
    const domain::Timestamp time{m_interval * (m_position / m_workers) + phase};
    return {static_cast<std::size_t>(worker), time};
}

} // namespace muster::sim
