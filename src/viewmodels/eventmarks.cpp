// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventmarks.h"

#include "viewmodels/eventwords.h"
#include "viewmodels/format.h"
#include "viewmodels/timeticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace muster::viewmodels {

namespace {

constexpr std::chrono::milliseconds shortestPlace{1};

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventMarks)
};

QString textOf(const domain::Event &event)
{
    const QString detail = eventDetail(event);
    return QStringLiteral("%1  %2  %3")
               .arg(momentText(event.time), shortName(plainLine(event.worker)), eventWord(event.kind))
           + (detail.isEmpty() ? QString{} : QStringLiteral(" · ") + detail);
}

/// The smaller, the more it tells.
int rank(domain::EventKind kind)
{
    static constexpr std::array<int, static_cast<std::size_t>(domain::EventKind::Count_)> ranks{1, 0, 3, 4, 2};
    return ranks[static_cast<std::size_t>(kind)];
}

void add(EventMark &mark, const domain::Event &event, std::int64_t count)
{
    if (mark.texts.isEmpty() || rank(event.kind) < rank(mark.kind)) {
        mark.time = event.time;
        mark.kind = event.kind;
        mark.texts.prepend(textOf(event));
    } else {
        mark.texts += textOf(event);
    }
    mark.count += count;
    if (count >= history::EventTally::mostCounted) {
        mark.counted = EventMark::Counted::AtLeast;
    }
}

} // namespace

std::vector<EventMark> marksOf(const std::vector<history::EventTally> &tallies, history::Period period, int places)
{
    const auto bounded = std::clamp<std::int64_t>(places, 1, mostMarks);
    const auto length = std::max<std::chrono::milliseconds>((period.to - period.from) / bounded, shortestPlace);
    std::map<std::int64_t, EventMark> marks;
    for (const auto &[event, count] : tallies) {
        if (event.time >= period.from && event.time <= period.to && period.from < period.to) {
            add(marks[history::indexOf(event.time, length)], event, count);
        }
    }
    std::vector<EventMark> list;
    std::ranges::transform(marks, std::back_inserter(list), [](auto &each) { return std::move(each.second); });
    return list;
}

QStringList textsOf(const std::vector<EventMark> &marks, qsizetype most)
{
    QStringList texts;
    std::int64_t count = 0;
    auto counted = EventMark::Counted::All;
    for (const EventMark &mark : marks) {
        texts += mark.texts;
        count += mark.count;
        counted = std::max(counted, mark.counted);
    }
    texts = texts.first(std::min(most, texts.size()));
    if (const auto more = static_cast<int>(count - texts.size()); more > 0) {
        texts += counted == EventMark::Counted::All ? EventText::tr("and %n more", nullptr, more)
                                                    : EventText::tr("and at least %n more", nullptr, more);
    }
    return texts;
}

} // namespace muster::viewmodels
