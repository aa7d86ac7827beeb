// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/clockform.h"

#include <QRegularExpression>

#include <utility>

namespace muster::viewmodels {

namespace {

/// Short forms have words in some locales, as in "d.MM.yyyy 'г'.", and days of the week.
QString numbersOf(QString pattern)
{
    static const QRegularExpression words{QStringLiteral("\\s*'[^']*'\\.?|d{3,}[,.]?\\s*|t+|z+|B+")};
    return pattern.remove(words).trimmed();
}

QString padded(QString pattern, const char *letter, qsizetype length)
{
    const QRegularExpression run{QLatin1String{letter} + QLatin1Char{'+'}};
    return pattern.replace(run, QString{length, QLatin1Char{*letter}});
}

QString datePattern(const QLocale &locale)
{
    const QString numbers = numbersOf(locale.dateFormat(QLocale::ShortFormat));
    return padded(padded(padded(numbers, "y", 4), "M", 2), "d", 2);
}

/// With the sign that ends it where there is one, as in "23.11.", and without that between it and the year.
QString withoutYear(QString date)
{
    static const QRegularExpression year{QStringLiteral("^y+[^Md]*|[^Md.]*y+.*$")};
    return date.remove(year);
}

QString timePattern(const QLocale &locale)
{
    static const QRegularExpression seconds{QStringLiteral("[^hHmaApP]ss?")};
    return padded(padded(numbersOf(locale.timeFormat(QLocale::ShortFormat).remove(seconds)), "h", 2), "H", 2);
}

QString withSeconds(QString minute)
{
    const qsizetype minutes = minute.indexOf(QStringLiteral("mm"));
    const QString separator = minutes > 0 ? minute.mid(minutes - 1, 1) : QStringLiteral(":");
    return minute.insert(minutes + 2, separator + QStringLiteral("ss"));
}

} // namespace

ClockForm clockFormOf(const QLocale &locale)
{
    if (locale == QLocale::c()) {
        return {QStringLiteral("yyyy-MM-dd"), QStringLiteral("MM-dd"), QStringLiteral("HH:mm"),
                QStringLiteral("HH:mm:ss")};
    }
    const QString date = datePattern(locale);
    const QString minute = timePattern(locale);
    return {date, withoutYear(date), minute, withSeconds(minute)};
}

const ClockForm &clockForm()
{
    thread_local std::pair<QLocale, ClockForm> last{QLocale{}, clockFormOf({})};
    if (last.first != QLocale{}) {
        last = {QLocale{}, clockFormOf({})};
    }
    return last.second;
}

QString dateTimePattern(const ClockForm &form)
{
    return form.date + QLatin1Char{' '} + form.second;
}

QString dayTimePattern(const ClockForm &form)
{
    return form.dayOfYear + QLatin1Char{' '} + form.minute;
}

} // namespace muster::viewmodels
