// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace muster::test;

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
