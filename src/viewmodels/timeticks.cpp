// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/timeticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Timestamp;
using history::Period;

namespace {

constexpr int day = 86'400;
/// In seconds; what is a day and longer is whole days.
constexpr std::array steps{5,       10,      15,       30,        60,        2 * 60,    5 * 60,     10 * 60,
                           15 * 60, 30 * 60, 3'600,    2 * 3'600, 3 * 3'600, 6 * 3'600, 12 * 3'600, day,
                           2 * day, 7 * day, 14 * day, 28 * day,  91 * day,  364 * day};

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(time));
}

int stepFor(Period period, int most)
{
    const auto seconds = std::max<std::int64_t>((period.to - period.from) / 1s, 1);
    const auto *fits = std::ranges::find_if(steps, [&](int step) { return seconds / step <= std::max(most, 2); });
    return fits != steps.end() ? *fits : steps.back();
}

/// The first tick of a day that has not passed at the instant, in seconds.
int firstTick(QDate date, const QDateTime &from, int step)
{
    const int passed = from.time().msecsSinceStartOfDay() / 1'000;
    return date > from.date() ? 0 : date < from.date() ? day : passed / step * step;
}

QString clockFormat(const QLocale &locale, int step)
{
    QString format = locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    return step < 60 ? format.replace(QStringLiteral("mm"), QStringLiteral("mm:ss")) : format;
}

/// Day and month in the locale's order: "Nov 23", "23. Nov", "11月23日".
QString dayFormat(const QLocale &locale)
{
    const QString all = locale.dateFormat(QLocale::LongFormat).remove(QStringLiteral("dddd"));
    if (all.contains(QChar{0x6708})) {
        return QStringLiteral("M\u6708d\u65E5");
    }
    if (all.indexOf(u'M') < all.indexOf(u'd')) {
        return QStringLiteral("MMM d");
    }
    return all.contains(QStringLiteral("d.")) ? QStringLiteral("d. MMM") : QStringLiteral("d MMM");
}

QString momentText(const QDateTime &local, const QString &clock)
{
    const QLocale locale;
    return QStringLiteral("%1, %2").arg(locale.toString(local.date(), dayFormat(locale)),
                                        locale.toString(local.time(), clock));
}

} // namespace

std::vector<TimeTick> timeTicks(Period period, int most)
{
    const int step = stepFor(period, most);
    const QLocale locale;
    const QString clock = clockFormat(locale, step);
    const QString date = dayFormat(locale);
    const QDateTime from = localTime(period.from);
    const QDateTime to = localTime(period.to);
    std::vector<TimeTick> ticks;
    QDate today = from.date();
    // Days are counted from Monday on, so that weeks begin with one.
    today = step > day ? today.addDays(-(today.toJulianDay() % (step / day))) : today;
    for (; today <= to.date(); today = today.addDays(std::max(step / day, 1))) {
        for (int second = firstTick(today, from, step); second < day; second += step) {
            const QTime clockTime = QTime{0, 0}.addSecs(second);
            const QDateTime time = second == 0 ? today.startOfDay() : QDateTime{today, clockTime};
            // An hour that a clock skips in spring is none.
            if (second > 0 && (!time.isValid() || time.time() != clockTime)) {
                continue;
            }
            const Timestamp instant = domain::fromUnixMilliseconds(time.toMSecsSinceEpoch());
            if (instant > period.to) {
                break;
            }
            if (instant >= period.from && (ticks.empty() || instant > ticks.back().time)) {
                ticks.push_back(
                    {instant, second == 0 ? locale.toString(today, date) : locale.toString(clockTime, clock)});
            }
        }
    }
    return ticks;
}

QString momentText(Timestamp time, Period shown)
{
    const QDateTime local = localTime(time);
    const auto length = shown.to - shown.from;
    const QLocale locale;
    const QString clock = clockFormat(locale, length <= 12h ? 1 : 60);
    const bool isSameDay = local.date() == localTime(shown.to).date();
    return isSameDay && length <= 24h ? locale.toString(local.time(), clock) : momentText(local, clock);
}

QString momentText(Timestamp time)
{
    return momentText(localTime(time), clockFormat(QLocale{}, 1));
}

} // namespace muster::viewmodels
