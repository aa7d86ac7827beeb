// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/courier.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace muster::agent {

namespace asio = boost::asio;
using reporter::Call;
using reporter::Delivery;
using reporter::Outcome;

Courier::Courier(const asio::any_io_executor &executor, reporter::Client &client, Spool &spool,
                 domain::Registration registration, reporter::Backoff::Limits waits, Say say)
    : m_client(client),
      m_spool(spool),
      m_registration(std::move(registration)),
      m_backoff(waits),
      m_say(std::move(say)),
      m_timer(executor)
{
}

void Courier::add(const Measured &measured)
{
    reporter::Addenda addenda = measured.addenda;
    addenda.spoolThinned = m_spool.takeThinned();
    std::string body = reporter::statusReportJson(measured.report, addenda);
    const std::optional<std::string> trouble = m_spool.append(body);
    if (trouble) {
        m_unspooled = std::move(body);
        if (*trouble != m_spoolTrouble) {
            m_say(*trouble + " Until then, only the newest report is kept while nobody answers.");
        }
    }
    m_spoolTrouble = trouble.value_or("");
    // While it waits for work, this wakes it; while it waits after a failure, the wait goes on.
    if (m_trouble.empty()) {
        m_timer.cancel();
    }
}

asio::awaitable<void> Courier::run()
{
    for (;;) {
        if (!hasWork()) {
            co_await waitForWork();
            continue;
        }
        const Outcome outcome = co_await deliverNext();
        if (outcome.delivery != Delivery::TryLater) {
            sayRecovered();
            continue;
        }
        sayOnce(outcome.problem);
        m_timer.expires_after(m_backoff.next(outcome.retryAfter));
        co_await m_timer.async_wait(asio::use_awaitable);
    }
}

asio::awaitable<void> Courier::leave()
{
    const Call call = reporter::toCall(domain::Unregistration{m_registration.worker});
    co_await m_client.attempt(call);
}

asio::awaitable<Outcome> Courier::deliverNext()
{
    if (!m_isRegistered) {
        return deliverRegistration();
    }
    return m_spool.isEmpty() ? deliverUnspooled() : deliverSpooled();
}

asio::awaitable<Outcome> Courier::deliverRegistration()
{
    const Call call = reporter::toCall(m_registration);
    Outcome outcome = co_await m_client.attempt(call);
    if (outcome.delivery == Delivery::Rejected) {
        m_say("The registration was refused; reporting goes on without it. " + outcome.problem);
    }
    m_isRegistered = outcome.delivery != Delivery::TryLater;
    co_return outcome;
}

asio::awaitable<Outcome> Courier::deliverSpooled()
{
    const Spool::Batch batch = m_spool.oldest(m_singles > 0 ? 1 : batchRecords, batchBytes);
    if (!batch.problem.empty()) {
        co_return Outcome{Delivery::TryLater, 0, batch.problem, {}};
    }
    if (batch.records.empty()) {
        co_return Outcome{Delivery::Acknowledged, 0, {}, {}};
    }
    const bool isSingle = batch.records.size() == 1;
    const Call call =
        isSingle ? Call{"workers.status_report", batch.records.front()} : reporter::toBatch(batch.records);
    Outcome outcome = co_await m_client.attempt(call);
    if (outcome.delivery == Delivery::TryLater) {
        co_return outcome;
    }
    if (!isSingle && outcome.delivery == Delivery::Rejected) {
        m_singles = batch.records.size();
        co_return outcome;
    }
    if (outcome.delivery == Delivery::Rejected) {
        m_say("A report was refused and is dropped. " + outcome.problem);
    }
    m_singles -= m_singles > 0 ? 1 : 0;
    m_spool.acknowledge(batch);
    co_return outcome;
}

asio::awaitable<Outcome> Courier::deliverUnspooled()
{
    const Call call{"workers.status_report", *m_unspooled};
    Outcome outcome = co_await m_client.attempt(call);
    if (outcome.delivery == Delivery::Rejected) {
        m_say("A report was refused and is dropped. " + outcome.problem);
    }
    if (outcome.delivery != Delivery::TryLater && m_unspooled == call.body) {
        m_unspooled.reset();
    }
    co_return outcome;
}

asio::awaitable<void> Courier::waitForWork()
{
    m_timer.expires_at(asio::steady_timer::time_point::max());
    co_await m_timer.async_wait(asio::as_tuple(asio::use_awaitable));
    // The wait ends with an error both when there is work and when this coroutine is cancelled.
    if (const auto state = co_await asio::this_coro::cancellation_state;
        state.cancelled() != asio::cancellation_type::none) {
        throw boost::system::system_error{asio::error::operation_aborted};
    }
}

bool Courier::hasWork() const
{
    return !m_isRegistered || !m_spool.isEmpty() || m_unspooled;
}

void Courier::sayOnce(const std::string &trouble)
{
    if (m_trouble != trouble) {
        m_say(trouble);
        m_trouble = trouble;
    }
}

void Courier::sayRecovered()
{
    m_backoff.reset();
    if (!m_trouble.empty()) {
        m_say("Reports arrive again.");
        m_trouble.clear();
    }
}

} // namespace muster::agent
