// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/encode.h"

#include "reporter/encodedetails.h"
#include "reporter/encodestats.h"
#include "reporter/jsonwriter.h"

namespace muster::reporter {
namespace {

using domain::Reading;

/// What Muster adds to the report; ClearML ignores it.
void writeExtension(ObjectWriter &object, const domain::Report &report, const Addenda &addenda)
{
    if (report.knowsTask && !report.interval && !report.details.isKnown() && !addenda.range
        && addenda.spoolThinned == 0) {
        return;
    }
    ObjectWriter extension{object.key("muster")};
    if (!report.knowsTask) {
        extension.key("knows_task") += "false";
    }
    if (report.interval) {
        appendNumber(extension.key("interval_ms"), std::int64_t{report.interval->count()});
    }
    writeDetails(extension, report.details.get());
    if (addenda.range) {
        appendRange(extension.key("range"), *addenda.range);
    }
    if (addenda.spoolThinned > 0) {
        appendNumber(extension.key("spool_thinned"), addenda.spoolThinned);
    }
}

void writeText(ObjectWriter &object, std::string_view key, const std::string &text)
{
    if (!text.empty()) {
        appendText(object.key(key), text);
    }
}

void writeCapacity(ObjectWriter &object, const domain::CapacityReport &report)
{
    ObjectWriter properties{object.key("properties")};
    const auto write = [&properties](std::string_view key, Reading reading) {
        if (reading.isKnown()) {
            appendNumber(properties.key(key), reading.value());
        }
    };
    write("max_workers", report.maxWorkers);
    write("max_gpus", report.maxGpus);
    write("max_cpus", report.maxCpus);
}

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

std::string statusReportJson(const domain::Report &report, const Addenda &addenda)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("worker"), report.worker);
        appendNumber(object.key("timestamp"), domain::toUnixMilliseconds(report.timestamp));
        object.key("machine_stats");
        if (report.stats) {
            appendStats(out, *report.stats);
        } else {
            out += "null";
        }
        writeText(object, "task", report.task);
        writeText(object, "queue", report.queue);
        if (report.queues) {
            appendTexts(object.key("queues"), *report.queues);
        }
        if (report.tags) {
            appendTexts(object.key("tags"), *report.tags);
        }
        writeExtension(object, report, addenda);
    }
    return out;
}

std::string registrationJson(const domain::Registration &registration)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("worker"), registration.worker);
        appendTexts(object.key("queues"), registration.queues);
        appendNumber(object.key("timeout"), std::int64_t{registration.timeout.count()});
    }
    return out;
}

std::string unregistrationJson(const domain::Unregistration &unregistration)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("worker"), unregistration.worker);
    }
    return out;
}

std::string capacityReportJson(const domain::CapacityReport &report)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("worker"), report.worker);
        object.key("partial") += report.partial ? "true" : "false";
        appendText(object.key("key"), report.key);
        appendNumber(object.key("timestamp"), domain::toUnixMilliseconds(report.timestamp));
        appendNumber(object.key("timeout"), std::chrono::duration<double>{report.timeout}.count());
        appendTexts(object.key("resource_groups"), report.resourceGroups);
        writeCapacity(object, report);
    }
    return out;
}

std::string capacityRemovalJson(const domain::CapacityRemoval &removal)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("key"), removal.key);
        writeText(object, "worker", removal.worker);
    }
    return out;
}

Call toCall(const domain::Message &message)
{
    const Overloaded encode{
        [](const domain::Report &said) {
            return Call{"workers.status_report", statusReportJson(said)};
        },
        [](const domain::Registration &said) {
            return Call{"workers.register", registrationJson(said)};
        },
        [](const domain::Unregistration &said) {
            return Call{"workers.unregister", unregistrationJson(said)};
        },
        [](const domain::CapacityReport &said) {
            return Call{"workers.cluster_report", capacityReportJson(said)};
        },
        [](const domain::CapacityRemoval &said) {
            return Call{"workers.cluster_unregister", capacityRemovalJson(said)};
        },
    };
    return std::visit(encode, message);
}

Call toBatch(std::span<const std::string> statusReports)
{
    Call call{"workers.status_report_batch", {}};
    for (const std::string &report : statusReports) {
        call.body.append(report).append("\n");
    }
    return call;
}

} // namespace muster::reporter
