// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred honest machines report while a crowd of hostile clients holds connections.
#include "endurance/crowd.h"

#include "app/host/descriptorlimit.h"
#include "app/program.h"
#include "endurance/rounds.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

using namespace muster::test;

namespace {

constexpr Crowd::Size smallCrowd{.idle = 900, .slowHeaders = 30, .slowBodies = 30, .stopped = 5};
constexpr Crowd::Size largeCrowd{.idle = 9000, .slowHeaders = 300, .slowBodies = 300, .stopped = 50};

QString numberAfter(const QString &word, const QString &line)
{
    return line.section(word, 1).section(u',', 0, 0).trimmed();
}

} // namespace

TEST(Crowd, KeepsNoHonestMachineFromReporting)
{
    // The crowd's ends of the connections are in this process.
    muster::app::raiseDescriptorLimit();
    const Crowd::Size size = isLongForm() ? largeCrowd : smallCrowd;
    const QTemporaryDir folder;
    RunningCollector collector{folder.path()};
    ASSERT_FALSE(collector.address().isEmpty());
    const Crowd crowd{static_cast<std::uint16_t>(collector.port()), size};
    ASSERT_TRUE(eventually([&] { return crowd.present() >= size.all(); })) << crowd.present() << " let in";

    QProcess honest;
    honest.start(QStringLiteral(MUSTER_SIM_PROGRAM),
                 {QStringLiteral("--workers"), QStringLiteral("200"), QStringLiteral("--connections"),
                  QStringLiteral("200"), QStringLiteral("--interval"), QStringLiteral("1"),
                  QStringLiteral("--duration"), QString::number(rounds(5)), QStringLiteral("--target"),
                  QStringLiteral("http://") + collector.address()});
    ASSERT_TRUE(honest.waitForFinished(-1));

    const QString errors = QString::fromUtf8(honest.readAllStandardError());
    const QStringList lines = QString::fromUtf8(honest.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(honest.exitCode(), 0);
    EXPECT_EQ(errors.toStdString(), "") << "what an honest machine was refused";
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_EQ(numberAfter(QStringLiteral("acknowledged "), lines.back()),
              numberAfter(QStringLiteral("sent "), lines.back()));
    EXPECT_EQ(numberAfter(QStringLiteral("rejected "), lines.back()), QStringLiteral("0"));
    std::cout << crowd.present() << " of " << size.all() << " unwanted clients present, turned out "
              << crowd.turnedOut() << " times\n"
              << lines.join(u'\n').toStdString() << std::endl;
}
