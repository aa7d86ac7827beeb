// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance/reports.h"

#include "agent/spoolrecord.h"
#include "app/program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <fstream>

namespace muster::test {

namespace {

QString keyOf(const QString &worker, qint64 milliseconds)
{
    return worker + u'\t' + QString::number(milliseconds);
}

} // namespace

Stored storedReports(const QString &folder)
{
    const Ended exported = runToEnd(QStringLiteral(MUSTERD_PROGRAM),
                                    {QStringLiteral("export"), QStringLiteral("samples"), QStringLiteral("--data"),
                                     folder, QStringLiteral("--format"), QStringLiteral("csv")});
    Stored stored;
    // The first line names the columns; the first two are worker and timestamp.
    const QStringList lines = exported.output.split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines) {
        const QDateTime time = QDateTime::fromString(line.section(u',', 1, 1), Qt::ISODateWithMs);
        const QString key = keyOf(line.section(u',', 0, 0), time.toMSecsSinceEpoch());
        stored.twice += stored.reports.contains(key) ? 1 : 0;
        stored.reports.insert(key);
    }
    return stored;
}

Reports acknowledgedReports(const QString &file)
{
    QFile opened{file};
    if (!opened.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(opened.readAll());
    const QStringList lines = text.left(text.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

Reports spooledReports(const QString &folder)
{
    Reports reports;
    const QDir dir{folder};
    const QStringList segments = dir.entryList({QStringLiteral("*.spool")}, QDir::Files);
    for (const QString &segment : segments) {
        std::ifstream stream{dir.filePath(segment).toStdString(), std::ios::binary};
        for (auto record = agent::readRecord(stream); record; record = agent::readRecord(stream)) {
            const QJsonObject report = QJsonDocument::fromJson(QByteArray::fromStdString(*record)).object();
            reports.insert(keyOf(report[u"worker"].toString(), report[u"timestamp"].toInteger()));
        }
    }
    return reports;
}

std::string missing(const Reports &wanted, const Reports &stored)
{
    const Reports lost = Reports{wanted}.subtract(stored);
    return lost.isEmpty() ? std::string{}
                          : std::to_string(lost.size()) + " of " + std::to_string(wanted.size()) + ", one of them "
                                + lost.begin()->toStdString();
}

} // namespace muster::test
