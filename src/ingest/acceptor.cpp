// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/acceptor.h"

#include "ingest/escape.h"

#include <algorithm>
#include <vector>

namespace muster::ingest {
namespace {

using asio::ip::tcp;
using Reach = access::Gate::Reach;
using boost::system::error_code;

Error cannotListen(const Endpoint &endpoint, std::string_view why)
{
    return Error{"cannot listen on " + escaped(toString(endpoint)) + ": " + std::string{why}};
}

std::string reason(const error_code &error)
{
    if (error == asio::error::address_in_use) {
        return "the address is in use; stop the other program or choose another port";
    }
    if (error == asio::error::access_denied) {
        return "permission denied; choose a port above 1023";
    }
    return error.message();
}

/// IPv4 first: where a name has both, agents are usually told the IPv4 address.
std::vector<tcp::endpoint> resolve(asio::io_context &io, const Endpoint &endpoint, error_code &error)
{
    tcp::resolver resolver{io};
    std::vector<tcp::endpoint> addresses;
    for (const auto &entry : resolver.resolve(endpoint.host, std::to_string(endpoint.port), error)) {
        addresses.push_back(entry.endpoint());
    }
    std::stable_partition(addresses.begin(), addresses.end(),
                          [](const tcp::endpoint &address) { return address.address().is_v4(); });
    return addresses;
}

Reach reachOf(const tcp::endpoint &address)
{
    return address.address().is_loopback() ? Reach::Loopback : Reach::Network;
}

error_code listen(Acceptor &acceptor, const tcp::endpoint &address)
{
    error_code error;
    acceptor.open(address.protocol(), error);
#ifndef _WIN32
    // A restart need not wait for the old connections to be forgotten. On Windows it would let two programs share a
    // port.
    if (!error) {
        acceptor.set_option(asio::socket_base::reuse_address{true}, error);
    }
#endif
    if (!error) {
        acceptor.bind(address, error);
    }
    if (!error) {
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    }
    return error;
}

} // namespace

Result<Acceptor> openAcceptor(asio::io_context &io, const Endpoint &endpoint, access::Gate::Reach furthest)
{
    error_code error;
    const std::vector<tcp::endpoint> addresses = resolve(io, endpoint, error);
    if (addresses.empty()) {
        return cannotListen(endpoint, "the host is not known (" + error.message() + ")");
    }
    for (const tcp::endpoint &address : addresses) {
        if (reachOf(address) > furthest) {
            return cannotListen(endpoint,
                                "without access tokens only loopback addresses, such as 127.0.0.1, can be "
                                "listened on; create one first, in the window with Fleet ▸ Access…, or with musterd "
                                "token create --name NAME");
        }
        Acceptor acceptor{io};
        error = listen(acceptor, address);
        if (!error) {
            return acceptor;
        }
    }
    return cannotListen(endpoint, reason(error));
}

access::Gate::Reach reachOf(const Acceptor &acceptor)
{
    return reachOf(acceptor.local_endpoint());
}

Endpoint localEndpoint(const Acceptor &acceptor)
{
    const tcp::endpoint local = acceptor.local_endpoint();
    return {local.address().to_string(), local.port()};
}

} // namespace muster::ingest
