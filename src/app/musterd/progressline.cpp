// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterd/progressline.h"

#include <iostream>
#include <unistd.h>

namespace muster::app {

namespace {

constexpr std::chrono::milliseconds showingPause{200};
// Back to the beginning of the line, and clear it.
constexpr const char *wipe = "\r\033[K";

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (m_isShown) {
        std::cerr << wipe << std::flush;
    }
}

void ProgressLine::show(const std::string &text)
{
    if (!m_isTerminal || Clock::now() < m_next) {
        return;
    }
    m_next = Clock::now() + showingPause;
    m_isShown = true;
    std::cerr << wipe << text << std::flush;
}

} // namespace muster::app
