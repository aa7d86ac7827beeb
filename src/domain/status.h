// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace muster::domain {

/// How the collector itself is doing, measured over its last seconds.
struct CollectorStatus
{
    /// "127.0.0.1:8018" or "https://127.0.0.1:8018"; empty while nothing listens.
    std::string listening;
    double reportsPerSecond = 0.0;
    std::uint64_t reportsTotal = 0;
    /// From a request's arrival in the queue to its acknowledgement; zero before the first.
    std::chrono::microseconds ackP50{};
    std::chrono::microseconds ackP99{};
    /// Size of the store's files.
    std::uint64_t historyBytes = 0;
    /// How far back history reaches.
    std::chrono::milliseconds historyAge{};
    /// The fleet is shown as it was kept: what was heard of it last is being read.
    bool isCatchingUp = false;
    /// What is wrong now, as one sentence; empty when nothing is.
    std::string problem;
    /// "SHA256:AB:CD…" of the certificate that is shown to reporters; empty where there is none.
    std::string fingerprint{};
};

} // namespace muster::domain
