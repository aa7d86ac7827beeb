// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/localclock.h"

#include <QDateTime>

namespace muster::viewmodels {

namespace {

std::chrono::seconds aheadOfUtc(domain::Timestamp time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(time), Qt::LocalTime);
    return std::chrono::seconds{local.offsetFromUtc()};
}

} // namespace

std::string_view LocalClock::text(domain::Timestamp time)
{
    if (time < m_minute || time - m_minute >= std::chrono::minutes{1}) {
        startMinute(std::chrono::floor<std::chrono::minutes>(time));
    }
    const auto second = std::chrono::floor<std::chrono::seconds>(time - m_minute).count();
    m_text[17] = static_cast<char>('0' + second / 10);
    m_text[18] = static_cast<char>('0' + second % 10);
    return m_text;
}

void LocalClock::startMinute(domain::Timestamp minute)
{
    if (minute < m_from || minute >= m_to) {
        findOffset(minute);
    }
    m_minute = minute;
    m_text = domain::formatRfc3339(minute + m_ahead).substr(0, 19);
    m_text[10] = ' ';
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
