// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/termination.h"

#include <csignal>

namespace muster::app {

Termination::Termination(std::function<void()> then)
    : m_signals(m_context, SIGINT, SIGTERM)
{
    m_signals.async_wait([then = std::move(then)](const boost::system::error_code &error, int) {
        if (!error) {
            then();
        }
    });
    m_thread = std::jthread{[this] { m_context.run(); }};
}

Termination::~Termination()
{
    m_context.stop();
}

} // namespace muster::app
