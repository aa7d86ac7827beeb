// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/driver.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/system_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <stdexcept>

namespace muster::sim {
namespace {

namespace asio = boost::asio;
using reporter::Call;
using reporter::Delivery;
using reporter::Outcome;

constexpr std::size_t historyBatch = 500;
constexpr std::chrono::seconds lineInterval{10};
/// How long past the end, and past the last answer, an answer is waited for.
constexpr std::chrono::seconds grace{5};

domain::Timestamp endOf(domain::Timestamp start, std::chrono::milliseconds duration)
{
    return duration == duration.zero() ? domain::Timestamp::max() : start + duration;
}

} // namespace

Driver::Driver(asio::any_io_executor executor, const Fleet &fleet, Options options, Say print, Say complain)
    : m_executor(std::move(executor)),
      m_fleet(fleet),
      m_options(std::move(options)),
      m_print(std::move(print)),
      m_complain(std::move(complain)),
      m_liveFrom(domain::systemNow()),
      m_end(endOf(m_liveFrom, m_options.duration)),
      m_timeline(fleet.size(), fleet.options().interval, fleet.options().scenario.phases,
                 m_liveFrom - m_options.history),
      m_isRegistered(fleet.size())
{
    if (m_options.acknowledgedLog.empty()) {
        return;
    }
    m_log.open(m_options.acknowledgedLog, std::ios::app | std::ios::binary);
    if (!m_log) {
        throw std::runtime_error{"The file " + m_options.acknowledgedLog.string()
                                 + " can't be written; name another with --acked-log."};
    }
}

asio::awaitable<void> Driver::run()
{
    const auto [order, failure, printingFailed, watchFailed] =
        co_await asio::experimental::make_parallel_group(
            asio::co_spawn(m_executor, serveAll(), asio::deferred),
            asio::co_spawn(m_executor, printLines(), asio::deferred),
            asio::co_spawn(m_executor, waitForSilenceAfterEnd(), asio::deferred))
            .async_wait(asio::experimental::wait_for_one(), asio::use_awaitable);
    m_print(m_tally.takeLine());
    if (order.front() == 0 && failure) {
        std::rethrow_exception(failure);
    }
}

asio::awaitable<void> Driver::serveAll()
{
    using Connection = decltype(asio::co_spawn(m_executor, serve(), asio::deferred));
    std::vector<Connection> connections;
    for (std::size_t i = 0; i < m_options.connections; ++i) {
        connections.push_back(asio::co_spawn(m_executor, serve(), asio::deferred));
    }
    const auto [order, failures] = co_await asio::experimental::make_parallel_group(std::move(connections))
                                       .async_wait(asio::experimental::wait_for_one_error(), asio::use_awaitable);
    for (const std::size_t connection : order) {
        if (failures[connection]) {
            std::rethrow_exception(failures[connection]);
        }
    }
}

asio::awaitable<void> Driver::waitForSilenceAfterEnd()
{
    asio::system_timer timer{m_executor};
    if (m_end == domain::Timestamp::max()) {
        timer.expires_at(asio::system_timer::time_point::max());
        co_await timer.async_wait(asio::use_awaitable);
    }
    for (;;) {
        const domain::Timestamp patience = std::max(m_end, m_lastAnswer) + grace;
        if (domain::systemNow() >= patience) {
            co_return;
        }
        timer.expires_at(patience);
        co_await timer.async_wait(asio::use_awaitable);
    }
}

asio::awaitable<void> Driver::serve()
{
    reporter::Client client{m_executor, {.target = m_options.target, .token = m_options.token, .tls = m_options.tls}};
    asio::system_timer timer{m_executor};
    for (Slots slots = takeSlots(); !slots.empty(); slots = takeSlots()) {
        if (slots.back().time > domain::systemNow()) {
            timer.expires_at(slots.back().time);
            co_await timer.async_wait(asio::use_awaitable);
        }
        co_await play(client, std::move(slots));
    }
}

Driver::Slots Driver::takeSlots()
{
    const bool isHistory = !isLive(m_timeline.next().time);
    const std::size_t most = isHistory ? std::max(historyBatch, m_options.batch) : m_options.batch;
    Slots slots;
    for (Timeline::Slot slot = m_timeline.next();
         slots.size() < most && slot.time < m_end && isHistory == !isLive(slot.time); slot = m_timeline.next()) {
        slots.push_back(slot);
        m_timeline.advance();
    }
    return slots;
}

asio::awaitable<void> Driver::play(reporter::Client &client, Slots slots)
{
    // Registrations and capacity are judged by the time of their receipt, so they are no part of history.
    if (isLive(slots.front().time)) {
        for (const Timeline::Slot slot : slots) {
            co_await announce(client, slot);
        }
    }
    std::erase_if(slots, [this](Timeline::Slot slot) { return !m_fleet.isPresent(slot.worker, slot.time); });
    if (!slots.empty()) {
        co_await sendReports(client, std::move(slots));
    }
}

asio::awaitable<void> Driver::announce(reporter::Client &client, Timeline::Slot slot)
{
    const bool isPresent = m_fleet.isPresent(slot.worker, slot.time);
    const bool wasRegistered = m_isRegistered[slot.worker];
    m_isRegistered[slot.worker] = isPresent;
    if (isPresent && !wasRegistered) {
        const Call call = reporter::toCall(m_fleet.registration(slot.worker));
        co_await deliver(client, call);
    }
    if (!isPresent && wasRegistered && !m_fleet.leftSilently(slot.worker, slot.time)) {
        const Call call = reporter::toCall(domain::Unregistration{m_fleet.machine(slot.worker).id});
        co_await deliver(client, call);
    }
    const bool isNew = isPresent && !wasRegistered;
    const bool isAutoscalers = m_fleet.machine(slot.worker).kind->capacity == Capacity::Whole;
    const auto capacity = m_fleet.capacity(slot.worker, slot.time);
    if (capacity && (isPresent || isAutoscalers) && (isNew || m_fleet.isCapacityDue(slot.time))) {
        const Call call = reporter::toCall(*capacity);
        co_await deliver(client, call);
    }
}

asio::awaitable<void> Driver::sendReports(reporter::Client &client, Slots slots)
{
    std::vector<std::string> bodies;
    for (const Timeline::Slot slot : slots) {
        bodies.push_back(reporter::statusReportJson(m_fleet.report(slot.worker, slot.time)));
    }
    const Call call = bodies.size() == 1 ? Call{"workers.status_report", bodies.front()} : reporter::toBatch(bodies);
    m_tally.addSent(slots.size());
    const auto start = std::chrono::steady_clock::now();
    const Outcome outcome = co_await deliver(client, call);
    if (outcome.isAcknowledged()) {
        const auto latency = std::chrono::steady_clock::now() - start;
        m_tally.addAcknowledged(slots.size(), std::chrono::duration_cast<std::chrono::microseconds>(latency));
        noteAcknowledged(slots);
    } else {
        m_tally.addRejected(slots.size());
    }
}

asio::awaitable<Outcome> Driver::deliver(reporter::Client &client, const Call &call)
{
    const auto sayOnce = [this](const Outcome &outcome) {
        if (m_trouble != outcome.problem) {
            m_trouble = outcome.problem;
            m_complain(m_trouble);
        }
    };
    Outcome outcome = co_await client.deliver(call, m_options.waits, sayOnce);
    m_lastAnswer = domain::systemNow();
    if (outcome.delivery == Delivery::Rejected) {
        sayOnce(outcome);
    } else if (!m_trouble.empty()) {
        m_complain("The collector takes reports again.");
        m_trouble.clear();
    }
    co_return outcome;
}

asio::awaitable<void> Driver::printLines()
{
    asio::steady_timer timer{m_executor};
    for (;;) {
        timer.expires_after(lineInterval);
        co_await timer.async_wait(asio::use_awaitable);
        m_print(m_tally.takeLine() + progress());
    }
}

std::string Driver::progress() const
{
    const domain::Timestamp reached = m_timeline.next().time;
    return isLive(reached) ? "" : ", history up to " + domain::formatRfc3339(reached);
}

void Driver::noteAcknowledged(const Slots &slots)
{
    if (!m_log.is_open()) {
        return;
    }
    for (const Timeline::Slot slot : slots) {
        m_log << m_fleet.machine(slot.worker).id << '\t' << domain::toUnixMilliseconds(slot.time) << '\n';
    }
    m_log.flush();
}

} // namespace muster::sim
