// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/session.h"

#include "ingest/escape.h"
#include "ingest/limits.h"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/error.hpp>

#include <algorithm>
#include <utility>

namespace muster::ingest {
namespace {

using boost::system::error_code;
using Progress = RequestReader::Progress;

/// Bytes asked of the socket at a time: a usual request, and little enough to be kept for each of many idle
/// connections.
constexpr std::size_t readBytes = 4 * 1024;
/// What is larger would come the slower, the longer the socket is not read.
constexpr std::size_t smallBody = 16 * 1024;
constexpr std::chrono::seconds lingerTimeout{2};

/// Empties it, and keeps its memory for the next answer where that is not much.
void clearKept(std::string &text)
{
    constexpr std::size_t mostKept = 64 * 1024;
    if (text.capacity() > mostKept) {
        text = std::string{};
    }
    text.clear();
}

/// Whether it has the form of what a login was answered with. One that is no longer good is no guess at a token: its
/// agent must hear 401, as it then logs in anew, and a whole fleet may have to after the key was changed.
bool showsLogin(std::string_view authorization)
{
    return std::ranges::count(authorization, '.') == 2;
}

} // namespace

Session::Session(SessionId id, Socket socket, Slots::Slot slot, asio::ssl::context *tls, SessionServices &services)
    : m_id(id),
      m_slot(std::move(slot)),
      m_connection(std::move(socket), tls),
      m_services(services),
      m_origin(m_connection.peer()),
      m_reader(services.hosts, [this](const Call &head) { return checkSender(head); })
{
}

Task<void> Session::run()
{
    if (!co_await shakeHands()) {
        co_return;
    }
    Delivery delivery;
    do {
        m_reader.begin();
        if (!co_await readRequest()) {
            co_return;
        }
        enter(Phase::Handling);
        m_services.moderation.asked(m_pace, Clock::now());
        Outcome outcome = handle();
        if (ask(outcome)) {
            outcome = conclude(std::move(outcome), co_await nextReply());
        }
        delivery = m_reader.delivery();
        clearKept(m_wire);
        appendMessage(m_wire, std::get<Answer>(outcome), delivery);
        const auto sent = m_connection.writeNow(m_wire);
        if (!sent || (*sent < m_wire.size() && !co_await send(std::string_view{m_wire}.substr(*sent)))) {
            co_return;
        }
        Moderation::answered(m_pace, Clock::now());
        // Behind the others' answers of this turn: by then the next request is often there, and is read without
        // waiting.
        co_await asio::post(m_connection.executor(), useTask);
    } while (delivery.connection == Delivery::Connection::KeepAlive);
    co_await linger();
}

std::optional<Answer> Session::checkSender(const Call &head)
{
    const auto refuseAs = [&head](const TooMuch &tooMuch) {
        Answer answer = refusal(head.target, 429, tooMuch.why);
        answer.retryAfter = tooMuch.wait;
        return answer;
    };
    Throttle &throttle = m_services.throttle;
    const auto now = m_services.options.ticks();
    if (const auto tooMuch = throttle.request(m_slot->first, now)) {
        return refuseAs(*tooMuch);
    }
    if (isOpenToAll(head.target.name)) {
        return std::nullopt;
    }
    if (const auto refused = m_services.gate.admit(head.authorization, m_services.options.now(), m_pass)) {
        const bool isGuess = refused->status == 401 && !showsLogin(head.authorization);
        const auto tooMuch = isGuess ? throttle.failedLogin(m_slot->first, now) : std::nullopt;
        return tooMuch ? refuseAs(*tooMuch) : refusal(head.target, refused->status, refused->sentence);
    }
    const std::string &token = m_pass.grant.tokenId;
    const auto tooMuch = token.empty() ? std::nullopt : throttle.requestWith(token, now);
    return tooMuch ? std::optional{refuseAs(*tooMuch)} : std::nullopt;
}

Task<bool> Session::shakeHands()
{
    // As if it were the beginning of the first header: it takes no longer.
    enter(Phase::Header);
    const error_code error = co_await m_connection.handshake();
    if (!error) {
        co_return true;
    }
    if (error.category() == asio::error::get_ssl_category()) {
        noteStranger(error);
        m_connection.dropTls();
        const bool isTold = !Connection::isPlainHttp(error) || co_await redirect();
        if (isTold) {
            co_await linger();
        }
    }
    co_return false;
}

void Session::noteStranger(const error_code &error)
{
    const std::string why = Connection::isPlainHttp(error) ? "it speaks http; its target is to begin with https://"
                                                           : escaped(error.message());
    const auto line = m_services.strangers.note(Clock::now(), "no TLS with " + m_connection.peer() + ": " + why);
    if (line && m_services.hooks.log) {
        m_services.hooks.log(*line);
    }
}

Task<bool> Session::redirect()
{
    Delivery delivery;
    delivery.connection = Delivery::Connection::Close;
    appendMessage(m_wire, refusal({}, 426, "this port speaks https; begin the address with https://"), delivery);
    co_return co_await send(m_wire);
}

Task<bool> Session::readRequest()
{
    for (;;) {
        m_progress = m_reader.advance(m_buffer);
        if (m_progress == Progress::Complete || m_progress == Progress::Refused) {
            co_return true;
        }
        if (m_reader.bodyBytes() > smallBody) {
            m_services.moderation.hurry(Clock::now());
        }
        enter(m_progress == Progress::InBody     ? Phase::Body
              : m_progress == Progress::InHeader ? Phase::Header
                                                 : Phase::Idle);
        if (m_reader.takeContinue() && !co_await send("HTTP/1.1 100 Continue\r\n\r\n")) {
            co_return false;
        }
        error_code error;
        const std::size_t bytes =
            co_await m_connection.readSome(m_buffer.prepare(readBytes), asio::redirect_error(useTask, error));
        if (error) {
            co_return false;
        }
        m_buffer.commit(bytes);
    }
}

Task<bool> Session::send(std::string_view bytes)
{
    enter(Phase::Sending);
    error_code error;
    co_await m_connection.write(asio::buffer(bytes), asio::redirect_error(useTask, error));
    co_return !error;
}

Outcome Session::handle()
{
    if (m_progress == Progress::Refused) {
        return m_reader.refused();
    }
    Call call = m_reader.call(m_services.options.now());
    // A body may take minutes: what was good when it began may have been revoked.
    const bool isOpen = isOpenToAll(call.target.name);
    if (const auto refused = isOpen ? std::nullopt : m_services.gate.admit(call.authorization, call.now, m_pass)) {
        return refusal(call.target, refused->status, refused->sentence);
    }
    call.grant = &m_pass.grant;
    m_hasSpoken = true;
    Outcome outcome = m_services.api.handle(call);
    if (auto *const toStore = std::get_if<ToStore>(&outcome)) {
        m_origin.mark(toStore->messages, call);
    }
    return outcome;
}

bool Session::ask(Outcome &outcome)
{
    if (auto *const toStore = std::get_if<ToStore>(&outcome)) {
        m_services.turn.add(m_id, std::move(toStore->messages));
        return true;
    }
    if (std::holds_alternative<ToRead>(outcome)) {
        m_services.questions.add(m_id);
        return true;
    }
    if (auto *const toCheck = std::get_if<ToCheck>(&outcome)) {
        const bool isWell = m_services.lastStore == StoreResult::Stored;
        outcome = Answer{std::move(isWell ? toCheck->well : toCheck->failing)};
    }
    return false;
}

Answer Session::conclude(Outcome &&outcome, const Reply &reply) const
{
    if (const auto *const workers = std::get_if<Workers>(&reply)) {
        return std::get<ToRead>(outcome).render(**workers);
    }
    const auto *const result = std::get_if<StoreResult>(&reply);
    if (!result) {
        return refuse(500, "the collector is stopping");
    }
    switch (*result) {
    case StoreResult::Stored:
        return std::get<ToStore>(std::move(outcome)).whenStored;
    case StoreResult::Refused:
        return refuse(429, "too much at once; send this again in a second");
    case StoreResult::FleetFull:
        return refuse(
            403,
            "the fleet is full and this worker, or category, is new: unregister workers, forget those who are lost, "
            "or raise listener.workers");
    case StoreResult::Failed:
        break;
    }
    return refuse(500, "the report could not be stored; see the collector's log");
}

/// Replies come through the inbox, so never before this coroutine waits.
Task<Reply> Session::nextReply()
{
    auto wait = [this](auto &&handler) { m_waiting.emplace(std::forward<decltype(handler)>(handler)); };
    Reply reply = co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void(Reply)>(wait, useTask);
    co_return reply;
}

void Session::deliver(const Reply &reply)
{
    if (m_waiting) {
        auto handler = *std::exchange(m_waiting, std::nullopt);
        std::move(handler)(reply);
    }
}

Task<void> Session::linger()
{
    enter(Phase::Lingering);
    co_await m_connection.shutdown();
    m_buffer.clear();
    error_code error;
    std::size_t dropped = 0;
    while (!error && dropped < limits::lingerBytes) {
        dropped += co_await m_connection.readRaw(m_buffer.prepare(readBytes), asio::redirect_error(useTask, error));
    }
}

void Session::closeIfLate(Clock::time_point now)
{
    if (std::exchange(m_phaseIsNew, false)) {
        m_deadline = deadline(now);
    } else if (now >= m_deadline && now - m_deadline >= earnedTime()) {
        stop();
    }
}

/// What a large body gets for coming at a decent rate.
Clock::duration Session::earnedTime() const
{
    const std::size_t rate = m_services.options.rules.bodyBytesPerSecond;
    return std::chrono::seconds{m_phase == Phase::Body ? m_reader.bodyBytes() / rate : 0};
}

Clock::time_point Session::deadline(Clock::time_point now) const
{
    const domain::ListenerRules &rules = m_services.options.rules;
    switch (m_phase) {
    case Phase::Idle:
        // Who has said nothing yet only holds a place.
        return now + (m_hasSpoken ? rules.idleTimeout : std::min(rules.headerTimeout, rules.idleTimeout));
    case Phase::Header:
        return now + rules.headerTimeout;
    case Phase::Body:
    case Phase::Sending:
        return now + rules.bodyTimeout;
    case Phase::Lingering:
        return now + lingerTimeout;
    case Phase::Handling:
        break;
    }
    // How long a commit takes is not the client's fault.
    return Clock::time_point::max();
}

void Session::stop()
{
    m_connection.close();
    deliver(Stopped{});
}

Answer Session::refuse(int status, std::string_view message) const
{
    return refusal(m_reader.call({}).target, status, message);
}

} // namespace muster::ingest
