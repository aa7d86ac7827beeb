// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/listener.h"

#include "ingest/server.h"

namespace muster::ingest {

Result<std::unique_ptr<Listener>> Listener::start(const Options &options, Hooks hooks)
{
    auto server = std::make_unique<Server>(options, std::move(hooks));
    if (auto error = server->start()) {
        return *std::move(error);
    }
    return std::unique_ptr<Listener>{new Listener{std::move(server)}};
}

Listener::Listener(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{
}

Listener::~Listener() = default;

const Endpoint &Listener::endpoint() const
{
    return m_server->endpoint();
}

std::optional<domain::Fingerprint> Listener::fingerprint() const
{
    return m_server->fingerprint();
}

void Listener::reloadTls()
{
    m_server->reloadTls();
}

void Listener::stop()
{
    m_server->stop();
}

} // namespace muster::ingest
