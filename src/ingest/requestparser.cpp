// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/requestparser.h"

#include "access/ignorecase.h"

#include <boost/beast/http/error.hpp>

#include <utility>

namespace muster::ingest {

namespace http = boost::beast::http;

namespace {

/// Memory for a body that is kept for the next request.
constexpr std::size_t keptBodyBytes = 64 * 1024;

} // namespace

void Request::clear()
{
    if (body.capacity() > keptBodyBytes) {
        body = std::string{};
    }
    for (std::string *const text :
         {&target, &authorization, &clearmlAgent, &userAgent, &expectation, &contentType, &host, &body}) {
        text->clear();
    }
    method = http::verb::unknown;
    version = 11;
    hasContentLength = false;
    hasTransferEncoding = false;
    hostFields = 0;
    isFromBrowser = false;
}

void RequestParser::on_request_impl(http::verb method, Text, Text target, int version, Error &)
{
    m_request.method = method;
    m_request.target.assign(target.data(), target.size());
    m_request.version = version;
}

void RequestParser::on_field_impl(http::field field, Text name, Text value, Error &error)
{
    // Of a field that comes twice the first counts.
    const auto keep = [&](std::string &text) {
        if (text.empty()) {
            text.assign(value.data(), value.size());
        }
    };
    const auto isNamed = [&](std::string_view unlisted) {
        return access::equalIgnoringCase({name.data(), name.size()}, unlisted);
    };
    if (field == http::field::authorization) {
        keep(m_request.authorization);
    } else if (field == http::field::content_type) {
        keep(m_request.contentType);
    } else if (field == http::field::host) {
        ++m_request.hostFields;
        keep(m_request.host);
    } else if (field == http::field::origin || isNamed("Sec-Fetch-Site")) {
        m_request.isFromBrowser = true;
    } else if (field == http::field::content_length) {
        // Whoever stands in between might believe the other one.
        if (std::exchange(m_request.hasContentLength, true) || value.find(',') != Text::npos) {
            error = http::error::multiple_content_length;
        }
    } else if (field == http::field::expect) {
        keep(m_request.expectation);
    } else if (field == http::field::transfer_encoding) {
        m_request.hasTransferEncoding = true;
    } else if (field == http::field::user_agent) {
        keep(m_request.userAgent);
    } else if (isNamed("X-ClearML-Agent")) {
        keep(m_request.clearmlAgent);
    }
}

std::size_t RequestParser::on_body_impl(Text bytes, Error &)
{
    m_request.body.append(bytes.data(), bytes.size());
    return bytes.size();
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, Text bytes, Error &error)
{
    return on_body_impl(bytes, error);
}

} // namespace muster::ingest
