// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace muster::test;

TEST(Export, TellsOneWorkersHistoryFromItsSamples)
{
    const QTemporaryDir folder;
    const RunningCollector collector{folder.path()};
    const Ended fleet = runToEnd(QStringLiteral(MUSTER_SIM_PROGRAM),
                                 {QStringLiteral("--workers"), QStringLiteral("5"), QStringLiteral("--interval"),
                                  QStringLiteral("1"), QStringLiteral("--duration"), QStringLiteral("3"),
                                  QStringLiteral("--target"), QStringLiteral("http://") + collector.address()});
    ASSERT_EQ(fleet.code, 0) << fleet.errors.toStdString();
    const QString id = exported(QStringLiteral("workers"), folder.path()).first()[u"worker"].toString();
    const QStringList onlyIt{QStringLiteral("--worker"), id};
    double sum = 0.0;
    const QJsonArray samples = exported(QStringLiteral("samples"), folder.path(), onlyIt);
    for (const auto &sample : samples) {
        sum += sample[u"cpu_load_percent"].toDouble();
    }
    // A step of a day: all of it, unless midnight passes meanwhile.
    const QJsonArray history = exported(QStringLiteral("history"), folder.path(),
                                        onlyIt + QStringList{QStringLiteral("--step"), QStringLiteral("86400")});
    ASSERT_GE(history.size(), 1);
    EXPECT_EQ(history.first()[u"worker"].toString(), id);
    if (history.size() == 1) {
        EXPECT_NEAR(history.first()[u"cpu_load_percent"].toDouble(), sum / static_cast<double>(samples.size()), 0.02);
    }
}
