// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/workerlist.h"

#include "access/pattern.h"
#include "ingest/detailsjson.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace muster::ingest {
namespace json = boost::json;
namespace {

/// {"id": …}, or null when there is none: how ClearML refers to a task or a queue.
json::value reference(std::string_view id)
{
    return id.empty() ? json::value(nullptr) : json::value{{"id", id}, {"name", id}};
}

json::array references(const std::vector<std::string> &ids)
{
    json::array list;
    for (const std::string &id : ids) {
        list.push_back(reference(id));
    }
    return list;
}

json::value time(std::optional<domain::Timestamp> time)
{
    return time ? json::value(domain::formatRfc3339(*time)) : json::value(nullptr);
}

json::object toJson(const domain::Worker &worker)
{
    return {
        {"id", worker.id},
        {"key", worker.id},
        {"register_time", time(worker.registered)},
        {"last_activity_time", time(worker.lastHeard)},
        {"last_report_time", time(worker.lastReport)},
        {"register_timeout", std::chrono::duration_cast<std::chrono::seconds>(worker.timeout).count()},
        {"task", reference(worker.task)},
        {"queue", reference(worker.queue)},
        {"queues", references(worker.queues)},
        {"ip", textOrNull(worker.origin.address())},
        {"tags", json::array(worker.tags.begin(), worker.tags.end())},
        {"muster",
         {{"category", worker.name.category},
          {"group", worker.name.group},
          {"name", worker.name.name},
          {"agent", textOrNull(worker.origin.agent())},
          {"state", domain::name(worker.liveness)},
          {"activity", domain::name(worker.activity)},
          {"skew_ms", worker.skew.count()},
          {"conflict", conflictJson(worker.conflict)},
          {"details", detailsJson(worker.details)}}},
    };
}

} // namespace

std::string workerListJson(const std::vector<domain::Worker> &workers, domain::Timestamp since,
                           std::string_view pattern)
{
    // One at a time: a tree of a whole fleet takes many times the text's memory.
    constexpr std::string_view start = R"({"workers":[)";
    std::string text{start};
    for (const domain::Worker &worker : workers) {
        if (worker.liveness != domain::Liveness::Gone && worker.lastHeard >= since
            && access::matches(pattern, worker.id)) {
            text += text.size() > start.size() ? "," : "";
            text += json::serialize(toJson(worker));
        }
    }
    return text + "]}";
}

} // namespace muster::ingest
