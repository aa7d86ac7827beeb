// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/program.h"

#include "agent/temporaryfolder.h"
#include "reporter/testcollector.h"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

#include <csignal>
#include <thread>

namespace muster::agent {
namespace {

using test::Program;
using test::TestCollector;
using testing::HasSubstr;

std::string urlOf(unsigned short port)
{
    return "http://127.0.0.1:" + std::to_string(port);
}

TEST(AgentProgram, TellsHowItIsUsed)
{
    Program help{MUSTER_AGENT, {"--help"}};
    EXPECT_EQ(help.wait(), 0);
    for (const char *text : {"--target", "--worker", "--interval", "--spool", "--once", "Exit codes"}) {
        EXPECT_THAT(help.output(), HasSubstr(text));
    }
    Program version{MUSTER_AGENT, {"--version"}};
    EXPECT_EQ(version.wait(), 0);
    EXPECT_EQ(version.output(), "muster-agent " MUSTER_VERSION "\n");
}

TEST(AgentProgram, RefusesBadUsageInOneLine)
{
    const std::vector<std::vector<std::string>> lines{{"--nonsense"},        {"stray"},
                                                      {"--interval", "0"},   {"--interval", "often"},
                                                      {"--interval", "nan"}, {"--target", "ftp://host"},
                                                      {"--worker", ""},      {"--worker", std::string(257, 'w')},
                                                      {"--spool", ""}};
    for (const std::vector<std::string> &line : lines) {
        Program program{MUSTER_AGENT, line};
        EXPECT_EQ(program.wait(), 2) << line.front();
        EXPECT_EQ(std::ranges::count(program.output(), '\n'), 1) << program.output();
        EXPECT_THAT(program.output(), testing::StartsWith("muster-agent: "));
    }
}

TEST(AgentProgram, OnceReportsThisMachineAndExits)
{
    TestCollector collector;
    Program program{MUSTER_AGENT, {"--once", "--target", urlOf(collector.port()), "--worker", "a:b:c"}};
    EXPECT_EQ(program.wait(), 0) << program.output();
    ASSERT_EQ(collector.heard().size(), 2U);
    const boost::json::value report = boost::json::parse(collector.heard()[1].body);
    EXPECT_EQ(report.at("worker").as_string(), "a:b:c");
    const boost::json::object &stats = report.at("machine_stats").as_object();
    EXPECT_FALSE(stats.at("cpu_usage").as_array().empty());
    EXPECT_GT(stats.at("memory_used").to_number<double>() + stats.at("memory_free").to_number<double>(), 0.0);
    EXPECT_TRUE(stats.contains("disk_free_home"));
    EXPECT_FALSE(report.at("muster").at("knows_task").as_bool());
}

TEST(AgentProgram, OnceFailsWhereNobodyAnswers)
{
    Program program{MUSTER_AGENT, {"--once", "--target", urlOf(test::unusedPort())}};
    EXPECT_EQ(program.wait(), 1);
    EXPECT_THAT(program.output(), HasSubstr("is the collector running?"));
}

TEST(AgentProgram, ASpoolThatCannotBeUsedEndsItWithASentence)
{
    const test::TemporaryFolder folder;
    folder.write("file", "");
    Program program{MUSTER_AGENT, {"--spool", (folder.path() / "file").string()}};
    EXPECT_EQ(program.wait(), 1);
    EXPECT_THAT(program.output(), HasSubstr("--spool"));
}

TEST(AgentProgram, WhatItKeptSurvivesKillMinusNineAndIsDeliveredByTheNext)
{
    const test::TemporaryFolder folder;
    const unsigned short port = test::unusedPort();
    const std::vector<std::string> arguments{"--target",   urlOf(port), "--worker", "a:b:c",
                                             "--interval", "1",         "--spool",  folder.path().string()};
    {
        Program first{MUSTER_AGENT, arguments};
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes{1};
        const std::filesystem::path segment = folder.path() / "0000000001.spool";
        std::error_code error;
        while (std::chrono::steady_clock::now() < deadline
               && (!std::filesystem::exists(segment, error) || std::filesystem::file_size(segment, error) == 0)) {
            std::this_thread::yield();
        }
        first.signal(SIGKILL);
        EXPECT_EQ(first.wait(), -SIGKILL);
    }
    TestCollector collector{nullptr, port};
    Program second{MUSTER_AGENT, arguments};
    EXPECT_TRUE(collector.waitFor("/workers.status_report", 1));
    second.signal(SIGTERM);
    EXPECT_EQ(second.wait(), 0);
    EXPECT_EQ(collector.paths().back(), "/workers.unregister");
}

} // namespace
} // namespace muster::agent
