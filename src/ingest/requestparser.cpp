// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/requestparser.h"

#include "access/ignorecase.h"

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
    for (std::string *const text : {&target, &authorization, &clearmlAgent, &userAgent, &expectation, &body}) {
        text->clear();
    }
    method = http::verb::unknown;
    version = 11;
    hasTransferEncoding = false;
}

void RequestParser::on_request_impl(http::verb method, Text, Text target, int version, Error &)
{
    m_request.method = method;
    m_request.target.assign(target.data(), target.size());
    m_request.version = version;
}

void RequestParser::on_field_impl(http::field field, Text name, Text value, Error &)
{
    // Of a field that comes twice the first counts.
    const auto keep = [&](std::string &text) {
        if (text.empty()) {
            text.assign(value.data(), value.size());
        }
    };
    if (field == http::field::authorization) {
        keep(m_request.authorization);
    } else if (field == http::field::expect) {
        keep(m_request.expectation);
    } else if (field == http::field::transfer_encoding) {
        m_request.hasTransferEncoding = true;
    } else if (field == http::field::user_agent) {
        keep(m_request.userAgent);
    } else if (field == http::field::unknown
               && access::equalIgnoringCase({name.data(), name.size()}, "X-ClearML-Agent")) {
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
