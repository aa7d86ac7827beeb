// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/client.h"

#include "reporter/testcollector.h"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <gmock/gmock.h>

#include <future>

namespace muster::reporter {
namespace {

namespace asio = boost::asio;
using test::TestCollector;
using testing::ElementsAre;
using testing::HasSubstr;
using Heard = TestCollector::Heard;
using Reply = TestCollector::Reply;

constexpr Backoff::Limits shortWaits{std::chrono::milliseconds{1}, std::chrono::milliseconds{10}};

/// A client and the thread that it lives on, which is the test's own.
class ClientTest : public testing::Test
{
protected:
    template <typename Result>
    Result await(asio::awaitable<Result> task)
    {
        std::future<Result> result = asio::co_spawn(m_io, std::move(task), asio::use_future);
        m_io.restart();
        m_io.run();
        return result.get();
    }

    Client clientOf(const TestCollector &collector)
    {
        return Client{m_io.get_executor(), {.target = collector.target()}};
    }

    asio::io_context m_io;
    const Call m_call{"workers.status_report", R"({"worker":"w"})"};
};

TEST_F(ClientTest, LogsInOnceAndThenShowsItsToken)
{
    TestCollector collector;
    Client client = clientOf(collector);
    EXPECT_TRUE(await(client.attempt(m_call)).isAcknowledged());
    EXPECT_TRUE(await(client.attempt(m_call)).isAcknowledged());
    EXPECT_THAT(collector.paths(), ElementsAre("/auth.login", "/workers.status_report", "/workers.status_report"));
    EXPECT_EQ(collector.heard()[0].authorization, "");
    EXPECT_EQ(collector.heard()[1].authorization, "Bearer secret");
    EXPECT_EQ(collector.heard()[1].body, m_call.body);
}

TEST_F(ClientTest, GivesItsCredentialsAtTheLoginOnly)
{
    TestCollector collector;
    Client client{m_io.get_executor(), {.target = collector.target(), .accessKey = "AKEY", .secretKey = "SKEY"}};
    EXPECT_TRUE(await(client.attempt(m_call)).isAcknowledged());
    EXPECT_EQ(collector.heard()[0].authorization, "Basic QUtFWTpTS0VZ");
    EXPECT_EQ(collector.heard()[1].authorization, "Bearer secret");
}

TEST_F(ClientTest, ShowsAnAccessTokenWithoutALogin)
{
    TestCollector collector;
    Client client{m_io.get_executor(), {.target = collector.target(), .token = "mst_abc"}};
    EXPECT_TRUE(await(client.attempt(m_call)).isAcknowledged());
    EXPECT_THAT(collector.paths(), ElementsAre("/workers.status_report"));
    EXPECT_EQ(collector.heard()[0].authorization, "Bearer mst_abc");
}

TEST_F(ClientTest, KeepsTheReportWhenItsAccessTokenIsRefused)
{
    TestCollector collector{[](const Heard &) { return Reply{401}; }};
    Client client{m_io.get_executor(), {.target = collector.target(), .token = "mst_abc"}};
    const Outcome outcome = await(client.attempt(m_call));
    EXPECT_EQ(outcome.delivery, Delivery::TryLater);
    EXPECT_THAT(outcome.problem, testing::Not(HasSubstr("mst_abc")));
    EXPECT_THAT(collector.paths(), ElementsAre("/workers.status_report"));
}

TEST_F(ClientTest, PutsThePrefixInFront)
{
    TestCollector collector;
    Client client{m_io.get_executor(), {.target = collector.target("/api")}};
    EXPECT_TRUE(await(client.attempt(m_call)).isAcknowledged());
    EXPECT_THAT(collector.paths(), ElementsAre("/api/auth.login", "/api/workers.status_report"));
}

TEST_F(ClientTest, AnExpiredTokenCostsOneLoginAndOneRetry)
{
    int tries = 0;
    TestCollector collector{[&tries](const Heard &) { return ++tries == 1 ? Reply{401} : Reply{}; }};
    Client client = clientOf(collector);
    EXPECT_TRUE(await(client.attempt(m_call)).isAcknowledged());
    EXPECT_THAT(collector.paths(),
                ElementsAre("/auth.login", "/workers.status_report", "/auth.login", "/workers.status_report"));
}

TEST_F(ClientTest, TwiceUnauthorizedIsNoReasonToDropTheReport)
{
    TestCollector collector{[](const Heard &) { return Reply{401}; }};
    Client client = clientOf(collector);
    const Outcome outcome = await(client.attempt(m_call));
    EXPECT_EQ(outcome.delivery, Delivery::TryLater);
    EXPECT_EQ(collector.paths().size(), 4U);
}

TEST_F(ClientTest, ARefusedLoginKeepsTheReport)
{
    TestCollector collector;
    collector.answerLoginsWith({403, R"({"meta":{"result_msg":"unknown key"}})"});
    Client client = clientOf(collector);
    const Outcome outcome = await(client.attempt(m_call));
    EXPECT_EQ(outcome.delivery, Delivery::TryLater);
    EXPECT_THAT(outcome.problem, HasSubstr("unknown key"));
}

TEST_F(ClientTest, WhatGivesNoTokenIsNoCollector)
{
    TestCollector collector;
    Client client = clientOf(collector);
    for (const char *body : {"<html>welcome</html>", R"({"data":{}})", R"({"data":{"token":"a\r\nX-Evil: 1"}})"}) {
        collector.answerLoginsWith({200, body});
        const Outcome outcome = await(client.attempt(m_call));
        EXPECT_EQ(outcome.delivery, Delivery::TryLater);
        EXPECT_THAT(outcome.problem, HasSubstr("no collector"));
    }
}

TEST_F(ClientTest, ABadReportIsRejectedWithTheReason)
{
    TestCollector collector{[](const Heard &) { return Reply{400, R"({"meta":{"result_msg":"no worker"}})"}; }};
    Client client = clientOf(collector);
    const Outcome outcome = await(client.attempt(m_call));
    EXPECT_EQ(outcome.delivery, Delivery::Rejected);
    EXPECT_THAT(outcome.problem, HasSubstr("no worker"));
}

TEST_F(ClientTest, ABusyCollectorIsTriedAgainUntilItTakesTheReport)
{
    int tries = 0;
    TestCollector collector{[&tries](const Heard &) {
        return ++tries < 4 ? Reply{tries == 1 ? 500U : 429U, "{}"} : Reply{};
    }};
    Client client = clientOf(collector);
    std::vector<unsigned> troubles;
    const auto note = [&troubles](const Outcome &outcome) { troubles.push_back(outcome.status); };
    EXPECT_TRUE(await(client.deliver(m_call, shortWaits, note)).isAcknowledged());
    EXPECT_THAT(troubles, ElementsAre(500, 429, 429));
}

TEST_F(ClientTest, RetryAfterComesWithTheOutcome)
{
    TestCollector collector{[](const Heard &) { return Reply{429, "{}", {{"Retry-After", "3"}}}; }};
    Client client = clientOf(collector);
    EXPECT_EQ(await(client.attempt(m_call)).retryAfter, std::chrono::seconds{3});
}

TEST_F(ClientTest, SaysThatNobodyAnswers)
{
    Client client{m_io.get_executor(), {.target = {"127.0.0.1", std::to_string(test::unusedPort()), ""}}};
    const Outcome outcome = await(client.attempt(m_call));
    EXPECT_EQ(outcome.delivery, Delivery::TryLater);
    EXPECT_EQ(outcome.status, 0U);
    EXPECT_THAT(outcome.problem, HasSubstr("is the collector running?"));
}

TEST_F(ClientTest, DeliversWhenTheCollectorComesUp)
{
    const unsigned short port = test::unusedPort();
    Client client{m_io.get_executor(), {.target = {"127.0.0.1", std::to_string(port), ""}}};
    std::optional<TestCollector> collector;
    const auto start = [&](const Outcome &) {
        if (!collector) {
            collector.emplace(nullptr, port);
        }
    };
    EXPECT_TRUE(await(client.deliver(m_call, shortWaits, start)).isAcknowledged());
    EXPECT_THAT(collector->paths(), ElementsAre("/auth.login", "/workers.status_report"));
}

TEST_F(ClientTest, AConnectionThatWasClosedMeanwhileIsOpenedAgain)
{
    TestCollector collector{[](const Heard &) { return Reply{.then = Reply::Then::Close}; }};
    Client client = clientOf(collector);
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(await(client.attempt(m_call)).isAcknowledged());
    }
    EXPECT_EQ(collector.paths().size(), 4U);
}

TEST_F(ClientTest, AnAnswerThatNeverCameIsNoAcknowledgement)
{
    TestCollector collector{[](const Heard &) { return Reply{.then = Reply::Then::Never}; }};
    Client client = clientOf(collector);
    EXPECT_EQ(await(client.attempt(m_call)).delivery, Delivery::TryLater);
}

TEST_F(ClientTest, AnAnswerThatDoesNotEndIsGivenUp)
{
    TestCollector collector{[](const Heard &) { return Reply{200, std::string(2'000'000, ' ')}; }};
    Client client = clientOf(collector);
    EXPECT_EQ(await(client.attempt(m_call)).delivery, Delivery::TryLater);
}

TEST_F(ClientTest, ASilentCollectorIsGivenUpAfterTheTimeout)
{
    asio::ip::tcp::acceptor silent{m_io, {asio::ip::address_v4::loopback(), 0}};
    const std::string port = std::to_string(silent.local_endpoint().port());
    Client client{m_io.get_executor(), {.target = {"127.0.0.1", port, ""}, .timeout = std::chrono::milliseconds{20}}};
    EXPECT_EQ(await(client.attempt(m_call)).delivery, Delivery::TryLater);
}

TEST_F(ClientTest, CanBeCancelledWhileItWaitsForAnAnswer)
{
    asio::ip::tcp::acceptor silent{m_io, {asio::ip::address_v4::loopback(), 0}};
    const std::string port = std::to_string(silent.local_endpoint().port());
    Client client{m_io.get_executor(), {.target = {"127.0.0.1", port, ""}, .timeout = std::chrono::hours{1}}};
    asio::cancellation_signal cancel;
    std::exception_ptr failure;
    asio::co_spawn(m_io, client.attempt(m_call),
                   asio::bind_cancellation_slot(cancel.slot(), [&failure](std::exception_ptr thrown, const Outcome &) {
                       failure = std::move(thrown);
                   }));
    silent.async_accept([&cancel](boost::system::error_code, asio::ip::tcp::socket socket) {
        // The request is on its way; the connection stays open until the client gives up.
        auto kept = std::make_shared<asio::ip::tcp::socket>(std::move(socket));
        kept->async_wait(asio::ip::tcp::socket::wait_read, [&cancel, kept](boost::system::error_code) {
            cancel.emit(asio::cancellation_type::terminal);
        });
    });
    m_io.run();
    ASSERT_TRUE(failure);
    try {
        std::rethrow_exception(failure);
    } catch (const boost::system::system_error &error) {
        EXPECT_EQ(error.code(), asio::error::operation_aborted);
    }
}

} // namespace
} // namespace muster::reporter
