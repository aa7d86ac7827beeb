// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"
#include "domain/rounding.h"
#include "domain/timestamp.h"

#include <cstdint>
#include <map>
#include <vector>

namespace muster::domain {

/// The mean percentage of each device of one worker over a sliding window, whatever order the readings come in.
/// Readings are kept in slots of a 60th of the window, so that memory is bounded at any reporting rate.
class MovingMeans final
{
public:
    static constexpr int slotsPerWindow = 60;

    explicit MovingMeans(std::chrono::milliseconds window);

    /// Adds what each device read at one instant; unknown readings are passed over.
    template <typename At>
    void add(Timestamp time, std::size_t devices, At at)
    {
        Slot &slot = slotFor(time, devices);
        for (std::size_t i = 0; i < devices; ++i) {
            if (const Reading reading = at(i); reading.isKnown()) {
                slot[i].hundredths += roundedToWhole(reading.value() * 100.0);
                ++slot[i].count;
            }
        }
    }

    /// Mean over (now − window, now] for each of `devices` devices; unknown for one that read nothing in it.
    std::vector<Reading> means(Timestamp now, std::size_t devices) const;

    /// Drops what no window that ends at `now` or later can see.
    void forgetBefore(Timestamp now);

private:
    struct Cell
    {
        /// Whole numbers: a mean that is exactly at a limit is, in whatever order it was added up.
        std::int64_t hundredths = 0;
        std::uint32_t count = 0;
    };
    using Slot = std::vector<Cell>;

    std::int64_t slotIndex(Timestamp time) const;
    Slot &slotFor(Timestamp time, std::size_t devices);

    std::int64_t m_slotMilliseconds;
    std::map<std::int64_t, Slot> m_slots;
};

} // namespace muster::domain
