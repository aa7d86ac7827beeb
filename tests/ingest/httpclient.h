// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace muster::ingest::test {

using Response = boost::beast::http::response<boost::beast::http::string_body>;

/// A blocking HTTP client over one connection, which also sends what no decent client would.
class HttpClient final
{
public:
    /// `from` is an address of this machine; empty: whichever the system takes.
    explicit HttpClient(std::uint16_t port, std::string_view from = {});

    /// Sends the bytes as they are. False when the connection is gone.
    bool send(std::string_view bytes);
    /// The next answer; nothing when the connection ends first.
    std::optional<Response> receive();
    /// The next answer to a HEAD request.
    std::optional<Response> receiveHeader();
    /// Sends one request and receives its answer.
    std::optional<Response> request(std::string_view method, std::string_view target, std::string_view body = {},
                                    std::string_view extraFields = {});
    /// Waits until the other side closes; false when it sends something instead, or does not close in a generous while.
    /// Then the connection is over on this side too.
    bool waitForClose();
    /// Bytes that have arrived and were not received yet.
    std::size_t available() const { return m_socket.available() + m_buffer.size(); }
    void close() { m_socket.close(); }

private:
    // Behind a pointer, so that clients can be moved.
    std::unique_ptr<boost::asio::io_context> m_io = std::make_unique<boost::asio::io_context>();
    boost::asio::ip::tcp::socket m_socket{*m_io};
    boost::beast::flat_buffer m_buffer;
};

/// The request as bytes, with a Content-Length when there is a body.
std::string requestText(std::string_view method, std::string_view target, std::string_view body = {},
                        std::string_view extraFields = {});

/// The JSON of an answer's body; null if it is none.
boost::json::value jsonOf(const Response &response);
/// The `data` of an envelope; null if there is none.
boost::json::value dataOf(const std::optional<Response> &response);
/// The HTTP status; 0 without an answer, -1 when it is not that of the envelope.
int statusOf(const std::optional<Response> &response);
/// The sentence in the envelope.
std::string messageOf(const std::optional<Response> &response);

} // namespace muster::ingest::test
