// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/host.h"

#include "app/host/descriptorlimit.h"
#include "app/host/ownpair.h"
#include "domain/fleet.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace muster::app {

Host::Host(Options options)
    : m_options(std::move(options))
{
}

Host::~Host()
{
    stop();
}

void Host::begin()
{
    m_collector = std::make_unique<collector::Collector>(
        collector::Collector::Options{.folder = m_options.folder, .publish = m_options.publish});
    m_opening = m_collector->begin();
}

std::optional<std::string> Host::start()
{
    m_descriptors = raiseDescriptorLimit();
    const auto endpoint = ingest::parseEndpoint(m_options.listen);
    if (!endpoint) {
        return endpoint.error().message;
    }
    if (!m_opening.valid()) {
        begin();
    }
    if (auto problem = m_opening.get()) {
        return problem;
    }
    m_hasStore = true;
    return openListener(*endpoint);
}

std::optional<std::string> Host::openListener(const ingest::Endpoint &endpoint)
{
    ingest::Listener::Options options;
    options.endpoint = endpoint;
    options.accessFolder = m_options.folder.toStdString();
    options.rules = storage::listenerRulesFrom(m_collector->settings());
    // The store, the exports and the window need some too.
    options.rules.connections = std::min(options.rules.connections, m_descriptors / 2);
    if (m_options.tls) {
        options.tls = m_options.tls->files;
        const bool isOwn = m_options.tls->pair == TlsWish::Pair::Own;
        if (auto problem = isOwn ? makeOwnPair(*options.tls, endpoint.host) : std::nullopt) {
            return problem;
        }
    }
    ingest::Listener::Hooks hooks;
    hooks.submit = [this](domain::Submission &&submission) { return m_collector->submit(std::move(submission)); };
    hooks.askWorkers = [this](const auto &answer) { return askWorkers(answer); };
    hooks.log = m_options.log;
    auto listener = ingest::Listener::start(options, std::move(hooks));
    if (!listener) {
        return listener.error().message;
    }
    m_listener = std::move(*listener);
    warnOfPlainHttp();
    return std::nullopt;
}

void Host::warnOfPlainHttp() const
{
    boost::system::error_code error;
    const bool isLoopback = boost::asio::ip::make_address(m_listener->endpoint().host, error).is_loopback();
    if (!m_options.tls && !isLoopback && m_options.log) {
        m_options.log("reports and passwords travel in clear to " + address() + "; see --tls");
    }
}

std::string Host::address() const
{
    return m_listener ? (m_options.tls ? "https://" : "") + ingest::toString(m_listener->endpoint()) : std::string{};
}

std::string Host::fingerprint() const
{
    const auto fingerprint = m_listener ? m_listener->fingerprint() : std::nullopt;
    return fingerprint ? domain::toString(*fingerprint) : std::string{};
}

void Host::reloadTls()
{
    if (m_listener) {
        m_listener->reloadTls();
    }
}

std::optional<std::string> Host::listenOn(const std::string &address)
{
    const auto wanted = ingest::parseEndpoint(address);
    if (!wanted) {
        return wanted.error().message;
    }
    const std::optional<ingest::Endpoint> before = m_listener ? std::optional{m_listener->endpoint()} : std::nullopt;
    if (wanted == before) {
        return std::nullopt;
    }
    // Nobody can have one port twice, not even under two names of this machine.
    if (before && before->port == wanted->port) {
        m_listener.reset();
    }
    auto problem = openListener(*wanted);
    if (problem && before && !m_listener) {
        openListener(*before);
    }
    return problem;
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

void Host::saveSettings(const storage::Settings &settings, std::function<void(std::optional<std::string>)> done)
{
    if (!m_collector->saveSettings(settings, done)) {
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

bool Host::askWorkers(const std::function<void(std::vector<domain::Worker>)> &answer)
{
    return m_collector->ask([answer](const domain::Fleet &fleet) { answer(fleet.visibleWorkers()); });
}

} // namespace muster::app
