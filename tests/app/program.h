// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace muster::test {

/// What a program that ended said.
struct Ended
{
    int code = -1;
    QString output;
    QString errors;
};

/// Runs a program to its end.
Ended runToEnd(const QString &program, const QStringList &arguments);

/// Waits until `condition` holds; false when it does not within a generous time.
bool eventually(const std::function<bool()> &condition);

/// A collector of its own on a free port, killed with its owner.
class RunningCollector final
{
public:
    /// Port 0 chooses a free one. Of an option that is given twice the last counts. `prepare` is called in the new
    /// process before the program begins.
    RunningCollector(QString folder, int port = 0, const QStringList &more = {},
                     const std::function<void()> &prepare = {});
    ~RunningCollector();

    /// "127.0.0.1:PORT" or "https://127.0.0.1:PORT", once it listens; empty when it did not start.
    QString address() const { return m_address; }
    qint64 processId() const { return m_process.processId(); }
    int port() const { return m_address.section(u':', -1).toInt(); }
    /// Its first line.
    QString said() const { return m_said; }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

    void signal(int number) const;
    /// SIGKILL.
    void kill();
    /// SIGTERM, and its exit code.
    int terminate();

private:
    QProcess m_process;
    QString m_said;
    QString m_address;
};

/// `musterd export KIND --format json`, read.
QJsonArray exported(const QString &kind, const QString &folder, const QStringList &more = {});

} // namespace muster::test
