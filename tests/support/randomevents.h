// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <array>
#include <random>
#include <vector>

namespace muster::test {

/// Events of a small fleet that repeat names and tasks, some of them hostile.
class RandomEvents final
{
public:
    explicit RandomEvents(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return std::uniform_int_distribution{0, bound - 1}(m_random); }

    domain::Event at(domain::Timestamp time)
    {
        static const std::array<std::string, 6> details{
            "", "9f3e", "Train ÄRGER", "\x1b[31m=1+1", "\"a\",b\r\n", std::string(400, 'x')};
        const std::string category = below(2) == 0 ? "dgx" : "Lab";
        const std::string group = "rack" + std::to_string(below(3));
        return {
            time,
            category + ':' + group + ":w" + std::to_string(below(9)),
            category,
            group,
            static_cast<domain::EventKind>(below(static_cast<int>(domain::EventKind::Count_))),
            static_cast<domain::EventReason>(below(3) == 0 ? below(static_cast<int>(domain::EventReason::Count_)) : 0),
            details[static_cast<std::size_t>(below(static_cast<int>(details.size())))]};
    }

    /// So many in order of time from `time` on, some of them at the same instant.
    std::vector<domain::Event> series(domain::Timestamp time, int count)
    {
        std::vector<domain::Event> events;
        for (; count > 0; --count, time += std::chrono::seconds{below(2) * below(900)}) {
            events.push_back(at(time));
        }
        return events;
    }

private:
    std::mt19937 m_random;
};

} // namespace muster::test
