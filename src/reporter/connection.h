// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter/tls.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>

namespace muster::reporter {

/// Why there is no connection, where no system error says so: a sentence with the remedy.
struct NoConnection final : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// One connection to a collector, over TLS where its target says https. What goes wrong is thrown, as
/// boost::system::system_error or NoConnection.
class Connection final
{
public:
    using Request = boost::beast::http::request<boost::beast::http::span_body<const char>>;
    using Parser = boost::beast::http::response_parser<boost::beast::http::string_body>;

    /// `timeout` is for connecting, and for each of the others.
    Connection(boost::asio::any_io_executor executor, std::chrono::milliseconds timeout);

    boost::asio::awaitable<void> connect(const Target &target, const TlsOptions &options);
    boost::asio::awaitable<void> write(const Request &request);
    boost::asio::awaitable<void> read(Parser &parser);

private:
    boost::asio::awaitable<void> shakeHands();

    std::chrono::milliseconds m_timeout;
    boost::beast::tcp_stream m_tcp;
    std::unique_ptr<Tls> m_tls;
    std::optional<boost::asio::ssl::stream<boost::beast::tcp_stream &>> m_secure;
    boost::beast::flat_buffer m_buffer;
};

} // namespace muster::reporter
