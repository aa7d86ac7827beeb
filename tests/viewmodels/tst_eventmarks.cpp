// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehistory.h"
#include "viewmodels/eventmarks.h"
#include "viewmodels/markfeed.h"

#include <gmock/gmock.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Event;
using domain::EventKind;
using domain::Timestamp;
using history::Subject;
using test::FakeHistory;

namespace {

constexpr Timestamp start = domain::fromUnixMilliseconds(1'700'000'000'000);

history::EventTally at(std::chrono::milliseconds time, EventKind kind = EventKind::Idle)
{
    return {{start + time, "c:g:w", "c", "g", kind, {}, {}}};
}

EventQuery about(const std::string &worker, Timestamp to = start)
{
    return {Subject::ofWorker(worker), {{}, to}, 200};
}

} // namespace

TEST(EventMarks, AreOneAPlaceAndShowWhatTellsMost)
{
    const auto marks = marksOf({at(-1s), at(0s, EventKind::Busy), at(10ms), at(20ms, EventKind::Registered), at(1s),
                                at(1'500ms, EventKind::Busy), at(99s, EventKind::Registered),
                                at(99'100ms, EventKind::Unregistered), at(101s)},
                               {start, start + 100s}, 100);
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].kind, EventKind::Registered);
    EXPECT_EQ(marks[0].time, start + 20ms);
    EXPECT_EQ(marks[0].texts.size(), 3);
    EXPECT_EQ(marks[1].kind, EventKind::Idle);
    EXPECT_EQ(marks[2].kind, EventKind::Unregistered);
}

TEST(EventMarks, AreNoMoreThanAGraphDraws)
{
    std::vector<history::EventTally> events;
    for (int i = 0; i < 1'000; ++i) {
        events.push_back(at(i * 1s));
    }
    EXPECT_EQ(marksOf(events, {start, start + 1'000s}, 1'000).size(), mostMarks);
    EXPECT_TRUE(marksOf(events, {start, start}, 1'000).empty());
    EXPECT_EQ(marksOf(events, {start, start + 1'000s}, 0).size(), 1U);
}

TEST(EventMarks, NameWhatHappenedAsPlainText)
{
    Event event = at(0s, EventKind::Unregistered).event;
    event.worker = "c:g:<b>\n";
    event.reason = domain::EventReason::Lost;
    const QString text = marksOf({{event}}, {start, start + 1s}, 10).front().texts.first();
    EXPECT_TRUE(text.contains(QStringLiteral("<b>\uFFFD  unregistered · lost"))) << text.toStdString();
}

TEST(EventMarks, StayWhereTheyAreWhileThePeriodMovesOn)
{
    const std::vector<history::EventTally> events{at(51s), at(52s), at(59s)};
    const auto times = [&](std::chrono::milliseconds moved) {
        std::vector<Timestamp> found;
        for (const EventMark &mark : marksOf(events, {start + moved, start + moved + 100s}, 10)) {
            found.push_back(mark.time);
        }
        return found;
    };
    for (int second = 0; second < 50; ++second) {
        EXPECT_EQ(times(second * 1s), times(0s)) << second;
    }
}

TEST(EventMarks, TellWhatTellsMostFirstAndHowManyMoreThereWere)
{
    auto idle = at(0s);
    idle.count = 5;
    auto lost = at(100ms, EventKind::Unregistered);
    lost.count = 3;
    const auto marks = marksOf({idle, lost}, {start, start + 100s}, 100);
    ASSERT_EQ(marks.size(), 1U);
    auto texts = textsOf(marks, 6);
    ASSERT_EQ(texts.size(), 3);
    EXPECT_TRUE(texts[0].contains(QStringLiteral("unregistered")));
    EXPECT_TRUE(texts[2].contains(QStringLiteral("and 6 more"))) << texts[2].toStdString();
    EXPECT_EQ(textsOf(marks, 1).size(), 2);
    EXPECT_EQ(textsOf(marksOf({at(0s)}, {start, start + 100s}, 100), 6).size(), 1);
    lost.count = history::EventTally::mostCounted;
    texts = textsOf(marksOf({lost}, {start, start + 100s}, 100), 6);
    EXPECT_TRUE(texts[1].contains(QStringLiteral("at least 99"))) << texts[1].toStdString();
}

TEST(MarkFeed, AsksForTheNewestOnlyAndDropsLateAnswers)
{
    FakeHistory history{FakeHistory::Answers::WhenTold};
    int arrivals = 0;
    MarkFeed feed{history, [&] { ++arrivals; }};
    feed.ask(about("a", start + 1s));
    feed.ask(about("a", start + 2s));
    ASSERT_EQ(history.eventsInAsked.size(), 2U);
    EXPECT_TRUE(history.eventsInAsked[0].cancelled.stop_requested());
    history.eventsInAsked[0].tell({at(0s), at(1s)});
    EXPECT_TRUE(feed.tallies().empty());
    history.eventsInAsked[1].tell({at(0s)});
    EXPECT_EQ(feed.tallies().size(), 1U);
    feed.ask(about("a", start + 3s));
    EXPECT_EQ(feed.tallies().size(), 1U) << "what is known stays in sight";
    feed.ask(about("b"));
    EXPECT_TRUE(feed.tallies().empty());
    history.eventsInAsked[2].tell({at(0s), at(1s)});
    EXPECT_TRUE(feed.tallies().empty());
    history.eventsInAsked[3].tell({at(0s), at(1s)});
    EXPECT_EQ(feed.tallies().size(), 2U);
    feed.ask(about("b"));
    feed.cancel();
    history.eventsInAsked[4].tell({});
    EXPECT_EQ(feed.tallies().size(), 2U);
    EXPECT_EQ(arrivals, 2);
}

} // namespace muster::viewmodels
