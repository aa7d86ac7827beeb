// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/door.h"

#include "access/scratchbook.h"
#include "ingest/listenerfixture.h"

namespace muster::ingest::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

TEST(HostNamesTest, AnAddressIsNeverTheNameOfAWebPage)
{
    const HostNames names{{}};
    for (const char *const field : {"127.0.0.1", "127.0.0.1:8018", "10.1.2.3:8018", "[::1]", "[::1]:8018",
                                    "[2001:db8::1]:1", "localhost", "LocalHost:8018", "localhost.", "localhost:"}) {
        EXPECT_TRUE(names.allow(field)) << field;
    }
}

TEST(HostNamesTest, ANameIsKnownOrNot)
{
    const HostNames names{{"node-01", "muster.example.org"}};
    for (const char *const field : {"node-01", "NODE-01:8018", "muster.example.org", "Muster.Example.Org.:443"}) {
        EXPECT_TRUE(names.allow(field)) << field;
    }
    for (const char *const field : {"node-02", "node-01.evil.example", "muster.example", "example.org",
                                    "evil.localhost", "1.2.3", "127.0.0.1.evil.example", "1.2.3.4.5"}) {
        EXPECT_FALSE(names.allow(field)) << field;
    }
}

TEST(HostNamesTest, WhatIsMalformedIsNoName)
{
    for (const HostNames &names : {HostNames{}, HostNames{{""}}, HostNames{{"a"}}}) {
        for (const char *const field : {"", ":", ":80", "a:b", "a:80:90", "::1", "[::1", "[::1]x", "[::1]:x", "[]",
                                        "[a]", "a b", "a,b", "a@b", "http://a", "a/b", "\xc3\xa4", "."}) {
            EXPECT_FALSE(names.allow(field)) << field;
        }
    }
    EXPECT_TRUE(HostNames{}.allow("whatever.example:8018"));
}

TEST(HostNamesTest, ThisMachineHasAName)
{
    char name[256]{};
    ASSERT_EQ(gethostname(name, sizeof name - 1), 0);
    const HostNames names{ownHostNames()};
    EXPECT_TRUE(names.allow(name));
    EXPECT_TRUE(names.allow(std::string{name}.substr(0, std::string{name}.find('.'))));
}

/// A web page that is open in the browser of somebody who reaches this port.
class DoorTest : public ListenerTest
{
protected:
    /// The status of a report that comes with these fields.
    int reportWith(const std::string &fields, const std::string &start = "POST /workers.status_report HTTP/1.1\r\n")
    {
        auto sender = client();
        sender.send(start + fields + "Content-Length: " + std::to_string(report.size()) + "\r\n\r\n" + report);
        const auto answer = sender.receive();
        m_message = messageOf(answer);
        EXPECT_FALSE(!answer || hasCorsField(*answer));
        return statusOf(answer);
    }
    static bool hasCorsField(const Response &answer)
    {
        return std::ranges::any_of(
            answer, [](const auto &field) { return std::string{field.name_string()}.starts_with("Access-Control"); });
    }
    static constexpr const char *json = "Content-Type: application/json\r\n";
    static constexpr const char *host = "Host: 127.0.0.1\r\n";

    std::string m_message;
};

TEST_F(DoorTest, WhoCallsTheMachineByAForeignNameIsTurnedAwayWithTheRemedy)
{
    EXPECT_EQ(reportWith(std::string{json} + "Host: page.example:8018\r\n"), 421);
    EXPECT_THAT(m_message, HasSubstr("musterd setting listener.hosts"));
    EXPECT_THAT(m_collector.messages(), IsEmpty());
    EXPECT_EQ(reportWith(std::string{json} + host), 200);
}

TEST_F(DoorTest, AMachineHasTheNamesThatItsAdministratorGivesIt)
{
    auto options = patient();
    options.rules.hosts = {"fleet.example"};
    start(options);
    EXPECT_EQ(reportWith(std::string{json} + "Host: Fleet.Example:8018\r\n"), 200);
    EXPECT_EQ(reportWith(std::string{json} + "Host: page.example\r\n"), 421);
}

TEST_F(DoorTest, BeyondLoopbackAMachineHasManyNamesUntilTheyAreListed)
{
    const access::test::ScratchBook book;
    const std::string token = book.create({"t", {}, {}}).text;
    const std::string fields = std::string{json} + "Authorization: Bearer " + token + "\r\n";
    auto options = patient();
    options.endpoint.host = "0.0.0.0";
    options.accessFolder = book.folder();
    start(options);
    EXPECT_EQ(reportWith(fields + "Host: fleet.example\r\n"), 200);
    EXPECT_EQ(reportWith(fields + "Host: fleet example\r\n"), 421);
    options.rules.hosts = {"fleet.example"};
    start(options);
    EXPECT_EQ(reportWith(fields + "Host: page.example\r\n"), 421);
}

TEST_F(DoorTest, ARequestNamesTheMachineOnce)
{
    EXPECT_EQ(reportWith(json), 400);
    EXPECT_EQ(reportWith(std::string{json} + host + host), 400);
    EXPECT_EQ(reportWith(std::string{json} + host + "Host: page.example\r\n"), 400);
    EXPECT_THAT(m_message, HasSubstr("one field Host"));
    EXPECT_THAT(m_collector.messages(), IsEmpty());
    EXPECT_EQ(reportWith(json, "POST /workers.status_report HTTP/1.0\r\n"), 200);
}

TEST_F(DoorTest, WhatABrowserAddsIsRefused)
{
    for (const char *const mark : {"Origin: http://127.0.0.1\r\n", "Origin: null\r\n", "origin: \r\n",
                                   "Sec-Fetch-Site: same-origin\r\n", "sec-fetch-site: none\r\n"}) {
        EXPECT_EQ(reportWith(std::string{json} + host + mark), 403) << mark;
    }
    EXPECT_THAT(m_message, HasSubstr("web pages are kept out"));
    EXPECT_THAT(m_collector.messages(), IsEmpty());
}

TEST_F(DoorTest, ABodyIsJsonBySaying)
{
    for (const char *const type : {"application/json", "Application/JSON ; charset=utf-8", "application/json-lines",
                                   "application/x-ndjson", "application/jsonl", "application/ndjson"}) {
        EXPECT_EQ(reportWith(std::string{"Content-Type: "} + type + "\r\n" + host), 200) << type;
    }
    m_collector.setMode(FakeCollector::Mode::Hold);
    for (const char *const type : {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                                   "text/plain; application/json", "application/jsonx", ""}) {
        EXPECT_EQ(reportWith(std::string{"Content-Type: "} + type + "\r\n" + host), 415) << type;
    }
    EXPECT_EQ(reportWith(host), 415);
    EXPECT_THAT(m_message, HasSubstr("application/json"));
}

TEST_F(DoorTest, AnEmptyBodyNeedsNoType)
{
    EXPECT_EQ(statusOf(client().request("POST", "/auth.login", {}, "Authorization: Bearer x\r\nContent-Length: 0\r\n")),
              200);
    EXPECT_EQ(statusOf(client().request("GET", "/queues.get_all", {}, "Content-Type: text/plain\r\n")), 200);
}

TEST_F(DoorTest, NobodyIsToldThatAPageMayAsk)
{
    auto page = client();
    const auto preflight = page.request("OPTIONS", "/workers.status_report", {},
                                        "Origin: http://page.example\r\nAccess-Control-Request-Method: POST\r\n");
    EXPECT_EQ(statusOf(preflight), 403);
    EXPECT_FALSE(hasCorsField(*preflight));
    const auto options = client().request("OPTIONS", "/workers.status_report");
    EXPECT_EQ(statusOf(options), 405);
    EXPECT_FALSE(hasCorsField(*options));
}

TEST_F(DoorTest, NoRequestHidesInsideAnother)
{
    const std::string start = std::string{json} + host;
    const std::string inner = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    for (const std::string &lengths : {
             "Content-Length: 0\r\nContent-Length: " + std::to_string(inner.size()) + "\r\n",
             std::string{"Content-Length: 5\r\nContent-Length: 5\r\n"},
             std::string{"Content-Length: 5, 5\r\n"},
             std::string{"Content-Length: +5\r\n"},
             std::string{"Content-Length: 0x5\r\n"},
             std::string{"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"},
             std::string{"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"},
             std::string{"Transfer-Encoding: chunked, identity\r\n"},
             std::string{"Transfer-Encoding: identity\r\nContent-Length: 5\r\n"},
             std::string{"Transfer-Encoding : chunked\r\n"},
             std::string{"X: a\r\n Transfer-Encoding: chunked\r\nContent-Length : 5\r\n"},
         }) {
        auto sender = client();
        sender.send("POST /workers.get_runtime_properties HTTP/1.1\r\n" + start + lengths + "\r\n" + inner);
        EXPECT_EQ(statusOf(sender.receive()), 400) << lengths;
        EXPECT_TRUE(sender.waitForClose()) << lengths;
    }
}

} // namespace
} // namespace muster::ingest::test
