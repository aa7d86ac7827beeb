// SPDX-License-Identifier: GPL-3.0-or-later
// Who may speak to a listener, over real sockets.
#include "access/scratchbook.h"
#include "ingest/bounds.h"
#include "ingest/listenerfixture.h"
#include "ingest/messages.h"

#include <atomic>

namespace muster::ingest::test {
namespace {

using access::NewToken;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string statusReport = "/workers.status_report";

class AccessTest : public ListenerTest
{
protected:
    void SetUp() override { start(options()); }

    Listener::Options options() const
    {
        Listener::Options options = patient();
        options.accessFolder = m_book.folder();
        options.accessInterval = std::chrono::milliseconds{1};
        return options;
    }

    /// A listener that knows the token already.
    NewToken restartWith(const access::TokenRequest &request)
    {
        NewToken token = m_book.create(request);
        m_listener.reset();
        start(options());
        return token;
    }

    static std::string bearer(const std::string &secret) { return "Authorization: Bearer " + secret + "\r\n"; }
    /// As agents log in that have the token as key and as secret.
    static std::string basic(const std::string &secret)
    {
        return "Authorization: " + access::test::basic(secret, secret) + "\r\n";
    }

    int ask(const std::string &fields, const std::string &body = report, const std::string &target = statusReport) const
    {
        return statusOf(client().request("POST", target, body, fields));
    }

    /// Asks until the answer is this one; false when it never is.
    bool eventually(int status, const std::string &fields) const
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::minutes{1};
        while (std::chrono::steady_clock::now() < end) {
            if (ask(fields) == status) {
                return true;
            }
        }
        return false;
    }

    access::test::ScratchBook m_book;
};

TEST_F(AccessTest, EverybodyMaySpeakOnLoopbackWhileThereIsNoToken)
{
    EXPECT_EQ(ask(""), 200);
    EXPECT_EQ(ask(bearer("whatever")), 200);
}

TEST_F(AccessTest, TheFirstTokenClosesTheDoorForAllOthersWithoutARestart)
{
    EXPECT_EQ(ask(""), 200);
    const NewToken token = m_book.create({"agents", {}, {}});
    EXPECT_TRUE(eventually(401, ""));
    EXPECT_EQ(ask(bearer(token.text)), 200);
    EXPECT_EQ(ask(basic(token.text)), 200);
    m_book.revoke("agents");
    EXPECT_TRUE(eventually(200, ""));
}

TEST_F(AccessTest, ARefusalNamesTheSchemeAndEndsTheConnection)
{
    restartWith({"agents", {}, {}});
    HttpClient asking = client();
    const auto answer = asking.request("POST", statusReport, report);
    EXPECT_EQ(statusOf(answer), 401);
    ASSERT_TRUE(answer);
    EXPECT_EQ((*answer)["WWW-Authenticate"], "Bearer realm=\"Muster\"");
    EXPECT_THAT(messageOf(answer), HasSubstr("musterd token create"));
    EXPECT_FALSE(answer->keep_alive());
    EXPECT_TRUE(asking.waitForClose());
    EXPECT_THAT(m_collector.messages(), IsEmpty());
}

TEST_F(AccessTest, EveryEndpointButHealthzNeedsAToken)
{
    const NewToken token = restartWith({"agents", {}, {}});
    for (const char *const target :
         {"/auth.login", "/workers.get_all", "/workers.register", "/workers.unregister", "/workers.status_report_batch",
          "/workers.cluster_report", "/workers.cluster_unregister", "/workers.get_runtime_properties",
          "/queues.get_all", "/queues.get_next_task", "/users.get_vaults", "/events.add_batch", "/tasks.get_all",
          "/nonsense", "/", "/healthz.more"}) {
        EXPECT_EQ(ask("", "{}", target), 401) << target;
        EXPECT_NE(ask(bearer(token.text), "{}", target), 401) << target;
    }
    const auto health = client().request("GET", "/healthz");
    ASSERT_TRUE(health);
    EXPECT_EQ(health->result_int(), 200U);
}

TEST_F(AccessTest, RefusesWhateverIsNotTheToken)
{
    const NewToken token = restartWith({"agents", {}, {}});
    std::string altered = token.text;
    altered.back() = altered.back() == 'A' ? 'B' : 'A';
    for (const std::string &fields :
         {bearer(altered), bearer(token.text.substr(0, 46)), bearer(token.text + 'A'), bearer(token.token.id()),
          bearer(access::toHex(token.token.digest)), basic(altered), std::string{"Authorization: Bearer \r\n"},
          "Authorization: " + token.text + "\r\n", "Authorization: Digest " + token.text + "\r\n",
          "X-Authorization: Bearer " + token.text + "\r\n"}) {
        EXPECT_EQ(ask(fields), 401) << fields;
    }
    EXPECT_EQ(ask(bearer(token.text)), 200);
}

TEST_F(AccessTest, TheBodyOfARefusedRequestIsNotWaitedFor)
{
    restartWith({"agents", {}, {}});
    HttpClient asking = client();
    ASSERT_TRUE(asking.send("POST /workers.status_report_batch HTTP/1.1\r\nHost: localhost\r\n"
                            "Content-Type: application/json\r\nContent-Length: 10000000\r\n"
                            "Expect: 100-continue\r\n\r\n"));
    const auto answer = asking.receive();
    EXPECT_EQ(statusOf(answer), 401) << "and no 100 before";
}

TEST_F(AccessTest, ALoginIsGoodUntilItsTokenIsRevoked)
{
    const NewToken token = restartWith({"agents", {}, {}});
    restartWith({"others", {}, {}});
    for (const std::string &fields : {basic(token.text), bearer(token.text)}) {
        const auto answer = client().request("GET", "/auth.login", {}, fields);
        ASSERT_EQ(statusOf(answer), 200);
        const std::string login{dataOf(answer).at("token").as_string()};
        EXPECT_EQ(ask(bearer(login)), 200);
    }
    const auto answer = client().request("GET", "/auth.login", {}, basic(token.text));
    const std::string login{dataOf(answer).at("token").as_string()};
    m_book.revoke("agents");
    EXPECT_TRUE(eventually(401, bearer(login)));
    EXPECT_EQ(ask(basic(token.text), {}, "/auth.login"), 401);
}

TEST_F(AccessTest, ARevokedTokenEndsWithTheNextRequestOfItsConnection)
{
    const NewToken token = restartWith({"agents", {}, {}});
    m_book.create({"others", {}, {}});
    HttpClient asking = client();
    EXPECT_EQ(statusOf(asking.request("POST", statusReport, report, bearer(token.text))), 200);
    EXPECT_EQ(statusOf(asking.request("POST", statusReport, report, bearer(token.text))), 200);
    m_book.revoke("agents");
    ASSERT_TRUE(eventually(401, bearer(token.text)));
    EXPECT_EQ(statusOf(asking.request("POST", statusReport, report, bearer(token.text))), 401);
}

TEST_F(AccessTest, AnotherTokenOnTheSameConnectionIsJudgedAnew)
{
    const NewToken token = restartWith({"agents", {}, {}});
    HttpClient asking = client();
    EXPECT_EQ(statusOf(asking.request("POST", statusReport, report, bearer(token.text))), 200);
    EXPECT_EQ(statusOf(asking.request("POST", statusReport, report, bearer("other"))), 401);
    HttpClient again = client();
    EXPECT_EQ(statusOf(again.request("POST", statusReport, report, bearer(token.text))), 200);
    EXPECT_EQ(statusOf(again.request("POST", statusReport, report)), 401);
}

std::atomic<std::int64_t> movingClock;

TEST_F(AccessTest, AnExpiredTokenEndsWithTheNextRequestOfItsConnection)
{
    movingClock = domain::toUnixMilliseconds(now);
    const NewToken token = m_book.create({"agents", {}, now + std::chrono::hours{1}});
    m_listener.reset();
    Listener::Options moving = options();
    moving.now = [] { return domain::fromUnixMilliseconds(movingClock); };
    start(moving);
    HttpClient asking = client();
    EXPECT_EQ(statusOf(asking.request("POST", statusReport, report, bearer(token.text))), 200);
    movingClock += 3'600'000;
    EXPECT_EQ(statusOf(asking.request("POST", statusReport, report, bearer(token.text))), 401);
}

TEST_F(AccessTest, ATokenThatIsRevokedWhileABodyComesIsWorthNothing)
{
    const NewToken token = restartWith({"agents", {}, {}});
    HttpClient thief = client();
    thief.send("POST " + std::string{statusReport}
               + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + bearer(token.text)
               + "Content-Length: " + std::to_string(report.size()) + "\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(thief.receive()->result_int(), 100U);
    m_book.create({"others", {}, {}});
    m_book.revoke("agents");
    EXPECT_TRUE(eventually(401, bearer(token.text)));
    thief.send(report);
    EXPECT_EQ(statusOf(thief.receive()), 401);
}

TEST_F(AccessTest, NobodyGetsInWhileTheFileCannotBeUsed)
{
    const NewToken token = restartWith({"agents", {}, {}});
    m_book.scribble("scribbled");
    EXPECT_TRUE(eventually(500, bearer(token.text)));
    EXPECT_EQ(ask(""), 500);
    EXPECT_TRUE(m_collector.waitForLogLines());
    EXPECT_THAT(m_collector.logLines(), ElementsAre(HasSubstr("access: cannot use ")));
    m_listener.reset();
    start(options());
    EXPECT_EQ(ask(bearer(token.text)), 500) << "not even after a start";
    EXPECT_EQ(m_book.bytes(), "scribbled");
}

TEST_F(AccessTest, NoLogLineHoldsAToken)
{
    const NewToken token = restartWith({"agents", "dgx:*", {}});
    ask(bearer(token.text + "x"));
    ask(bearer(token.text), "broken");
    ask(bearer(token.text), reportOf("lab:a"));
    m_book.scribble(token.text);
    EXPECT_TRUE(eventually(500, bearer(token.text)));
    for (const std::string &line : m_collector.logLines()) {
        EXPECT_EQ(line.find(token.text), std::string::npos) << line;
    }
}

TEST_F(AccessTest, ABoundTokenSpeaksForItsOwnWorkersOnly)
{
    const NewToken token = restartWith({"agents", "dgx:*", {}});
    EXPECT_EQ(ask(bearer(token.text), reportOf("dgx:a:1")), 200);
    const auto answer = client().request("POST", statusReport, reportOf("lab:a:1"), bearer(token.text));
    EXPECT_EQ(statusOf(answer), 403);
    EXPECT_THAT(messageOf(answer), testing::AllOf(HasSubstr("\"dgx:*\""), HasSubstr("\"lab:a:1\"")));
    EXPECT_TRUE(answer->keep_alive()) << "it may go on with its own";
    EXPECT_THAT(reportedWorkers(), ElementsAre("dgx:a:1"));
}

TEST_F(AccessTest, ABoundTokensBatchIsRefusedWholeAndNamesTheLine)
{
    const NewToken token = restartWith({"agents", "dgx:*", {}});
    const std::string batch = reportOf("dgx:a") + "\n\n" + reportOf("dgx:b") + "\r\n \n" + reportOf("lab:c") + "\n";
    const auto answer = client().request("POST", "/workers.status_report_batch", batch, bearer(token.text));
    EXPECT_EQ(statusOf(answer), 403);
    EXPECT_THAT(messageOf(answer), HasSubstr("line 5: "));
    EXPECT_THAT(m_collector.messages(), IsEmpty());
}

TEST_F(AccessTest, ABoundTokenIsShownItsOwnWorkersOnly)
{
    const NewToken token = restartWith({"agents", "dgx:*", {}});
    domain::Worker own;
    own.id = "dgx:a";
    own.lastHeard = now;
    domain::Worker other = own;
    other.id = "lab:a";
    m_collector.setWorkers({own, other});
    const auto answer = client().request("GET", "/workers.get_all", {}, bearer(token.text));
    const auto workers = dataOf(answer).at("workers").as_array();
    ASSERT_EQ(workers.size(), 1U);
    EXPECT_EQ(workers[0].at("id"), "dgx:a");
}

domain::Report reportOn(const std::string &worker)
{
    domain::Report said;
    said.worker = worker;
    return said;
}

domain::Registration registrationOf(const std::string &worker)
{
    domain::Registration said;
    said.worker = worker;
    return said;
}

TEST(Bounds, JudgeEveryKindOfMessageByWhomItSpeaksOf)
{
    using namespace domain;
    const access::Grant bound{"0123abcd", "agents", "dgx:h100:*"};
    const access::Grant category{"0123abcd", "agents", "dgx:*"};
    CapacityReport share;
    share.key = "dgx";
    share.worker = "dgx:h100:1";
    share.partial = true;
    CapacityReport whole = share;
    whole.partial = false;
    const Message own[] = {reportOn("dgx:h100:1"), registrationOf("dgx:h100:1"), Unregistration{.worker = "dgx:h100:1"},
                           share, CapacityRemoval{"dgx", "dgx:h100:1"}};
    for (const Message &message : own) {
        EXPECT_EQ(refuse(message, bound), std::nullopt) << message.index();
    }
    for (const Message &message : {Message{whole}, Message{CapacityRemoval{"dgx", ""}}}) {
        EXPECT_NE(refuse(message, bound), std::nullopt) << "a whole category for some of its groups";
        EXPECT_EQ(refuse(message, category), std::nullopt);
        EXPECT_EQ(refuse(message, access::anybody), std::nullopt);
    }
    share.worker = "lab:a:1";
    EXPECT_NE(refuse(share, {"0123abcd", "agents", "lab:*"}), std::nullopt) << "a share of another's category";
    const Message foreign[] = {reportOn("lab:a:1"), registrationOf("lab:a:1"), Unregistration{.worker = "lab:a:1"},
                               share, CapacityRemoval{"dgx", "lab:a:1"}};
    for (const Message &message : foreign) {
        EXPECT_NE(refuse(message, bound), std::nullopt) << message.index();
    }
}

} // namespace
} // namespace muster::ingest::test
