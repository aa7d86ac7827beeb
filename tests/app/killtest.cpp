// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acked.h"
#include "app/program.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace muster::test;

namespace {

constexpr int reportsARound = 300;

/// Kills the collector again and again while a fleet reports, and compares what is stored with what was acknowledged.
void killUnderLoad(int rounds, const QStringList &fleetOptions)
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const QString acked = folder.filePath(QStringLiteral("acked"));
    auto collector = std::make_unique<RunningCollector>(data);
    ASSERT_FALSE(collector->address().isEmpty());
    const int port = collector->port();

    QProcess fleet;
    fleet.start(QStringLiteral(MUSTER_SIM_PROGRAM),
                QStringList{QStringLiteral("--workers"), QStringLiteral("200"), QStringLiteral("--groups"),
                            QStringLiteral("10"), QStringLiteral("--seed"), QStringLiteral("7"),
                            QStringLiteral("--target"), QStringLiteral("http://127.0.0.1:%1").arg(port),
                            QStringLiteral("--acked-log"), acked}
                    + fleetOptions);
    ASSERT_TRUE(fleet.waitForStarted());
    for (int round = 0; round < rounds; ++round) {
        const auto before = linesOf(acked).size();
        ASSERT_TRUE(eventually([&] { return linesOf(acked).size() >= before + reportsARound; })) << "round " << round;
        collector->kill();
        collector = std::make_unique<RunningCollector>(data, port);
        ASSERT_FALSE(collector->address().isEmpty()) << collector->errors().toStdString();
    }
    fleet.terminate();
    ASSERT_TRUE(fleet.waitForFinished());
    collector->kill();

    EXPECT_GE(linesOf(acked).size(), rounds * reportsARound);
    expectOnce(acked, data);
}

} // namespace

TEST(Collector, LosesNothingAcknowledgedAndStoresNothingTwiceWhenKilledTwentyTimesUnderLoad)
{
    killUnderLoad(20, {QStringLiteral("--interval"), QStringLiteral("0.2")});
}

TEST(Collector, LosesNothingAcknowledgedAndStoresNothingTwiceWhenKilledThirtyTimesWhileHistoryIsMade)
{
    // Each start seals what came before and rolls up the hours of the past that it is about.
    killUnderLoad(30, {QStringLiteral("--days"), QStringLiteral("0.9")});
}

TEST(Collector, ShowsTheFleetAtOnceAfterAKill)
{
    const QTemporaryDir folder;
    auto collector = std::make_unique<RunningCollector>(folder.path());
    const Ended fleet =
        runToEnd(QStringLiteral(MUSTER_SIM_PROGRAM),
                 {QStringLiteral("--workers"), QStringLiteral("20"), QStringLiteral("--groups"), QStringLiteral("3"),
                  QStringLiteral("--interval"), QStringLiteral("1"), QStringLiteral("--duration"), QStringLiteral("3"),
                  QStringLiteral("--target"), QStringLiteral("http://") + collector->address()});
    ASSERT_EQ(fleet.code, 0) << fleet.errors.toStdString();
    collector->kill();
    const QJsonArray before = exported(QStringLiteral("workers"), folder.path());
    ASSERT_FALSE(before.isEmpty());

    collector = std::make_unique<RunningCollector>(folder.path());
    EXPECT_EQ(exported(QStringLiteral("workers"), folder.path()), before);
    EXPECT_EQ(collector->terminate(), 0);
    EXPECT_EQ(exported(QStringLiteral("workers"), folder.path()), before);
}
