// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/requestreader.h"

#include "access/ignorecase.h"
#include "ingest/door.h"
#include "ingest/limits.h"

#include <boost/beast/http/error.hpp>

#include <utility>

namespace muster::ingest {

namespace http = boost::beast::http;
using boost::beast::error_code;

namespace {

Call::Method method(http::verb verb)
{
    switch (verb) {
    case http::verb::get:
    case http::verb::post:
    case http::verb::put:
        return Call::Method::GetPostOrPut;
    case http::verb::head:
        return Call::Method::Head;
    default:
        return Call::Method::Other;
    }
}

} // namespace

RequestReader::RequestReader(const HostNames &hosts, CheckSender checkSender)
    : m_hosts(hosts),
      m_checkSender(std::move(checkSender))
{
    begin();
}

void RequestReader::begin()
{
    m_request.clear();
    m_headerBytes = 0;
    m_continue = Continue::NotAsked;
    m_refused.reset();
    m_parser.emplace(m_request);
    // Beast's limit holds for a line; the whole header is counted here.
    m_parser->header_limit(2 * limits::headerBytes);
    m_parser->body_limit(limits::batchBodyBytes);
}

RequestReader::Progress RequestReader::advance(boost::beast::flat_buffer &buffer)
{
    while (!m_parser->is_done()) {
        if (buffer.size() == 0) {
            return waiting();
        }
        const bool wasInHeader = !m_parser->is_header_done();
        error_code error;
        const std::size_t used = m_parser->put(buffer.data(), error);
        buffer.consume(used);
        if (wasInHeader) {
            m_headerBytes += used;
            if (const auto refused = checkHeaderSize(buffer.size())) {
                return *refused;
            }
        }
        if (error == http::error::need_more) {
            // Of a body every byte is taken: what is left is the line of a chunk, or what follows the last one.
            const bool isEndless = m_parser->is_header_done() && buffer.size() > limits::headerBytes;
            return isEndless ? refuse(400, "a chunk's own line, or what follows the last chunk, is too long")
                             : waiting();
        }
        if (error) {
            return refuse(error);
        }
        if (wasInHeader) {
            if (const auto refused = checkHeader()) {
                return *refused;
            }
        }
    }
    return Progress::Complete;
}

bool RequestReader::takeContinue()
{
    return std::exchange(m_continue, Continue::NotAsked) == Continue::Asked && m_request.body.empty();
}

Call RequestReader::call(domain::Timestamp now) const
{
    return {.method = method(m_request.method),
            .target = target(),
            .authorization = m_request.authorization,
            .clearmlAgent = m_request.clearmlAgent,
            .userAgent = m_request.userAgent,
            .body = m_request.body,
            .now = now};
}

Delivery RequestReader::delivery() const
{
    // After a refusal nobody knows where the next request would begin.
    const bool keepAlive = !m_refused && m_parser->keep_alive();
    Delivery delivery;
    delivery.httpVersion = static_cast<unsigned>(m_request.version);
    delivery.connection = keepAlive ? Delivery::Connection::KeepAlive : Delivery::Connection::Close;
    if (m_request.method == http::verb::head) {
        delivery.content = Delivery::Content::HeaderOnly;
    }
    return delivery;
}

/// Nothing for a header that may go on.
std::optional<RequestReader::Progress> RequestReader::checkHeaderSize(std::size_t unreadBytes)
{
    const std::size_t bytes = m_headerBytes + (m_parser->is_header_done() ? 0 : unreadBytes);
    return bytes > limits::headerBytes ? std::optional{refuse(
               431, "the header is larger than " + std::to_string(limits::headerBytes) + " bytes")}
                                       : std::nullopt;
}

/// Nothing for a header that is in order; then the body may be as long as its endpoint allows.
std::optional<RequestReader::Progress> RequestReader::checkHeader()
{
    if (m_checkSender) {
        if (auto refused = m_checkSender(call({}))) {
            m_refused = std::move(refused);
            return Progress::Refused;
        }
    }
    if (m_request.hasTransferEncoding && !m_parser->chunked()) {
        return refuse(400, "expected a body with Content-Length, or in chunks");
    }
    const bool isEmpty = m_parser->content_length().value_or(m_parser->chunked() ? 1 : 0) == 0;
    if (const auto away = turnAway(m_request, isEmpty ? Body::None : Body::Follows, m_hosts)) {
        return refuse(away->status, away->why);
    }
    const std::size_t limit = bodyLimit(target().name);
    if (m_parser->content_length().value_or(0) > limit) {
        return refuse(413, "the body is larger than " + std::to_string(limit) + " bytes");
    }
    m_parser->body_limit(limit);
    const std::string &expectation = m_request.expectation;
    if (!expectation.empty() && !access::equalIgnoringCase(expectation, "100-continue")) {
        return refuse(417, "the only expectation that can be met is 100-continue");
    }
    m_continue = expectation.empty() ? Continue::NotAsked : Continue::Asked;
    return std::nullopt;
}

RequestReader::Progress RequestReader::refuse(int status, std::string_view why)
{
    m_refused = refusal(target(), status, why);
    return Progress::Refused;
}

RequestReader::Progress RequestReader::refuse(const error_code &error)
{
    if (error == http::error::body_limit) {
        return refuse(413, "the body is too large");
    }
    if (error == http::error::header_limit) {
        return refuse(431, "the header is too large");
    }
    return refuse(400, "not an HTTP request: " + error.message());
}

RequestReader::Progress RequestReader::waiting() const
{
    if (m_parser->is_header_done()) {
        return Progress::InBody;
    }
    return m_parser->got_some() ? Progress::InHeader : Progress::Idle;
}

Target RequestReader::target() const
{
    return parseTarget(m_request.target);
}

} // namespace muster::ingest
