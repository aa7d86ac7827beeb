// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance/crowd.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <string_view>

namespace muster::test {

namespace {

namespace asio = boost::asio;
using asio::use_awaitable;
using asio::ip::tcp;

constexpr std::chrono::milliseconds betweenBytes{500};
constexpr std::chrono::milliseconds betweenVisits{200};
constexpr int addresses = 200;

asio::awaitable<void> pause(tcp::socket &socket, std::chrono::milliseconds time)
{
    asio::steady_timer timer{socket.get_executor(), time};
    co_await timer.async_wait(use_awaitable);
}

asio::awaitable<void> sayNothing(tcp::socket &socket)
{
    char byte = 0;
    for (;;) {
        co_await socket.async_read_some(asio::buffer(&byte, 1), use_awaitable);
    }
}

asio::awaitable<void> dribble(tcp::socket &socket, std::string_view beginning, std::string_view byte)
{
    co_await asio::async_write(socket, asio::buffer(beginning), use_awaitable);
    for (;;) {
        co_await pause(socket, betweenBytes);
        co_await asio::async_write(socket, asio::buffer(byte), use_awaitable);
    }
}

asio::awaitable<void> dribbleHeader(tcp::socket &socket)
{
    return dribble(socket, "GET /workers.get_all HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ", "a");
}

asio::awaitable<void> dribbleBody(tcp::socket &socket)
{
    return dribble(socket,
                   "POST /workers.status_report HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                   "Content-Length: 100000\r\n\r\n{",
                   " ");
}

asio::awaitable<void> readNothing(tcp::socket &socket)
{
    // Stops where the collector can't send more: the sooner, the less room is here.
    socket.set_option(tcp::socket::receive_buffer_size{4096});
    constexpr std::string_view question = "GET /workers.get_all HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    for (;;) {
        co_await asio::async_write(socket, asio::buffer(question), use_awaitable);
    }
}

} // namespace

Crowd::Crowd(std::uint16_t port, Size size)
    : m_target(asio::ip::address_v4::loopback(), port)
{
    add(size.slowHeaders, dribbleHeader);
    add(size.slowBodies, dribbleBody);
    add(size.stopped, readNothing);
    add(size.idle, sayNothing);
    m_thread = std::thread{[this] { m_io.run(); }};
}

Crowd::~Crowd()
{
    m_io.stop();
    m_thread.join();
}

void Crowd::add(int count, Manner manner)
{
    for (int i = 0; i < count; ++i) {
        asio::co_spawn(m_io, comeAgainAndAgain(m_added++, manner), asio::detached);
    }
}

Crowd::Task Crowd::comeAgainAndAgain(int number, Manner manner)
{
    asio::steady_timer timer{m_io};
    for (;;) {
        try {
            co_await visit(number, manner);
        } catch (const boost::system::system_error &) {
            // Turned out, or not let in.
        }
        timer.expires_after(betweenVisits);
        co_await timer.async_wait(use_awaitable);
    }
}

Crowd::Task Crowd::visit(int number, Manner manner)
{
    struct Presence
    {
        Crowd &crowd;
        explicit Presence(Crowd &of)
            : crowd(of)
        {
            ++crowd.m_present;
        }
        ~Presence()
        {
            --crowd.m_present;
            ++crowd.m_turnedOut;
        }
    };
    tcp::socket socket{m_io, tcp::v4()};
    // From 127.0.0.2 on: 127.0.0.1 is where the honest come from.
    const auto address = asio::ip::address_v4::loopback().to_uint() + 1 + static_cast<unsigned>(number % addresses);
    socket.bind({asio::ip::address_v4{address}, 0});
    co_await socket.async_connect(m_target, use_awaitable);
    const Presence presence{*this};
    co_await manner(socket);
}

} // namespace muster::test
