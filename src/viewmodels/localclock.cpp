// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/localclock.h"

#include "viewmodels/clockform.h"

#include <QDateTime>

#include <algorithm>

namespace muster::viewmodels {

namespace {

std::chrono::seconds aheadOfUtc(domain::Timestamp time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(time), Qt::LocalTime);
    return std::chrono::seconds{local.offsetFromUtc()};
}

} // namespace

LocalClock::LocalClock(const QLocale &locale)
    : m_fullPattern(dateTimePattern(clockFormOf(locale)), locale),
      m_shortPattern(dayTimePattern(clockFormOf(locale)), locale)
{
}

std::vector<std::string> LocalClock::shapes() const
{
    std::vector<std::string> shapes;
    for (const char *local : {"2000-01-01 00:00:00", "2000-01-01 12:00:00"}) {
        for (const ClockPattern *pattern : {&m_fullPattern, &m_shortPattern}) {
            shapes.push_back(pattern->write(local).text);
            std::ranges::replace_if(
                shapes.back(), [](char c) { return c >= '0' && c <= '9'; }, '0');
        }
    }
    return shapes;
}

std::string_view LocalClock::text(domain::Timestamp time)
{
    if (time < m_minute || time - m_minute >= std::chrono::minutes{1}) {
        startMinute(std::chrono::floor<std::chrono::minutes>(time));
    }
    const auto second = std::chrono::floor<std::chrono::seconds>(time - m_minute).count();
    m_full.text[m_full.secondsPlace] = static_cast<char>('0' + second / 10);
    m_full.text[m_full.secondsPlace + 1] = static_cast<char>('0' + second % 10);
    return m_full.text;
}

void LocalClock::startMinute(domain::Timestamp minute)
{
    if (minute < m_from || minute >= m_to) {
        findOffset(minute);
    }
    m_minute = minute;
    const std::string local = domain::formatRfc3339(minute + m_ahead);
    m_full = m_fullPattern.write(local);
    m_short = m_shortPattern.write(local);
}

/// Asking for it is slow, so one answer serves for a day; no zone changes its clock twice a day, nor but at a quarter
/// of an hour.
void LocalClock::findOffset(domain::Timestamp time)
{
    using Quarters = std::chrono::duration<std::int64_t, std::ratio<900>>;
    m_from = std::chrono::floor<std::chrono::days>(time);
    m_to = m_from + std::chrono::days{1};
    if (aheadOfUtc(m_from) != aheadOfUtc(m_to)) {
        m_from = std::chrono::floor<Quarters>(time);
        m_to = m_from + Quarters{1};
    }
    m_ahead = aheadOfUtc(m_from);
}

} // namespace muster::viewmodels
