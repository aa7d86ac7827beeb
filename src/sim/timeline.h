// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"
#include "sim/scenario.h"

#include <cstddef>

namespace muster::sim {

/// Which worker reports when, in order of time, without end: each once an interval.
class Timeline final
{
public:
    struct Slot
    {
        std::size_t worker = 0;
        domain::Timestamp time{};
    };

    /// From the first slot at `start` or later. The slots are the same whenever one starts.
    Timeline(std::size_t workers, std::chrono::milliseconds interval, Phases phases, domain::Timestamp start);

    Slot next() const;
    void advance() { ++m_position; }

private:
    std::int64_t m_workers;
    std::chrono::milliseconds m_interval;
    Phases m_phases;
    std::int64_t m_position;
};

} // namespace muster::sim
