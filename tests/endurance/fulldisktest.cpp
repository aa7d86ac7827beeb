// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the disk under a collector while a fleet reports, and makes room again.
#include "app/program.h"
#include "endurance/reports.h"
#include "endurance/rounds.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <iostream>

#if defined(__linux__)
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace muster::test;

namespace {

/// A small disk, seen by this process and those that it starts.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder.toUtf8())
    {
#if defined(__linux__)
        m_isMounted = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                      && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=16m") == 0;
#endif
    }
    ~SmallDisk()
    {
#if defined(__linux__)
        if (m_isMounted) {
            ::umount2(m_folder.constData(), MNT_DETACH);
        }
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    /// False where that is not permitted.
    bool isMounted() const
    {
        return m_isMounted;
    }

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};

/// Takes all the room that there is.
void fill(const QString &file)
{
    QFile ballast{file};
    ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (const int bytes : {1024 * 1024, 4096, 1}) {
        while (ballast.write(QByteArray(bytes, 'x')) == bytes) {
        }
    }
}

} // namespace

TEST(FullDisk, AcknowledgesNothingThatIsNotStoredAndEndsWithTheLackOfRoom)
{
    const QTemporaryDir folder;
    const QString disk = folder.filePath(QStringLiteral("disk"));
    const QString acked = folder.filePath(QStringLiteral("acked"));
    ASSERT_TRUE(QDir{}.mkpath(disk));
    const SmallDisk small{disk};
    if (!small.isMounted()) {
        GTEST_SKIP() << "mounting a small disk is not permitted";
    }
    const QString data = disk + QStringLiteral("/data");
    RunningCollector collector{data};
    ASSERT_FALSE(collector.address().isEmpty()) << collector.errors().toStdString();
    QProcess fleet;
    fleet.start(QStringLiteral(MUSTER_SIM_PROGRAM),
                {QStringLiteral("--workers"), QStringLiteral("200"), QStringLiteral("--interval"), QStringLiteral("1"),
                 QStringLiteral("--acked-log"), acked, QStringLiteral("--target"),
                 QStringLiteral("http://") + collector.address()});
    const auto isAcknowledgedMore = [&acked, before = qint64{}]() mutable {
        const qint64 size = QFile{acked}.size();
        before = before == 0 ? size : before;
        return size > before;
    };
    ASSERT_TRUE(eventually(isAcknowledgedMore));

    ASSERT_NO_FATAL_FAILURE(fill(disk + QStringLiteral("/ballast")));
    QString said;
    ASSERT_TRUE(eventually([&] { return !(said += QString::fromUtf8(fleet.readAllStandardError())).isEmpty(); }));
    if (isLongForm()) {
        QTest::qWait(1000 * rounds(0));
    }
    const auto whileFull = acknowledgedReports(acked).size();
    ASSERT_TRUE(QFile::remove(disk + QStringLiteral("/ballast")));
    EXPECT_TRUE(eventually([&] { return acknowledgedReports(acked).size() >= whileFull + 200; }));

    fleet.terminate();
    ASSERT_TRUE(fleet.waitForFinished());
    EXPECT_EQ(collector.terminate(), 0);
    const Ended check =
        runToEnd(QStringLiteral(MUSTERD_PROGRAM), {QStringLiteral("check"), QStringLiteral("--data"), data});
    EXPECT_EQ(check.code, 0) << check.output.toStdString() << check.errors.toStdString();
    const Reports acknowledged = acknowledgedReports(acked);
    const Stored stored = storedReports(data);
    EXPECT_EQ(missing(acknowledged, stored.reports), "");
    EXPECT_EQ(stored.twice, 0);
    std::cout << acknowledged.size() << " acknowledged, of them " << whileFull
              << " before there was room again; the fleet heard: " << said.section(u'\n', 0, 0).toStdString() << "\n"
              << collector.errors().toStdString() << std::endl;
}
