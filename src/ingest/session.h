// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/clearmlapi.h"
#include "ingest/io.h"
#include "ingest/replyinbox.h"
#include "ingest/requestreader.h"

#include <boost/asio/async_result.hpp>

#include <memory>
#include <optional>
#include <string>

namespace muster::ingest {

/// What the sessions of one listener share.
struct SessionServices
{
    const Listener::Options &options;
    const Listener::Hooks &hooks;
    ClearmlApi &api;
    std::shared_ptr<ReplyInbox> inbox;
    /// What became of the last submission.
    StoreResult lastStore = StoreResult::Stored;
};

/// One connection: its requests, strictly one after another. Lives on the listener's thread.
class Session final
{
public:
    Session(SessionId id, Socket socket, SessionServices &services);

    /// Serves until the connection ends.
    Task<void> run();
    /// What run() waits for, after it handed something over.
    void deliver(Reply &&reply);
    /// Closes the connection if it has kept everybody waiting too long.
    void closeIfLate(Clock::time_point now);
    /// Ends run() soon.
    void stop();

private:
    enum class Phase { Idle, Header, Body, Handling, Sending, Lingering };
    using WaitsForReply = asio::async_result<asio::use_awaitable_t<Executor>, void(Reply)>::handler_type;

    /// False: the connection is over.
    Task<bool> readRequest();
    Task<bool> send(std::string_view bytes);
    Task<Answer> answerRequest();
    Task<Answer> store(ToStore &&toStore);
    Task<Answer> read(const ToRead &toRead);
    Task<Reply> nextReply();
    /// Lets the client read the answer before the connection is cut.
    Task<void> linger();

    void enter(Phase phase);
    Answer refuse(int status, std::string_view message) const;

    const SessionId m_id;
    Socket m_socket;
    SessionServices &m_services;
    Phase m_phase = Phase::Handling;
    Clock::time_point m_deadline = Clock::time_point::max();
    boost::beast::flat_buffer m_buffer;
    RequestReader m_reader;
    RequestReader::Progress m_progress = RequestReader::Progress::Idle;
    std::string m_wire;
    std::optional<WaitsForReply> m_waiting;
};

} // namespace muster::ingest
