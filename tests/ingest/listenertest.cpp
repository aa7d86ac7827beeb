// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/listenerfixture.h"

#include <boost/json/serialize.hpp>

namespace muster::ingest::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Mode = FakeCollector::Mode;

TEST_F(ListenerTest, AnswersAReportWhenItIsStored)
{
    auto agent = client();
    EXPECT_EQ(statusOf(agent.request("GET", "/workers.status_report", report)), 200);
    EXPECT_THAT(reportedWorkers(), ElementsAre("w"));
}

TEST_F(ListenerTest, AnswersNothingBeforeTheReportIsStored)
{
    m_collector.setMode(Mode::Hold);
    auto agent = client();
    agent.send(requestText("GET", "/workers.status_report", report));
    ASSERT_TRUE(m_collector.waitForTaken(1));
    // The listener has had time to answer somebody else since.
    EXPECT_EQ(client().request("GET", "/healthz")->result_int(), 200U);
    EXPECT_EQ(agent.available(), 0U);

    m_collector.releaseHeld();
    EXPECT_EQ(statusOf(agent.receive()), 200);
}

TEST_F(ListenerTest, TakesGetPostAndPutWithABody)
{
    auto agent = client();
    for (const std::string method : {"GET", "POST", "PUT"}) {
        EXPECT_EQ(statusOf(agent.request(method, "/workers.status_report", reportOf(method))), 200);
    }
    EXPECT_THAT(reportedWorkers(), ElementsAre("GET", "POST", "PUT"));
}

TEST_F(ListenerTest, TakesAnyPrefixAndVersion)
{
    auto agent = client();
    const std::string path = "/workers.status_report";
    for (const std::string prefix : {"/api", "/v2.5", "/a/b/v2.30"}) {
        EXPECT_EQ(statusOf(agent.request("GET", prefix + path, report)), 200) << prefix;
    }
    EXPECT_EQ(m_collector.taken(), 3U);
}

TEST_F(ListenerTest, PutsSplitRequestsTogether)
{
    auto agent = client();
    for (const char byte : requestText("POST", "/workers.status_report", report)) {
        ASSERT_TRUE(agent.send({&byte, 1}));
    }
    EXPECT_EQ(statusOf(agent.receive()), 200);
    EXPECT_THAT(reportedWorkers(), ElementsAre("w"));
}

TEST_F(ListenerTest, AnswersPipelinedRequestsOneAfterAnother)
{
    m_collector.setMode(Mode::Hold);
    auto agent = client();
    agent.send(requestText("GET", "/workers.status_report", reportOf("a"))
               + requestText("GET", "/workers.status_report", reportOf("b")) + requestText("GET", "/users.get_vaults"));
    ASSERT_TRUE(m_collector.waitForTaken(1));
    EXPECT_EQ(client().request("GET", "/healthz")->result_int(), 200U);
    EXPECT_EQ(m_collector.taken(), 1U);

    m_collector.setMode(Mode::Store);
    m_collector.releaseHeld();
    EXPECT_EQ(dataOf(agent.receive()).as_object().size(), 0U);
    EXPECT_EQ(dataOf(agent.receive()).as_object().size(), 0U);
    EXPECT_TRUE(dataOf(agent.receive()).as_object().contains("vaults"));
    EXPECT_THAT(reportedWorkers(), ElementsAre("a", "b"));
}

TEST_F(ListenerTest, MatchesAcknowledgementsWithTheirRequests)
{
    m_collector.setMode(Mode::Hold);
    std::vector<HttpClient> agents;
    constexpr std::size_t count = 20;
    for (std::size_t i = 0; i < count; ++i) {
        agents.push_back(client());
        agents.back().send(requestText("POST", "/v2." + std::to_string(i) + "/workers.status_report", report));
    }
    ASSERT_TRUE(m_collector.waitForTaken(count));
    m_collector.releaseHeld();
    for (std::size_t i = 0; i < count; ++i) {
        const auto answer = agents[i].receive();
        ASSERT_EQ(statusOf(answer), 200);
        const std::string version = "2." + std::to_string(i);
        EXPECT_EQ(jsonOf(*answer).at("meta").at("endpoint").at("requested_version"), boost::json::string{version});
    }
}

TEST_F(ListenerTest, ServesManyConnectionsAtOnce)
{
    constexpr std::size_t count = 200;
    std::vector<HttpClient> agents;
    for (std::size_t i = 0; i < count; ++i) {
        agents.push_back(client());
    }
    for (int round = 0; round < 3; ++round) {
        for (HttpClient &agent : agents) {
            agent.send(requestText("GET", "/workers.status_report", report));
        }
        for (HttpClient &agent : agents) {
            ASSERT_EQ(statusOf(agent.receive()), 200);
        }
    }
    EXPECT_EQ(m_collector.taken(), 3 * count);
}

TEST_F(ListenerTest, TakesBatchesAllOrNothing)
{
    auto agent = client();
    const auto stored = agent.request("POST", "/workers.status_report_batch", report + '\n' + reportOf("v") + '\n');
    EXPECT_EQ(statusOf(stored), 200);
    EXPECT_EQ(dataOf(stored).at("added"), 2);
    EXPECT_EQ(m_collector.taken(), 2U);

    const auto refused = agent.request("POST", "/workers.status_report_batch", report + "\n{\"worker\":\"v\"}\n");
    EXPECT_EQ(statusOf(refused), 400);
    EXPECT_EQ(messageOf(refused), "line 2: timestamp: expected milliseconds or seconds since 1970");
    EXPECT_EQ(m_collector.taken(), 2U);
}

TEST_F(ListenerTest, RefusesAReportFromTheFutureAndGoesOn)
{
    auto agent = client();
    const auto refused = agent.request("POST", "/workers.status_report", R"({"worker":"w","timestamp":4102444800000})");
    EXPECT_EQ(statusOf(refused), 400);
    EXPECT_EQ(messageOf(refused),
              "timestamp: 2100-01-01T00:00:00.000Z is more than 24 h ahead of the receiver's clock, "
              "which says 2026-11-22T22:32:45.000Z: set the clock that is wrong");
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report)), 200);
    EXPECT_THAT(reportedWorkers(), ElementsAre("w"));
}

TEST_F(ListenerTest, RefusesBadMessagesAndGoesOn)
{
    auto agent = client();
    for (const std::string body :
         {"x", "{}", R"({"worker":"w","timestamp":NaN})", R"({"worker":1,"timestamp":1795386765000})", "\xff"}) {
        const auto refused = agent.request("POST", "/workers.status_report", body);
        EXPECT_EQ(statusOf(refused), 400) << body;
        EXPECT_FALSE(messageOf(refused).empty());
    }
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report")), 400);
    EXPECT_THAT(m_collector.messages(), IsEmpty());
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report)), 200);
}

TEST_F(ListenerTest, AnswersUnknownEndpointsAndMethodsAndGoesOn)
{
    auto agent = client();
    EXPECT_EQ(statusOf(agent.request("GET", "/no.such_endpoint")), 404);
    EXPECT_EQ(statusOf(agent.request("GET", "/")), 404);
    const auto wrongMethod = agent.request("DELETE", "/workers.status_report", report);
    EXPECT_EQ(statusOf(wrongMethod), 405);
    EXPECT_EQ((*wrongMethod)["Allow"], "GET, POST, PUT");
    EXPECT_EQ(statusOf(agent.request("BREW", "/workers.status_report")), 405);
    EXPECT_EQ(statusOf(agent.request("GET", "/tasks.get_all", "{}")), 400);
    EXPECT_EQ(statusOf(agent.request("GET", "/workers.status_report", report)), 200);
}

TEST_F(ListenerTest, AsksForPatienceWhenTheQueueIsFull)
{
    m_collector.setMode(Mode::RefuseAsFull);
    auto agent = client();
    const auto refused = agent.request("GET", "/workers.status_report", report);
    EXPECT_EQ(statusOf(refused), 429);
    EXPECT_EQ((*refused)["Retry-After"], "1");

    m_collector.setMode(Mode::Store);
    EXPECT_EQ(statusOf(agent.request("GET", "/workers.status_report", report)), 200);
}

TEST_F(ListenerTest, SaysSoWhenTheStoreFails)
{
    auto agent = client();
    const auto health = [&agent] { return agent.request("GET", "/healthz")->result_int(); };
    EXPECT_EQ(health(), 200U);

    m_collector.setMode(Mode::Fail);
    EXPECT_EQ(statusOf(agent.request("GET", "/workers.status_report", report)), 500);
    EXPECT_EQ(health(), 503U);

    m_collector.setMode(Mode::Store);
    EXPECT_EQ(statusOf(agent.request("GET", "/workers.status_report", report)), 200);
    EXPECT_EQ(health(), 200U);
}

TEST_F(ListenerTest, TellsItsHealthToProbes)
{
    auto probe = client();
    EXPECT_EQ(boost::json::serialize(jsonOf(*probe.request("GET", "/healthz"))), R"({"status":"ok"})");
    probe.send(requestText("HEAD", "/healthz"));
    const auto header = probe.receiveHeader();
    ASSERT_TRUE(header.has_value());
    EXPECT_EQ(header->result_int(), 200U);
    EXPECT_EQ(probe.request("GET", "/healthz")->result_int(), 200U);
}

TEST_F(ListenerTest, ListsTheWorkersOfTheFleet)
{
    domain::Worker worker;
    worker.id = "dgx:h100:node-01";
    worker.lastHeard = domain::systemNow();
    m_collector.setWorkers({worker});
    auto script = client();
    const auto answer = script.request("GET", "/v2.4/workers.get_all", R"({"last_seen":600})");
    ASSERT_EQ(statusOf(answer), 200);
    EXPECT_EQ(dataOf(answer).at("workers").at(0).at("id"), "dgx:h100:node-01");
    EXPECT_EQ(jsonOf(*answer).at("meta").at("endpoint").at("requested_version"), "2.4");
}

TEST_F(ListenerTest, ClosesWhenTheClientAsksForIt)
{
    auto agent = client();
    const auto answer = agent.request("GET", "/workers.status_report", report, "Connection: close\r\n");
    EXPECT_EQ(statusOf(answer), 200);
    EXPECT_EQ((*answer)["Connection"], "close");
    EXPECT_TRUE(agent.waitForClose());
}

TEST_F(ListenerTest, SpeaksHttp10)
{
    auto agent = client();
    agent.send("GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ((*agent.receive())["Connection"], "keep-alive");
    agent.send("GET /healthz HTTP/1.0\r\n\r\n");
    EXPECT_EQ((*agent.receive())["Connection"], "close");
    EXPECT_TRUE(agent.waitForClose());
}

TEST_F(ListenerTest, TellsClientsThatWaitToGoOn)
{
    auto agent = client();
    const std::string request = requestText("POST", "/workers.status_report", report, "Expect: 100-continue\r\n");
    agent.send(request.substr(0, request.size() - report.size()));
    const auto goOn = agent.receiveHeader();
    ASSERT_TRUE(goOn.has_value());
    EXPECT_EQ(goOn->result_int(), 100U);
    agent.send(report);
    EXPECT_EQ(statusOf(agent.receive()), 200);
}

TEST_F(ListenerTest, TakesBodiesInChunks)
{
    auto agent = client();
    agent.send("POST /workers.status_report HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
               "Transfer-Encoding: chunked\r\n\r\n");
    for (const char byte : report) {
        agent.send(std::string{"1\r\n"} + byte + "\r\n");
    }
    agent.send("0\r\n\r\n");
    EXPECT_EQ(statusOf(agent.receive()), 200);
    EXPECT_THAT(reportedWorkers(), ElementsAre("w"));
}

TEST_F(ListenerTest, RefusesWhatIsNotHttpAndCloses)
{
    const std::string requests[] = {
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a TLS greeting\r\n\r\n",
        "garbage\r\n\r\n",
        "GET /healthz HTTP/2.0\r\n\r\n",
        "GET /healthz HTTP/1.1\nHost: x\n\n",
        "GET /healthz HTTP/1.1\r\nHo st: x\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: -1\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        "18446744073709551616\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        "1\r\nContent-Length: 2\r\n\r\nxx",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        "5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: "
        "chunked\r\n\r\nnonsense\r\n",
    };
    for (const std::string &request : requests) {
        auto stranger = client();
        stranger.send(request);
        EXPECT_EQ(statusOf(stranger.receive()), 400) << request;
        EXPECT_TRUE(stranger.waitForClose()) << request;
    }
    EXPECT_EQ(client().request("GET", "/healthz")->result_int(), 200U);
}

TEST_F(ListenerTest, RefusesExpectationsItCannotMeet)
{
    auto agent = client();
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report, "Expect: miracles\r\n")), 417);
    EXPECT_TRUE(agent.waitForClose());
    EXPECT_THAT(m_collector.messages(), IsEmpty());
}

} // namespace
} // namespace muster::ingest::test
