// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/httpclient.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/json/parse.hpp>

#include <chrono>

namespace muster::ingest::test {

namespace asio = boost::asio;
namespace http = boost::beast::http;
namespace json = boost::json;
using boost::system::error_code;

namespace {

template <typename Read>
std::optional<Response> receiveWith(Read read)
{
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    error_code error;
    read(parser, error);
    return error ? std::nullopt : std::optional{parser.release()};
}

} // namespace

HttpClient::HttpClient(std::uint16_t port, std::string_view from)
{
    if (!from.empty()) {
        m_socket.open(asio::ip::tcp::v4());
        m_socket.bind({asio::ip::make_address_v4(from), 0});
    }
    m_socket.connect({asio::ip::address_v4::loopback(), port});
    m_socket.set_option(asio::ip::tcp::no_delay{true});
}

bool HttpClient::send(std::string_view bytes)
{
    error_code error;
    asio::write(m_socket, asio::buffer(bytes), error);
    return !error;
}

std::optional<Response> HttpClient::receive()
{
    return receiveWith([this](auto &parser, error_code &error) { http::read(m_socket, m_buffer, parser, error); });
}

std::optional<Response> HttpClient::receiveHeader()
{
    return receiveWith([this](auto &parser, error_code &error) {
        parser.skip(true);
        http::read(m_socket, m_buffer, parser, error);
    });
}

std::optional<Response> HttpClient::request(std::string_view method, std::string_view target, std::string_view body,
                                            std::string_view extraFields)
{
    send(requestText(method, target, body, extraFields));
    return receive();
}

bool HttpClient::waitForClose()
{
    constexpr std::chrono::seconds generous{60};
    char byte = 0;
    bool isClosed = false;
    m_socket.async_read_some(asio::buffer(&byte, 1), [&isClosed](const error_code &error, std::size_t) {
        isClosed = error && error != asio::error::operation_aborted;
    });
    m_io->run_for(generous);
    m_socket.close();
    m_io->run();
    return isClosed && m_buffer.size() == 0;
}

std::string requestText(std::string_view method, std::string_view target, std::string_view body,
                        std::string_view extraFields)
{
    std::string text{method};
    text.append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\n").append(extraFields);
    if (!body.empty()) {
        if (extraFields.find("Content-Type:") == std::string_view::npos) {
            text.append("Content-Type: application/json\r\n");
        }
        text.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    }
    return text.append("\r\n").append(body);
}

json::value jsonOf(const Response &response)
{
    error_code error;
    return json::parse(response.body(), error);
}

json::value dataOf(const std::optional<Response> &response)
{
    const json::value body = response ? jsonOf(*response) : json::value{};
    return body.is_object() && body.as_object().contains("data") ? body.at("data") : json::value{};
}

int statusOf(const std::optional<Response> &response)
{
    if (!response) {
        return 0;
    }
    const json::value body = jsonOf(*response);
    error_code error;
    const json::value *const code = body.find_pointer("/meta/result_code", error);
    const auto status = static_cast<int>(response->result_int());
    return code && *code == status && body.at("data").is_object() ? status : -1;
}

std::string messageOf(const std::optional<Response> &response)
{
    const json::value body = response ? jsonOf(*response) : json::value{};
    error_code error;
    const json::value *const message = body.find_pointer("/meta/result_msg", error);
    return message && message->is_string() ? std::string{message->as_string()} : std::string{};
}

} // namespace muster::ingest::test
