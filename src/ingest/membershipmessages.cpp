// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/limits.h"
#include "ingest/messages.h"
#include "ingest/parseobject.h"

namespace muster::ingest {

Result<domain::Registration> parseRegistration(std::string_view json)
{
    return parseObject(json, [](FieldReader &fields) {
        domain::Registration registration;
        registration.worker = fields.name("worker");
        registration.queues =
            fields.names("queues", TextRule::NoControlCharacters).value_or(std::vector<std::string>{});
        if (const auto seconds = fields.number("timeout", {1, static_cast<double>(limits::timeout.count())})) {
            registration.timeout = std::chrono::seconds{static_cast<std::int64_t>(*seconds)};
        }
        return registration;
    });
}

Result<domain::Unregistration> parseUnregistration(std::string_view json)
{
    return parseObject(json, [](FieldReader &fields) { return domain::Unregistration{fields.name("worker")}; });
}

} // namespace muster::ingest
