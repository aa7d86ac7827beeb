// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <atomic>
#include <cstdint>
#include <thread>

namespace muster::test {

/// Clients that no collector wants, on a thread of their own, from many addresses of the loopback network. Each comes
/// again as often as it is turned out.
class Crowd final
{
public:
    struct Size
    {
        /// Connect and say nothing.
        int idle = 0;
        /// Send a byte of a header, or of a body, twice a second.
        int slowHeaders = 0;
        int slowBodies = 0;
        /// Ask for the list of workers again and again, and read no answer.
        int stopped = 0;

        int all() const { return idle + slowHeaders + slowBodies + stopped; }
    };

    Crowd(std::uint16_t port, Size size);
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    /// How many connections are open.
    int present() const { return m_present; }
    /// How many were closed by the collector so far.
    int turnedOut() const { return m_turnedOut; }

private:
    using Socket = boost::asio::ip::tcp::socket;
    using Task = boost::asio::awaitable<void>;
    /// Misbehaves over a connection until that ends; throws when it does.
    using Manner = Task (*)(Socket &);

    void add(int count, Manner manner);
    Task comeAgainAndAgain(int number, Manner manner);
    Task visit(int number, Manner manner);

    boost::asio::ip::tcp::endpoint m_target;
    boost::asio::io_context m_io{1};
    int m_added = 0;
    std::atomic<int> m_present = 0;
    std::atomic<int> m_turnedOut = 0;
    std::thread m_thread;
};

} // namespace muster::test
