// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace muster::domain {

/// What an administrator may decide about who is heard, and how much of them. What the wire format fixes is in
/// ingest/limits.h.
struct ListenerRules
{
    /// Names of this machine by which it may be called besides its own; a reverse proxy's, for one.
    std::vector<std::string> hosts;
    /// Workers that are here or lost; a new one beyond them is refused, who is known goes on.
    std::size_t workers = 100'000;
    /// Connections served at once; the next one is turned away.
    std::size_t connections = 10'000;
    /// As many of them may be one source address's, in percent; never less than one connection.
    std::size_t sourcePercent = 75;
    /// From the first byte of a request to the end of its header.
    std::chrono::milliseconds headerTimeout{10'000};
    /// From the end of its header to the end of its body; also for the sending of an answer.
    std::chrono::milliseconds bodyTimeout{30'000};
    /// A body that comes so fast may take longer: a second more for as many bytes as have come.
    std::size_t bodyBytesPerSecond = 16 * 1024;
    /// Between requests.
    std::chrono::milliseconds idleTimeout{120'000};
    /// Requests that one source address may make in the long run.
    std::size_t requestsPerSecond = 10'000;
    /// The same of all who use one token.
    std::size_t tokenRequestsPerSecond = 10'000;
    /// Logins of one source address that may fail.
    std::size_t failedLoginsPerMinute = 10;

    friend bool operator==(const ListenerRules &, const ListenerRules &) = default;
};

} // namespace muster::domain
