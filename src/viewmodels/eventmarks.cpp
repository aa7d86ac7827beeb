// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventmarks.h"

#include "viewmodels/eventwords.h"
#include "viewmodels/format.h"
#include "viewmodels/timeticks.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace muster::viewmodels {

namespace {

QString textOf(const domain::Event &event)
{
    const QString detail = eventDetail(event);
    return QStringLiteral("%1  %2  %3").arg(momentText(event.time), plainLine(event.worker), eventWord(event.kind))
           + (detail.isEmpty() ? QString{} : QStringLiteral(" · ") + detail);
}

/// The smaller, the more it tells.
int rank(domain::EventKind kind)
{
    static constexpr std::array<int, static_cast<std::size_t>(domain::EventKind::Count_)> ranks{1, 0, 2, 3};
    return ranks[static_cast<std::size_t>(kind)];
}

} // namespace

std::vector<EventMark> marksOf(const std::vector<domain::Event> &events, history::Period period, int places)
{
    const auto length = (period.to - period.from).count();
    const auto bounded = std::clamp<std::int64_t>(places, 1, mostMarks);
    std::map<std::int64_t, EventMark> marks;
    for (const domain::Event &event : events) {
        if (length <= 0 || event.time < period.from || event.time > period.to) {
            continue;
        }
        const auto [place, isNew] = marks.try_emplace((event.time - period.from).count() * bounded / length);
        EventMark &mark = place->second;
        if (isNew || rank(event.kind) < rank(mark.kind)) {
            mark.time = event.time;
            mark.kind = event.kind;
        }
        mark.texts += textOf(event);
    }
    std::vector<EventMark> list;
    std::ranges::transform(marks, std::back_inserter(list), [](auto &each) { return std::move(each.second); });
    return list;
}

} // namespace muster::viewmodels
