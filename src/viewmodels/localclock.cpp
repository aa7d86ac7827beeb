// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/localclock.h"

#include <QDateTime>

namespace muster::viewmodels {

std::string_view LocalClock::text(domain::Timestamp time)
{
    if (const auto minute = std::chrono::floor<std::chrono::minutes>(time); minute != m_minute) {
        startMinute(minute);
    }
    const auto second = std::chrono::floor<std::chrono::seconds>(time - m_minute).count();
    m_text[17] = static_cast<char>('0' + second / 10);
    m_text[18] = static_cast<char>('0' + second % 10);
    return m_text;
}

void LocalClock::startMinute(domain::Timestamp minute)
{
    // No zone changes its clock but at a quarter of an hour.
    using Quarters = std::chrono::duration<std::int64_t, std::ratio<900>>;
    if (const auto quarter = std::chrono::floor<Quarters>(minute); quarter != m_quarter) {
        m_quarter = quarter;
        const auto local = QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(m_quarter), Qt::LocalTime);
        m_ahead = std::chrono::seconds{local.offsetFromUtc()};
    }
    m_minute = minute;
    m_text = domain::formatRfc3339(minute + m_ahead).substr(0, 19);
    m_text[10] = ' ';
}

} // namespace muster::viewmodels
