// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace muster::bench {

/// CPU of this thread.
inline double threadMilliseconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// What a step took, of this thread and on the clock, in ms.
class Samples final
{
public:
    template <typename Step>
    void take(Step step)
    {
        const double before = threadMilliseconds();
        QElapsedTimer clock;
        clock.start();
        step();
        m_wall.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        m_cpu.push_back(threadMilliseconds() - before);
    }

    static Samples sum(std::initializer_list<const Samples *> parts)
    {
        Samples sum = **parts.begin();
        for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
            for (std::size_t i = 0; i < sum.m_cpu.size(); ++i) {
                sum.m_cpu[i] += (*part)->m_cpu[i];
                sum.m_wall[i] += (*part)->m_wall[i];
            }
        }
        return sum;
    }

    void print(const char *what) const
    {
        std::printf("  %-10s %s %s\n", what, line(m_cpu).c_str(), line(m_wall).c_str());
    }

private:
    static std::string line(std::vector<double> values)
    {
        std::ranges::sort(values);
        const auto at = [&](double share) {
            return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
        };
        char text[64];
        std::snprintf(text, sizeof text, "%7.2f %7.2f %7.2f  ", at(0.5), at(0.99), at(1.0));
        return text;
    }

    std::vector<double> m_cpu;
    std::vector<double> m_wall;
};

} // namespace muster::bench
