// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventmarks.h"

#include "viewmodels/eventmodel.h"
#include "viewmodels/format.h"
#include "viewmodels/timeticks.h"

#include <set>

namespace muster::viewmodels {

namespace {

QString textOf(const domain::Event &event)
{
    const QString detail = eventDetail(event);
    return QStringLiteral("%1  %2  %3").arg(momentText(event.time), plainLine(event.worker), eventWord(event.kind))
           + (detail.isEmpty() ? QString{} : QStringLiteral(" · ") + detail);
}

} // namespace

std::vector<EventMark> marksOf(const std::vector<domain::Event> &events, history::Period period, int pixels)
{
    std::vector<EventMark> marks;
    std::set<std::pair<std::int64_t, domain::EventKind>> taken;
    const auto length = (period.to - period.from).count();
    for (const domain::Event &event : events) {
        if (length <= 0 || event.time < period.from || event.time > period.to || marks.size() == mostMarks) {
            continue;
        }
        const std::int64_t pixel = (event.time - period.from).count() * std::max(pixels, 1) / length;
        if (taken.insert({pixel, event.kind}).second) {
            marks.push_back({event.time, event.kind, textOf(event)});
        }
    }
    return marks;
}

} // namespace muster::viewmodels
