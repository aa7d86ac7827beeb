// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the table "Limits" in docs/protocol.md has a test with exactly the limit and one with one more:
//   header, bodies, connections, workers       here
//   connections of one source                  here, and slotstest
//   rates, failed logins                       here, and throttletest
//   times of header, body, idle connection     timeouttest
//   reports in a batch                         statusreporttest
//   depth of JSON, lists, names, timestamps    statusreportrefusaltest
//   timeouts, capacity, intervals, queues      boundstest
//   workers, by the fleet and the collector    tests/domain/fullfleet, tests/collector/fullfleet
#include "ingest/limits.h"

#include "access/scratchbook.h"
#include "ingest/listenerfixture.h"

#include <array>
#include <atomic>
#include <sys/resource.h>
#include <vector>

namespace muster::ingest::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// A request whose header has exactly so many bytes.
std::string requestWithHeader(std::size_t bytes)
{
    const std::string start = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n";
    const std::string end = "\r\n\r\n";
    std::string fields;
    while (start.size() + fields.size() + end.size() + 100 < bytes) {
        fields += "X-Filler: " + std::string(80, 'x') + "\r\n";
    }
    fields += "X-Last: ";
    return start + fields + std::string(bytes - start.size() - fields.size() - end.size(), 'x') + end;
}

/// Any JSON text, blown up with spaces.
std::string paddedTo(std::size_t bytes, const std::string &json)
{
    return json + std::string(bytes - json.size(), ' ');
}

using LimitsTest = ListenerTest;

TEST_F(LimitsTest, AHeaderMayHaveAsManyBytesAsTheLimitAndNotOneMore)
{
    auto agent = client();
    agent.send(requestWithHeader(limits::headerBytes));
    EXPECT_EQ(agent.receive()->result_int(), 200U);

    agent.send(requestWithHeader(limits::headerBytes + 1));
    EXPECT_EQ(statusOf(agent.receive()), 431);
    EXPECT_TRUE(agent.waitForClose());
}

TEST_F(LimitsTest, AHeaderThatNeverEndsIsCutOff)
{
    for (const std::string &piece : {std::string{"X-Filler: x\r\n"}, std::string{"x"}}) {
        auto stranger = client();
        stranger.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n");
        std::size_t sent = 0;
        while (sent <= limits::headerBytes && stranger.send(piece)) {
            sent += piece.size();
        }
        EXPECT_EQ(statusOf(stranger.receive()), 431) << piece;
        EXPECT_TRUE(stranger.waitForClose());
    }
}

TEST_F(LimitsTest, ATargetThatNeverEndsIsCutOff)
{
    auto stranger = client();
    stranger.send("GET /" + std::string(limits::headerBytes, 'x'));
    EXPECT_EQ(statusOf(stranger.receive()), 431);
    EXPECT_TRUE(stranger.waitForClose());
}

TEST_F(LimitsTest, ABodyMayHaveAsManyBytesAsTheLimitAndNotOneMore)
{
    auto agent = client();
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", paddedTo(limits::bodyBytes, report))), 200);
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", paddedTo(limits::bodyBytes + 1, report))), 413);
    EXPECT_TRUE(agent.waitForClose());
    EXPECT_EQ(m_collector.taken(), 1U);
}

TEST_F(LimitsTest, ABatchMayBeLarger)
{
    const std::string target = "/workers.status_report_batch";
    auto agent = client();
    EXPECT_EQ(statusOf(agent.request("POST", target, paddedTo(limits::batchBodyBytes, report + '\n'))), 200);
    EXPECT_EQ(statusOf(agent.request("POST", target, paddedTo(limits::batchBodyBytes + 1, report + '\n'))), 413);
    EXPECT_TRUE(agent.waitForClose());
    EXPECT_EQ(m_collector.taken(), 1U);
}

TEST_F(LimitsTest, WhatStandsBetweenChunksAndBehindThemIsNotEndlessEither)
{
    for (const std::string &start : {std::string{"1;"}, std::string{"0\r\nX-Trailer: "}, std::string{"0;"}}) {
        auto stranger = client();
        stranger.send("POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n"
                      + start);
        const std::string piece(1024, 'x');
        std::size_t sent = 0;
        while (sent <= 4 * limits::headerBytes && stranger.send(piece)) {
            sent += piece.size();
        }
        EXPECT_EQ(statusOf(stranger.receive()), 400) << start;
        EXPECT_TRUE(stranger.waitForClose());
    }
}

TEST_F(LimitsTest, WhoeverAsksForHealthHasLittleToSay)
{
    auto probe = client();
    EXPECT_EQ(probe.request("POST", "/healthz", std::string(limits::probeBytes, ' '))->result_int(), 200U);
    EXPECT_EQ(statusOf(probe.request("POST", "/healthz", std::string(limits::probeBytes + 1, ' '))), 413);
    EXPECT_TRUE(probe.waitForClose());
}

TEST_F(LimitsTest, WhoAsksForTheFleetWhenNobodyCanBeAskedIsNotToldThatItIsEmpty)
{
    m_collector.setMode(FakeCollector::Mode::RefuseAsFull);
    EXPECT_EQ(statusOf(client().request("GET", "/workers.get_all")), 429);
    m_collector.setMode(FakeCollector::Mode::Store);
    EXPECT_EQ(statusOf(client().request("GET", "/workers.get_all")), 200);
}

TEST_F(LimitsTest, ChunksAreCountedToo)
{
    const auto chunked = [](std::size_t bytes) {
        std::string text =
            "POST /workers.status_report HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            "Transfer-Encoding: chunked\r\n\r\n";
        const std::string body = paddedTo(bytes, report);
        const std::size_t half = body.size() / 2;
        for (const std::string &chunk : {body.substr(0, half), body.substr(half)}) {
            char size[20];
            std::snprintf(size, sizeof size, "%zx\r\n", chunk.size());
            text += size + chunk + "\r\n";
        }
        return text + "0\r\n\r\n";
    };
    auto agent = client();
    agent.send(chunked(limits::bodyBytes));
    EXPECT_EQ(statusOf(agent.receive()), 200);
    agent.send(chunked(limits::bodyBytes + 1));
    EXPECT_EQ(statusOf(agent.receive()), 413);
    EXPECT_TRUE(agent.waitForClose());
}

TEST_F(LimitsTest, APromiseOfTooMuchIsRefusedAtOnce)
{
    auto agent = client();
    agent.send("POST /workers.status_report HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
               "Content-Length: 999999999999\r\n\r\n");
    EXPECT_EQ(statusOf(agent.receive()), 413);
    EXPECT_TRUE(agent.waitForClose());
}

TEST_F(LimitsTest, ConnectionsBeyondTheLimitAreTurnedAway)
{
    Listener::Options options = patient();
    options.rules.connections = 2;
    options.rules.sourcePercent = 100;
    start(options);
    auto first = client();
    auto second = client();
    EXPECT_EQ(statusOf(first.request("GET", "/users.get_vaults")), 200);
    EXPECT_EQ(statusOf(second.request("GET", "/users.get_vaults")), 200);

    auto third = client();
    const auto refused = third.receive();
    EXPECT_EQ(statusOf(refused), 429);
    EXPECT_EQ((*refused)["Retry-After"], "1");
    EXPECT_TRUE(third.waitForClose());
    EXPECT_EQ(statusOf(first.request("GET", "/users.get_vaults")), 200);

    second.close();
    int status = 0;
    for (int attempt = 0; attempt < 10'000 && status != 200; ++attempt) {
        status = statusOf(client().request("GET", "/users.get_vaults"));
    }
    EXPECT_EQ(status, 200);
}

TEST_F(LimitsTest, OneSourceHoldsNoMoreThanItsShareOfTheConnections)
{
    Listener::Options options = patient();
    options.rules.connections = 4;
    options.rules.sourcePercent = 50;
    start(options);
    auto first = client();
    auto second = client();
    EXPECT_EQ(statusOf(first.request("GET", "/users.get_vaults")), 200);
    EXPECT_EQ(statusOf(second.request("GET", "/users.get_vaults")), 200);

    auto third = client();
    const auto refused = third.receive();
    EXPECT_EQ(statusOf(refused), 429);
    EXPECT_THAT(messageOf(refused), HasSubstr("listener.source_percent"));
    EXPECT_TRUE(third.waitForClose());
    EXPECT_EQ(statusOf(client("127.0.0.2").request("GET", "/users.get_vaults")), 200);

    second.close();
    int status = 0;
    for (int attempt = 0; attempt < 10'000 && status != 200; ++attempt) {
        status = statusOf(client().request("GET", "/users.get_vaults"));
    }
    EXPECT_EQ(status, 200);
}

TEST_F(LimitsTest, AWorkerTooManyIsRefusedInASentence)
{
    m_collector.setMode(FakeCollector::Mode::RefuseNew);
    auto agent = client();
    const auto answer = agent.request("POST", "/workers.status_report", report);
    EXPECT_EQ(statusOf(answer), 403);
    EXPECT_THAT(messageOf(answer), HasSubstr("raise listener.workers"));
    EXPECT_EQ(agent.request("GET", "/healthz")->result_int(), 200U) << "the store is well";
}

/// A listener whose clock for rates stands still unless it is moved.
class RatesTest : public ListenerTest
{
protected:
    void SetUp() override { s_ticks = std::chrono::steady_clock::time_point{} + std::chrono::hours{1'000}; }
    static Listener::Options ticking()
    {
        Listener::Options options = patient();
        options.ticks = [] { return s_ticks.load(); };
        return options;
    }
    int ask(const std::string &fields = {})
    {
        return statusOf(client().request("GET", "/users.get_vaults", {}, fields));
    }

    static inline std::atomic<std::chrono::steady_clock::time_point> s_ticks{};
};

TEST_F(RatesTest, OneSourceMayAskSoOftenAndNotOnceMore)
{
    Listener::Options options = ticking();
    options.rules.requestsPerSecond = 1;
    start(options);
    for (int i = 0; i < 10; ++i) {
        ASSERT_EQ(ask(), 200) << i;
    }
    const auto refused = client().request("POST", "/workers.status_report", report);
    EXPECT_EQ(statusOf(refused), 429);
    EXPECT_EQ((*refused)["Retry-After"], "1");
    EXPECT_THAT(messageOf(refused), HasSubstr("listener.requests_per_second"));
    EXPECT_THAT(m_collector.messages(), IsEmpty());
    s_ticks = s_ticks.load() + std::chrono::seconds{1};
    EXPECT_EQ(ask(), 200);
    EXPECT_EQ(ask(), 429);
}

TEST_F(RatesTest, OneTokenIsGoodForSoManyRequests)
{
    const access::test::ScratchBook book;
    const std::string one = "Authorization: Bearer " + book.create({"one", {}, {}}).text + "\r\n";
    const std::string other = "Authorization: Bearer " + book.create({"other", {}, {}}).text + "\r\n";
    Listener::Options options = ticking();
    options.accessFolder = book.folder();
    options.rules.tokenRequestsPerSecond = 1;
    start(options);
    for (int i = 0; i < 10; ++i) {
        ASSERT_EQ(ask(one), 200) << i;
    }
    EXPECT_EQ(ask(one), 429);
    EXPECT_EQ(ask(other), 200);
    s_ticks = s_ticks.load() + std::chrono::seconds{1};
    EXPECT_EQ(ask(one), 200);
}

TEST_F(RatesTest, ASourceThatFailsToLogInIsSlowedDownAndItsNeighbourIsNot)
{
    const access::test::ScratchBook book;
    const std::string good = "Authorization: Bearer " + book.create({"good", {}, {}}).text + "\r\n";
    Listener::Options options = ticking();
    options.accessFolder = book.folder();
    options.rules.failedLoginsPerMinute = 10;
    start(options);
    for (int i = 0; i < 10; ++i) {
        ASSERT_EQ(ask("Authorization: Bearer wrong\r\n"), 401) << i;
    }
    const auto slowed = client().request("GET", "/auth.login", {}, "Authorization: Bearer wrong\r\n");
    EXPECT_EQ(statusOf(slowed), 429);
    EXPECT_EQ((*slowed)["Retry-After"], "6");
    EXPECT_EQ(ask(), 429);
    EXPECT_EQ(ask(good), 200) << "it comes from the same address";
    EXPECT_EQ(client().request("GET", "/healthz")->result_int(), 200U);
    s_ticks = s_ticks.load() + std::chrono::seconds{6};
    EXPECT_EQ(ask(), 401);
    EXPECT_EQ(ask(), 429);
}

TEST_F(RatesTest, AgentsWhoseLoginIsOverHearSoAndCanLogInAnew)
{
    const access::test::ScratchBook book;
    const std::string good = "Authorization: Bearer " + book.create({"good", {}, {}}).text + "\r\n";
    Listener::Options options = ticking();
    options.accessFolder = book.folder();
    options.rules.failedLoginsPerMinute = 1;
    start(options);
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(ask("Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl\r\n"), 401);
    }
    EXPECT_EQ(ask(good), 200);
}

/// Lets the process open no more files while it lives.
class NoMoreFiles final
{
public:
    NoMoreFiles()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }
    NoMoreFiles(const NoMoreFiles &) = delete;
    NoMoreFiles &operator=(const NoMoreFiles &) = delete;

private:
    rlimit m_before{};
};

TEST_F(LimitsTest, HundredsWhoComeWhileThereAreNoFilesAreServedAfterwardsAndLoggedOnce)
{
    using boost::asio::ip::tcp;
    constexpr int many = 300;
    boost::asio::io_context io;
    std::vector<tcp::socket> sockets;
    for (int i = 0; i < many; ++i) {
        sockets.emplace_back(io, tcp::v4());
    }
    {
        const NoMoreFiles none;
        for (tcp::socket &socket : sockets) {
            socket.connect({boost::asio::ip::address_v4::loopback(), m_listener->port()});
        }
        ASSERT_TRUE(m_collector.waitForLogLines());
    }
    const std::string request = requestText("GET", "/users.get_vaults");
    for (tcp::socket &socket : sockets) {
        boost::asio::write(socket, boost::asio::buffer(request));
        std::array<char, 12> start{};
        boost::asio::read(socket, boost::asio::buffer(start));
        ASSERT_EQ(std::string(start.data(), start.size()), "HTTP/1.1 200");
    }
    sockets.clear();
    EXPECT_EQ(statusOf(client().request("GET", "/users.get_vaults")), 200);
    EXPECT_EQ(m_collector.logLines().size(), 1U);
}

TEST_F(LimitsTest, AcceptsAgainWhenThereAreFilesAgain)
{
    boost::asio::io_context io;
    boost::asio::ip::tcp::socket socket{io, boost::asio::ip::tcp::v4()};
    {
        const NoMoreFiles none;
        socket.connect({boost::asio::ip::address_v4::loopback(), m_listener->port()});
        ASSERT_TRUE(m_collector.waitForLogLines());
    }
    EXPECT_THAT(m_collector.logLines().front(), HasSubstr("cannot accept a connection: Too many open files"));
    EXPECT_EQ(statusOf(client().request("GET", "/users.get_vaults")), 200);
}

} // namespace
} // namespace muster::ingest::test
