// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/answer.h"
#include "ingest/clearmlapi.h"
#include "ingest/hostnames.h"
#include "ingest/requestparser.h"

#include <boost/beast/core/flat_buffer.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace muster::ingest {

/// Puts requests together from the bytes that arrive, without sockets, and refuses what is malformed or too large.
class RequestReader final
{
public:
    enum class Progress { Idle, InHeader, InBody, Complete, Refused };

    /// Refuses a request by its header, before its body is read; nothing lets it pass.
    using CheckSender = std::function<std::optional<Answer>(const Call &head)>;

    /// `hosts` has to last as long.
    explicit RequestReader(const HostNames &hosts, CheckSender checkSender = {});
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
    /// How much of its body has come.
    std::size_t bodyBytes() const { return m_request.body.size(); }
    /// What is wrong with it, when it is refused.
    const Answer &refused() const { return *m_refused; }
    /// How its answer is to be sent.
    Delivery delivery() const;

private:
    Progress refuse(int status, std::string_view why);
    std::optional<Progress> checkHeaderSize(std::size_t unreadBytes);
    std::optional<Progress> checkHeader();
    Progress refuse(const boost::beast::error_code &error);
    Progress waiting() const;
    Target target() const;

    const HostNames &m_hosts;
    const CheckSender m_checkSender;
    Request m_request;
    std::optional<RequestParser> m_parser;
    std::size_t m_headerBytes = 0;
    enum class Continue { NotAsked, Asked } m_continue = Continue::NotAsked;
    std::optional<Answer> m_refused;
};

} // namespace muster::ingest
