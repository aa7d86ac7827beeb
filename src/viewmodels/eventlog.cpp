// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventlog.h"

#include <algorithm>
#include <numeric>

namespace muster::viewmodels {

void EventLog::append(const std::vector<domain::Event> &events)
{
    const auto count = static_cast<std::ptrdiff_t>(events.size());
    for (const domain::Event &event : events) {
        m_rows.push_back(m_texts.rowOf(event));
    }
    std::ranges::stable_sort(m_rows.end() - count, m_rows.end(), {}, &EventRow::time);
}

void EventLog::prepend(const std::vector<domain::Event> &events)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        m_rows.push_front(m_texts.rowOf(*event));
    }
    m_first -= static_cast<Number>(events.size());
}

bool EventLog::contains(const domain::Event &event) const
{
    return std::ranges::any_of(std::ranges::equal_range(m_rows, event.time, {}, &EventRow::time),
                               [&](const EventRow &row) { return m_texts.isRowOf(row, event); });
}

bool EventLog::isSettled(std::size_t count) const
{
    return count == 0 || count == size() || m_rows[size() - count].time >= m_rows[size() - count - 1].time;
}

std::vector<EventLog::Number> EventLog::settle(std::size_t count)
{
    const auto fresh = m_rows.end() - static_cast<std::ptrdiff_t>(count);
    const auto begin = std::ranges::upper_bound(m_rows.begin(), fresh, fresh->time, {}, &EventRow::time);
    std::vector<Number> order(static_cast<std::size_t>(m_rows.end() - begin));
    std::iota(order.begin(), order.end(), m_first + static_cast<Number>(begin - m_rows.begin()));
    std::ranges::inplace_merge(order, order.begin() + (fresh - begin), {},
                               [this](Number number) { return (*this)[number].time; });
    std::inplace_merge(begin, fresh, m_rows.end(),
                       [](const EventRow &a, const EventRow &b) { return a.time < b.time; });
    return order;
}

std::size_t EventLog::room() const
{
    // What happens now needs room for its texts too.
    return m_texts.bytes() < maximumTextBytes / 4 * 3 ? m_maximum - std::min(size(), m_maximum) : 0;
}

std::size_t EventLog::excess() const
{
    const std::size_t tooMany = size() - std::min(size(), m_maximum);
    return m_texts.bytes() <= maximumTextBytes ? tooMany : std::max(tooMany, (size() + 1) / 2);
}

void EventLog::forgetOldest(std::size_t count)
{
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(count));
    m_first += static_cast<Number>(count);
    m_forgotten += count;
    if (m_rows.empty() || 2 * m_forgotten > m_maximum || m_texts.bytes() > maximumTextBytes) {
        dropUnusedTexts();
    }
}

void EventLog::dropUnusedTexts()
{
    constexpr auto unknown = ~std::uint32_t{0};
    EventTexts used;
    std::vector<std::uint32_t> workers(m_texts.workers().size(), unknown);
    std::vector<std::uint32_t> groups(m_texts.groups().size(), unknown);
    std::vector<std::uint32_t> details(m_texts.details().size(), unknown);
    for (EventRow &row : m_rows) {
        if (workers[row.worker] == unknown || groups[row.group] == unknown || details[row.detail] == unknown) {
            const EventRow anew = used.rowOf(m_texts.eventOf(row));
            workers[row.worker] = anew.worker;
            groups[row.group] = anew.group;
            details[row.detail] = anew.detail;
        }
        row.worker = workers[row.worker];
        row.group = groups[row.group];
        row.detail = details[row.detail];
    }
    m_texts = std::move(used);
    m_forgotten = 0;
    ++m_renumberings;
}

} // namespace muster::viewmodels
