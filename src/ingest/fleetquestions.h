// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "ingest/replyinbox.h"

#include <memory>
#include <vector>

namespace muster::ingest {

/// Asks for the fleet on behalf of the sessions, one question at a time: a fleet is large, and whoever asks meanwhile
/// shares the next answer. Lives on the listener's thread.
class FleetQuestions final
{
public:
    FleetQuestions(domain::AskWorkers ask, std::shared_ptr<ReplyInbox> inbox)
        : m_ask(std::move(ask)),
          m_inbox(std::move(inbox))
    {
    }

    /// The session hears through the inbox: the workers, or that nobody can be asked now.
    void add(SessionId session);
    /// To be told of each answer that came.
    void answered();

private:
    void askForAll();

    domain::AskWorkers m_ask;
    std::shared_ptr<ReplyInbox> m_inbox;
    std::vector<SessionId> m_waiting;
    bool m_isAsking = false;
};

} // namespace muster::ingest
