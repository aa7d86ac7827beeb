// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "ingest/clearmlapi.h"

#include <string>
#include <vector>

namespace muster::ingest {

/// What a request says of the program that sent it: "clearml-agent 3.0.3", or what it calls itself as a user agent.
/// Printable ASCII, at most limits::nameBytes; empty where it says nothing.
std::string agentOf(const Call &call);

/// Marks what one connection says with where it came from.
class OriginStamp final
{
public:
    /// Of the machine at the other end; empty where it is not known.
    explicit OriginStamp(std::string address)
        : m_address(std::move(address))
    {
    }

    /// Marks reports and registrations; other messages are not about the machine that sends them.
    void mark(std::vector<domain::Message> &messages, const Call &call);

private:
    std::string m_address;
    domain::Origin m_origin;
};

} // namespace muster::ingest
