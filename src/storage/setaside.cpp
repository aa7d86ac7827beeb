// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setaside.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace muster::storage {

namespace {

// The file goes first: a log without its file is seen by the next start, a file without its log is not.
constexpr std::array suffixes{"", "-wal", "-shm"};

bool isFree(const QString &name)
{
    return std::ranges::none_of(suffixes,
                                [&](const char *suffix) { return QFile::exists(name + QLatin1String{suffix}); });
}

} // namespace

std::variant<QString, std::string> setAside(const QString &file, const QDateTime &now)
{
    const QString wanted =
        file + QStringLiteral(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'"));
    QString name = wanted;
    for (int number = 2; !isFree(name); ++number) {
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    }
    for (const char *suffix : suffixes) {
        const QString from = file + QLatin1String{suffix};
        QFile moved{from};
        if (moved.exists() && !moved.rename(name + QLatin1String{suffix})) {
            return "the store " + from.toStdString() + " is damaged, and cannot be set aside as " + name.toStdString()
                   + suffix + " (" + moved.errorString().toStdString() + "): move it away";
        }
    }
    return name;
}

} // namespace muster::storage
