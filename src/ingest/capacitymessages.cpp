// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/capacityfigure.h"
#include "ingest/limits.h"
#include "ingest/messages.h"
#include "ingest/parseobject.h"

#include <cmath>

namespace muster::ingest {
namespace {

using namespace domain;

/// What agents say when they say anything.
constexpr double usualTimeoutSeconds = 120;

struct PropertyField
{
    std::string_view key;
    Reading CapacityReport::*count;
};

constexpr PropertyField propertyFields[] = {
    {"max_workers", &CapacityReport::maxWorkers},
    {"max_gpus", &CapacityReport::maxGpus},
    {"max_cpus", &CapacityReport::maxCpus},
};

void readProperties(FieldReader &fields, CapacityReport &report)
{
    for (const PropertyField &field : propertyFields) {
        if (const auto count = fields.number(field.key, {0, limits::capacity})) {
            report.*field.count = quantized(capacityFigure, *count);
        }
    }
}

CapacityReport readCapacity(FieldReader &fields, Timestamp receivedAt)
{
    CapacityReport report;
    report.partial = fields.flag("partial").value_or(false);
    // A share belongs to somebody; what speaks for the whole category need not be a worker.
    report.worker = report.partial ? fields.name("worker") : fields.nameOrEmpty("worker");
    report.key = fields.name("key");
    report.timestamp = fields.timestamp("timestamp", receivedAt);
    const auto timeout = fields.number("timeout", {0.001, static_cast<double>(limits::timeout.count())});
    report.timeout = std::chrono::milliseconds{std::llround(timeout.value_or(usualTimeoutSeconds) * 1000.0)};
    report.resourceGroups =
        fields.names("resource_groups", TextRule::NoControlCharacters).value_or(std::vector<std::string>{});
    if (auto properties = fields.object("properties")) {
        readProperties(*properties, report);
    }
    return report;
}

} // namespace

Result<CapacityReport> parseCapacityReport(std::string_view json, Timestamp receivedAt)
{
    return parseObject(json, [receivedAt](FieldReader &fields) { return readCapacity(fields, receivedAt); });
}

Result<CapacityRemoval> parseCapacityRemoval(std::string_view json)
{
    return parseObject(json, [](FieldReader &fields) {
        return CapacityRemoval{fields.name("key"), fields.nameOrEmpty("worker")};
    });
}

} // namespace muster::ingest
