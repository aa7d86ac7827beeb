// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/movingmeans.h"

#include <algorithm>

namespace muster::domain {

MovingMeans::MovingMeans(std::chrono::milliseconds window)
    : m_slotMilliseconds(std::max<std::int64_t>(1, window.count() / slotsPerWindow))
{
}

std::vector<Reading> MovingMeans::means(Timestamp now, std::size_t devices) const
{
    std::vector<std::int64_t> sums(devices, 0);
    std::vector<std::int64_t> counts(devices, 0);
    const std::int64_t last = slotIndex(now);
    for (auto slot = m_slots.upper_bound(last - slotsPerWindow); slot != m_slots.end() && slot->first <= last; ++slot) {
        const std::size_t known = std::min(devices, slot->second.size());
        for (std::size_t i = 0; i < known; ++i) {
            sums[i] += slot->second[i].hundredths;
            counts[i] += slot->second[i].count;
        }
    }
    std::vector<Reading> means(devices);
    for (std::size_t i = 0; i < devices; ++i) {
        if (counts[i] > 0) {
            means[i] = Reading{static_cast<double>(sums[i]) / (100.0 * static_cast<double>(counts[i]))};
        }
    }
    return means;
}

void MovingMeans::forgetBefore(Timestamp now)
{
    m_slots.erase(m_slots.begin(), m_slots.upper_bound(slotIndex(now) - slotsPerWindow));
}

std::int64_t MovingMeans::slotIndex(Timestamp time) const
{
    const std::int64_t milliseconds = toUnixMilliseconds(time);
    const std::int64_t index = milliseconds / m_slotMilliseconds;
    return milliseconds % m_slotMilliseconds < 0 ? index - 1 : index;
}

MovingMeans::Slot &MovingMeans::slotFor(Timestamp time, std::size_t devices)
{
    // Mostly the newest once more.
    const std::int64_t index = slotIndex(time);
    const bool isNewest = !m_slots.empty() && m_slots.rbegin()->first == index;
    Slot &slot = isNewest ? m_slots.rbegin()->second : m_slots[index];
    if (slot.size() < devices) {
        slot.resize(devices);
    }
    return slot;
}

} // namespace muster::domain
