// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventtexts.h"

namespace muster::viewmodels {

EventRow EventTexts::rowOf(const domain::Event &event)
{
    return {event.time,         m_workers.numberOf(event.worker),
            groupNumber(event), m_details.numberOf(event.detail),
            event.kind,         event.reason};
}

std::uint32_t EventTexts::groupNumber(const domain::Event &event)
{
    const auto [found, isNew] = m_groupNumbers.try_emplace({event.category, event.group}, m_groups.size());
    if (isNew) {
        m_groups.push_back(found->first);
        m_groupBytes += 2 * (sizeof(domain::Subject) + event.category.size() + event.group.size());
    }
    return found->second;
}

domain::Event EventTexts::eventOf(const EventRow &row) const
{
    const domain::Subject &group = m_groups[row.group];
    return {row.time,   std::string{m_workers[row.worker]}, group.category, group.group, row.kind,
            row.reason, std::string{m_details[row.detail]}};
}

bool EventTexts::isRowOf(const EventRow &row, const domain::Event &event) const
{
    const domain::Subject &group = m_groups[row.group];
    return row.time == event.time && row.kind == event.kind && row.reason == event.reason
           && m_workers[row.worker] == event.worker && m_details[row.detail] == event.detail
           && group.category == event.category && group.group == event.group;
}

std::size_t EventTexts::bytes() const
{
    return m_workers.bytes() + m_details.bytes() + m_groupBytes;
}

} // namespace muster::viewmodels
