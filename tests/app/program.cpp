// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

namespace muster::test {

namespace {

constexpr int patienceMilliseconds = 60'000;

} // namespace

Ended runToEnd(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMilliseconds)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMilliseconds);
}

RunningCollector::RunningCollector(QString folder, int port, const QStringList &more,
                                   const std::function<void()> &prepare)
{
    if (prepare) {
        m_process.setChildProcessModifier(prepare);
    }
    m_process.start(QStringLiteral(MUSTERD_PROGRAM),
                    QStringList{QStringLiteral("run"), QStringLiteral("--data"), std::move(folder),
                                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)}
                        + more);
    while (!m_said.contains(u'\n') && m_process.waitForReadyRead(patienceMilliseconds)) {
        m_said += QString::fromUtf8(m_process.readAllStandardOutput());
    }
    // "listening on 127.0.0.1:8018, store in …"
    m_address = m_said.section(QStringLiteral("listening on "), 1).section(u',', 0, 0);
}

RunningCollector::~RunningCollector()
{
    kill();
}

void RunningCollector::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

void RunningCollector::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMilliseconds);
}

int RunningCollector::terminate()
{
    m_process.terminate();
    m_process.waitForFinished(patienceMilliseconds);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QJsonArray exported(const QString &kind, const QString &folder, const QStringList &more)
{
    const QStringList arguments{QStringLiteral("export"),   kind,
                                QStringLiteral("--data"),   folder,
                                QStringLiteral("--format"), QStringLiteral("json")};
    return QJsonDocument::fromJson(runToEnd(QStringLiteral(MUSTERD_PROGRAM), arguments + more).output.toUtf8()).array();
}

} // namespace muster::test
