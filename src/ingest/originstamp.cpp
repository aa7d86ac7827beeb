// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/originstamp.h"

#include "ingest/limits.h"

#include <algorithm>

namespace muster::ingest {
namespace {

/// ClearML's agents put the kind of their session in front of their version.
constexpr std::string_view sessionKind = "api-";

std::string printable(std::string_view text)
{
    std::string line{text.substr(0, limits::nameBytes)};
    std::ranges::replace_if(
        line, [](char c) { return c < ' ' || c > '~'; }, '?');
    return line;
}

} // namespace

std::string agentOf(const Call &call)
{
    std::string_view version = call.clearmlAgent;
    if (version.empty()) {
        return printable(call.userAgent);
    }
    version.remove_prefix(version.starts_with(sessionKind) ? sessionKind.size() : 0);
    return printable("clearml-agent " + std::string{version});
}

void OriginStamp::mark(std::vector<domain::Message> &messages, const Call &call)
{
    // Behind a proxy each call may be another agent's.
    if (std::string agent = agentOf(call); !m_origin.isKnown() || agent != m_origin.agent()) {
        m_origin = domain::Origin{m_address, std::move(agent)};
    }
    for (domain::Message &message : messages) {
        if (auto *const report = std::get_if<domain::Report>(&message)) {
            report->origin = m_origin;
        } else if (auto *const registration = std::get_if<domain::Registration>(&message)) {
            registration->origin = m_origin;
        }
    }
}

} // namespace muster::ingest
