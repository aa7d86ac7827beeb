// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/turn.h"

#include <boost/asio/post.hpp>

#include <iterator>
#include <utility>

namespace muster::ingest {
namespace {

/// As many messages are handed over without waiting for the end of the turn.
constexpr std::size_t mostMessages = 256;

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
    const auto sessions = std::make_shared<std::vector<SessionId>>();
    const std::size_t usualMessages = m_messages.size();
    sessions->swap(m_sessions);
    domain::Submission submission{std::exchange(m_messages, {}), domain::systemNow(), {}};
    const auto reply = [inbox = m_inbox, sessions](StoreResult result) { inbox->put({std::move(*sessions), result}); };
    try {
        submission.done = [reply](bool stored) { reply(stored ? StoreResult::Stored : StoreResult::Failed); };
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
