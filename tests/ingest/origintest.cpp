// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/limits.h"
#include "ingest/listenerfixture.h"
#include "ingest/originstamp.h"

namespace muster::ingest::test {
namespace {

using testing::ElementsAre;

TEST(Origin, NamesTheAgentThatTheRequestNames)
{
    EXPECT_EQ(agentOf({.clearmlAgent = "api-3.0.3", .userAgent = "python-requests/2.28.1"}), "clearml-agent 3.0.3");
    EXPECT_EQ(agentOf({.clearmlAgent = "3.0.3", .userAgent = {}}), "clearml-agent 3.0.3");
    EXPECT_EQ(agentOf({.userAgent = "muster/0.1.0"}), "muster/0.1.0");
    EXPECT_EQ(agentOf({}), "");
}

TEST(Origin, IsPrintableAndShort)
{
    EXPECT_EQ(agentOf({.userAgent = "a\tb\x1b[31m\xc3\xa9"}), "a?b?[31m??");
    EXPECT_EQ(agentOf({.userAgent = std::string(limits::nameBytes + 1, 'x')}).size(), limits::nameBytes);
    EXPECT_EQ(agentOf({.clearmlAgent = std::string(limits::nameBytes, 'x')}).size(), limits::nameBytes);
}

class OriginOverASocket : public ListenerTest
{
protected:
    std::vector<std::string> origins() const
    {
        std::vector<std::string> origins;
        for (const domain::Message &message : m_collector.messages()) {
            const auto *report = std::get_if<domain::Report>(&message);
            const auto &origin = report ? report->origin : std::get<domain::Registration>(message).origin;
            origins.push_back(origin.address() + " " + origin.agent());
        }
        return origins;
    }
};

TEST_F(OriginOverASocket, IsTheOtherEndAndItsAgent)
{
    auto agent = client();
    // Field names differ in case at will.
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.register", R"({"worker":"w"})",
                                     "x-clearml-AGENT: api-3.0.3\r\nUser-Agent: python-requests/2.28.1\r\n")),
              200);
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report, "User-Agent: muster/0.1.0\r\n")), 200);
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", reportOf("x"))), 200);
    EXPECT_THAT(origins(), ElementsAre("127.0.0.1 clearml-agent 3.0.3", "127.0.0.1 muster/0.1.0", "127.0.0.1 "))
        << "behind a proxy many agents share a connection";
}

TEST_F(OriginOverASocket, IsSharedByWhatOneConnectionSays)
{
    auto agent = client();
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report, "User-Agent: a\r\n")), 200);
    }
    const auto messages = m_collector.messages();
    EXPECT_EQ(&std::get<domain::Report>(messages.at(0)).origin.agent(),
              &std::get<domain::Report>(messages.at(1)).origin.agent());
}

} // namespace
} // namespace muster::ingest::test
