// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <csignal>

namespace muster::agent {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::seconds onceSampleTime{1};
constexpr std::chrono::seconds longestGoodbye{3};

} // namespace

Agent::Agent(const asio::any_io_executor &executor, Options options, Sampler &sampler, Courier &courier)
    : m_options(options),
      m_sampler(sampler),
      m_courier(courier),
      m_timer(executor)
{
}

asio::awaitable<void> Agent::run()
{
    SteadyTime nextReport = std::chrono::steady_clock::now() + m_options.firstReportAfter;
    for (;;) {
        const SteadyTime now = std::chrono::steady_clock::now();
        m_sampler.sample(now);
        if (now >= nextReport) {
            m_courier.add(m_sampler.report(domain::systemNow()));
            // Where the machine was too busy to keep the pace, what was missed is not made up for.
            nextReport = std::max(nextReport + m_options.interval, now);
        }
        m_timer.expires_at(std::min(now + m_options.sampleInterval, nextReport));
        co_await m_timer.async_wait(asio::use_awaitable);
    }
}

asio::awaitable<reporter::Outcome> reportOnce(reporter::Client &client, Sampler &sampler)
{
    sampler.sample(std::chrono::steady_clock::now());
    asio::steady_timer timer{co_await asio::this_coro::executor, onceSampleTime};
    co_await timer.async_wait(asio::use_awaitable);
    sampler.sample(std::chrono::steady_clock::now());
    const Measured measured = sampler.report(domain::systemNow());
    const reporter::Call call{"workers.status_report", reporter::statusReportJson(measured.report, measured.addenda)};
    reporter::Outcome outcome = co_await client.attempt(call);
    co_return outcome;
}

asio::awaitable<void> runUntilSignalled(Agent &agent, Courier &courier)
{
    const auto executor = co_await asio::this_coro::executor;
    asio::signal_set signals{executor, SIGINT, SIGTERM};
    const auto [order, agentFailed, courierFailed, signalFailed, signal] =
        co_await asio::experimental::make_parallel_group(co_spawn(executor, agent.run(), asio::deferred),
                                                         co_spawn(executor, courier.run(), asio::deferred),
                                                         signals.async_wait(asio::deferred))
            .async_wait(asio::experimental::wait_for_one(), asio::use_awaitable);
    if (const std::size_t first = order.front(); first < 2) {
        std::rethrow_exception(first == 0 ? agentFailed : courierFailed);
    }
    asio::steady_timer patience{executor, longestGoodbye};
    co_await asio::experimental::make_parallel_group(co_spawn(executor, courier.leave(), asio::deferred),
                                                     patience.async_wait(asio::deferred))
        .async_wait(asio::experimental::wait_for_one(), asio::use_awaitable);
}

} // namespace muster::agent
