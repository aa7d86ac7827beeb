// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/localclock.h"

#include <QDateTime>

namespace muster::viewmodels {

std::string_view LocalClock::text(domain::Timestamp time)
{
    // No zone changes its clock but at a quarter of an hour.
    using Quarters = std::chrono::duration<std::int64_t, std::ratio<900>>;
    if (const auto quarter = std::chrono::floor<Quarters>(time); quarter != m_quarter) {
        m_quarter = quarter;
        const auto local = QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(m_quarter), Qt::LocalTime);
        m_ahead = std::chrono::seconds{local.offsetFromUtc()};
    }
    m_text.clear();
    domain::appendRfc3339(m_text, time + m_ahead);
    m_text[10] = ' ';
    return std::string_view{m_text}.substr(0, 19);
}

} // namespace muster::viewmodels
