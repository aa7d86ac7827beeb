// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fingerprint.h"
#include "domain/listenerrules.h"
#include "domain/submission.h"
#include "ingest/endpoint.h"
#include "ingest/tlsfiles.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace muster::ingest {

class Server;

/// Takes one line for the log, from the listener's thread; text from the network in it is escaped.
using Log = std::function<void(std::string_view line)>;

/// Hears the fleet: speaks ClearML's worker API (docs/protocol.md) over HTTP or https on one thread of its own.
/// A report is answered when it is stored: after `done(true)` of its submission.
class Listener final
{
public:
    struct Options
    {
        Endpoint endpoint{"127.0.0.1", 8018};
        /// The data folder whose file says who may speak, see access::Gate; none: whoever reaches a loopback address.
        std::filesystem::path accessFolder{};
        /// How often that file is looked at.
        std::chrono::milliseconds accessInterval{1'000};
        domain::ListenerRules rules{};
        /// With it, https is spoken on the port, and nothing else.
        std::optional<TlsFiles> tls{};
        /// How often these files are looked at.
        std::chrono::milliseconds tlsCheckInterval{5'000};
        /// The receiver's clock.
        domain::Timestamp (*now)() = domain::systemNow;
        /// By which rates are measured: never set back.
        std::chrono::steady_clock::time_point (*ticks)() = std::chrono::steady_clock::now;
    };

    struct Hooks
    {
        /// Called on the listener's thread; must not block.
        domain::Submit submit;
        domain::AskWorkers askWorkers;
        Log log;
    };

    /// Listens and serves until stopped; or says why it can't: address in use, not loopback without an access token,
    /// unknown host, no certificate …
    static Result<std::unique_ptr<Listener>> start(const Options &options, Hooks hooks);

    /// Stops.
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Where it listens, with the port that it really has.
    const Endpoint &endpoint() const;
    std::uint16_t port() const { return endpoint().port; }

    /// Of the certificate in force; nothing where http is spoken. From any thread.
    std::optional<domain::Fingerprint> fingerprint() const;
    /// Reads the certificate again soon, though it looks unchanged. Connections go on with the one that they have.
    void reloadTls();

    /// Closes every connection and waits for the thread. Requests not yet answered never are; a `done` that comes
    /// later is harmless. May be called again, and from any thread but the listener's.
    void stop();

private:
    explicit Listener(std::unique_ptr<Server> server);

    std::unique_ptr<Server> m_server;
};

} // namespace muster::ingest
