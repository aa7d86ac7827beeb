// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/connection.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

namespace muster::reporter {

namespace asio = boost::asio;
namespace http = boost::beast::http;

Connection::Connection(asio::any_io_executor executor, std::chrono::milliseconds timeout)
    : m_timeout(timeout),
      m_tcp(std::move(executor))
{
}

asio::awaitable<void> Connection::connect(const Target &target, const TlsOptions &options)
{
    if (target.security == Target::Security::Tls) {
        auto tls = Tls::make(options, target);
        if (!tls) {
            throw NoConnection{tls.error().sentence};
        }
        m_tls = *std::move(tls);
    }
    asio::ip::tcp::resolver resolver{m_tcp.get_executor()};
    const auto addresses = co_await resolver.async_resolve(target.host, target.port, asio::use_awaitable);
    m_tcp.expires_after(m_timeout);
    co_await m_tcp.async_connect(addresses, asio::use_awaitable);
    m_tcp.socket().set_option(asio::ip::tcp::no_delay{true});
    if (m_tls) {
        co_await shakeHands();
    }
}

asio::awaitable<void> Connection::shakeHands()
{
    m_secure.emplace(m_tcp, m_tls->context());
    m_tls->expectTarget(m_secure->native_handle());
    boost::system::error_code error;
    co_await m_secure->async_handshake(asio::ssl::stream_base::client,
                                       asio::redirect_error(asio::use_awaitable, error));
    if (!error) {
        co_return;
    }
    if (const auto distrust = m_tls->distrust(m_secure->native_handle())) {
        throw NoConnection{*distrust};
    }
    throw boost::system::system_error{error};
}

asio::awaitable<void> Connection::write(const Request &request)
{
    m_tcp.expires_after(m_timeout);
    if (m_secure) {
        co_await http::async_write(*m_secure, request, asio::use_awaitable);
    } else {
        co_await http::async_write(m_tcp, request, asio::use_awaitable);
    }
}

asio::awaitable<void> Connection::read(Parser &parser)
{
    if (m_secure) {
        co_await http::async_read(*m_secure, m_buffer, parser, asio::use_awaitable);
    } else {
        co_await http::async_read(m_tcp, m_buffer, parser, asio::use_awaitable);
    }
}

} // namespace muster::reporter
