// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/tlsswitches.h"
#include "collector/collector.h"
#include "ingest/listener.h"

#include <QString>

#include <future>
#include <memory>
#include <optional>
#include <string>

namespace muster::app {

/// A collector with a listener in front: what `musterd run` is, and what `muster` has inside.
class Host final
{
public:
    struct Options
    {
        QString folder;
        std::string listen;
        /// Nothing: http.
        std::optional<TlsWish> tls{};
        collector::Collector::Publish publish;
        ingest::Log log;
    };

    explicit Host(Options options);
    ~Host();
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;

    /// Begins to open the store, for who has something else to do until start(). May be left out.
    void begin();
    /// Opens the store, then the port; answers why one of them can't be had.
    std::optional<std::string> start();
    /// Ends in an order that loses nothing: what was heard is stored and answered, then the port is closed.
    void stop();

    /// Whether the store could be had; without a listener nobody is heard all the same.
    bool hasStore() const { return m_hasStore; }
    /// As it was at the start.
    domain::Rules rules() const { return storage::rulesFrom(m_collector->settings()); }
    domain::Thresholds thresholds() const { return storage::thresholdsFrom(m_collector->settings()); }
    history::Retention retention() const { return storage::retentionFrom(m_collector->settings()); }
    /// See Collector::saveSettings(); answers what went wrong, from any thread.
    void saveSettings(const storage::Settings &settings, std::function<void(std::optional<std::string> problem)> done);
    /// Publishes the whole fleet next.
    void publishAll() { m_collector->publishAll(); }
    /// Moves to another address, "HOST:PORT"; answers why that can't be had, and then all is as it was.
    std::optional<std::string> listenOn(const std::string &address);
    /// Takes the workers out of the fleet, as if they had said goodbye, for the reason "forgotten"; who speaks again is
    /// back. Answers whether it is stored, from any thread.
    void forget(const std::vector<std::string> &workers, std::function<void(bool stored)> done);

    /// "127.0.0.1:8018" or "https://127.0.0.1:8018", with the port that it really has; empty where nothing listens.
    std::string address() const;
    /// "SHA256:AB:CD…" of the certificate in force; empty where there is none.
    std::string fingerprint() const;
    /// Reads the certificate again; what comes of it is logged.
    void reloadTls();

private:
    std::optional<std::string> openListener(const ingest::Endpoint &endpoint);
    void warnOfPlainHttp() const;
    bool askWorkers(const std::function<void(std::vector<domain::Worker>)> &answer);

    Options m_options;
    std::unique_ptr<collector::Collector> m_collector;
    std::future<std::optional<std::string>> m_opening;
    bool m_hasStore = false;
    std::size_t m_descriptors = 0;
    std::unique_ptr<ingest::Listener> m_listener;
};

} // namespace muster::app
