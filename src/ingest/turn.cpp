// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/turn.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace muster::ingest {
namespace {

/// As many messages are handed over without waiting for the end of the turn.
constexpr std::size_t mostMessages = 256;

/// Who waits for one submission.
struct Waiting
{
    std::vector<SessionId> sessions;
    std::vector<std::size_t> ends;
    /// Places in `sessions`.
    std::set<std::size_t> refused;

    void refuse(std::size_t message)
    {
        const auto end = std::upper_bound(ends.begin(), ends.end(), message);
        refused.insert(static_cast<std::size_t>(end - ends.begin()));
    }
};

void answer(Waiting &waiting, StoreResult result, ReplyInbox &inbox)
{
    std::vector<SessionId> refused;
    // From behind, so that the places before stay.
    for (auto place = waiting.refused.rbegin(); place != waiting.refused.rend(); ++place) {
        const auto session = waiting.sessions.begin() + static_cast<std::ptrdiff_t>(*place);
        refused.push_back(*session);
        waiting.sessions.erase(session);
    }
    if (!refused.empty()) {
        inbox.put({std::move(refused), StoreResult::FleetFull});
    }
    if (!waiting.sessions.empty()) {
        inbox.put({std::move(waiting.sessions), result});
    }
}

} // namespace

Turn::Turn(boost::asio::io_context &io, domain::Submit submit, std::shared_ptr<ReplyInbox> inbox)
    : m_io(io),
      m_submit(std::move(submit)),
      m_inbox(std::move(inbox))
{
}

void Turn::add(SessionId session, std::vector<domain::Message> &&messages)
{
    m_messages.insert(m_messages.end(), std::make_move_iterator(messages.begin()),
                      std::make_move_iterator(messages.end()));
    m_sessions.push_back(session);
    m_ends.push_back(m_messages.size());
    if (m_messages.size() >= mostMessages) {
        handOver();
    } else if (!std::exchange(m_isDue, true)) {
        // It runs behind everything that is ready by now.
        boost::asio::post(m_io, [this] {
            m_isDue = false;
            handOver();
        });
    }
}

void Turn::handOver()
{
    if (m_sessions.empty()) {
        return;
    }
    const auto waiting = std::make_shared<Waiting>();
    const std::size_t usualMessages = m_messages.size();
    waiting->sessions.swap(m_sessions);
    waiting->ends.swap(m_ends);
    domain::Submission submission{std::exchange(m_messages, {}), domain::systemNow(), {}};
    const auto reply = [inbox = m_inbox, waiting](StoreResult result) { answer(*waiting, result, *inbox); };
    try {
        submission.done = [reply](bool stored) { reply(stored ? StoreResult::Stored : StoreResult::Failed); };
        submission.refused = [waiting](std::size_t message) { waiting->refuse(message); };
        if (!m_submit(std::move(submission))) {
            reply(StoreResult::Refused);
        }
        m_messages.reserve(usualMessages);
    } catch (...) {
        // Nobody else would ever answer them.
        reply(StoreResult::Failed);
        throw;
    }
}

} // namespace muster::ingest
