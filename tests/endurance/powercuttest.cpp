// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the power at many points of a traced run: what was acknowledged until then has to be there.
#include "agent/spool.h"
#include "app/program.h"
#include "endurance/answers.h"
#include "endurance/disk.h"
#include "endurance/rounds.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <set>

using namespace muster::test;
using Kind = TraceEntry::Kind;

namespace {

/// Programs that are started while this lives are traced, one after the other.
class Tracing final
{
public:
    Tracing(const QString &folder, const QString &trace)
    {
        qputenv("MUSTER_TRACE_FOLDER", folder.toUtf8());
        qputenv("MUSTER_TRACE", trace.toUtf8());
        qputenv("LD_PRELOAD", RECORDER);
    }
    ~Tracing() { qunsetenv("LD_PRELOAD"); }
};

/// Half of the points lie right behind something that the program said, the others anywhere; in order.
std::vector<std::size_t> chosenPoints(const std::vector<Traced> &trace, Kind says, int count, std::mt19937 &random)
{
    std::vector<std::size_t> said;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        if (trace[i].kind() == says) {
            said.push_back(i);
        }
    }
    std::multiset<std::size_t> points;
    for (int i = 0; i < count; ++i) {
        points.insert(i % 2 == 0 ? said.at(random() % said.size()) : random() % trace.size());
    }
    return {points.begin(), points.end()};
}

std::map<std::string, std::string> filesIn(const QString &folder)
{
    std::map<std::string, std::string> files;
    const QStringList names = QDir{folder}.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        std::ifstream stream{QDir{folder}.filePath(name).toStdString(), std::ios::binary};
        files[name.toStdString()] = {std::istreambuf_iterator{stream}, {}};
    }
    // It is memory that processes share, and made anew by the first that opens the store.
    files.erase("muster.sqlite-shm");
    return files;
}

class PowerCut : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QStringLiteral(MUSTER_SANITIZE).isEmpty()) {
            GTEST_SKIP() << "both a sanitizer and the recorder want to be loaded first";
        }
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    std::vector<Traced> trace() const { return readTrace(path("trace").toStdString()); }
    Disk disk() const { return Disk{path("traced").toStdString()}; }

    /// Without this the trace would prove nothing.
    void expectTheTraceToTellEverything(const std::vector<Traced> &trace, const char *folder) const
    {
        Disk disk = this->disk();
        std::ranges::for_each(trace, [&](const Traced &traced) { disk.apply(traced); });
        disk.leaveEverything(path("again").toStdString());
        EXPECT_TRUE(filesIn(path("again") + QString::fromUtf8(folder))
                    == filesIn(path("traced") + QString::fromUtf8(folder)));
    }

    std::mt19937 m_random{11};

private:
    QTemporaryDir m_folder;
};

void reportTo(const RunningCollector &collector, const QString &ackedLog, const QStringList &options)
{
    ASSERT_FALSE(collector.address().isEmpty());
    const Ended fleet =
        runToEnd(QStringLiteral(MUSTER_SIM_PROGRAM),
                 QStringList{QStringLiteral("--workers"), QStringLiteral("100"), QStringLiteral("--acked-log"),
                             ackedLog, QStringLiteral("--target"), QStringLiteral("http://") + collector.address()}
                     + options);
    ASSERT_EQ(fleet.code, 0) << fleet.errors.toStdString();
}

/// Starts a collector on what the power cut left, and looks for what was acknowledged.
void expectAll(const Reports &acknowledged, const QString &folder)
{
    RunningCollector collector{folder};
    ASSERT_FALSE(collector.address().isEmpty()) << collector.errors().toStdString();
    EXPECT_EQ(collector.terminate(), 0);
    EXPECT_TRUE(QDir{folder}.entryList({QStringLiteral("*damaged*")}).isEmpty());
    const Ended check =
        runToEnd(QStringLiteral(MUSTERD_PROGRAM), {QStringLiteral("check"), QStringLiteral("--data"), folder});
    EXPECT_EQ(check.code, 0) << check.output.toStdString() << check.errors.toStdString();
    const Stored stored = storedReports(folder);
    EXPECT_EQ(missing(acknowledged, stored.reports), "");
    EXPECT_EQ(stored.twice, 0);
}

std::vector<std::string> spooled(const QString &folder)
{
    muster::agent::Spool spool{{.folder = folder.toStdString()}, [](std::string_view) {}};
    EXPECT_EQ(spool.open(), std::nullopt);
    std::vector<std::string> records;
    while (!spool.isEmpty()) {
        const auto batch = spool.oldest(100, 1024 * 1024);
        records.insert(records.end(), batch.records.begin(), batch.records.end());
        spool.acknowledge(batch);
    }
    return records;
}

} // namespace

TEST_F(PowerCut, LosesNoReportThatTheCollectorAcknowledged)
{
    ASSERT_TRUE(QDir{}.mkpath(path("traced")));
    {
        // The second start seals what the first left, and its end is an orderly one.
        const Tracing tracing{path("traced"), path("trace")};
        RunningCollector first{path("traced/data")};
        qunsetenv("LD_PRELOAD");
        ASSERT_NO_FATAL_FAILURE(reportTo(
            first, path("acked"),
            {QStringLiteral("--interval"), QStringLiteral("0.2"), QStringLiteral("--duration"), QStringLiteral("4")}));
        first.kill();
        const Tracing again{path("traced"), path("trace")};
        RunningCollector second{path("traced/data")};
        qunsetenv("LD_PRELOAD");
        ASSERT_NO_FATAL_FAILURE(reportTo(
            second, path("acked"),
            {QStringLiteral("--days"), QStringLiteral("0.02"), QStringLiteral("--duration"), QStringLiteral("3")}));
        ASSERT_EQ(second.terminate(), 0);
    }
    const std::vector<Traced> trace = this->trace();
    expectTheTraceToTellEverything(trace, "/data");
    Disk disk = this->disk();
    Answers answers;
    std::size_t next = 0;
    for (const std::size_t point : chosenPoints(trace, Kind::Sent, rounds(10), m_random)) {
        SCOPED_TRACE("after entry " + std::to_string(point) + " of " + std::to_string(trace.size()));
        for (; next <= point; ++next) {
            disk.apply(trace[next]);
            answers.apply(trace[next]);
        }
        disk.leave(path("left").toStdString(), m_random);
        expectAll(answers.acknowledged(), path("left/data"));
    }
    std::for_each(trace.begin() + static_cast<std::ptrdiff_t>(next), trace.end(),
                  [&](const Traced &traced) { answers.apply(traced); });
    EXPECT_EQ(missing(acknowledgedReports(path("acked")), answers.acknowledged()), "") << "not seen in the trace";
    std::cout << trace.size() << " entries, " << answers.acknowledged().size() << " reports acknowledged" << std::endl;
}

TEST_F(PowerCut, LosesNoReportThatTheAgentSpooled)
{
    ASSERT_TRUE(QDir{}.mkpath(path("traced")));
    {
        const Tracing tracing{path("traced"), path("trace")};
        for (int run = 0; run < 2; ++run) {
            ASSERT_EQ(runToEnd(QStringLiteral(SPOOL_WRITER), {path("traced/spool"), QString::number(run)}).code, 0);
        }
    }
    const std::vector<Traced> trace = this->trace();
    expectTheTraceToTellEverything(trace, "/spool");
    Disk disk = this->disk();
    std::set<std::string> held;
    std::size_t next = 0;
    for (const std::size_t point : chosenPoints(trace, Kind::Said, rounds(10), m_random)) {
        SCOPED_TRACE("after entry " + std::to_string(point) + " of " + std::to_string(trace.size()));
        for (; next <= point; ++next) {
            disk.apply(trace[next]);
            // "+RECORD" when it was spooled, "-RECORD" when it has arrived.
            if (trace[next].kind() == Kind::Said && trace[next].data.starts_with('+')) {
                held.insert(trace[next].data.substr(1));
            } else if (trace[next].kind() == Kind::Said) {
                held.erase(trace[next].data.substr(1));
            }
        }
        disk.leave(path("left").toStdString(), m_random);
        const std::vector<std::string> left = spooled(path("left/spool"));
        const std::set<std::string> sorted{left.begin(), left.end()};
        EXPECT_TRUE(std::ranges::includes(sorted, held)) << held.size() << " held, " << sorted.size() << " left";
    }
    std::cout << trace.size() << " entries" << std::endl;
}
