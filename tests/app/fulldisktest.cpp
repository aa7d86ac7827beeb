// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "endurance/reports.h"
#include "ingest/httpclient.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace muster::test;
using muster::ingest::test::HttpClient;

// The store can grow no more, and then it can again. Where a test may not mount a small disk, a limit on the size of
// files takes its place.
namespace {

constexpr rlim_t fewBytes = 1'500'000;

/// To be called in a new process: its files may have so many bytes, until somebody allows more.
void limitFiles()
{
    // Writing more is to fail, as it does on a full disk, and not to end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit few{fewBytes, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &few);
}

void allowLargeFiles(qint64 process)
{
    const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    ASSERT_EQ(prlimit(static_cast<pid_t>(process), RLIMIT_FSIZE, &all, nullptr), 0);
}

int healthOf(const RunningCollector &collector)
{
    const auto answer = HttpClient{static_cast<std::uint16_t>(collector.port())}.request("GET", "/healthz");
    return answer ? static_cast<int>(answer->result_int()) : 0;
}

/// Fills the store until nothing more can be written, makes room, and looks what is there.
void fillAndHeal(const QString &data, const std::function<void()> &prepare,
                 const std::function<void(const RunningCollector &)> &makeRoom)
{
    const QTemporaryDir folder;
    const QString acked = folder.filePath(QStringLiteral("acked"));
    RunningCollector collector{data, 0, {}, prepare};
    ASSERT_FALSE(collector.address().isEmpty()) << collector.errors().toStdString();
    QProcess fleet;
    fleet.start(QStringLiteral(MUSTER_SIM_PROGRAM),
                {QStringLiteral("--workers"), QStringLiteral("200"), QStringLiteral("--seed"), QStringLiteral("7"),
                 QStringLiteral("--interval"), QStringLiteral("0.2"), QStringLiteral("--target"),
                 QStringLiteral("http://") + collector.address(), QStringLiteral("--acked-log"), acked});
    ASSERT_TRUE(eventually([&] { return healthOf(collector) == 503; }));

    HttpClient agent{static_cast<std::uint16_t>(collector.port())};
    std::int64_t time = 1'795'003'200'000;
    EXPECT_TRUE(eventually([&] {
        const std::string report = R"({"worker":"w","timestamp":)" + std::to_string(++time) + "}";
        const auto answer = agent.request("POST", "/workers.status_report", report);
        return answer && answer->result_int() == 500;
    }));

    makeRoom(collector);
    EXPECT_TRUE(eventually([&] { return healthOf(collector) == 200; }));
    const auto before = acknowledgedReports(acked).size();
    EXPECT_TRUE(eventually([&] { return acknowledgedReports(acked).size() >= before + 1'000; }));
    fleet.terminate();
    ASSERT_TRUE(fleet.waitForFinished());
    EXPECT_EQ(collector.terminate(), 0);
    const Stored stored = storedReports(data);
    EXPECT_EQ(stored.twice, 0);
    EXPECT_EQ(missing(acknowledgedReports(acked), stored.reports), "");
    EXPECT_EQ(runToEnd(QStringLiteral(MUSTERD_PROGRAM), {QStringLiteral("check"), QStringLiteral("--data"), data}).code,
              0);
}

TEST(FullDisk, LosesNothingAcknowledgedAndHealsWithoutARestart)
{
    const QTemporaryDir folder;
    fillAndHeal(folder.filePath(QStringLiteral("data")), limitFiles,
                [](const RunningCollector &collector) { allowLargeFiles(collector.processId()); });
}

TEST(FullDisk, ThatIsReallyFullIsNoDifferent)
{
    const QTemporaryDir folder;
    const std::string disk = folder.path().toStdString();
    if (mount("none", disk.c_str(), "tmpfs", 0, "size=4m") != 0) {
        GTEST_SKIP() << "only root may mount a small disk";
    }
    fillAndHeal(folder.filePath(QStringLiteral("data")), {}, [&](const RunningCollector &) {
        EXPECT_EQ(mount("none", disk.c_str(), "tmpfs", MS_REMOUNT, "size=1g"), 0);
    });
    EXPECT_EQ(umount2(disk.c_str(), MNT_DETACH), 0);
}

} // namespace
