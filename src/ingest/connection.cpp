// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/connection.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <openssl/err.h>
#include <openssl/sslerr.h>

namespace muster::ingest {

using boost::system::error_code;

Connection::Connection(Socket socket, asio::ssl::context *tls)
    : m_socket(std::move(socket))
{
    if (tls) {
        m_tls.emplace(m_socket, *tls);
    }
}

Task<error_code> Connection::handshake()
{
    error_code error;
    if (m_tls) {
        co_await m_tls->async_handshake(asio::ssl::stream_base::server, asio::redirect_error(useTask, error));
    }
    co_return error;
}

bool Connection::isPlainHttp(const error_code &error)
{
    return error.category() == asio::error::get_ssl_category()
           && ERR_GET_REASON(static_cast<unsigned long>(error.value())) == SSL_R_HTTP_REQUEST;
}

std::optional<std::size_t> Connection::writeNow(std::string_view bytes)
{
    if (m_tls) {
        return 0;
    }
    error_code error;
    const std::size_t sent = m_socket.write_some(asio::buffer(bytes), error);
    return !error || error == asio::error::would_block ? std::optional{sent} : std::nullopt;
}

Task<void> Connection::shutdown()
{
    error_code error;
    if (m_tls) {
        co_await m_tls->async_shutdown(asio::redirect_error(useTask, error));
    }
    m_socket.shutdown(asio::socket_base::shutdown_send, error);
}

void Connection::close()
{
    error_code ignored;
    m_socket.close(ignored);
}

std::string peerOf(const Socket &socket)
{
    error_code error;
    const asio::ip::address address = socket.remote_endpoint(error).address();
    if (error) {
        return {};
    }
    // How IPv4 comes in where one socket listens to both.
    const bool isMapped = address.is_v6() && address.to_v6().is_v4_mapped();
    return isMapped ? make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string() : address.to_string();
}

} // namespace muster::ingest
