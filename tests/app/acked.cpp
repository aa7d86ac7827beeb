// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acked.h"

#include "app/program.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

namespace muster::test {

namespace {

/// "worker<TAB>RFC 3339" of every stored report; `twice` counts those that are there more than once.
QSet<QString> storedReports(const QString &folder, int &twice)
{
    QSet<QString> stored;
    const QJsonArray rows = exported(QStringLiteral("samples"), folder);
    for (const auto &row : rows) {
        const QString key = row[u"worker"].toString() + u'\t' + row[u"timestamp"].toString();
        twice += stored.contains(key) ? 1 : 0;
        stored.insert(key);
    }
    return stored;
}

QString keyOf(const QString &ackedLine)
{
    const qint64 milliseconds = ackedLine.section(u'\t', 1).toLongLong();
    return ackedLine.section(u'\t', 0, 0) + u'\t'
           + QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

QStringList linesOf(const QString &file)
{
    QFile opened{file};
    if (!opened.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(opened.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void expectOnce(const QString &ackedLog, const QString &folder)
{
    int twice = 0;
    const QSet<QString> stored = storedReports(folder, twice);
    QStringList lost;
    const QStringList lines = linesOf(ackedLog);
    for (const QString &line : lines) {
        if (!stored.contains(keyOf(line))) {
            lost << line;
        }
    }
    EXPECT_EQ(twice, 0);
    EXPECT_TRUE(lost.isEmpty()) << lost.size() << " of " << lines.size() << ", first: " << lost.value(0).toStdString();
}

} // namespace muster::test
