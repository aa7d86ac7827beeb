// SPDX-License-Identifier: GPL-3.0-or-later
// A task's start and end, as real agents tell them, from the socket to the exports.
#include "app/program.h"
#include "ingest/httpclient.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace muster::test;
using muster::ingest::test::HttpClient;

namespace {

using testing::UnorderedElementsAre;

struct Said
{
    std::string method;
    std::string path;
    QJsonObject body;
};

/// What an agent said of its worker in the scenario, as if its first report came now.
std::vector<Said> recorded(const QString &name, const QString &scenario)
{
    QFile file{QStringLiteral(MUSTER_TEST_DATA "/clearml/") + name};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Said> all;
    qint64 shift = 0;
    while (!file.atEnd()) {
        const QJsonObject exchange = QJsonDocument::fromJson(file.readLine()).object();
        const QString path = exchange[u"path"].toString();
        if (exchange[u"scenario"].toString() != scenario || !path.contains(QStringLiteral("workers."))) {
            continue;
        }
        QJsonObject body = QJsonDocument::fromJson(exchange[u"body"].toString().toUtf8()).object();
        if (const qint64 time = body[u"timestamp"].toInteger(); time > 0) {
            shift = shift ? shift : QDateTime::currentSecsSinceEpoch() * 1'000 - time;
            body[u"timestamp"] = time + shift;
        }
        all.push_back({exchange[u"method"].toString().toStdString(), path.toStdString(), body});
    }
    return all;
}

/// The exports after each thing that an agent said.
class Replay final
{
public:
    /// The status of the answer.
    int say(const Said &said)
    {
        const std::string body = QJsonDocument{said.body}.toJson().toStdString();
        return muster::ingest::test::statusOf(m_client.request(said.method, said.path, body));
    }

    QJsonObject worker() const { return exported(QStringLiteral("workers"), m_folder.path()).first().toObject(); }
    QJsonArray samples() const { return exported(QStringLiteral("samples"), m_folder.path()); }
    std::vector<std::string> events() const
    {
        std::vector<std::string> names;
        const QJsonArray rows = exported(QStringLiteral("events"), m_folder.path());
        for (const auto &row : rows) {
            names.push_back(row[u"event"].toString().toStdString());
        }
        return names;
    }

private:
    QTemporaryDir m_folder;
    RunningCollector m_collector{m_folder.path()};
    HttpClient m_client{static_cast<std::uint16_t>(m_collector.port())};
};

bool isReport(const Said &said)
{
    return said.path == "/workers.status_report";
}

bool isTaskEnd(const Said &said)
{
    return isReport(said) && !said.body.contains(u"task");
}

} // namespace

TEST(AgentsTask, MakesTheWorkerBusyAndItsEndIdle)
{
    Replay replay;
    for (const Said &said : recorded(QStringLiteral("task.jsonl"), QStringLiteral("agent-1.9.2-daemon-runs-task"))) {
        ASSERT_EQ(replay.say(said), 200) << said.path;
        const QJsonObject worker = replay.worker();
        EXPECT_EQ(worker[u"task"], said.body[u"task"].isString() ? said.body[u"task"] : QJsonValue::Null);
        if (isTaskEnd(said)) {
            EXPECT_EQ(worker[u"activity"].toString(), QStringLiteral("idle"));
        } else if (said.body[u"machine_stats"].isObject()) {
            EXPECT_EQ(worker[u"activity"].toString(), QStringLiteral("busy"));
        }
    }
    EXPECT_EQ(replay.worker()[u"state"].toString(), QStringLiteral("gone"));
    // Ordered by the clocks that told of them, and the replay is faster than the agent was.
    EXPECT_THAT(replay.events(), UnorderedElementsAre("registered", "busy", "idle", "unregistered"));
}

TEST(AgentsTask, IsExportedInTheOrderInWhichItWasTold)
{
    Replay replay;
    std::vector<bool> figuresTold;
    for (const Said &said : recorded(QStringLiteral("task.jsonl"), QStringLiteral("agent-1.9.2-daemon-runs-task"))) {
        ASSERT_EQ(replay.say(said), 200) << said.path;
        if (isReport(said)) {
            figuresTold.push_back(said.body[u"machine_stats"].isObject());
        }
    }
    std::vector<bool> figuresExported;
    const QJsonArray samples = replay.samples();
    for (const auto &sample : samples) {
        figuresExported.push_back(!sample[u"cpu_load_percent"].isNull());
    }
    EXPECT_EQ(figuresExported, figuresTold);
}

TEST(AgentsTask, EndsInTheSampleOfTheSameSecond)
{
    Replay replay;
    std::size_t reports = 0;
    for (const Said &said : recorded(QStringLiteral("capture.jsonl"), QStringLiteral("daemon-runs-task"))) {
        ASSERT_EQ(replay.say(said), 200) << said.path;
        reports += isReport(said) ? 1 : 0;
    }
    const QJsonArray samples = replay.samples();
    ASSERT_EQ(static_cast<std::size_t>(samples.size()), reports - 1);
    const QJsonObject last = samples.last().toObject();
    EXPECT_TRUE(last[u"task"].isNull());
    EXPECT_EQ(last[u"gpu_utilization_percent"].toDouble(), 10.5);
}
