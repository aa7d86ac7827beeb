// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/collector.h"
#include "ingest/listener.h"

#include <QString>

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
        bool allowNonLoopback = false;
        collector::Collector::Publish publish;
        ingest::Log log;
    };

    explicit Host(Options options);
    ~Host();
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;

    /// Opens the store, then the port; answers why one of them can't be had.
    std::optional<std::string> start();
    /// Ends in an order that loses nothing: what was heard is stored and answered, then the port is closed.
    void stop();

    /// In force since the start.
    domain::Rules rules() const { return storage::rulesFrom(m_collector->settings()); }
    /// As they were at the start.
    domain::Thresholds thresholds() const { return storage::thresholdsFrom(m_collector->settings()); }
    /// Answers what went wrong, from any thread.
    void saveThresholds(const domain::Thresholds &thresholds,
                        std::function<void(std::optional<std::string> problem)> done);
    /// Takes the workers out of the fleet, as if they had said goodbye, for the reason "forgotten"; who speaks again is
    /// back. Answers whether it is stored, from any thread.
    void forget(const std::vector<std::string> &workers, std::function<void(bool stored)> done);

    /// "127.0.0.1:8018", with the port that it really has.
    std::string address() const { return ingest::toString(m_listener->endpoint()); }

private:
    void askWorkers(const std::function<void(std::vector<domain::Worker>)> &answer);

    Options m_options;
    std::unique_ptr<collector::Collector> m_collector;
    std::unique_ptr<ingest::Listener> m_listener;
};

} // namespace muster::app
