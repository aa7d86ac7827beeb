// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/termination.h"

#include <csignal>

namespace muster::app {

Termination::Termination(std::function<void()> then, std::function<void()> hungUp)
    : m_signals(m_context, SIGINT, SIGTERM),
      m_hungUp(std::move(hungUp))
{
    m_signals.async_wait([then = std::move(then)](const boost::system::error_code &error, int) {
        if (!error) {
            then();
        }
    });
    if (m_hungUp) {
        waitForHangUp();
    }
    m_thread = std::jthread{[this] { m_context.run(); }};
}

void Termination::waitForHangUp()
{
#ifdef SIGHUP
    m_hangUps.add(SIGHUP);
    m_hangUps.async_wait([this](const boost::system::error_code &error, int) {
        if (!error) {
            m_hungUp();
            waitForHangUp();
        }
    });
#endif
}

Termination::~Termination()
{
    m_context.stop();
}

} // namespace muster::app
