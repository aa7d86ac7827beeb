// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/clearmlapi.h"

#include "ingest/limits.h"
#include "ingest/messages.h"
#include "support/machines.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <gmock/gmock.h>

namespace muster::ingest::test {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1795386765000);

/// The API, asked without sockets.
class Api : public testing::Test
{
protected:
    Outcome ask(std::string_view name, std::string_view body = {}, Call::Method method = Call::Method::GetPostOrPut)
    {
        return m_api.handle({.method = method, .target = {name, ""}, .body = body, .now = now});
    }

    Answer answer(std::string_view name, std::string_view body = {})
    {
        Outcome outcome = ask(name, body);
        EXPECT_TRUE(std::holds_alternative<Answer>(outcome)) << name;
        return std::holds_alternative<Answer>(outcome) ? std::get<Answer>(outcome) : Answer{0, "{}"};
    }

    json::value data(std::string_view name, std::string_view body = {})
    {
        const json::value envelope = json::parse(answer(name, body).body);
        EXPECT_EQ(envelope.at("meta").at("result_code"), 200) << json::serialize(envelope);
        return envelope.at("data");
    }

    std::vector<std::string> workerIds(const std::vector<domain::Worker> &workers, std::string_view body)
    {
        const Outcome outcome = ask("workers.get_all", body);
        const json::value envelope = json::parse(std::get<ToRead>(outcome).render(workers).body);
        std::vector<std::string> ids;
        for (const json::value &worker : envelope.at("data").at("workers").as_array()) {
            ids.emplace_back(worker.at("id").as_string());
        }
        return ids;
    }

    access::Gate m_gate{{}};
    ClearmlApi m_api{m_gate};
};

TEST_F(Api, StoresReportsBeforeItAnswers)
{
    const auto outcome = ask("workers.status_report", R"({"worker":"w","timestamp":1795386765000})");
    const auto &toStore = std::get<ToStore>(outcome);
    ASSERT_EQ(toStore.messages.size(), 1U);
    EXPECT_EQ(std::get<domain::Report>(toStore.messages[0]).worker, "w");
    EXPECT_EQ(toStore.whenStored.status, 200);
}

TEST_F(Api, StoresABatchAsOne)
{
    const auto outcome = ask("workers.status_report_batch", "{\"worker\":\"a\",\"timestamp\":1795386765}\n"
                                                            "{\"worker\":\"b\",\"timestamp\":1795386765}\n");
    const auto &toStore = std::get<ToStore>(outcome);
    EXPECT_EQ(toStore.messages.size(), 2U);
    EXPECT_EQ(json::parse(toStore.whenStored.body).at("data"), json::parse(R"({"added":2})"));
}

TEST_F(Api, HasNothingToStoreInAnEmptyBatch)
{
    EXPECT_EQ(data("workers.status_report_batch", "\n"), json::parse(R"({"added":0})"));
}

TEST_F(Api, RefusesAWholeBatchForOneBadLine)
{
    const Answer refused = answer("workers.status_report_batch", "{\"worker\":\"a\",\"timestamp\":1795386765}\n[]\n");
    EXPECT_EQ(refused.status, 400);
    EXPECT_THAT(refused.body, HasSubstr("line 2: expected a JSON object"));
}

TEST_F(Api, StoresEveryOtherMessageToo)
{
    const std::pair<std::string_view, std::string_view> calls[] = {
        {"workers.register", R"({"worker":"w"})"},
        {"workers.unregister", R"({"worker":"w"})"},
        {"workers.cluster_report", R"({"key":"k","timestamp":1795386765})"},
        {"workers.cluster_unregister", R"({"key":"k"})"},
    };
    std::size_t kind = 1;
    for (const auto &[name, body] : calls) {
        const auto outcome = ask(name, body);
        ASSERT_TRUE(std::holds_alternative<ToStore>(outcome)) << name;
        EXPECT_EQ(std::get<ToStore>(outcome).messages.at(0).index(), kind++) << name;
        EXPECT_EQ(answer(name, "{}").status, 400) << name;
    }
}

TEST_F(Api, FindsAnyQueueByName)
{
    const auto queues = data("queues.get_all", R"({"name":"gpu","only_fields":["name","id"]})").at("queues").as_array();
    ASSERT_EQ(queues.size(), 1U);
    EXPECT_EQ(queues[0].at("name"), "gpu");
    EXPECT_TRUE(queues[0].at("tags").is_array());
    EXPECT_EQ(data("queues.get_all", R"({"name":"^gpu$"})").at("queues").at(0), queues[0]);
}

TEST_F(Api, FindsAQueueAgainByTheIdItGave)
{
    const json::value queue = data("queues.get_all", R"({"name":"gpu"})").at("queues").at(0);
    const std::string byId = R"({"id":[")" + std::string{queue.at("id").as_string()} + R"("],"only_fields":["id"]})";
    EXPECT_EQ(data("queues.get_all", byId).at("queues").at(0), queue);
}

TEST_F(Api, FindsAnyQueueById)
{
    const json::value queue =
        data("queues.get_all", R"({"id":["fffffffffffffffffffffffffffffff1"]})").at("queues").at(0);
    EXPECT_EQ(queue.at("id"), "fffffffffffffffffffffffffffffff1");
    EXPECT_EQ(queue.at("name"), "fffffffffffffffffffffffffffffff1");
}

TEST_F(Api, KnowsTheDefaultQueueFromTheStart)
{
    const json::value queue = data("queues.get_all").at("queues").at(0);
    EXPECT_EQ(queue.at("name"), "default");
    ClearmlApi restarted{m_gate};
    const std::string byId = R"({"id":[")" + std::string{queue.at("id").as_string()} + R"("]})";
    const auto outcome = restarted.handle({.target = {"queues.get_all", ""}, .body = byId, .now = now});
    EXPECT_THAT(std::get<Answer>(outcome).body, HasSubstr(R"("name":"default","tags")"));
}

TEST_F(Api, RefusesQueueFiltersThatMakeNoSense)
{
    EXPECT_EQ(answer("queues.get_all", R"({"name":5})").status, 400);
    EXPECT_EQ(answer("queues.get_all", R"({"id":"x"})").status, 400);
    EXPECT_EQ(answer("queues.get_all", "x").status, 400);
}

TEST_F(Api, GivesADaemonWhatItAsksFor)
{
    EXPECT_EQ(data("queues.get_next_task", R"({"queue":"q"})"), json::parse("{}"));
    EXPECT_EQ(data("workers.get_runtime_properties", R"({"worker":"w"})"), json::parse(R"({"runtime_properties":[]})"));
    EXPECT_EQ(data("users.get_vaults"), json::parse(R"({"vaults":[]})"));
}

TEST_F(Api, CountsEventsAndDropsThem)
{
    const auto added = [this](std::string_view body) { return data("events.add_batch", body).at("added"); };
    EXPECT_EQ(data("events.add_batch", "{}\n{}"), json::parse(R"({"added":2,"errors":0,"errors_info":{}})"));
    EXPECT_EQ(added("{}\n{}\n"), 2);
    EXPECT_EQ(added(""), 0);
}

TEST_F(Api, RunsNoTasks)
{
    const Answer refused = answer("tasks.get_all", "{}");
    EXPECT_EQ(refused.status, 400);
    EXPECT_THAT(refused.body, HasSubstr("runs no tasks"));
}

TEST_F(Api, RefusesUnknownEndpoints)
{
    for (const std::string_view name : {"", "workers", "workers.status_reports", "nodes.get_all", "Healthz"}) {
        EXPECT_EQ(answer(name).status, 404) << name;
    }
}

TEST_F(Api, TakesGetPostAndPutOnly)
{
    for (const auto method : {Call::Method::Head, Call::Method::Other}) {
        EXPECT_EQ(std::get<Answer>(ask("workers.get_all", "{}", method)).status, 405);
    }
    EXPECT_EQ(std::get<Answer>(ask("healthz", "", Call::Method::Other)).status, 405);
    EXPECT_TRUE(std::holds_alternative<ToCheck>(ask("healthz", "", Call::Method::Head)));
}

TEST_F(Api, LogsInWithABadAuthorizationNever)
{
    const auto outcome = m_api.handle({.target = {"auth.login", ""}, .authorization = "Digest x", .now = now});
    EXPECT_EQ(std::get<Answer>(outcome).status, 401);
}

domain::Worker workerHeard(std::string id, domain::Timestamp heard)
{
    domain::Worker worker;
    worker.id = std::move(id);
    worker.lastHeard = heard;
    return worker;
}

TEST_F(Api, ListsWorkersHeardWithinTheAskedTime)
{
    const std::vector<domain::Worker> workers{workerHeard("a", now - 59s), workerHeard("b", now - 59min),
                                              workerHeard("c", now - 61min)};
    EXPECT_THAT(workerIds(workers, R"({"last_seen":60})"), ElementsAre("a"));
    EXPECT_THAT(workerIds(workers, ""), ElementsAre("a", "b"));
    EXPECT_THAT(workerIds(workers, R"({"last_seen":0})"), ElementsAre("a", "b", "c"));
    EXPECT_EQ(answer("workers.get_all", R"({"last_seen":-1})").status, 400);
}

TEST_F(Api, LeavesOutWorkersThatAreGone)
{
    std::vector<domain::Worker> workers{workerHeard("a", now), workerHeard("b", now)};
    workers[0].liveness = domain::Liveness::Gone;
    workers[1].liveness = domain::Liveness::Lost;
    EXPECT_THAT(workerIds(workers, ""), ElementsAre("b"));
}

TEST_F(Api, ListsWorkersInClearmlsShape)
{
    domain::Worker worker = workerHeard("dgx:h100:node \"1\"", now);
    worker.name = {"dgx", "h100", "node \"1\""};
    worker.registered = now - 60s;
    worker.lastReport = now - 1s;
    worker.task = "t1";
    worker.queues = {"q1"};
    worker.tags = {"x"};
    worker.activity = domain::Activity::Busy;
    worker.origin = {"10.0.0.7", {}};
    const auto outcome = ask("workers.get_all");
    const json::value body = json::parse(std::get<ToRead>(outcome).render({worker}).body);
    EXPECT_EQ(body.at("data").at("workers").at(0), json::parse(R"({
        "id": "dgx:h100:node \"1\"", "key": "dgx:h100:node \"1\"",
        "register_time": "2026-11-22T22:31:45.000Z", "last_activity_time": "2026-11-22T22:32:45.000Z",
        "last_report_time": "2026-11-22T22:32:44.000Z", "register_timeout": 600,
        "task": {"id": "t1", "name": "t1"}, "queue": null, "queues": [{"id": "q1", "name": "q1"}], "tags": ["x"],
        "ip": "10.0.0.7",
        "muster": {"category": "dgx", "group": "h100", "name": "node \"1\"", "agent": null, "state": "running",
                   "activity": "busy", "skew_ms": 0, "conflict": null, "details": null}})"));
}

TEST_F(Api, TellsWhatAMachineIsAsItTellsItItself)
{
    domain::Worker worker = workerHeard("w", now);
    worker.details = domain::Details{muster::test::machineOfTwoGpus()};
    worker.conflict = domain::Conflict{now, {domain::Speaker{"b1", {"10.0.0.7", ""}}, domain::Speaker{}}};
    worker.skew = -1500ms;
    const auto outcome = ask("workers.get_all");
    const json::value body = json::parse(std::get<ToRead>(outcome).render({worker}).body);
    const json::value &muster = body.at("data").at("workers").at(0).at("muster");
    EXPECT_EQ(muster.at("skew_ms"), -1500);
    EXPECT_EQ(muster.at("conflict"), json::parse(R"({"since": "2026-11-22T22:32:45.000Z",
        "machines": [{"ip": "10.0.0.7", "boot_id": "b1"}, {"ip": null, "boot_id": null}]})"));
    const auto report = parseStatusReport(
        R"({"worker":"w","timestamp":1795386765000,"muster":)" + json::serialize(muster.at("details")) + "}", now);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->details, worker.details);
}

TEST_F(Api, ListsManyWorkersAsOneDocumentOfAllOfThem)
{
    std::vector<domain::Worker> workers;
    json::array list;
    for (const char *const id : {"a", "b \"quoted\"", "c\n"}) {
        const auto outcome = ask("workers.get_all");
        const auto &render = std::get<ToRead>(outcome).render;
        json::value whole = json::parse(render(workers).body);
        whole.at("data") = json::object{{"workers", list}};
        EXPECT_EQ(render(workers).body, json::serialize(whole));

        workers.push_back(workerHeard(id, now));
        workers.back().details = domain::Details{muster::test::machineOfTwoGpus()};
        list.push_back(json::parse(render({workers.back()}).body).at("data").at("workers").at(0));
    }
}

TEST_F(Api, RefusesABatchThatTakesTooMuchMemoryAsTooLarge)
{
    std::string gpus = "{}";
    for (std::size_t i = 1; i < limits::gpus; ++i) {
        gpus += ",{}";
    }
    const std::string line = R"({"worker":"w","timestamp":1795386765,"muster":{"gpus":[)" + gpus + "]}}\n";
    std::string batch;
    while (batch.size() + line.size() <= limits::batchBodyBytes / 4) {
        batch += line;
    }
    const Answer refused = answer("workers.status_report_batch", batch);
    EXPECT_EQ(refused.status, 413);
    EXPECT_THAT(refused.body, HasSubstr("send fewer in one batch"));
}

TEST(BodyLimit, IsLargerForBatches)
{
    EXPECT_EQ(bodyLimit("workers.status_report"), limits::bodyBytes);
    EXPECT_EQ(bodyLimit("workers.status_report_batch"), limits::batchBodyBytes);
    EXPECT_EQ(bodyLimit("no.such_thing"), limits::bodyBytes);
}

} // namespace
} // namespace muster::ingest::test
