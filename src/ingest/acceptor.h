// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/io.h"
#include "ingest/listener.h"

namespace muster::ingest {

/// Binds and listens; or says why it can't, and what to do.
Result<Acceptor> openAcceptor(asio::io_context &io, const Listener::Options &options);

/// The address that it is really bound to.
Endpoint localEndpoint(const Acceptor &acceptor);

} // namespace muster::ingest
