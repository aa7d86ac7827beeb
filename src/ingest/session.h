// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/gate.h"
#include "ingest/clearmlapi.h"
#include "ingest/connection.h"
#include "ingest/fleetquestions.h"
#include "ingest/io.h"
#include "ingest/moderation.h"
#include "ingest/originstamp.h"
#include "ingest/rarelog.h"
#include "ingest/replyinbox.h"
#include "ingest/requestreader.h"
#include "ingest/slots.h"
#include "ingest/throttle.h"
#include "ingest/turn.h"

#include <boost/asio/async_result.hpp>

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace muster::ingest {

/// What the sessions of one listener share.
struct SessionServices
{
    const Listener::Options &options;
    const Listener::Hooks &hooks;
    const access::Gate &gate;
    ClearmlApi &api;
    const HostNames &hosts;
    Throttle &throttle;
    Turn &turn;
    FleetQuestions &questions;
    Moderation &moderation;
    std::shared_ptr<ReplyInbox> inbox;
    /// What became of the last submission.
    StoreResult lastStore = StoreResult::Stored;
    /// Of handshakes that failed.
    RareLog strangers{};
};

/// One connection: its requests, strictly one after another. Lives on the listener's thread.
class Session final
{
public:
    /// `tls` is null where http is spoken.
    Session(SessionId id, Socket socket, Slots::Slot slot, asio::ssl::context *tls, SessionServices &services);

    /// Serves until the connection ends.
    Task<void> run();
    /// What run() waits for, after it handed something over.
    void deliver(const Reply &reply);
    /// To be called now and then. Closes the connection if it has kept everybody waiting too long.
    void closeIfLate(Clock::time_point now);
    /// Ends run() soon.
    void stop();

private:
    enum class Phase { Idle, Header, Body, Handling, Sending, Lingering };
    using WaitsForReply = asio::async_result<asio::use_awaitable_t<Executor>, void(Reply)>::handler_type;

    /// Nothing when the sender may ask for that.
    std::optional<Answer> checkSender(const Call &head);
    /// Of these, false: the connection is over.
    Task<bool> shakeHands();
    Task<bool> readRequest();
    Task<bool> send(std::string_view bytes);
    /// Who only looks whether the port is open is none.
    void noteStranger(const boost::system::error_code &error);
    /// Says in plain HTTP that this port speaks https.
    Task<bool> redirect();
    Outcome handle();
    /// Hands over what others have to answer; true if it did.
    bool ask(Outcome &outcome);
    Task<Reply> nextReply();
    Answer conclude(Outcome &&outcome, const Reply &reply) const;
    /// Lets the client read the answer before the connection is cut.
    Task<void> linger();

    void enter(Phase phase) { m_phaseIsNew |= std::exchange(m_phase, phase) != phase; }
    Clock::time_point deadline(Clock::time_point now) const;
    Clock::duration earnedTime() const;
    Answer refuse(int status, std::string_view message) const;

    const SessionId m_id;
    /// Names the source, too.
    const Slots::Slot m_slot;
    Connection m_connection;
    SessionServices &m_services;
    Phase m_phase = Phase::Handling;
    bool m_phaseIsNew = true;
    /// A request of it was let in.
    bool m_hasSpoken = false;
    Clock::time_point m_deadline = Clock::time_point::max();
    boost::beast::flat_buffer m_buffer;
    Moderation::Client m_pace;
    OriginStamp m_origin;
    access::Pass m_pass;
    RequestReader m_reader;
    RequestReader::Progress m_progress = RequestReader::Progress::Idle;
    std::string m_wire;
    std::optional<WaitsForReply> m_waiting;
};

} // namespace muster::ingest
