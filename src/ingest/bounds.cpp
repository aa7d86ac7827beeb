// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/bounds.h"

#include "access/pattern.h"

namespace muster::ingest {
namespace {

using namespace domain;

std::string subjectOf(const Report &report)
{
    return report.worker;
}

std::string subjectOf(const Registration &registration)
{
    return registration.worker;
}

std::string subjectOf(const Unregistration &unregistration)
{
    return unregistration.worker;
}

std::string subjectOf(const CapacityReport &capacity)
{
    // The name of who reports a whole category decides nothing; nor does that of one who stands in another.
    const bool isOwn = capacity.worker.substr(0, capacity.worker.find(':')) == capacity.key;
    return capacity.partial && isOwn ? capacity.worker : capacity.key + ':';
}

std::string subjectOf(const CapacityRemoval &removal)
{
    return removal.worker.empty() ? removal.key + ':' : removal.worker;
}

} // namespace

std::optional<std::string> refuse(const Message &message, const access::Grant &grant)
{
    if (grant.workers.empty()) {
        return std::nullopt;
    }
    const std::string subject = std::visit([](const auto &said) { return subjectOf(said); }, message);
    if (access::matches(grant.workers, subject)) {
        return std::nullopt;
    }
    return "the access token speaks for the workers \"" + grant.workers + "\" only, not for \"" + subject + '"';
}

} // namespace muster::ingest
