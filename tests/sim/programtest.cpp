// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/program.h"

#include "reporter/testcollector.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <csignal>

namespace muster::sim {
namespace {

using test::Program;
using test::TestCollector;
using testing::HasSubstr;

std::string urlOf(unsigned short port)
{
    return "http://127.0.0.1:" + std::to_string(port);
}

TEST(SimProgram, TellsHowItIsUsed)
{
    Program help{MUSTER_SIM, {"--help"}};
    EXPECT_EQ(help.wait(), 0);
    for (const char *text : {"--workers", "--groups", "--interval", "--target", "--seed", "--days", "--duration",
                             "--connections", "--scenario", "--batch", "--acked-log", "Exit codes", "mixed", "steady",
                             "churn", "failures", "hostile", "storm"}) {
        EXPECT_THAT(help.output(), HasSubstr(text));
    }
    Program version{MUSTER_SIM, {"--version"}};
    EXPECT_EQ(version.wait(), 0);
    EXPECT_EQ(version.output(), "muster-sim " MUSTER_VERSION "\n");
}

TEST(SimProgram, RefusesBadUsageInOneLine)
{
    const std::vector<std::vector<std::string>> lines{{"--nonsense"},         {"stray"},
                                                      {"--workers", "0"},     {"--workers", "1.5"},
                                                      {"--workers", "many"},  {"--workers", "5", "--groups", "6"},
                                                      {"--interval", "0"},    {"--interval", "nan"},
                                                      {"--connections", "0"}, {"--batch", "501"},
                                                      {"--days", "-1"},       {"--scenario", "doomsday"},
                                                      {"--target", "host:80"}};
    for (const std::vector<std::string> &line : lines) {
        Program program{MUSTER_SIM, line};
        EXPECT_EQ(program.wait(), 2) << line.front();
        EXPECT_EQ(std::ranges::count(program.output(), '\n'), 1) << program.output();
        EXPECT_THAT(program.output(), testing::StartsWith("muster-sim: "));
    }
}

TEST(SimProgram, EndsWellAfterItsDuration)
{
    TestCollector collector;
    Program program{MUSTER_SIM,
                    {"--workers", "10", "--interval", "0.1", "--duration", "0.3", "--scenario", "steady", "--target",
                     urlOf(collector.port())}};
    EXPECT_EQ(program.wait(), 0) << program.output();
    EXPECT_THAT(program.output(), HasSubstr("acknowledged 30, rejected 0"));
}

TEST(SimProgram, EndsWellOnASignal)
{
    for (const int signal : {SIGINT, SIGTERM}) {
        TestCollector collector;
        Program program{MUSTER_SIM, {"--workers", "10", "--interval", "0.1", "--target", urlOf(collector.port())}};
        EXPECT_TRUE(collector.waitFor("/workers.status_report", 20));
        program.signal(signal);
        EXPECT_EQ(program.wait(), 0) << program.output();
    }
}

TEST(SimProgram, FailsWhereNothingCouldBeDelivered)
{
    Program program{MUSTER_SIM, {"--duration", "0.01", "--target", urlOf(test::unusedPort())}};
    EXPECT_EQ(program.wait(), 1);
    EXPECT_THAT(program.output(), HasSubstr("is a collector running at"));
}

} // namespace
} // namespace muster::sim
