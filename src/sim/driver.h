// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter/client.h"
#include "reporter/say.h"
#include "sim/fleet.h"
#include "sim/tally.h"
#include "sim/timeline.h"

#include <filesystem>
#include <fstream>

namespace muster::sim {

using reporter::Say;

/// Plays a fleet to a collector over several connections: first its history, as fast as it is acknowledged, then live.
/// A report that isn't answered is sent again until it is; nothing is left out silently.
class Driver final
{
public:
    struct Options
    {
        reporter::Target target;
        /// An access token; empty where the collector asks for none.
        std::string token;
        std::size_t connections = 1;
        /// Reports in one request.
        std::size_t batch = 1;
        std::chrono::milliseconds history{};
        /// Of the live part; zero: without end.
        std::chrono::milliseconds duration{};
        /// Each acknowledged report adds "worker<TAB>milliseconds"; empty: no such file.
        std::filesystem::path acknowledgedLog;
        reporter::Backoff::Limits waits{std::chrono::milliseconds{100}, std::chrono::milliseconds{2'000}};
    };

    /// `print` gets a line every ten seconds, `complain` what goes wrong. Throws std::runtime_error when the log can't
    /// be written.
    Driver(boost::asio::any_io_executor executor, const Fleet &fleet, Options options, Say print, Say complain);

    /// Until the duration is over, or it is cancelled.
    boost::asio::awaitable<void> run();

    const Tally &tally() const { return m_tally; }

private:
    using Slots = std::vector<Timeline::Slot>;

    Slots takeSlots();
    bool isLive(domain::Timestamp time) const { return time >= m_liveFrom; }
    boost::asio::awaitable<void> serveAll();
    boost::asio::awaitable<void> serve();
    /// Ends when the duration is over and nobody answers any more.
    boost::asio::awaitable<void> waitForSilenceAfterEnd();
    boost::asio::awaitable<void> play(reporter::Client &client, Slots slots);
    boost::asio::awaitable<void> announce(reporter::Client &client, Timeline::Slot slot);
    boost::asio::awaitable<void> sendReports(reporter::Client &client, Slots slots);
    boost::asio::awaitable<reporter::Outcome> deliver(reporter::Client &client, const reporter::Call &call);
    boost::asio::awaitable<void> printLines();
    std::string progress() const;
    void noteAcknowledged(const Slots &slots);

    boost::asio::any_io_executor m_executor;
    const Fleet &m_fleet;
    Options m_options;
    Say m_print;
    Say m_complain;
    domain::Timestamp m_liveFrom;
    domain::Timestamp m_end;
    domain::Timestamp m_lastAnswer{};
    Timeline m_timeline;
    std::vector<bool> m_isRegistered;
    Tally m_tally;
    std::ofstream m_log;
    std::string m_trouble;
};

} // namespace muster::sim
