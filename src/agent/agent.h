// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/courier.h"
#include "agent/sampler.h"

namespace muster::agent {

/// Samples this machine and hands over a report each interval.
class Agent final
{
public:
    struct Options
    {
        std::chrono::milliseconds interval{30'000};
        std::chrono::milliseconds sampleInterval{2'000};
        /// So that a new machine shows at once.
        std::chrono::milliseconds firstReportAfter{3'000};
    };

    Agent(const boost::asio::any_io_executor &executor, Options options, Sampler &sampler, Courier &courier);

    /// Samples and reports until it is cancelled.
    boost::asio::awaitable<void> run();

private:
    Options m_options;
    Sampler &m_sampler;
    Courier &m_courier;
    boost::asio::steady_timer m_timer;
};

/// Samples for a second, then makes one try to report it.
boost::asio::awaitable<reporter::Outcome> reportOnce(reporter::Client &client, Sampler &sampler);

/// Runs an agent and its courier until a signal comes, then unregisters, for a few seconds at most.
/// An exception of either ends both and is thrown on.
boost::asio::awaitable<void> runUntilSignalled(Agent &agent, Courier &courier);

} // namespace muster::agent
