// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/listenerfixture.h"

#include <thread>

namespace muster::ingest::test {
namespace {

using Mode = FakeCollector::Mode;

TEST_F(ListenerTest, StopsWhileRequestsWaitForTheStore)
{
    m_collector.setMode(Mode::Hold);
    auto agent = client();
    agent.send(requestText("GET", "/workers.status_report", report));
    ASSERT_TRUE(m_collector.waitForTaken(1));

    m_listener->stop();
    EXPECT_EQ(agent.receive(), std::nullopt);
    m_collector.releaseHeld();
}

TEST_F(ListenerTest, IgnoresAcknowledgementsThatComeAfterItsEnd)
{
    m_collector.setMode(Mode::Hold);
    auto agent = client();
    agent.send(requestText("GET", "/workers.status_report", report));
    ASSERT_TRUE(m_collector.waitForTaken(1));

    m_listener.reset();
    m_collector.releaseHeld();
    EXPECT_EQ(agent.receive(), std::nullopt);
}

TEST_F(ListenerTest, IgnoresAcknowledgementsForClientsThatLeft)
{
    m_collector.setMode(Mode::Hold);
    {
        auto agent = client();
        agent.send(requestText("GET", "/workers.status_report", report));
        ASSERT_TRUE(m_collector.waitForTaken(1));
    }
    m_collector.releaseHeld();
    m_collector.setMode(Mode::Store);
    EXPECT_EQ(statusOf(client().request("GET", "/workers.status_report", report)), 200);
}

TEST_F(ListenerTest, StopsWhileAcknowledgementsArrive)
{
    for (int round = 0; round < 20; ++round) {
        SetUp();
        m_collector.setMode(Mode::Hold);
        const std::size_t before = m_collector.taken();
        std::vector<HttpClient> agents;
        for (int i = 0; i < 10; ++i) {
            agents.push_back(client());
            agents.back().send(requestText("GET", "/workers.status_report", report));
        }
        ASSERT_TRUE(m_collector.waitForTaken(before + agents.size()));
        std::jthread release{[this] { m_collector.releaseHeld(); }};
        m_listener->stop();
    }
}

TEST_F(ListenerTest, ClosesEveryConnectionWhenItStops)
{
    auto idle = client();
    EXPECT_EQ(statusOf(idle.request("GET", "/users.get_vaults")), 200);
    auto halfway = client();
    halfway.send("GET /users.get_vaults HTTP/1.1\r\n");
    m_listener->stop();
    EXPECT_TRUE(idle.waitForClose());
    EXPECT_TRUE(halfway.waitForClose());
    EXPECT_THROW(client(), std::exception);
}

TEST_F(ListenerTest, MayBeStoppedTwiceAndFromAnyThread)
{
    {
        std::jthread first{[this] { m_listener->stop(); }};
        std::jthread second{[this] { m_listener->stop(); }};
    }
    m_listener->stop();
    EXPECT_THROW(client(), std::exception);
}

TEST_F(ListenerTest, FreesItsPortWhenItStops)
{
    const Endpoint endpoint = m_listener->endpoint();
    auto agent = client();
    EXPECT_EQ(statusOf(agent.request("GET", "/users.get_vaults")), 200);
    m_listener.reset();
    start({.endpoint = endpoint});
    EXPECT_EQ(statusOf(client().request("GET", "/users.get_vaults")), 200);
}

} // namespace
} // namespace muster::ingest::test
