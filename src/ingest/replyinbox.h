// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker.h"

#include <boost/asio/io_context.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

namespace muster::ingest {

using SessionId = std::uint64_t;

/// The listener stops; there is nothing more to wait for.
struct Stopped
{
};
/// Refused: there was no room in the queue. FleetFull: a worker of it is new, and one too many.
enum class StoreResult { Stored, Failed, Refused, FleetFull };
using Workers = std::shared_ptr<const std::vector<domain::Worker>>;
using Reply = std::variant<Stopped, StoreResult, Workers>;

struct AddressedReply
{
    std::vector<SessionId> sessions;
    Reply reply;
};

/// Brings replies from any thread to the listener's. Waking a thread is dear: what has gathered is fetched in one go.
/// Outlives the listener, for replies that come too late.
class ReplyInbox final : public std::enable_shared_from_this<ReplyInbox>
{
public:
    using Deliver = std::function<void(const AddressedReply &)>;

    /// `deliver` is called in `io`.
    ReplyInbox(boost::asio::io_context &io, Deliver deliver);

    /// From any thread.
    void put(AddressedReply reply);
    /// From now on replies are dropped, and `io` is no longer touched.
    void close();

private:
    void drain();

    std::mutex m_mutex;
    boost::asio::io_context *m_io; // null once closed
    std::vector<AddressedReply> m_incoming;

    // Only in `io`.
    Deliver m_deliver;
    std::vector<AddressedReply> m_delivering;
};

} // namespace muster::ingest
