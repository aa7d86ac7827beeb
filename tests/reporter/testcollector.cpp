// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/testcollector.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <ranges>

namespace muster::test {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;

TestCollector::TestCollector(Answer answer, unsigned short port)
    : m_answer(std::move(answer)),
      m_loginReply{200, R"({"meta":{"result_code":200},"data":{"token":"secret"}})"},
      m_acceptor(m_io, tcp::endpoint{asio::ip::address_v4::loopback(), port}),
      m_port(m_acceptor.local_endpoint().port())
{
    asio::co_spawn(m_io, accept(), asio::detached);
    m_thread = std::jthread{[this] { m_io.run(); }};
}

TestCollector::~TestCollector()
{
    m_io.stop();
}

reporter::Target TestCollector::target(std::string prefix) const
{
    return {"127.0.0.1", std::to_string(m_port), std::move(prefix)};
}

std::vector<TestCollector::Heard> TestCollector::heard() const
{
    const std::scoped_lock lock{m_mutex};
    return m_heard;
}

std::vector<std::string> TestCollector::paths() const
{
    std::vector<std::string> paths;
    std::ranges::copy(heard() | std::views::transform(&Heard::path), std::back_inserter(paths));
    return paths;
}

bool TestCollector::waitFor(const std::string &path, std::size_t count) const
{
    std::unique_lock lock{m_mutex};
    return m_changed.wait_for(lock, std::chrono::minutes{1}, [&] {
        return static_cast<std::size_t>(std::ranges::count(m_heard, path, &Heard::path)) >= count;
    });
}

void TestCollector::answerLoginsWith(Reply reply)
{
    const std::scoped_lock lock{m_mutex};
    m_loginReply = std::move(reply);
}

asio::awaitable<void> TestCollector::accept()
{
    for (;;) {
        tcp::socket socket = co_await m_acceptor.async_accept(asio::use_awaitable);
        asio::co_spawn(m_io, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> TestCollector::serve(tcp::socket socket)
{
    boost::beast::flat_buffer buffer;
    for (;;) {
        http::request<http::string_body> request;
        co_await http::async_read(socket, buffer, request, asio::use_awaitable);
        const Reply reply =
            answer({std::string{request.target()}, std::string{request[http::field::authorization]}, request.body()});
        if (reply.then == Reply::Then::Never) {
            co_return;
        }
        http::response<http::string_body> response{http::int_to_status(reply.status), 11, reply.body};
        for (const auto &[name, value] : reply.headers) {
            response.set(name, value);
        }
        response.prepare_payload();
        co_await http::async_write(socket, response, asio::use_awaitable);
        if (reply.then == Reply::Then::Close) {
            co_return;
        }
    }
}

TestCollector::Reply TestCollector::answer(const Heard &heard)
{
    const bool isLogin = heard.path.ends_with("/auth.login");
    Reply reply = !isLogin && m_answer ? m_answer(heard) : Reply{};
    const std::scoped_lock lock{m_mutex};
    m_heard.push_back(heard);
    m_changed.notify_all();
    return isLogin ? m_loginReply : reply;
}

unsigned short unusedPort()
{
    asio::io_context io;
    const tcp::acceptor acceptor{io, tcp::endpoint{asio::ip::address_v4::loopback(), 0}};
    return acceptor.local_endpoint().port();
}

} // namespace muster::test
