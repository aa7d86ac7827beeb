// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/io.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace muster::ingest {

/// The client's address; empty when the connection is over already.
std::string peerOf(const Socket &socket);

/// A client's socket, spoken to as it is or through TLS. One operation at a time.
class Connection final
{
public:
    /// `tls` is null where there is none.
    Connection(Socket socket, asio::ssl::context *tls);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Nothing to do where there is no TLS.
    Task<boost::system::error_code> handshake();
    /// Whether that is how a handshake ends with who speaks HTTP where https is spoken.
    static bool isPlainHttp(const boost::system::error_code &error);
    /// Whoever can't be spoken to through TLS is answered without.
    void dropTls() { m_tls.reset(); }

    template <typename Token>
    auto readSome(const asio::mutable_buffer &buffer, Token &&token)
    {
        return m_tls ? m_tls->async_read_some(buffer, std::forward<Token>(token))
                     : m_socket.async_read_some(buffer, std::forward<Token>(token));
    }
    template <typename Token>
    auto write(const asio::const_buffer &buffer, Token &&token)
    {
        return m_tls ? asio::async_write(*m_tls, buffer, std::forward<Token>(token))
                     : asio::async_write(m_socket, buffer, std::forward<Token>(token));
    }
    /// As much as the socket takes at once, which is nothing under TLS; nothing at all if the connection is over.
    std::optional<std::size_t> writeNow(std::string_view bytes);

    /// Says that nothing more will be sent.
    Task<void> shutdown();
    /// Reads what the socket has, to drop it: after shutdown() nobody deciphers it.
    template <typename Token>
    auto readRaw(const asio::mutable_buffer &buffer, Token &&token)
    {
        return m_socket.async_read_some(buffer, std::forward<Token>(token));
    }
    /// Ends what goes on.
    void close();

    Executor executor() { return m_socket.get_executor(); }
    std::string peer() const { return peerOf(m_socket); }

private:
    Socket m_socket;
    std::optional<asio::ssl::stream<Socket &>> m_tls;
};

} // namespace muster::ingest
