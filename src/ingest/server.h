// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/io.h"
#include "ingest/session.h"
#include "ingest/tlssource.h"

#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>
#include <unordered_map>

namespace muster::ingest {

/// What a Listener consists of. All but what Listener has happens on its thread.
class Server final
{
public:
    Server(const Listener::Options &options, Listener::Hooks hooks);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Nothing when it listens and serves, otherwise why not.
    std::optional<Error> start();
    void stop();

    const Endpoint &endpoint() const { return m_endpoint; }
    std::optional<domain::Fingerprint> fingerprint() const;
    void reloadTls();

private:
    void serve();
    void run();
    void keepDoing(const char *what, Task<void> (Server::*task)());
    Task<void> acceptLoop();
    void admit(Socket socket);
    void turnAway(Socket &socket, std::string_view why) const;
    Task<void> closeLateSessions();
    Task<void> watchAccess();
    void lookAtAccess();
    Task<void> watchTls();
    void readTlsAgain(TlsSource::Reload reload);
    void deliver(const AddressedReply &addressed);
    void closeEverything();
    void log(std::string_view what, const std::exception_ptr &exception) const;
    void log(std::string_view what, std::string_view why) const;
    void log(const std::string &line) const;

    const Listener::Options m_options;
    const Listener::Hooks m_hooks;
    access::Gate m_gate;
    ClearmlApi m_api;
    HostNames m_hosts;
    Throttle m_throttle;
    Slots m_slots;
    // One thread runs it.
    asio::io_context m_io{1};
    Acceptor m_acceptor{m_io};
    Timer m_pause{m_io};
    Timer m_sweep{m_io};
    Timer m_look{m_io};
    Timer m_watch{m_io};
    std::optional<TlsSource> m_tls;
    std::shared_ptr<ReplyInbox> m_inbox;
    Turn m_turn;
    FleetQuestions m_questions;
    Moderation m_moderation;
    SessionServices m_services;
    std::unordered_map<SessionId, std::shared_ptr<Session>> m_sessions;
    SessionId m_lastSession = 0;
    Endpoint m_endpoint;
    std::mutex m_stopping;
    std::thread m_thread;
};

} // namespace muster::ingest
