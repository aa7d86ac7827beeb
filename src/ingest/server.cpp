// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/server.h"

#include "ingest/acceptor.h"
#include "ingest/escape.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>

#include <algorithm>

namespace muster::ingest {
namespace {

using boost::system::error_code;

/// How long to wait when no connection can be accepted, usually for want of file descriptors.
constexpr std::chrono::milliseconds acceptPause{100};

/// Often enough that no timeout is exceeded by more than a quarter, or a second: a phase is timed from the first sweep
/// that sees it.
Clock::duration sweepInterval(const domain::ListenerRules &rules)
{
    const auto shortest = std::min({rules.headerTimeout, rules.bodyTimeout, rules.idleTimeout});
    return std::clamp<std::chrono::milliseconds>(shortest / 8, std::chrono::milliseconds{5},
                                                 std::chrono::milliseconds{500});
}

/// Beyond loopback a token is needed, and names are many: they are held against the list only where there is one.
HostNames namesHere(const Listener::Options &options, const Acceptor &acceptor)
{
    std::vector<std::string> names = options.rules.hosts;
    if (names.empty() && reachOf(acceptor) == access::Gate::Reach::Network) {
        return HostNames{};
    }
    names.push_back(options.endpoint.host);
    std::ranges::move(ownHostNames(), std::back_inserter(names));
    return HostNames{std::move(names)};
}

} // namespace

Server::Server(const Listener::Options &options, Listener::Hooks hooks)
    : m_options(options),
      m_hooks(std::move(hooks)),
      m_gate(options.accessFolder),
      m_api(m_gate),
      m_throttle(options.rules),
      m_slots(options.rules),
      m_inbox(std::make_shared<ReplyInbox>(m_io, [this](const AddressedReply &reply) { deliver(reply); })),
      m_turn(m_io, m_hooks.submit, m_inbox),
      m_questions(m_hooks.askWorkers, m_inbox),
      m_services{m_options, m_hooks, m_gate, m_api, m_hosts, m_throttle, m_turn, m_questions, m_moderation, m_inbox}
{
}

Server::~Server()
{
    stop();
}

std::optional<Error> Server::start()
{
    if (m_options.tls) {
        m_tls.emplace(*m_options.tls);
        if (auto problem = m_tls->start()) {
            return problem;
        }
    }
    lookAtAccess();
    auto acceptor = openAcceptor(m_io, m_options.endpoint, m_gate.furthest());
    if (!acceptor) {
        return acceptor.error();
    }
    m_acceptor = *std::move(acceptor);
    m_endpoint = localEndpoint(m_acceptor);
    m_hosts = namesHere(m_options, m_acceptor);
    m_gate.listenOn(reachOf(m_acceptor));
    keepDoing("accepting connections", &Server::acceptLoop);
    keepDoing("closing late connections", &Server::closeLateSessions);
    keepDoing("watching the access tokens", &Server::watchAccess);
    if (m_tls) {
        keepDoing("watching the certificate", &Server::watchTls);
    }
    m_thread = std::thread{[this] { serve(); }};
    return std::nullopt;
}

void Server::stop()
{
    const std::lock_guard lock{m_stopping};
    if (m_thread.joinable()) {
        asio::post(m_io, [this] { closeEverything(); });
        m_thread.join();
    }
    m_inbox->close();
}

/// What escapes from one handler, as bad_alloc may, must not end the others.
void Server::serve()
{
    for (;;) {
        try {
            run();
            return;
        } catch (...) {
            log("listener", std::current_exception());
        }
    }
}

/// Until there is nothing more to do, ever.
void Server::run()
{
    while (m_io.run_one() > 0) {
        m_io.poll();
        if (const auto pause = m_moderation.pause(Clock::now()); pause.count() > 0) {
            std::this_thread::sleep_for(pause);
        }
    }
}

/// Until it ends by itself, whatever happens: a token that is revoked must not stay good.
void Server::keepDoing(const char *what, Task<void> (Server::*task)())
{
    asio::co_spawn(m_io, (this->*task)(), [this, what, task](const std::exception_ptr &exception) {
        if (exception) {
            log(what, exception);
            keepDoing(what, task);
        }
    });
}

Task<void> Server::acceptLoop()
{
    error_code lastError;
    while (m_acceptor.is_open()) {
        error_code error;
        Socket socket = co_await m_acceptor.async_accept(asio::redirect_error(useTask, error));
        if (!error) {
            admit(std::move(socket));
        } else if (m_acceptor.is_open()) {
            if (error != lastError) {
                log("cannot accept a connection", error.message());
            }
            error_code ignored;
            m_pause.expires_after(acceptPause);
            co_await m_pause.async_wait(asio::redirect_error(useTask, ignored));
        }
        lastError = error;
    }
}

void Server::admit(Socket socket)
{
    auto slot = m_slots.take(sourceOf(peerOf(socket)));
    if (const auto *const why = std::get_if<std::string_view>(&slot)) {
        turnAway(socket, *why);
        return;
    }
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay{true}, ignored);
    // What the client does not take at once is waited for.
    socket.non_blocking(true, ignored);
    const SessionId id = ++m_lastSession;
    const auto session = std::make_shared<Session>(id, std::move(socket), std::get<Slots::Slot>(std::move(slot)),
                                                   m_tls ? &m_tls->context() : nullptr, m_services);
    m_sessions.emplace(id, session);
    asio::co_spawn(m_io, session->run(), [this, id, session](const std::exception_ptr &exception) {
        if (exception) {
            log("a connection failed", exception);
        }
        m_sessions.erase(id);
    });
}

/// 429 is the one answer that every client takes well. Under TLS there is none before a handshake.
void Server::turnAway(Socket &socket, std::string_view why) const
{
    if (m_tls) {
        return;
    }
    std::string wire;
    Delivery delivery;
    delivery.connection = Delivery::Connection::Close;
    appendMessage(wire, refusal({}, 429, why), delivery);
    error_code ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(wire), ignored);
    socket.shutdown(asio::socket_base::shutdown_send, ignored);
}

Task<void> Server::closeLateSessions()
{
    error_code error;
    while (m_acceptor.is_open()) {
        m_sweep.expires_after(sweepInterval(m_options.rules));
        co_await m_sweep.async_wait(asio::redirect_error(useTask, error));
        const auto now = Clock::now();
        for (const auto &[id, session] : m_sessions) {
            session->closeIfLate(now);
        }
    }
}

Task<void> Server::watchAccess()
{
    error_code error;
    while (m_acceptor.is_open()) {
        m_look.expires_after(m_options.accessInterval);
        co_await m_look.async_wait(asio::redirect_error(useTask, error));
        lookAtAccess();
    }
}

void Server::lookAtAccess()
{
    if (const auto line = m_gate.look()) {
        log("access", *line);
    }
}

Task<void> Server::watchTls()
{
    if (!m_tls->warning().empty()) {
        log(m_tls->warning());
    }
    error_code error;
    while (m_acceptor.is_open()) {
        m_watch.expires_after(m_options.tlsCheckInterval);
        co_await m_watch.async_wait(asio::redirect_error(useTask, error));
        if (!error) {
            readTlsAgain(TlsSource::Reload::IfChanged);
        }
    }
}

void Server::readTlsAgain(TlsSource::Reload reload)
{
    if (const auto line = m_tls->reload(reload)) {
        log(*line);
    }
}

std::optional<domain::Fingerprint> Server::fingerprint() const
{
    return m_tls ? std::optional{m_tls->fingerprint()} : std::nullopt;
}

void Server::reloadTls()
{
    if (m_tls) {
        asio::post(m_io, [this] { readTlsAgain(TlsSource::Reload::Anyway); });
    }
}

void Server::deliver(const AddressedReply &addressed)
{
    const auto *const result = std::get_if<StoreResult>(&addressed.reply);
    if (result && (*result == StoreResult::Stored || *result == StoreResult::Failed)) {
        m_services.lastStore = *result;
    }
    if (std::holds_alternative<Workers>(addressed.reply)) {
        m_questions.answered();
    }
    for (const SessionId id : addressed.sessions) {
        const auto found = m_sessions.find(id);
        if (found != m_sessions.end()) {
            const std::shared_ptr<Session> session = found->second;
            session->deliver(addressed.reply);
        }
    }
}

void Server::closeEverything()
{
    error_code ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
    m_sweep.cancel();
    m_look.cancel();
    m_watch.cancel();
    // A session that ends leaves the map: go over a copy.
    const auto sessions = m_sessions;
    for (const auto &[id, session] : sessions) {
        session->stop();
    }
}

void Server::log(std::string_view what, const std::exception_ptr &exception) const
{
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception &error) {
        log(what, error.what());
    } catch (...) {
        log(what, "unknown error");
    }
}

void Server::log(std::string_view what, std::string_view why) const
{
    log(std::string{what} + ": " + escaped(why));
}

void Server::log(const std::string &line) const
{
    if (m_hooks.log) {
        m_hooks.log(line);
    }
}

} // namespace muster::ingest
