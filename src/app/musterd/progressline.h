// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace muster::app {

/// One line on stderr that is written over as work goes on; nothing where stderr is no terminal.
class ProgressLine final
{
public:
    ProgressLine();
    /// Wipes the line.
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// At most a few times a second; the others are left out.
    void show(const std::string &text);

private:
    using Clock = std::chrono::steady_clock;

    bool m_isTerminal;
    bool m_isShown = false;
    Clock::time_point m_next{};
};

} // namespace muster::app
