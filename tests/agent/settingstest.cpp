// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/temporaryfolder.h"
#include "reporter/program.h"
#include "reporter/testcollector.h"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

namespace muster::agent {
namespace {

using test::Program;
using test::TestCollector;
using testing::HasSubstr;
using testing::StartsWith;
using Strings = std::vector<std::string>;

/// The program among settings of its own: nothing of who runs the test.
class AgentSettings : public testing::Test
{
protected:
    std::string run(const Strings &environment, const Strings &flags, int exitCode)
    {
        const std::string home = m_folder.path().string();
        Strings line{"-i", "HOME=" + home, "XDG_CONFIG_HOME=" + home};
        line.insert(line.end(), environment.begin(), environment.end());
        line.push_back(MUSTER_AGENT);
        line.insert(line.end(), flags.begin(), flags.end());
        Program program{"/usr/bin/env", line};
        EXPECT_EQ(program.wait(), exitCode) << program.output();
        return program.output();
    }
    std::string write(const std::string &text, const std::string &name = "own.conf") const
    {
        m_folder.write(name, text);
        return (m_folder.path() / name).string();
    }

    test::TemporaryFolder m_folder;
};

TEST_F(AgentSettings, AFlagGoesBeforeTheEnvironmentAndThatBeforeTheFile)
{
    TestCollector collector;
    const std::string target = "http://127.0.0.1:" + std::to_string(collector.port());
    const std::string file = write("# ours\ntarget = " + target + "\nworker = of:the:file\ninterval = 7\n");
    const Strings once{"--once", "--config", file};
    run({}, once, 0);
    run({"MUSTER_WORKER=of:the:environment"}, once, 0);
    run({"MUSTER_WORKER=of:the:environment"}, {"--once", "--config", file, "--worker", "of:the:flag"}, 0);
    Strings workers;
    for (const TestCollector::Heard &heard : collector.heard()) {
        if (!heard.body.empty()) {
            const boost::json::value report = boost::json::parse(heard.body);
            workers.emplace_back(report.at("worker").as_string());
            EXPECT_EQ(report.at("muster").at("interval_ms").as_int64(), 7000);
        }
    }
    EXPECT_THAT(workers, testing::ElementsAre("of:the:file", "of:the:environment", "of:the:flag"));
}

TEST_F(AgentSettings, TheUsersFileIsFoundUnlessAnotherIsNamed)
{
    write("interval = often\n", "muster/agent.conf");
    EXPECT_THAT(run({}, {"--once"}, 2), HasSubstr("muster/agent.conf, line 1"));
    const std::string empty = write("");
    EXPECT_THAT(run({}, {"--config", empty, "--interval", "none"}, 2), HasSubstr("(--interval)"));
    EXPECT_THAT(run({"MUSTER_CONFIG=" + empty, "MUSTER_INTERVAL=none"}, {}, 2), HasSubstr("(MUSTER_INTERVAL)"));
}

TEST_F(AgentSettings, WhatIsWrongIsSaidWithItsPlace)
{
    const std::string file = write("\ninterval = often\n");
    EXPECT_EQ(run({}, {"--config", file}, 2),
              "muster-agent: interval is \"often\" (" + file + ", line 2); give a number of seconds from 1 to 3600.\n");
    EXPECT_EQ(run({"MUSTER_SPOOL_SIZE=0"}, {}, 2),
              "muster-agent: spool-size is \"0\" (MUSTER_SPOOL_SIZE); give a number of MiB from 1 to 1000000.\n");
    EXPECT_THAT(run({"MUSTER_TARGET=ftp://x"}, {}, 2), HasSubstr("(MUSTER_TARGET)"));
    EXPECT_THAT(run({}, {"--sample-interval", "0.4"}, 2), HasSubstr("from 0.5 to 60"));
    EXPECT_THAT(run({}, {"--interval", "5", "--interval", "6"}, 2), HasSubstr("given twice"));
}

TEST_F(AgentSettings, AFileThatCannotBeUsedIsSaidWithItsLine)
{
    const std::string unknown = write("worker = a\ncolour = red\n");
    EXPECT_THAT(run({}, {"--config", unknown}, 2), HasSubstr(unknown + ", line 2, \"colour\" is no setting"));
    const std::string nonsense = write("worker\n");
    EXPECT_THAT(run({}, {"--config", nonsense}, 2), HasSubstr("line 1 is no \"key = value\""));
    const std::string self = write("config = other.conf\n");
    EXPECT_THAT(run({}, {"--config", self}, 2), HasSubstr("is no setting"));
    EXPECT_THAT(run({}, {"--config", "/nowhere/agent.conf"}, 2), HasSubstr("/nowhere/agent.conf can't be read"));
    EXPECT_THAT(run({}, {"--config", m_folder.path().string()}, 2), HasSubstr("can't be read"));
}

TEST_F(AgentSettings, ATokenFileHasToHoldAToken)
{
    const std::string empty = write("", "token");
    EXPECT_THAT(run({}, {"--token-file", empty}, 1), HasSubstr(empty + " is empty"));
    EXPECT_THAT(run({"MUSTER_TOKEN_FILE=/nowhere"}, {}, 1), HasSubstr("there is no file /nowhere"));
    const std::string tooLong = write(std::string(4097, 'x'), "long");
    EXPECT_THAT(run({}, {"--token-file", tooLong}, 1), testing::Not(HasSubstr("xxx")));
}

TEST_F(AgentSettings, ControlCharactersOfAFileDoNotReachTheTerminal)
{
    const std::string file = write("\x1b[31mred = 1\n");
    EXPECT_THAT(run({}, {"--config", file}, 2), HasSubstr("\\x1b[31mred"));
}

TEST_F(AgentSettings, TheCheckTellsWhatItSeesAndThatTheCollectorAcceptsIt)
{
    TestCollector collector;
    const std::string target = "http://127.0.0.1:" + std::to_string(collector.port());
    const std::string output = run({"MUSTER_TOKEN=verysecret"}, {"check", "--target", target, "--worker", "a:b:c"}, 0);
    for (const char *text :
         {"(--target)", "(default)", "a:b:c", "memory used", "GPUs", "no agent uses it", "accepted"}) {
        EXPECT_THAT(output, HasSubstr(text));
    }
    EXPECT_THAT(output, testing::Not(HasSubstr("verysecret")));
    EXPECT_THAT(collector.paths(), testing::ElementsAre("/workers.get_runtime_properties"));
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
}

TEST_F(AgentSettings, TheCheckFailsWhereNobodyAnswersOrTheSpoolCannotBeUsed)
{
    const std::string nobody = "http://127.0.0.1:" + std::to_string(test::unusedPort());
    EXPECT_THAT(run({}, {"check", "--target", nobody}, 1), HasSubstr("is the collector running?"));
    TestCollector collector;
    const std::string target = "http://127.0.0.1:" + std::to_string(collector.port());
    const std::string file = write("in the way", "file");
    EXPECT_THAT(run({}, {"check", "--target", target, "--spool", file + "/spool"}, 1), HasSubstr("can't be written"));
}

} // namespace
} // namespace muster::agent
