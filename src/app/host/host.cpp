// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/host.h"

#include "app/host/descriptorlimit.h"
#include "domain/fleet.h"

#include <openssl/rand.h>

namespace muster::app {

Host::Host(Options options)
    : m_options(std::move(options))
{
}

Host::~Host()
{
    stop();
}

std::optional<std::string> Host::start()
{
    raiseDescriptorLimit();
    ingest::Listener::Options listening;
    const auto endpoint = ingest::parseEndpoint(m_options.listen);
    if (!endpoint) {
        return endpoint.error().message;
    }
    listening.endpoint = *endpoint;
    listening.allowNonLoopback = m_options.allowNonLoopback;
    if (RAND_bytes(listening.tokenSecret.data(), static_cast<int>(listening.tokenSecret.size())) != 1) {
        return "the system gives no random numbers, which login tokens need";
    }
    m_collector = std::make_unique<collector::Collector>(
        collector::Collector::Options{.folder = m_options.folder, .publish = m_options.publish});
    if (auto problem = m_collector->start()) {
        return problem;
    }
    ingest::Listener::Hooks hooks;
    hooks.submit = [this](domain::Submission &&submission) { return m_collector->submit(std::move(submission)); };
    hooks.askWorkers = [this](const auto &answer) { askWorkers(answer); };
    hooks.log = m_options.log;
    auto listener = ingest::Listener::start(listening, std::move(hooks));
    if (!listener) {
        return listener.error().message;
    }
    m_listener = std::move(*listener);
    return std::nullopt;
}

void Host::stop()
{
    if (m_collector) {
        m_collector->stop();
    }
    if (m_listener) {
        m_listener->stop();
    }
}

void Host::saveThresholds(const domain::Thresholds &thresholds,
                          std::function<void(std::optional<std::string> problem)> done)
{
    if (!m_collector->saveSettings(storage::settingsFrom(thresholds), done)) {
        done("the collector has ended");
    }
}

void Host::forget(const std::vector<std::string> &workers, std::function<void(bool stored)> done)
{
    domain::Submission goodbyes{.messages = {}, .receivedAt = domain::systemNow(), .done = done};
    for (const std::string &worker : workers) {
        goodbyes.messages.emplace_back(domain::Unregistration{worker, domain::Unregistration::By::User});
    }
    if (!m_collector->submit(std::move(goodbyes))) {
        done(false);
    }
}

void Host::askWorkers(const std::function<void(std::vector<domain::Worker>)> &answer)
{
    const bool asked = m_collector->ask([answer](const domain::Fleet &fleet) { answer(fleet.visibleWorkers()); });
    if (!asked) {
        answer({});
    }
}

} // namespace muster::app
