// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/beast/http/basic_parser.hpp>

#include <string>

namespace muster::ingest {

/// What Muster wants to know of an HTTP request. Kept from request to request, so that its memory is used again.
struct Request
{
    boost::beast::http::verb method = boost::beast::http::verb::unknown;
    /// 10 or 11.
    int version = 11;
    std::string target;
    std::string authorization;
    std::string clearmlAgent;
    std::string userAgent;
    std::string expectation;
    std::string contentType;
    std::string host;
    unsigned hostFields = 0;
    /// It has a field that only browsers send, and that no page can leave out.
    bool isFromBrowser = false;
    bool hasContentLength = false;
    bool hasTransferEncoding = false;
    std::string body;

    /// Makes it that of no request.
    void clear();
};

/// Beast's parser, without a container for all the fields that nobody asks for. For one request.
class RequestParser final : public boost::beast::http::basic_parser<true>
{
public:
    explicit RequestParser(Request &request)
        : m_request(request)
    {
    }

private:
    using Text = boost::beast::string_view;
    using Error = boost::beast::error_code;
    using Length = boost::optional<std::uint64_t>;

    void on_request_impl(boost::beast::http::verb method, Text name, Text target, int version, Error &error) override;
    void on_field_impl(boost::beast::http::field field, Text name, Text value, Error &error) override;
    void on_header_impl(Error &) override {}
    // Nothing is reserved on the word of a Content-Length.
    void on_body_init_impl(const Length &, Error &) override {}
    std::size_t on_body_impl(Text bytes, Error &error) override;
    void on_chunk_header_impl(std::uint64_t, Text, Error &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t remaining, Text bytes, Error &error) override;
    void on_finish_impl(Error &) override {}
    void on_response_impl(int, Text, int, Error &) override {}

    Request &m_request;
};

} // namespace muster::ingest
