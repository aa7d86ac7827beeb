// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/session.h"

#include "ingest/limits.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/write.hpp>

#include <utility>

namespace muster::ingest {
namespace {

using boost::system::error_code;
using Progress = RequestReader::Progress;

/// Bytes asked of the socket at a time: a usual request, and little enough to be kept for each of many idle
/// connections.
constexpr std::size_t readBytes = 4 * 1024;
constexpr std::chrono::seconds lingerTimeout{2};

} // namespace

Session::Session(SessionId id, Socket socket, SessionServices &services)
    : m_id(id),
      m_socket(std::move(socket)),
      m_services(services)
{
}

Task<void> Session::run()
{
    Delivery delivery;
    do {
        m_reader.begin();
        if (!co_await readRequest()) {
            co_return;
        }
        enter(Phase::Handling);
        const Answer answer = co_await answerRequest();
        delivery = m_reader.delivery();
        m_wire.clear();
        appendMessage(m_wire, answer, delivery);
        enter(Phase::Sending);
        if (!co_await send(m_wire)) {
            co_return;
        }
    } while (delivery.connection == Delivery::Connection::KeepAlive);
    co_await linger();
}

Task<bool> Session::readRequest()
{
    for (;;) {
        m_progress = m_reader.advance(m_buffer);
        if (m_progress == Progress::Complete || m_progress == Progress::Refused) {
            co_return true;
        }
        enter(m_progress == Progress::InBody     ? Phase::Body
              : m_progress == Progress::InHeader ? Phase::Header
                                                 : Phase::Idle);
        if (m_reader.takeContinue() && !co_await send("HTTP/1.1 100 Continue\r\n\r\n")) {
            co_return false;
        }
        error_code error;
        const std::size_t bytes =
            co_await m_socket.async_read_some(m_buffer.prepare(readBytes), asio::redirect_error(useTask, error));
        if (error) {
            co_return false;
        }
        m_buffer.commit(bytes);
    }
}

Task<bool> Session::send(std::string_view bytes)
{
    error_code error;
    co_await asio::async_write(m_socket, asio::buffer(bytes), asio::redirect_error(useTask, error));
    co_return !error;
}

Task<Answer> Session::answerRequest()
{
    if (m_progress == Progress::Refused) {
        co_return m_reader.refused();
    }
    Outcome outcome = m_services.api.handle(m_reader.call(domain::systemNow()));
    if (auto *const toStore = std::get_if<ToStore>(&outcome)) {
        co_return co_await store(std::move(*toStore));
    }
    if (const auto *const toRead = std::get_if<ToRead>(&outcome)) {
        co_return co_await read(*toRead);
    }
    if (auto *const toCheck = std::get_if<ToCheck>(&outcome)) {
        const bool isWell = m_services.lastStore == StoreResult::Stored;
        co_return std::move(isWell ? toCheck->well : toCheck->failing);
    }
    co_return std::get<Answer>(std::move(outcome));
}

Task<Answer> Session::store(ToStore &&toStore)
{
    domain::Submission submission{std::move(toStore.messages), domain::systemNow(), {}};
    submission.done = [inbox = m_services.inbox, id = m_id](bool stored) {
        inbox->put({id, stored ? StoreResult::Stored : StoreResult::Failed});
    };
    if (!m_services.hooks.submit(std::move(submission))) {
        co_return refuse(429, "too many reports at once; send this one again in a second");
    }
    const Reply reply = co_await nextReply();
    const auto *const result = std::get_if<StoreResult>(&reply);
    if (!result || *result == StoreResult::Failed) {
        co_return refuse(500, "the report could not be stored; see the collector's log");
    }
    co_return std::move(toStore.whenStored);
}

Task<Answer> Session::read(const ToRead &toRead)
{
    m_services.hooks.askWorkers([inbox = m_services.inbox, id = m_id](std::vector<domain::Worker> workers) {
        inbox->put({id, std::move(workers)});
    });
    const Reply reply = co_await nextReply();
    if (const auto *const workers = std::get_if<std::vector<domain::Worker>>(&reply)) {
        co_return toRead.render(*workers);
    }
    co_return refuse(500, "the collector is stopping");
}

/// Replies come through the inbox, so never before this coroutine waits.
Task<Reply> Session::nextReply()
{
    auto wait = [this](auto &&handler) { m_waiting.emplace(std::forward<decltype(handler)>(handler)); };
    Reply reply = co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void(Reply)>(wait, useTask);
    co_return reply;
}

void Session::deliver(Reply &&reply)
{
    if (m_waiting) {
        auto handler = *std::exchange(m_waiting, std::nullopt);
        std::move(handler)(std::move(reply));
    }
}

Task<void> Session::linger()
{
    enter(Phase::Lingering);
    error_code error;
    m_socket.shutdown(asio::socket_base::shutdown_send, error);
    m_buffer.clear();
    std::size_t dropped = 0;
    while (!error && dropped < limits::lingerBytes) {
        dropped += co_await m_socket.async_read_some(m_buffer.prepare(readBytes), asio::redirect_error(useTask, error));
    }
}

void Session::enter(Phase phase)
{
    if (phase == m_phase) {
        return;
    }
    const Listener::Options &options = m_services.options;
    const std::chrono::milliseconds timeouts[] = {
        options.idleTimeout, options.headerTimeout, options.bodyTimeout, {}, options.bodyTimeout, lingerTimeout,
    };
    m_phase = phase;
    // How long a commit takes is not the client's fault.
    m_deadline =
        phase == Phase::Handling ? Clock::time_point::max() : Clock::now() + timeouts[static_cast<std::size_t>(phase)];
}

void Session::closeIfLate(Clock::time_point now)
{
    if (now >= m_deadline) {
        stop();
    }
}

void Session::stop()
{
    error_code ignored;
    m_socket.close(ignored);
    deliver(Stopped{});
}

Answer Session::refuse(int status, std::string_view message) const
{
    return refusal(m_reader.call({}).target, status, message);
}

} // namespace muster::ingest
