// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the collector and agents at random moments while a fleet reports, and compares what is stored in the end with
// all that was acknowledged or spooled, and the history of it with that of a collector that nobody disturbed.
#include "app/program.h"
#include "endurance/reference.h"
#include "endurance/reports.h"
#include "endurance/rounds.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <random>

using namespace muster::test;

namespace {

/// A real agent with a spool of its own; killed with its owner.
class RunningAgent final
{
public:
    RunningAgent(QString worker, QString spool, QString target)
        : m_arguments{QStringLiteral("--worker"), std::move(worker), QStringLiteral("--spool"),    std::move(spool),
                      QStringLiteral("--target"), std::move(target), QStringLiteral("--interval"), QStringLiteral("1")}
    {
        start();
    }
    ~RunningAgent() { kill(); }

    void start()
    {
        m_process.start(QStringLiteral(MUSTER_AGENT_PROGRAM), m_arguments);
        m_process.waitForStarted();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Reports spooled() const { return spooledReports(m_arguments[3]); }

private:
    QStringList m_arguments;
    QProcess m_process;
};

/// A collector, a fleet of 200 and some agents, and what they were promised.
class UnderLoad : public testing::Test
{
protected:
    static constexpr int agents = 4;

    void start(const QStringList &fleetOptions)
    {
        m_collector = std::make_unique<RunningCollector>(data());
        ASSERT_FALSE(m_collector->address().isEmpty());
        m_port = m_collector->port();
        const QString target = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
        m_fleet.start(QStringLiteral(MUSTER_SIM_PROGRAM),
                      QStringList{QStringLiteral("--workers"), QStringLiteral("200"), QStringLiteral("--groups"),
                                  QStringLiteral("10"), QStringLiteral("--seed"), QStringLiteral("7"),
                                  QStringLiteral("--target"), target, QStringLiteral("--acked-log"), ackedLog()}
                          + fleetOptions);
        ASSERT_TRUE(m_fleet.waitForStarted());
        for (int i = 0; i < agents; ++i) {
            m_agents.push_back(std::make_unique<RunningAgent>(
                QStringLiteral("real:agents:%1").arg(i), m_folder.filePath(QStringLiteral("spool-%1").arg(i)), target));
        }
    }

    void waitForAcknowledgements(int most)
    {
        const qint64 before = QFile{ackedLog()}.size();
        const int bytes = std::uniform_int_distribution{1, most * 40}(m_random);
        ASSERT_TRUE(eventually([&] { return QFile{ackedLog()}.size() >= before + bytes; }));
    }
    void killCollectorAndWaitForSpools()
    {
        m_collector->kill();
        if (chance()) {
            ASSERT_TRUE(eventually([this] {
                return std::ranges::none_of(m_agents, [](const auto &agent) { return agent->spooled().isEmpty(); });
            }));
        }
    }
    void startCollectorAgain()
    {
        QElapsedTimer timer;
        timer.start();
        m_collector = std::make_unique<RunningCollector>(data(), m_port);
        m_starts.push_back(timer.elapsed());
        ASSERT_FALSE(m_collector->address().isEmpty()) << m_collector->errors().toStdString();
    }
    void killSomeAgents()
    {
        std::vector<RunningAgent *> killed;
        for (const auto &agent : m_agents) {
            if (chance()) {
                agent->kill();
                killed.push_back(agent.get());
            }
        }
        noteSpools();
        std::ranges::for_each(killed, &RunningAgent::start);
    }
    void noteSpools()
    {
        for (const auto &agent : m_agents) {
            m_spooled.unite(agent->spooled());
        }
    }
    void expectWholeStore()
    {
        const Ended check =
            runToEnd(QStringLiteral(MUSTERD_PROGRAM), {QStringLiteral("check"), QStringLiteral("--data"), data()});
        EXPECT_EQ(check.code, 0) << check.output.toStdString() << check.errors.toStdString();
    }

    /// Lets the agents deliver what they have, and looks for everything that was promised.
    void expectNothingLost()
    {
        EXPECT_TRUE(eventually([this] {
            return std::ranges::all_of(m_agents, [](const auto &agent) { return agent->spooled().isEmpty(); });
        }));
        m_agents.clear();
        m_fleet.terminate();
        ASSERT_TRUE(m_fleet.waitForFinished());
        m_collector->kill();
        expectWholeStore();

        const Reports acknowledged = acknowledgedReports(ackedLog());
        const Stored stored = storedReports(data());
        EXPECT_FALSE(acknowledged.isEmpty());
        EXPECT_EQ(stored.twice, 0);
        EXPECT_EQ(missing(acknowledged, stored.reports), "");
        EXPECT_EQ(missing(m_spooled, stored.reports), "");
        std::ranges::sort(m_starts);
        std::cout << acknowledged.size() << " acknowledged, " << m_spooled.size() << " seen in spools, "
                  << stored.reports.size() << " stored; listening again after " << m_starts[m_starts.size() / 2]
                  << " ms (median), " << m_starts.back() << " ms (worst of " << m_starts.size() << ")" << std::endl;
    }

    /// Kills the collector while it rolls up and prunes what there is, and compares what it made of it.
    void expectHistoryOfAnUndisturbedCollector(int kills)
    {
        constexpr int hoursOfSamples = 3;
        const Past past = pastIn(data());
        keepSamplesFor(data(), hoursOfSamples);
        for (int i = 0; i < kills; ++i) {
            ASSERT_NO_FATAL_FAILURE(startCollectorAgain());
            m_collector->kill();
        }
        const auto now = muster::domain::systemNow();
        const auto made = historyFinished(data(), now);
        EXPECT_GT(made.size(), 0U);
        EXPECT_EQ(firstDifference(made, historyMadeAtOnce(past, hoursOfSamples, now)), "");
    }

    bool chance() { return std::bernoulli_distribution{0.5}(m_random); }
    const Reports &spooled() const { return m_spooled; }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    QString ackedLog() const { return m_folder.filePath(QStringLiteral("acked")); }

    QTemporaryDir m_folder;
    std::mt19937 m_random{7};
    std::unique_ptr<RunningCollector> m_collector;
    int m_port = 0;
    QProcess m_fleet;
    std::vector<std::unique_ptr<RunningAgent>> m_agents;
    Reports m_spooled;
    std::vector<qint64> m_starts;
};

using Kill = UnderLoad;

} // namespace

TEST_F(Kill, LosesNothingAcknowledgedOrSpooledAndStoresNothingTwice)
{
    ASSERT_NO_FATAL_FAILURE(start({QStringLiteral("--interval"), QStringLiteral("0.2")}));
    const int count = rounds(5);
    for (int round = 0; round < count; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        ASSERT_NO_FATAL_FAILURE(waitForAcknowledgements(600));
        // Every fourth time agents die beside a collector that lives.
        if (round % 4 == 3) {
            killSomeAgents();
            continue;
        }
        ASSERT_NO_FATAL_FAILURE(killCollectorAndWaitForSpools());
        killSomeAgents();
        expectWholeStore();
        ASSERT_NO_FATAL_FAILURE(startCollectorAgain());
    }
    EXPECT_FALSE(spooled().isEmpty());
    expectNothingLost();
}

TEST_F(Kill, LosesNothingWhileHistoryIsMade)
{
    // Each start seals what came before and rolls up the hours of the past that it is about.
    ASSERT_NO_FATAL_FAILURE(
        start({QStringLiteral("--days"), QStringLiteral("0.9"), QStringLiteral("--interval"), QStringLiteral("600")}));
    const int count = rounds(3);
    for (int round = 0; round < count; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        ASSERT_NO_FATAL_FAILURE(waitForAcknowledgements(1'200));
        ASSERT_NO_FATAL_FAILURE(killCollectorAndWaitForSpools());
        ASSERT_NO_FATAL_FAILURE(startCollectorAgain());
    }
    expectNothingLost();
    expectHistoryOfAnUndisturbedCollector(count);
}
