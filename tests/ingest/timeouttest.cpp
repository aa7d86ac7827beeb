// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/limits.h"
#include "ingest/listenerfixture.h"

namespace muster::ingest::test {
namespace {

using namespace std::chrono_literals;

TEST_F(ListenerTest, ClosesAConnectionWhoseHeaderDoesNotEnd)
{
    Listener::Options options = patient();
    options.rules.headerTimeout = 20ms;
    start(options);
    auto slow = client();
    slow.send("GET /healthz HTTP/1.1\r\n");
    EXPECT_TRUE(slow.waitForClose());
}

TEST_F(ListenerTest, ClosesAConnectionThatTricklesItsHeader)
{
    Listener::Options options = patient();
    options.rules.headerTimeout = 20ms;
    start(options);
    auto slow = client();
    auto other = client();
    slow.send("GET /healthz HTTP/1.1\r\nX: ");
    // Somebody else's request between two bytes takes long enough for the time to be up before the header is too long.
    while (slow.send("x")) {
        ASSERT_EQ(statusOf(other.request("GET", "/users.get_vaults")), 200);
    }
    EXPECT_EQ(slow.receive(), std::nullopt);
}

TEST_F(ListenerTest, ClosesAConnectionWhoseBodyDoesNotEnd)
{
    Listener::Options options = patient();
    options.rules.bodyTimeout = 20ms;
    start(options);
    auto slow = client();
    slow.send(requestText("POST", "/workers.status_report", std::string(100, ' ')).substr(0, 150));
    EXPECT_TRUE(slow.waitForClose());
    EXPECT_EQ(m_collector.taken(), 0U);
}

TEST_F(ListenerTest, ClosesAConnectionThatTricklesItsBody)
{
    Listener::Options options = patient();
    options.rules.bodyTimeout = 20ms;
    start(options);
    auto slow = client();
    auto other = client();
    const std::string body(limits::bodyBytes, ' ');
    slow.send(requestText("POST", "/workers.status_report", body).substr(0, 200));
    while (slow.send(" ")) {
        ASSERT_EQ(statusOf(other.request("GET", "/users.get_vaults")), 200);
    }
    EXPECT_EQ(slow.receive(), std::nullopt);
    EXPECT_EQ(m_collector.taken(), 0U);
}

TEST_F(ListenerTest, ALargeBodyMayTakeLongerWhenItComesAtADecentRate)
{
    Listener::Options options = patient();
    options.rules.bodyTimeout = 20ms;
    options.rules.idleTimeout = 200ms;
    options.rules.bodyBytesPerSecond = 1;
    start(options);
    auto sender = client();
    const std::string request = requestText("POST", "/workers.status_report", report + std::string(1'000, ' '));
    sender.send(request.substr(0, request.size() - 1));
    // Ten times its time has passed when this one is closed, which says nothing.
    auto idle = client();
    EXPECT_TRUE(idle.waitForClose());
    sender.send(request.substr(request.size() - 1));
    EXPECT_EQ(statusOf(sender.receive()), 200);
}

TEST_F(ListenerTest, ClosesAnIdleConnection)
{
    Listener::Options options = patient();
    options.rules.idleTimeout = 200ms;
    start(options);
    auto agent = client();
    EXPECT_EQ(statusOf(agent.request("GET", "/workers.status_report", report)), 200);
    EXPECT_TRUE(agent.waitForClose());
}

TEST_F(ListenerTest, WaitsForTheStoreAsLongAsItTakes)
{
    Listener::Options options = patient();
    options.rules.idleTimeout = 200ms;
    start(options);
    m_collector.setMode(FakeCollector::Mode::Hold);
    auto agent = client();
    agent.send(requestText("GET", "/workers.status_report", report));
    ASSERT_TRUE(m_collector.waitForTaken(1));
    // Others' idle connections are closed meanwhile, this one is not.
    auto idle = client();
    EXPECT_TRUE(idle.waitForClose());
    auto idleAgain = client();
    EXPECT_TRUE(idleAgain.waitForClose());
    m_collector.releaseHeld();
    EXPECT_EQ(statusOf(agent.receive()), 200);
}

TEST_F(ListenerTest, IsNotDisturbedBySlowClients)
{
    std::vector<HttpClient> slow;
    for (int i = 0; i < 50; ++i) {
        slow.push_back(client());
        slow.back().send("POST /workers.status_report HTTP/1.1\r\nContent-Length: 100\r\n");
    }
    auto agent = client();
    for (int i = 0; i < 100; ++i) {
        ASSERT_EQ(statusOf(agent.request("GET", "/workers.status_report", report)), 200);
    }
}

} // namespace
} // namespace muster::ingest::test
