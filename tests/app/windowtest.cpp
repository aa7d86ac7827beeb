// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QImage>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace muster::test;

namespace {

Ended runMuster(const QTemporaryDir &folder, const QStringList &arguments)
{
    return runToEnd(QStringLiteral(MUSTER_PROGRAM),
                    QStringList{QStringLiteral("--data"), folder.filePath(QStringLiteral("data")),
                                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--after"),
                                QStringLiteral("0.5")}
                        + arguments);
}

} // namespace

TEST(Window, DrawsItselfIntoAFileOfTheSizeAskedFor)
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
    const QString file = folder.filePath(QStringLiteral("shot.png"));
    const Ended ended =
        runMuster(folder, {QStringLiteral("--screenshot"), file, QStringLiteral("--size"), QStringLiteral("1280x800"),
                           QStringLiteral("--theme"), QStringLiteral("dark")});
    EXPECT_EQ(ended.code, 0) << ended.errors.toStdString();
    const QImage image{file};
    EXPECT_EQ(image.size(), QSize(1280, 800));
    EXPECT_LT(image.pixelColor(640, 790).lightness(), 64);
}

TEST(Window, SaysWhenTheScreenshotCannotBeWritten)
{
    const QTemporaryDir folder;
    const Ended ended = runMuster(folder, {QStringLiteral("--screenshot"), QStringLiteral("/nonexistent/shot.png")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.errors.contains(QStringLiteral("/nonexistent/shot.png"))) << ended.errors.toStdString();
}

TEST(Window, RefusesAFolderThatACollectorHas)
{
    const QTemporaryDir folder;
    RunningCollector collector{folder.filePath(QStringLiteral("data"))};
    const Ended ended =
        runMuster(folder, {QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("shot.png"))});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.errors.contains(QStringLiteral("is in use by another Muster"))) << ended.errors.toStdString();
}

TEST(Window, EndsInOrderWhenItsPortIsTaken)
{
    const QTemporaryDir folder;
    const RunningCollector collector{folder.filePath(QStringLiteral("other"))};
    const Ended ended =
        runToEnd(QStringLiteral(MUSTER_PROGRAM),
                 {QStringLiteral("--data"), folder.filePath(QStringLiteral("data")), QStringLiteral("--listen"),
                  collector.address(), QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("shot.png"))});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.errors.contains(collector.address())) << ended.errors.toStdString();
}

TEST(Window, WithoutADisplayNamesTheOtherWays)
{
    QProcess process;
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        bare.remove(QString::fromLatin1(name));
    }
    process.setProcessEnvironment(bare);
    process.start(QStringLiteral(MUSTER_PROGRAM), QStringList{});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("--screenshot FILE"));
}

TEST(Window, RefusesValuesThatMakeNoSense)
{
    const QTemporaryDir folder;
    EXPECT_EQ(runMuster(folder, {QStringLiteral("--theme"), QStringLiteral("pink")}).code, 2);
    EXPECT_EQ(runMuster(folder, {QStringLiteral("--size"), QStringLiteral("big")}).code, 2);
    EXPECT_EQ(runMuster(folder, {QStringLiteral("--after"), QStringLiteral("soon")}).code, 2);
    EXPECT_EQ(runMuster(folder, {QStringLiteral("unexpected")}).code, 2);
}
