// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/answer.h"
#include "ingest/escape.h"
#include "ingest/queuenames.h"
#include "ingest/target.h"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

namespace muster::ingest::test {
namespace {

using namespace std::string_literals;

TEST(Target, IsTheLastPartOfThePath)
{
    const std::pair<std::string_view, Target> cases[] = {
        {"/workers.status_report", {"workers.status_report", ""}},
        {"/v2.5/queues.get_all", {"queues.get_all", "2.5"}},
        {"/api/v2.14/queues.get_all", {"queues.get_all", "2.14"}},
        {"/a/b/c/auth.login", {"auth.login", ""}},
        {"/v3/auth.login?x=/y", {"auth.login", "3"}},
        {"http://host:1/v2.1/auth.login", {"auth.login", "2.1"}},
        {"/v/auth.login", {"auth.login", ""}},
        {"/v2.123456789/auth.login", {"auth.login", ""}},
        {"/v2x/auth.login", {"auth.login", ""}},
        {"healthz", {"healthz", ""}},
        {"/", {"", ""}},
        {"", {"", ""}},
        {"/v2.5", {"v2.5", ""}},
        {"/v2.5/", {"", "2.5"}},
    };
    for (const auto &[text, target] : cases) {
        EXPECT_EQ(parseTarget(text), target) << text;
    }
}

TEST(Escape, LeavesOnePrintableLine)
{
    EXPECT_EQ(escaped("plain text: \"x\""), "plain text: \"x\"");
    EXPECT_EQ(escaped("a\nb\x1b[31m\\"), "a\\x0ab\\x1b[31m\\x5c");
    EXPECT_EQ(escaped("\xff\0"s), "\\xff\\x00");
    EXPECT_EQ(escaped(std::string(256, 'x')), std::string(256, 'x'));
    EXPECT_EQ(escaped(std::string(257, 'x')), std::string(256, 'x') + "...");
}

TEST(QueueNames, GivesEveryNameOneIdAndRemembersIt)
{
    QueueNames queues;
    const std::string id = queues.idOf("default");
    EXPECT_THAT(id, testing::MatchesRegex("[0-9a-f]+"));
    EXPECT_EQ(id.size(), 32U);
    EXPECT_EQ(queues.idOf("default"), id);
    EXPECT_EQ(QueueNames{}.idOf("default"), id);
    EXPECT_NE(queues.idOf("other"), id);
    EXPECT_EQ(queues.nameOf(id), "default");
    EXPECT_EQ(queues.nameOf("fffffffffffffffffffffffffffffff1"), "fffffffffffffffffffffffffffffff1");
}

TEST(Envelope, HoldsTheMetaThatAgentsRead)
{
    const auto body = boost::json::parse(success({"auth.login", "2.5"}, R"({"x":1})").body);
    EXPECT_EQ(body, boost::json::parse(
                        R"({"meta":{"id":"00000000000000000000000000000000","trx":"00000000000000000000000000000000",
                            "endpoint":{"name":"auth.login","requested_version":"2.5","actual_version":"1.0"},
                            "result_code":200,"result_subcode":0,"result_msg":"OK","error_stack":null,
                            "error_data":{}},"data":{"x":1}})"));
}

TEST(Envelope, IsValidWhateverWasAskedFor)
{
    const Answer answer = refusal({"a\"\xff\\\n", ""}, 404, "no \"\xff\n\"");
    const auto body = boost::json::parse(answer.body);
    EXPECT_EQ(answer.status, 404);
    EXPECT_EQ(body.at("meta").at("result_code"), 404);
    EXPECT_EQ(body.at("meta").at("result_msg"), "no \"\\xff\\x0a\"");
    EXPECT_EQ(body.at("meta").at("endpoint").at("name"), "a\"\\xff\\x5c\\x0a");
}

} // namespace
} // namespace muster::ingest::test
