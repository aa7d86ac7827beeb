// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <functional>
#include <thread>

namespace muster::app {

/// Waits for SIGINT and SIGTERM on a thread of its own, so that a program can end in order.
class Termination final
{
public:
    /// `then` is called once, on the waiting thread.
    explicit Termination(std::function<void()> then);
    ~Termination();
    Termination(const Termination &) = delete;
    Termination &operator=(const Termination &) = delete;

private:
    boost::asio::io_context m_context{1};
    boost::asio::signal_set m_signals;
    std::jthread m_thread;
};

} // namespace muster::app
