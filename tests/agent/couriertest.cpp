// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "agent/temporaryfolder.h"
#include "reporter/testcollector.h"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <gmock/gmock.h>

#include <algorithm>
#include <future>

namespace muster::agent {
namespace {

namespace asio = boost::asio;
using test::TestCollector;
using testing::ElementsAre;
using testing::HasSubstr;
using Heard = TestCollector::Heard;
using Reply = TestCollector::Reply;

const std::string single = "/workers.status_report";
const std::string batch = "/workers.status_report_batch";
const std::string hello = "/workers.register";

domain::Report reportAt(int milliseconds)
{
    domain::Report report;
    report.worker = "a:b:c";
    report.timestamp = domain::fromUnixMilliseconds(milliseconds);
    return report;
}

/// A courier on a thread of its own, from start() on; the test waits for what the collector hears.
class CourierTest : public testing::Test
{
protected:
    ~CourierTest() override { stop(); }

    void connect(const reporter::Target &target)
    {
        m_client.emplace(m_io.get_executor(), reporter::Client::Options{.target = target});
        m_spool.emplace(Spool::Options{.folder = m_folder.path() / "spool"}, m_say);
        ASSERT_EQ(m_spool->open(), std::nullopt);
        const domain::Registration registration{"a:b:c", {}, std::chrono::seconds{600}};
        constexpr reporter::Backoff::Limits waits{std::chrono::milliseconds{1}, std::chrono::milliseconds{10}};
        m_courier.emplace(m_io.get_executor(), *m_client, *m_spool, registration, waits, m_say);
    }
    void start()
    {
        asio::co_spawn(m_io, m_courier->run(), asio::bind_cancellation_slot(m_cancel.slot(), asio::detached));
        m_thread = std::jthread{[this] { m_io.run(); }};
    }
    void add(const domain::Report &report)
    {
        asio::post(m_io, [this, report] { m_courier->add(Measured{report, {}}); });
    }
    /// Waits until everything is delivered, then ends the courier.
    void stopWhenDone()
    {
        const auto isDone = [this] {
            std::promise<bool> answer;
            asio::post(m_io, [&] { answer.set_value(m_spool->isEmpty()); });
            return answer.get_future().get();
        };
        while (!isDone()) {
            std::this_thread::yield();
        }
        stop();
    }
    void stop()
    {
        if (m_thread.joinable()) {
            asio::post(m_io, [this] { m_cancel.emit(asio::cancellation_type::terminal); });
            m_thread.join();
        }
    }

    test::TemporaryFolder m_folder;
    std::vector<std::string> m_said;
    Say m_say = [this](std::string_view said) { m_said.emplace_back(said); };
    asio::io_context m_io{1};
    asio::cancellation_signal m_cancel;
    std::optional<reporter::Client> m_client;
    std::optional<Spool> m_spool;
    std::optional<Courier> m_courier;
    std::jthread m_thread;
};

TEST_F(CourierTest, RegistersAndThenDeliversEachReportAtOnce)
{
    TestCollector collector;
    connect(collector.target());
    start();
    ASSERT_TRUE(collector.waitFor(hello, 1));
    add(reportAt(1));
    ASSERT_TRUE(collector.waitFor(single, 1));
    add(reportAt(2));
    ASSERT_TRUE(collector.waitFor(single, 2));
    stopWhenDone();
    EXPECT_THAT(collector.paths(), ElementsAre("/auth.login", hello, single, single));
    EXPECT_EQ(collector.heard()[1].body, R"({"worker":"a:b:c","queues":[],"timeout":600})");
    EXPECT_THAT(collector.heard()[3].body, HasSubstr("\"timestamp\":2"));
    EXPECT_TRUE(m_said.empty());
}

TEST_F(CourierTest, KeepsReportsWhileNobodyAnswersAndBringsThemOldestFirst)
{
    const unsigned short port = test::unusedPort();
    connect({"127.0.0.1", std::to_string(port), ""});
    for (int i = 1; i <= 3; ++i) {
        m_courier->add({reportAt(i), {}});
    }
    start();
    TestCollector collector{nullptr, port};
    ASSERT_TRUE(collector.waitFor(batch, 1));
    stopWhenDone();
    const std::string body = collector.heard().back().body;
    EXPECT_EQ(std::ranges::count(body, '\n'), 3);
    EXPECT_LT(body.find("\"timestamp\":1"), body.find("\"timestamp\":2"));
    EXPECT_LT(body.find("\"timestamp\":2"), body.find("\"timestamp\":3"));
}

TEST_F(CourierTest, SaysOnceThatNobodyAnswersAndOnceThatSomeoneDoes)
{
    int tries = 0;
    TestCollector collector{[&tries](const Heard &) { return ++tries < 5 ? Reply{503, "{}"} : Reply{}; }};
    connect(collector.target());
    start();
    add(reportAt(1));
    ASSERT_TRUE(collector.waitFor(single, 1));
    stopWhenDone();
    EXPECT_THAT(m_said, ElementsAre(HasSubstr("503"), HasSubstr("again")));
}

TEST_F(CourierTest, OfABatchThatIsRefusedOnlyTheBadReportIsLost)
{
    std::vector<std::string> stored;
    TestCollector collector{[&stored](const Heard &heard) {
        const bool isReport = heard.path != hello;
        if (isReport && heard.body.find("\"timestamp\":2,") != std::string::npos) {
            return Reply{400, R"({"meta":{"result_msg":"line 2 is bad"}})"};
        }
        if (isReport) {
            stored.push_back(heard.body);
        }
        return Reply{};
    }};
    connect(collector.target());
    for (int i = 1; i <= 3; ++i) {
        m_courier->add({reportAt(i), {}});
    }
    start();
    ASSERT_TRUE(collector.waitFor(single, 3));
    stopWhenDone();
    EXPECT_THAT(stored, ElementsAre(HasSubstr("\"timestamp\":1,"), HasSubstr("\"timestamp\":3,")));
    EXPECT_THAT(m_said, ElementsAre(HasSubstr("dropped")));
}

TEST_F(CourierTest, ARefusedRegistrationDoesNotKeepItFromReporting)
{
    TestCollector collector{[](const Heard &heard) { return heard.path == hello ? Reply{400, "{}"} : Reply{}; }};
    connect(collector.target());
    start();
    add(reportAt(1));
    ASSERT_TRUE(collector.waitFor(single, 1));
    stopWhenDone();
    EXPECT_THAT(m_said, ElementsAre(HasSubstr("registration was refused")));
}

TEST_F(CourierTest, WithoutASpoolTheNewestReportIsStillDelivered)
{
    const unsigned short port = test::unusedPort();
    connect({"127.0.0.1", std::to_string(port), ""});
    std::filesystem::remove_all(m_folder.path() / "spool");
    m_courier->add({reportAt(1), {}});
    m_courier->add({reportAt(2), {}});
    start();
    TestCollector collector{nullptr, port};
    ASSERT_TRUE(collector.waitFor(single, 1));
    stop();
    EXPECT_THAT(collector.heard().back().body, HasSubstr("\"timestamp\":2"));
    EXPECT_THAT(m_said.at(0), HasSubstr("only the newest report is kept"));
}

TEST_F(CourierTest, WhatWasNotDeliveredIsDeliveredByTheNextRun)
{
    connect({"127.0.0.1", std::to_string(test::unusedPort()), ""});
    m_courier->add({reportAt(1), {}});
    m_courier.reset();
    m_spool.reset();
    TestCollector collector;
    connect(collector.target());
    start();
    EXPECT_TRUE(collector.waitFor(single, 1));
    stopWhenDone();
}

TEST_F(CourierTest, SaysGoodbye)
{
    TestCollector collector;
    connect(collector.target());
    asio::co_spawn(m_io, m_courier->leave(), asio::detached);
    m_io.run();
    EXPECT_THAT(collector.paths(), ElementsAre("/auth.login", "/workers.unregister"));
    EXPECT_EQ(collector.heard()[1].body, R"({"worker":"a:b:c"})");
}

TEST_F(CourierTest, AnAgentReportsAgainAndAgainUntilASignalComesAndThenUnregisters)
{
    TestCollector collector;
    connect(collector.target());
    Sampler sampler{Probes{}, "a:b:c", std::chrono::milliseconds{1}};
    Agent agent{m_io.get_executor(),
                {std::chrono::milliseconds{1}, std::chrono::milliseconds{1}, std::chrono::milliseconds{1}},
                sampler,
                *m_courier};
    m_thread = std::jthread{[&] {
        asio::co_spawn(m_io, runUntilSignalled(agent, *m_courier), asio::detached);
        m_io.run();
    }};
    EXPECT_TRUE(collector.waitFor(single, 3));
    std::raise(SIGTERM);
    m_thread.join();
    EXPECT_EQ(collector.paths().back(), "/workers.unregister");
}

TEST_F(CourierTest, WaitsForASpoolThatCannotBeReadNow)
{
    TestCollector collector;
    connect(collector.target());
    m_courier->add(Measured{reportAt(1), {}});
    const std::filesystem::path file = m_folder.path() / "spool/0000000001.spool";
    const std::filesystem::path away = m_folder.path() / "away";
    std::filesystem::rename(file, away);
    std::filesystem::create_directory(file); // It can be opened, but not read.
    std::promise<void> said;
    m_say = [&](std::string_view what) {
        m_said.emplace_back(what);
        if (m_said.size() == 1) {
            said.set_value();
        }
    };
    m_courier.emplace(m_io.get_executor(), *m_client, *m_spool, domain::Registration{.worker = "a:b:c"},
                      reporter::Backoff::Limits{std::chrono::milliseconds{1}, std::chrono::milliseconds{10}}, m_say);
    start();
    said.get_future().wait();
    asio::post(m_io, [&] {
        std::filesystem::remove(file);
        std::filesystem::rename(away, file);
    });
    ASSERT_TRUE(collector.waitFor(single, 1));
    stopWhenDone();
    EXPECT_THAT(m_said, ElementsAre(HasSubstr("can't be read now"), "Reports arrive again."));
}

TEST_F(CourierTest, TellsHowManyReportsWereThinnedOut)
{
    m_spool.emplace(Spool::Options{.folder = m_folder.path() / "small", .mostBytes = 1'000}, m_say);
    ASSERT_EQ(m_spool->open(), std::nullopt);
    TestCollector collector;
    m_client.emplace(m_io.get_executor(), reporter::Client::Options{.target = collector.target()});
    m_courier.emplace(m_io.get_executor(), *m_client, *m_spool, domain::Registration{.worker = "a:b:c"},
                      reporter::Backoff::Limits{}, m_say);
    for (int i = 0; i < 50; ++i) {
        m_courier->add({reportAt(i), {}});
    }
    const auto inSpool = [this] {
        std::string all;
        for (const std::string &record : m_spool->oldest(100, 1'000'000).records) {
            all += record;
        }
        return all;
    };
    EXPECT_THAT(m_said.at(0), HasSubstr("full"));
    std::string records;
    while (!m_spool->isEmpty()) {
        records += inSpool();
        m_spool->acknowledge(m_spool->oldest(100, 1'000'000));
    }
    EXPECT_THAT(records, HasSubstr("\"spool_thinned\":"));
}

} // namespace
} // namespace muster::agent
