// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/gate.h"
#include "ingest/io.h"
#include "ingest/listener.h"

namespace muster::ingest {

/// Binds and listens, where the address may be reached from so far; or says why it can't, and what to do.
Result<Acceptor> openAcceptor(asio::io_context &io, const Endpoint &endpoint, access::Gate::Reach furthest);

/// From where the address can be reached that it is really bound to.
access::Gate::Reach reachOf(const Acceptor &acceptor);

/// The address that it is really bound to.
Endpoint localEndpoint(const Acceptor &acceptor);

} // namespace muster::ingest
