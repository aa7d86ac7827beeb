// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/answer.h"
#include "ingest/clearmlapi.h"

#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>

namespace muster::ingest {

/// Beast's body that is appended to a string which outlives the request, so that its memory is used again.
struct ReusedBody
{
    using value_type = std::string *;

    class reader final
    {
    public:
        template <bool isRequest, typename Fields>
        reader(boost::beast::http::header<isRequest, Fields> &, value_type &body)
            : m_body(*body)
        {
        }

        // Nothing is reserved on the word of a Content-Length.
        void init(const boost::optional<std::uint64_t> &, boost::beast::error_code &error) { error = {}; }
        template <typename Buffers>
        std::size_t put(const Buffers &buffers, boost::beast::error_code &error);
        void finish(boost::beast::error_code &error) { error = {}; }

    private:
        std::string &m_body;
    };
};

/// Puts requests together from the bytes that arrive, without sockets, and refuses what is malformed or too large.
class RequestReader final
{
public:
    enum class Progress { Idle, InHeader, InBody, Complete, Refused };

    RequestReader();
    RequestReader(const RequestReader &) = delete;
    RequestReader &operator=(const RequestReader &) = delete;

    /// Forgets the request before: the views that were taken of it end.
    void begin();
    /// Takes what it can use out of the buffer; what is left belongs to the next request.
    Progress advance(boost::beast::flat_buffer &buffer);

    /// Whether the client waits for "100 Continue" before it sends the body; true once.
    bool takeContinue();

    /// The request, when it is complete.
    Call call(domain::Timestamp now) const;
    /// What is wrong with it, when it is refused.
    const Answer &refused() const { return *m_refused; }
    /// How its answer is to be sent.
    Delivery delivery() const;

private:
    using Parser = boost::beast::http::request_parser<ReusedBody, std::pmr::polymorphic_allocator<char>>;

    Progress refuse(int status, std::string_view why);
    std::optional<Progress> checkHeaderSize(std::size_t unreadBytes);
    std::optional<Progress> checkHeader();
    Progress refuse(const boost::beast::error_code &error);
    Progress waiting() const;
    Target target() const;

    static constexpr std::size_t s_arenaBytes = 4 * 1024;

    std::array<std::byte, s_arenaBytes> m_arena;
    std::pmr::monotonic_buffer_resource m_memory{m_arena.data(), m_arena.size()};
    std::string m_body;
    std::optional<Parser> m_parser;
    std::size_t m_headerBytes = 0;
    enum class Continue { NotAsked, Asked } m_continue = Continue::NotAsked;
    std::optional<Answer> m_refused;
};

template <typename Buffers>
std::size_t ReusedBody::reader::put(const Buffers &buffers, boost::beast::error_code &error)
{
    std::size_t bytes = 0;
    for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
        m_body.append(static_cast<const char *>(buffer.data()), buffer.size());
        bytes += buffer.size();
    }
    error = {};
    return bytes;
}

} // namespace muster::ingest
