// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <functional>
#include <thread>

namespace muster::app {

/// Waits for SIGINT and SIGTERM on a thread of its own, so that a program can end in order; and for SIGHUP, which ends
/// it as it always did unless there is something else to do.
class Termination final
{
public:
    /// Both are called on the waiting thread, `then` once.
    explicit Termination(std::function<void()> then, std::function<void()> hungUp = {});
    ~Termination();
    Termination(const Termination &) = delete;
    Termination &operator=(const Termination &) = delete;

private:
    void waitForHangUp();

    boost::asio::io_context m_context{1};
    boost::asio::signal_set m_signals;
    boost::asio::signal_set m_hangUps{m_context};
    std::function<void()> m_hungUp;
    std::jthread m_thread;
};

} // namespace muster::app
