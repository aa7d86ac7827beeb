// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/replyinbox.h"

#include <boost/asio/post.hpp>

#include <utility>

namespace muster::ingest {

ReplyInbox::ReplyInbox(boost::asio::io_context &io, Deliver deliver)
    : m_io(&io),
      m_deliver(std::move(deliver))
{
}

void ReplyInbox::put(AddressedReply reply)
{
    const std::lock_guard lock{m_mutex};
    if (!m_io) {
        return;
    }
    m_incoming.push_back(std::move(reply));
    if (m_incoming.size() == 1) {
        boost::asio::post(*m_io, [self = shared_from_this()] { self->drain(); });
    }
}

void ReplyInbox::close()
{
    const std::lock_guard lock{m_mutex};
    m_io = nullptr;
    m_incoming.clear();
}

void ReplyInbox::drain()
{
    {
        const std::lock_guard lock{m_mutex};
        std::swap(m_incoming, m_delivering);
    }
    for (const AddressedReply &reply : m_delivering) {
        m_deliver(reply);
    }
    m_delivering.clear();
}

} // namespace muster::ingest
