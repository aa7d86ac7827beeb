// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/fakecollector.h"
#include "ingest/httpclient.h"
#include "ingest/listener.h"

#include <gmock/gmock.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace muster::ingest::test {

/// The listener's clock, which stands still.
inline constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1795386765000);
inline const std::string report = R"({"worker":"w","timestamp":1795386765000})";

/// A listener on a free port, with a collector that does as it is told.
class ListenerTest : public testing::Test
{
protected:
    void start(const Listener::Options &options)
    {
        auto started = Listener::start(options, m_collector.hooks());
        if (!started) {
            throw std::runtime_error{started.error().message};
        }
        m_listener = *std::move(started);
    }

    /// Without time limits, so that none hides that a connection was left open.
    static Listener::Options patient()
    {
        constexpr std::chrono::hours never{1};
        Listener::Options options;
        options.endpoint = {"127.0.0.1", 0};
        options.rules.headerTimeout = options.rules.bodyTimeout = options.rules.idleTimeout = never;
        // Some tests are refused often, for other reasons.
        options.rules.failedLoginsPerMinute = 1'000'000;
        options.now = [] { return now; };
        return options;
    }

    void SetUp() override { start(patient()); }

    HttpClient client(std::string_view from = {}) const { return HttpClient{m_listener->port(), from}; }

    /// Ids of the workers whose reports were taken, in order.
    std::vector<std::string> reportedWorkers() const
    {
        std::vector<std::string> workers;
        for (const domain::Message &message : m_collector.messages()) {
            workers.push_back(std::get<domain::Report>(message).worker);
        }
        return workers;
    }

    // The listener goes first.
    FakeCollector m_collector;
    std::unique_ptr<Listener> m_listener;
};

inline std::string reportOf(const std::string &worker)
{
    return R"({"worker":")" + worker + R"(","timestamp":1795386765000})";
}

} // namespace muster::ingest::test
