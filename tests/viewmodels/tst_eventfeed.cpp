// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehistory.h"
#include "support/randomevents.h"
#include "viewmodels/eventfeed.h"
#include "viewmodels/eventmodel.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Event;
using domain::Timestamp;
using history::EventPage;
using history::EventPlace;
using testing::ElementsAreArray;
using testing::IsEmpty;
using State = EventFeed::State;

namespace {

const auto noon = domain::parseRfc3339("2026-11-23T12:00:00Z").value();

/// A log as the store keeps it.
class FakeStore final
{
public:
    void commit(const Event &event)
    {
        std::int64_t number = 0;
        while (m_events.contains({event.time, number})) {
            ++number;
        }
        m_events.emplace(EventPlace{event.time, number}, event);
    }

    EventPage read(const std::optional<EventPlace> &before, int limit) const
    {
        EventPage page;
        auto at = before ? m_events.lower_bound(*before) : m_events.end();
        while (at != m_events.begin() && static_cast<int>(page.events.size()) < limit) {
            --at;
            page.events.insert(page.events.begin(), at->second);
            page.rest = at->first;
        }
        if (static_cast<int>(page.events.size()) < limit) {
            page.rest.reset();
        }
        return page;
    }

    std::vector<Event> all() const
    {
        std::vector<Event> events;
        std::ranges::transform(m_events, std::back_inserter(events), [](const auto &each) { return each.second; });
        return events;
    }

private:
    std::map<EventPlace, Event> m_events;
};

/// All different, so that one that is doubled or lost is seen.
Event event(Timestamp time, int number)
{
    return {time, "lab:rack:w" + std::to_string(number), "lab", "rack", domain::EventKind::Busy, {}, "task"};
}

std::vector<Event> events(Timestamp time, int count)
{
    std::vector<Event> made;
    for (int i = 0; i < count; ++i) {
        made.push_back(event(time + i * 1s, i));
    }
    return made;
}

class EventFeedTest : public testing::Test
{
protected:
    EventModel model;
    test::FakeHistory history{test::FakeHistory::Answers::WhenTold};
    int moved = 0;
    EventFeed feed{history, model, [this] { ++moved; }};
};

} // namespace

TEST_F(EventFeedTest, ReadsTheNewestAndThenOlderOnes)
{
    feed.read();
    ASSERT_EQ(history.pagesAsked.size(), 1U);
    EXPECT_EQ(history.pagesAsked.back().asked, std::nullopt);
    EXPECT_EQ(feed.state(), State::Reading);
    history.pagesAsked.back().tell({events(noon, 3), EventPlace{noon, 7}});
    EXPECT_EQ(model.rowCount(), 3);
    ASSERT_EQ(history.pagesAsked.size(), 2U);
    EXPECT_EQ(history.pagesAsked.back().asked, (EventPlace{noon, 7}));
    history.pagesAsked.back().tell({events(noon - 1h, 2), std::nullopt});
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.eventAt(4).time, noon - 1h);
    EXPECT_EQ(feed.state(), State::Complete);
    EXPECT_EQ(history.pagesAsked.size(), 2U);
    EXPECT_EQ(moved, 3);
}

TEST_F(EventFeedTest, ShowsWhatHappensWhenNothingCanBeRead)
{
    feed.take(events(noon, 2));
    EXPECT_EQ(model.rowCount(), 2);
    feed.read();
    history.pagesAsked.back().tell({.events = {}, .rest = {}, .isBroken = true});
    EXPECT_EQ(feed.state(), State::Broken);
    feed.take(events(noon + 1h, 1));
    EXPECT_EQ(model.rowCount(), 3);
    feed.read();
    history.pagesAsked.back().tell({events(noon, 2), std::nullopt});
    EXPECT_EQ(feed.state(), State::Complete);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(EventFeedTest, GoesOnBehindAPageThatCouldNotBeRead)
{
    feed.read();
    history.pagesAsked.back().tell({events(noon, 3), EventPlace{noon, 0}});
    history.pagesAsked.back().tell({{event(noon - 1min, 1)}, std::nullopt, true});
    EXPECT_EQ(feed.state(), State::Broken);
    EXPECT_EQ(model.rowCount(), 3) << "nothing of half a page";
    feed.take({event(noon - 2min, 8), event(noon + 1min, 9)});
    EXPECT_EQ(model.rowCount(), 4) << "the other is in a page that is not read yet";
    feed.read();
    EXPECT_EQ(history.pagesAsked.back().asked, (EventPlace{noon, 0}));
    history.pagesAsked.back().tell({{event(noon - 2min, 8), event(noon - 1min, 1)}, std::nullopt});
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(feed.state(), State::Complete);
}

TEST_F(EventFeedTest, ReadsAnewWhatWillNotBeToldIt)
{
    feed.readAnew();
    EXPECT_TRUE(history.pagesAsked.empty()) << "it was not read before";
    feed.read();
    history.pagesAsked.back().tell({events(noon, 3), std::nullopt});
    feed.take({event(noon + 1h, 9)});
    feed.readAnew();
    EXPECT_EQ(feed.state(), State::Reading);
    auto all = events(noon, 5);
    all.push_back(event(noon + 1h, 9));
    history.pagesAsked.back().tell({all, std::nullopt});
    EXPECT_THAT(model.events(), ElementsAreArray(all));
}

TEST_F(EventFeedTest, StopsAndGoesOn)
{
    feed.read();
    history.pagesAsked.back().tell({events(noon, 3), EventPlace{noon, 0}});
    feed.stop();
    EXPECT_EQ(feed.state(), State::Stopped);
    EXPECT_TRUE(history.pagesAsked.back().cancelled.stop_requested());
    // Late, and in a page that is not read yet.
    feed.take({event(noon - 1min, 8)});
    feed.take({event(noon + 1min, 9)});
    EXPECT_EQ(model.rowCount(), 4);
    feed.read();
    EXPECT_EQ(history.pagesAsked.back().asked, (EventPlace{noon, 0}));
    history.pagesAsked.back().tell({{event(noon - 1min, 8)}, std::nullopt});
    EXPECT_EQ(model.rowCount(), 5);
    feed.stop();
    EXPECT_EQ(feed.state(), State::Complete);
}

TEST_F(EventFeedTest, StoppedBeforeTheFirstPageLosesNothing)
{
    feed.take({event(noon, 1)});
    feed.read();
    feed.take({event(noon + 1s, 2)});
    feed.stop();
    EXPECT_THAT(model.events(), ElementsAreArray({event(noon, 1), event(noon + 1s, 2)}));
    feed.read();
    history.pagesAsked.back().tell({{event(noon, 1)}, std::nullopt});
    EXPECT_THAT(model.events(), ElementsAreArray({event(noon, 1), event(noon + 1s, 2)}));
}

TEST_F(EventFeedTest, EndsWhenTheLogIsFull)
{
    EventModel small{nullptr, domain::systemNow, 4};
    EventFeed toSmall{history, small};
    toSmall.read();
    history.pagesAsked.back().tell({events(noon, 3), EventPlace{noon, 0}});
    history.pagesAsked.back().tell({events(noon - 1h, 3), EventPlace{noon - 1h, 0}});
    EXPECT_EQ(toSmall.state(), State::Full);
    EXPECT_EQ(small.rowCount(), 4);
    EXPECT_EQ(small.eventAt(3).time, noon - 1h + 2s);
}

TEST_F(EventFeedTest, LosesAndDoublesNothingWhateverComesFirst)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        test::RandomEvents random{seed};
        FakeStore store;
        std::deque<Event> unpublished;
        int number = 0;
        const auto commit = [&] {
            const auto late = random.below(4) == 0 ? random.below(300) * 1s : 0s;
            const Event made = event(noon + (number / 3) * 1s - late, number);
            ++number;
            store.commit(made);
            unpublished.push_back(made);
        };
        for (int i = 0; i < 100; ++i) {
            commit();
        }
        unpublished.clear();

        EventModel read;
        test::FakeHistory asked{test::FakeHistory::Answers::WhenTold};
        EventFeed reading{asked, read};
        reading.read();
        std::optional<EventPage> underWay;
        while (reading.state() != State::Complete || !unpublished.empty()) {
            switch (random.below(6)) {
            case 0:
                number < 400 ? commit() : void();
                break;
            case 1:
                if (!unpublished.empty()) {
                    reading.take({unpublished.front()});
                    unpublished.pop_front();
                }
                break;
            case 2:
                // Read now, and told later.
                if (!underWay && reading.state() == State::Reading) {
                    underWay = store.read(asked.pagesAsked.back().asked, 7);
                }
                break;
            case 3:
                if (underWay) {
                    asked.pagesAsked.back().tell(*std::exchange(underWay, {}));
                }
                break;
            default:
                if (random.below(10) == 0 && !underWay) {
                    reading.stop();
                }
                reading.read();
                break;
            }
        }
        ASSERT_THAT(read.events(), testing::UnorderedElementsAreArray(store.all())) << "seed " << seed;
        EXPECT_TRUE(std::ranges::is_sorted(read.events(), {}, &Event::time));
    }
}

} // namespace muster::viewmodels
