// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/sampler.h"
#include "agent/spool.h"
#include "reporter/client.h"

#include <boost/asio/steady_timer.hpp>

namespace muster::agent {

/// Brings reports to the collector, oldest first. Each is in the spool until it is acknowledged or refused for good.
class Courier final
{
public:
    /// How many reports go into one request after an outage.
    static constexpr std::size_t batchRecords = 500;
    static constexpr std::size_t batchBytes = 1024 * 1024;

    Courier(const boost::asio::any_io_executor &executor, reporter::Client &client, Spool &spool,
            domain::Registration registration, reporter::Backoff::Limits waits, Say say);

    void add(const Measured &measured);

    /// Registers, then delivers what is added, until it is cancelled.
    boost::asio::awaitable<void> run();
    /// Says goodbye: one try.
    boost::asio::awaitable<void> leave();

private:
    boost::asio::awaitable<reporter::Outcome> deliverNext();
    boost::asio::awaitable<reporter::Outcome> deliverRegistration();
    boost::asio::awaitable<reporter::Outcome> deliverSpooled();
    boost::asio::awaitable<reporter::Outcome> deliverUnspooled();
    boost::asio::awaitable<void> waitForWork();
    bool hasWork() const;
    void sayOnce(const std::string &trouble);
    void sayRecovered();

    reporter::Client &m_client;
    Spool &m_spool;
    domain::Registration m_registration;
    reporter::Backoff m_backoff;
    Say m_say;
    boost::asio::steady_timer m_timer;
    bool m_isRegistered = false;
    /// The newest report, where the spool couldn't be written.
    std::optional<std::string> m_unspooled;
    /// So many reports go one by one, because a batch with them was refused: only the bad one is to be lost.
    std::size_t m_singles = 0;
    std::string m_trouble;
    std::string m_spoolTrouble;
};

} // namespace muster::agent
