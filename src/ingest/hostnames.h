// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muster::ingest {

/// By which names a request may call this machine. A page in a browser can have its own name point at any address, so
/// the name tells it from those who mean this machine: an address, which no page can make its own, or a name known
/// here.
class HostNames final
{
public:
    /// Every well-formed name is good: who reaches the port from elsewhere needs a token, which no such page has.
    HostNames() = default;
    /// Addresses, "localhost" and these are good.
    explicit HostNames(std::vector<std::string> names);

    /// `field` is the value of the header field Host: a name or an address, and perhaps a port.
    bool allow(std::string_view field) const;

private:
    bool m_all = true;
    std::vector<std::string> m_names;
};

/// What the system calls this machine, whole and up to the first dot.
std::vector<std::string> ownHostNames();

} // namespace muster::ingest
