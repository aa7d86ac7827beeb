// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/checkpointer.h"

#include <algorithm>
#include <utility>

namespace muster::collector {

namespace {

/// With a slice a second a round is over before two minutes are, and two rounds before the idle rules' window is, which
/// a start reads in any case.
constexpr std::size_t mostSlices = 112;
/// They are taken out by one commit, which nobody shall wait for long.
constexpr std::size_t mostDeparted = 2'000;

} // namespace

void Checkpointer::begin(domain::Fleet &fleet, std::int64_t journalEnd, domain::Timestamp now)
{
    if (!isUnderWay()) {
        m_left = fleet.sortUnsaved();
        m_slice = std::max(m_leastSlice, m_left / mostSlices + 1);
        m_upTo = journalEnd;
        m_begun = now;
        m_departed = fleet.departed(now, mostDeparted);
    }
}

storage::Commit::Checkpoint Checkpointer::slice(domain::Fleet &fleet)
{
    const std::size_t most = isUnderWay() ? std::min(m_slice, m_left) : 0;
    m_left -= most;
    storage::Commit::Checkpoint slice{fleet.takeUnsaved(most), {}, {}, {}};
    if (isUnderWay() && m_left == 0) {
        slice.departed = fleet.letGo(std::exchange(m_departed, {}), m_begun);
        slice.capacities = fleet.capacities();
        slice.upTo = std::exchange(m_upTo, std::nullopt);
    }
    return slice;
}

} // namespace muster::collector
