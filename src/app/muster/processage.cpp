// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/processage.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace muster::app {

namespace {

QElapsedTimer running()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

const QElapsedTimer sinceLoaded = running();

} // namespace

std::chrono::milliseconds processAge()
{
#ifdef Q_OS_LINUX
    QFile file{QStringLiteral("/proc/self/stat")};
    if (file.open(QIODevice::ReadOnly)) {
        // The program's name, in brackets, may hold spaces; the third field is the first behind it.
        constexpr qsizetype startTime = 22 - 3;
        const QByteArray text = file.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        std::timespec now{};
        const long ticksPerSecond = sysconf(_SC_CLK_TCK);
        if (fields.size() > startTime && ticksPerSecond > 0 && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
            const qint64 began = fields[startTime].toLongLong() * 1'000 / ticksPerSecond;
            return std::chrono::milliseconds{now.tv_sec * 1'000 + now.tv_nsec / 1'000'000 - began};
        }
    }
#endif
    return std::chrono::milliseconds{sinceLoaded.elapsed()};
}

} // namespace muster::app
