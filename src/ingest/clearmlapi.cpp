// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/clearmlapi.h"

#include "access/authorization.h"
#include "ingest/bounds.h"
#include "ingest/escape.h"
#include "ingest/limits.h"
#include "ingest/messages.h"
#include "ingest/parseobject.h"
#include "ingest/workerlist.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <type_traits>

namespace muster::ingest {
namespace json = boost::json;
namespace {

constexpr std::string_view defaultQueue = "default";

/// Some calls come without a body where an empty object is meant.
std::string_view bodyOrEmptyObject(const Call &call)
{
    return call.body.empty() ? "{}" : call.body;
}

/// What is dated is judged by the receiver's clock.
template <auto parse>
auto parsedBy(const Call &call)
{
    if constexpr (std::is_invocable_v<decltype(parse), std::string_view, domain::Timestamp>) {
        return parse(call.body, call.now);
    } else {
        return parse(call.body);
    }
}

template <auto parse>
Outcome store(ClearmlApi &, const Call &call)
{
    auto parsed = parsedBy<parse>(call);
    if (!parsed) {
        return refusal(call.target, 400, parsed.error().message);
    }
    ToStore toStore{{}, success(call.target)};
    const domain::Message &message = toStore.messages.emplace_back(*std::move(parsed));
    if (const auto problem = refuse(message, *call.grant)) {
        return refusal(call.target, 403, *problem);
    }
    return toStore;
}

Outcome storeBatch(ClearmlApi &, const Call &call)
{
    auto reports = parseStatusReportBatch(call.body, call.now);
    if (!reports) {
        const auto &[sentence, kind] = reports.error();
        return refusal(call.target, kind == Error::Kind::TooMuch ? 413 : 400, sentence);
    }
    for (std::size_t i = 0; i < reports->size(); ++i) {
        if (const auto problem = refuse((*reports)[i], *call.grant)) {
            const std::size_t line = lineOfReport(call.body, i);
            return refusal(call.target, 403, "line " + std::to_string(line) + ": " + *problem);
        }
    }
    Answer answer = success(call.target, R"({"added":)" + std::to_string(reports->size()) + "}");
    if (reports->empty()) {
        return answer;
    }
    return ToStore{*std::move(reports), std::move(answer)};
}

Outcome logIn(ClearmlApi &api, const Call &call)
{
    const auto shown = access::parseAuthorization(call.authorization);
    if (!shown) {
        return refusal(call.target, 401, "Authorization: expected Basic with key:secret, or Bearer with a token");
    }
    const std::string &self = shown->scheme == access::Authorization::Scheme::Basic ? shown->user : "anonymous";
    const std::string user = escaped(call.grant->name.empty() ? self : call.grant->name);
    return success(call.target, R"({"token":")" + api.gate().logIn(user, *call.grant, call.now) + "\"}");
}

/// Agents ask with a regular expression when they mean one name: ^name$.
std::string plainName(std::string_view pattern)
{
    if (pattern.size() > 2 && pattern.front() == '^' && pattern.back() == '$') {
        pattern = pattern.substr(1, pattern.size() - 2);
    }
    return std::string{pattern};
}

json::value queueJson(std::string_view id, std::string_view name)
{
    return {{"id", id},
            {"name", name},
            {"tags", json::array{}},
            {"system_tags", json::array{}},
            {"entries", json::array{}},
            {"created", "2024-01-01T00:00:00Z"}};
}

struct QueueFilter
{
    std::string name;
    std::optional<std::vector<std::string>> ids;
};

QueueFilter readQueueFilter(FieldReader &fields)
{
    return {fields.nameOrEmpty("name"), fields.names("id", TextRule::NoControlCharacters)};
}

/// Whatever queue is asked for is there: an agent that does not find its queue exits.
Outcome listQueues(ClearmlApi &api, const Call &call)
{
    const auto filter = parseObject(bodyOrEmptyObject(call), readQueueFilter);
    if (!filter) {
        return refusal(call.target, 400, filter.error().message);
    }
    json::array queues;
    for (const std::string &id : filter->ids.value_or(std::vector<std::string>{})) {
        queues.push_back(queueJson(id, api.queues().nameOf(id)));
    }
    if (!filter->ids) {
        const std::string name = filter->name.empty() ? std::string{defaultQueue} : plainName(filter->name);
        queues.push_back(queueJson(api.queues().idOf(name), name));
    }
    return success(call.target, json::serialize(json::object{{"queues", std::move(queues)}}));
}

Outcome listWorkers(ClearmlApi &, const Call &call)
{
    constexpr double usualLastSeenSeconds = 3600;
    const auto lastSeen = parseObject(bodyOrEmptyObject(call), [](FieldReader &fields) {
        return fields.number("last_seen", {0, static_cast<double>(limits::timeout.count())});
    });
    if (!lastSeen) {
        return refusal(call.target, 400, lastSeen.error().message);
    }
    const std::chrono::seconds age{static_cast<std::int64_t>(lastSeen->value_or(usualLastSeenSeconds))};
    const auto since = age.count() == 0 ? domain::Timestamp::min() : call.now - age;
    // The call's views end before the answer comes.
    return ToRead{[since, pattern = call.grant->workers, name = std::string{call.target.name},
                   version = std::string{call.target.version}](const std::vector<domain::Worker> &workers) {
        return success({name, version}, workerListJson(workers, since, pattern));
    }};
}

/// Log lines of tasks: counted, as the agent expects, and dropped.
Outcome dropEvents(ClearmlApi &, const Call &call)
{
    const bool endsInsideLine = !call.body.empty() && call.body.back() != '\n';
    const auto lines = std::count(call.body.begin(), call.body.end(), '\n') + (endsInsideLine ? 1 : 0);
    return success(call.target, R"({"added":)" + std::to_string(lines) + R"(,"errors":0,"errors_info":{}})");
}

Outcome checkHealth(ClearmlApi &, const Call &)
{
    return ToCheck{{200, R"({"status":"ok"})"}, {503, R"({"status":"the store fails"})"}};
}

Outcome nothingToRun(ClearmlApi &, const Call &call)
{
    return success(call.target);
}

Outcome noRuntimeProperties(ClearmlApi &, const Call &call)
{
    return success(call.target, R"({"runtime_properties":[]})");
}

Outcome noVaults(ClearmlApi &, const Call &call)
{
    return success(call.target, R"({"vaults":[]})");
}

struct Route
{
    std::string_view name;
    Outcome (*handle)(ClearmlApi &, const Call &);
    std::size_t bodyLimit = limits::bodyBytes;
    enum class For { Admitted, All } isFor = For::Admitted;
};

/// Every endpoint; the busiest first.
constexpr Route routes[] = {
    {"workers.status_report", store<parseStatusReport>},
    {"workers.status_report_batch", storeBatch, limits::batchBodyBytes},
    {"workers.register", store<parseRegistration>},
    {"workers.unregister", store<parseUnregistration>},
    {"workers.cluster_report", store<parseCapacityReport>},
    {"workers.cluster_unregister", store<parseCapacityRemoval>},
    {"workers.get_all", listWorkers},
    {"workers.get_runtime_properties", noRuntimeProperties},
    {"auth.login", logIn},
    {"queues.get_all", listQueues},
    {"queues.get_next_task", nothingToRun},
    {"users.get_vaults", noVaults},
    {"events.add_batch", dropEvents, limits::batchBodyBytes},
    {"healthz", checkHealth, limits::probeBytes, Route::For::All},
};

const Route *findRoute(std::string_view name)
{
    const Route *const found =
        std::find_if(std::begin(routes), std::end(routes), [name](const Route &route) { return route.name == name; });
    return found == std::end(routes) ? nullptr : found;
}

} // namespace

std::size_t bodyLimit(std::string_view name)
{
    const Route *const route = findRoute(name);
    return route ? route->bodyLimit : limits::bodyBytes;
}

bool isOpenToAll(std::string_view name)
{
    const Route *const route = findRoute(name);
    return route && route->isFor == Route::For::All;
}

ClearmlApi::ClearmlApi(const access::Gate &gate)
    : m_gate(gate)
{
    // Known by its id even to an agent that asked for it before a restart.
    m_queues.idOf(defaultQueue);
}

Outcome ClearmlApi::handle(const Call &call)
{
    const Target &target = call.target;
    const Route *const route = findRoute(target.name);
    if (!route && target.name.starts_with("tasks.")) {
        return refusal(target, 400, "Muster watches machines and runs no tasks; point the task at its ClearML server");
    }
    if (!route) {
        return refusal(target, 404, "there is no endpoint \"" + std::string{target.name} + "\"; see docs/protocol.md");
    }
    const bool isProbe = call.method == Call::Method::Head && route->handle == checkHealth;
    if (call.method != Call::Method::GetPostOrPut && !isProbe) {
        return refusal(target, 405, "expected GET, POST or PUT");
    }
    return route->handle(*this, call);
}

} // namespace muster::ingest
