// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "ingest/replyinbox.h"

#include <memory>
#include <vector>

namespace muster::ingest {

/// Gathers what the sessions hear in one turn of the listener's loop and hands it over as one submission: so the
/// collector is woken once, not for every report, and not before there is no more to read. Lives on the listener's
/// thread.
class Turn final
{
public:
    Turn(boost::asio::io_context &io, domain::Submit submit, std::shared_ptr<ReplyInbox> inbox);

    /// What becomes of the messages, the session hears through the inbox.
    void add(SessionId session, std::vector<domain::Message> &&messages);

private:
    void handOver();

    boost::asio::io_context &m_io;
    domain::Submit m_submit;
    std::shared_ptr<ReplyInbox> m_inbox;
    std::vector<domain::Message> m_messages;
    std::vector<SessionId> m_sessions;
    /// How many messages there are up to each session's last.
    std::vector<std::size_t> m_ends;
    bool m_isDue = false;
};

} // namespace muster::ingest
