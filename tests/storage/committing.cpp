// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleet.h"
#include "support/randomfleet.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace storage;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;

std::vector<Heard> messagesAfter(Reader &reader, std::int64_t id)
{
    std::vector<Heard> messages;
    reader.forEachMessage(id, [&](const Heard &heard, std::int64_t) { messages.push_back(heard); });
    return messages;
}

std::vector<std::string> reportersIn(Reader &reader, TimeRange range)
{
    std::vector<std::string> workers;
    reader.history().forEachReport(range, [&](const Report &report) { workers.push_back(report.worker); });
    return workers;
}

std::vector<Event> eventsIn(Reader &reader, TimeRange range)
{
    std::vector<Event> events;
    reader.forEachEvent(range, [&](const Event &event) { events.push_back(event); });
    return events;
}

Event eventAt(Timestamp time, EventKind kind, EventReason reason)
{
    return {time, "c:g:n \xC3\xBC \"quoted\"", "c", "g", kind, reason, "detail; '--"};
}

class Committing : public testing::Test
{
protected:
    ScratchFolder folder;
    std::unique_ptr<Store> store = folder.store();

    void commit(const Commit &commit) { ASSERT_EQ(store->commit(commit), std::nullopt); }
    static Commit commitOf(Timestamp time, std::vector<Message> messages)
    {
        Commit commit;
        commit.time = time;
        for (Message &message : messages) {
            commit.messages.push_back({std::move(message), time});
        }
        return commit;
    }
};

TEST_F(Committing, AnEmptyCommitIsFine)
{
    commit({});
    EXPECT_THAT(messagesAfter(*folder.reader(), 0), IsEmpty());
}

TEST_F(Committing, MessagesComeBackInTheirOrder)
{
    RandomFleet random{1};
    std::vector<Heard> all;
    for (int i = 0; i < 20; ++i) {
        std::vector<Message> messages;
        for (int j = random.number(0, 5); j > 0; --j) {
            messages.push_back(random.message(start + i * 1s));
        }
        const Commit part = commitOf(start + i * 1s, messages);
        std::ranges::copy(part.messages, std::back_inserter(all));
        commit(part);
    }
    store.reset();
    EXPECT_EQ(messagesAfter(*folder.reader(), 0), all);
}

TEST_F(Committing, MessagesCanBeReadFromARowOn)
{
    for (int i = 0; i < 4; ++i) {
        commit(commitOf(start + i * 10s, {Unregistration{std::to_string(i)}}));
    }
    auto reader = folder.reader();
    EXPECT_EQ(messagesAfter(*reader, 2).size(), 2U);
    EXPECT_THAT(messagesAfter(*reader, 4), IsEmpty());
    const auto since = [&](Timestamp time, std::int64_t lastId) {
        std::vector<std::string> workers;
        reader->forEachMessageSince(time, lastId, [&](const Heard &heard, std::int64_t) {
            workers.push_back(std::get<Unregistration>(heard.message).worker);
        });
        return workers;
    };
    EXPECT_THAT(since(start, 4), ElementsAre("0", "1", "2", "3"));
    EXPECT_THAT(since(start + 10s, 4), ElementsAre("1", "2", "3"));
    EXPECT_THAT(since(start + 11s, 3), ElementsAre("2"));
    EXPECT_THAT(since(start + 1h, 4), IsEmpty());
    EXPECT_THAT(since(start, 0), IsEmpty());
}

TEST_F(Committing, ReportsAreFoundByTheirOwnTime)
{
    commit(commitOf(start, {ReportOf{"a", start}, ReportOf{"b", start + 1h}, Unregistration{"x"}}));
    commit(commitOf(start, {ReportOf{"late", start - 48h}}));
    commit(commitOf(start, {Registration{"y", {}, 600s}}));
    auto reader = folder.reader();
    EXPECT_THAT(reportersIn(*reader, {}), ElementsAre("late", "a", "b"));
    EXPECT_THAT(reportersIn(*reader, {start, start + 1h}), ElementsAre("a"));
    EXPECT_THAT(reportersIn(*reader, {start + 1ms, start + 1h + 1ms}), ElementsAre("b"));
    EXPECT_THAT(reportersIn(*reader, {start - 49h, start}), ElementsAre("late"));
    EXPECT_THAT(reportersIn(*reader, {start + 1ms, start + 1h}), IsEmpty());
}

TEST_F(Committing, EventsComeBackOldestFirst)
{
    Commit events;
    for (std::uint8_t kind = 0; kind < static_cast<std::uint8_t>(EventKind::Count_); ++kind) {
        events.events.push_back(eventAt(start - kind * 1s, static_cast<EventKind>(kind), EventReason::None));
    }
    for (std::uint8_t reason = 0; reason < static_cast<std::uint8_t>(EventReason::Count_); ++reason) {
        events.events.push_back(eventAt(start + 1s, EventKind::Unregistered, static_cast<EventReason>(reason)));
    }
    commit(events);
    auto expected = events.events;
    std::ranges::stable_sort(expected, {}, &Event::time);
    auto reader = folder.reader();
    EXPECT_THAT(eventsIn(*reader, {}), ElementsAreArray(expected));
    EXPECT_THAT(eventsIn(*reader, {start, start + 1s}), ElementsAre(events.events[0]));
    EXPECT_THAT(reader->newestEvents(2), ElementsAreArray(expected.end() - 2, expected.end()));
    EXPECT_EQ(reader->newestEvents(1'000).size(), expected.size());
    Commit other;
    other.events = {Event{start, "c:g:other", "c", "g", EventKind::Busy, EventReason::None, ""}};
    commit(other);
    EXPECT_THAT(reader->newestEvents(2, expected.front().worker), ElementsAreArray(expected.end() - 2, expected.end()));
    EXPECT_THAT(reader->newestEvents(9, "c:g:other"), ElementsAreArray(other.events));
    EXPECT_THAT(reader->newestEvents(9, "' OR 1=1 --"), IsEmpty());
}

TEST_F(Committing, EventsComeByThePageFromTheNewestOn)
{
    Commit events;
    for (int i = 0; i < 7; ++i) {
        // Three at each instant.
        events.events.push_back({start + i / 3 * 1s, "c:g:" + std::to_string(i), "c", "g", EventKind::Busy, {}, ""});
    }
    commit(events);
    auto reader = folder.reader();
    std::vector<Event> read;
    std::optional<history::EventPlace> place;
    std::vector<std::size_t> sizes;
    do {
        const history::EventPage page = reader->eventsBefore(place, 2);
        sizes.push_back(page.events.size());
        read.insert(read.begin(), page.events.begin(), page.events.end());
        place = page.rest;
    } while (place);
    EXPECT_THAT(read, ElementsAreArray(events.events));
    EXPECT_THAT(sizes, ElementsAre(2U, 2U, 2U, 1U));
    EXPECT_THAT(reader->eventsBefore(history::EventPlace{start, 0}, 2).events, IsEmpty());
}

TEST_F(Committing, EventsOfASubjectAreSpreadOverAPeriod)
{
    Commit events;
    for (int second = 0; second < 100; ++second) {
        const std::string group = second % 10 == 0 ? "rare" : "g";
        events.events.push_back({start + second * 1s, "c:" + group + ":w" + std::to_string(second % 20), "c", group,
                                 EventKind::Busy, EventReason::None, ""});
    }
    commit(events);
    auto reader = folder.reader();
    const storage::TimeRange range{start, start + 100s};
    const auto times = [&](const history::Subject &subject, int slots) {
        std::vector<int> seconds;
        for (const auto &[event, count] : reader->eventsIn(subject, range, slots)) {
            seconds.push_back(static_cast<int>((event.time - start) / 1s));
        }
        return seconds;
    };
    using history::Subject;
    EXPECT_THAT(times({}, 5), ElementsAre(0, 20, 40, 60, 80));
    EXPECT_THAT(times({}, 1'000).size(), 100U) << "a span is a second at least";
    EXPECT_THAT(times(Subject::ofGroup({"c", "rare"}), 5), ElementsAre(0, 20, 40, 60, 80));
    EXPECT_THAT(times(Subject::ofGroup({"c", "g"}), 4), ElementsAre(1, 25, 51, 75));
    EXPECT_THAT(times(Subject::ofGroup({"c", ""}), 2), ElementsAre(0, 50));
    EXPECT_THAT(times(Subject::ofGroup({"other", ""}), 5), IsEmpty());
    EXPECT_THAT(times(Subject::ofWorker("c:g:w7"), 100), ElementsAre(7, 27, 47, 67, 87));
    EXPECT_THAT(times(Subject::ofWorker("' OR 1=1 --"), 5), IsEmpty());
    EXPECT_THAT(reader->eventsIn({}, {start + 1h, start}, 5), IsEmpty());
}

TEST_F(Committing, WhatTellsMostIsFoundAmongManyEventsOfASlot)
{
    Commit events;
    for (int i = 0; i < 5'000; ++i) {
        const std::string name = std::to_string(i % 100);
        events.events.push_back({start + i * 10ms, "c:big:w" + name, "c", "big", EventKind::Busy, {}, ""});
    }
    const Event lost{start + 40s, "c:small:w", "c", "small", EventKind::Unregistered, EventReason::Lost, ""};
    events.events.push_back({start + 39s, "c:small:w", "c", "small", EventKind::Registered, {}, ""});
    events.events.push_back({start + 41s, "c:small:w", "c", "small", EventKind::Idle, {}, ""});
    events.events.push_back(lost);
    // Its id does not say where it stands.
    events.events.push_back({start + 10s, "elsewhere", "c", "small", EventKind::Registered, {}, ""});
    events.events.push_back({start + 49s, "elsewhere", "c", "small", EventKind::Idle, {}, ""});
    commit(events);
    auto reader = folder.reader();
    const storage::TimeRange range{start, start + 50s};
    using history::EventTally;
    using history::Subject;
    EXPECT_THAT(reader->eventsIn({}, range, 1).back(), (EventTally{lost, EventTally::mostCounted}));
    EXPECT_THAT(reader->eventsIn(Subject::ofGroup({"c", "small"}), range, 1).back(), (EventTally{lost, 5}));
    EXPECT_THAT(reader->eventsIn(Subject::ofWorker("c:small:w"), range, 1).back(), (EventTally{lost, 3}));
    const auto big = reader->eventsIn(Subject::ofGroup({"c", "big"}), range, 50);
    ASSERT_EQ(big.size(), 50U) << "every slot has some, however few are looked at";
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_THAT(reader->eventsIn({}, range, 1, stopped.get_token()), IsEmpty());
}

TEST_F(Committing, SlotsOfEventsStayWhereTheyAreWhileThePeriodMovesOn)
{
    Commit events;
    for (int second = 0; second < 100; ++second) {
        events.events.push_back({start + second * 1s, "c:g:w", "c", "g", EventKind::Busy, {}, ""});
    }
    commit(events);
    auto reader = folder.reader();
    const auto told = [&](std::chrono::seconds moved) {
        auto tallies = reader->eventsIn({}, {start + moved, start + moved + 50s}, 5);
        // Those at the edges are cut.
        return std::vector(tallies.begin() + 2, tallies.end() - 2);
    };
    const auto before = told(0s);
    int same = 0;
    for (const auto &tally : told(3s)) {
        if (tally.event.time <= before.back().event.time) {
            EXPECT_THAT(before, testing::Contains(tally));
            ++same;
        }
    }
    EXPECT_GT(same, 0);
}

TEST_F(Committing, GoodbyesAreFoundWithoutTheOtherEvents)
{
    Commit events;
    for (std::uint8_t reason = 0; reason < static_cast<std::uint8_t>(EventReason::Count_); ++reason) {
        events.events.push_back(
            eventAt(start + reason * 1s, EventKind::Unregistered, static_cast<EventReason>(reason)));
        events.events.push_back(eventAt(start, EventKind::Idle, static_cast<EventReason>(reason)));
    }
    commit(events);
    const std::map<std::string, std::vector<Timestamp>> expected{{events.events[0].worker, {start + 2s, start + 5s}}};
    EXPECT_EQ(folder.reader()->history().goodbyes({start, start + 1h}), expected);
    EXPECT_THAT(folder.reader()->history().goodbyes({start + 6s, start + 1h}), IsEmpty());
}

TEST_F(Committing, HistoryComesBackBySubject)
{
    RandomFleet random{2};
    Fleet fleet{Rules{}};
    std::vector<RollupRow> rows;
    for (int i = 0; i < 5; ++i) {
        for (int j = 0; j < 30; ++j) {
            fleet.apply(random.message(start + i * 30s), start + i * 30s);
        }
        Commit history;
        history.rollups = fleet.rollups(start + i * 30s);
        std::ranges::copy(history.rollups, std::back_inserter(rows));
        commit(history);
    }
    auto reader = folder.reader();
    EXPECT_EQ(reader->oldest(), start);
    std::size_t count = 0;
    for (const Subject &subject : reader->subjects()) {
        count += reader->rollups(subject, {}).size();
    }
    EXPECT_EQ(count, rows.size());
    for (RollupRow &row : rows) {
        row.summary.gpuHistogram = {}; // of the present only
        EXPECT_EQ(reader->rollups(row.subject, {row.time, row.time + 1ms}), std::vector{row})
            << row.subject.category << '/' << row.subject.group;
    }
    const auto some = reader->rollups({}, {start + 30s, start + 90s});
    ASSERT_EQ(some.size(), 2U);
    EXPECT_EQ(some[0].time, start + 30s);
    EXPECT_EQ(some[1].time, start + 60s);
    EXPECT_THAT(reader->rollups({"no", "such"}, {}), IsEmpty());
}

TEST_F(Committing, WithoutHistoryNothingIsOldest)
{
    EXPECT_EQ(folder.reader()->oldest(), std::nullopt);
    EXPECT_THAT(folder.reader()->subjects(), IsEmpty());
}

TEST_F(Committing, TheSameInstantOfHistoryIsOneRow)
{
    Commit history;
    history.rollups = {{start, {}, {}}};
    commit(history);
    history.rollups[0].summary[Resource::Workers].running = 7;
    commit(history);
    EXPECT_EQ(folder.reader()->rollups({}, {}), history.rollups);
}

TEST_F(Committing, ACheckpointKeepsThePresentAndWhereItStands)
{
    RandomFleet random{3};
    Fleet fleet{Rules{}};
    for (int round = 0; round < 3; ++round) {
        Commit part = commitOf(start + round * 30s, {});
        for (int i = 0; i < 40; ++i) {
            part.messages.push_back({random.message(start + round * 30s), start + round * 30s});
            fleet.apply(part.messages.back().message, part.messages.back().receivedAt);
        }
        part.checkpoint = Commit::Checkpoint{fleet.takeUnsaved(), fleet.capacities()};
        commit(part);
    }
    commit(commitOf(start + 2min, {Unregistration{"behind it"}}));
    store.reset();
    auto reader = folder.reader();
    EXPECT_THAT(reader->workers(), testing::UnorderedElementsAreArray(fleet.workers()));
    EXPECT_THAT(reader->capacities(), testing::UnorderedElementsAreArray(fleet.capacities()));
    EXPECT_EQ(reader->settings().at(checkpointSetting), "3") << "its own messages are in it";
}

TEST_F(Committing, APartOfACheckpointSaysHowFarEachOfItsWorkersIs)
{
    Worker worker;
    worker.id = "w";
    Commit first = commitOf(start, {Unregistration{"w"}});
    first.checkpoint = Commit::Checkpoint{{}, {}};
    commit(first);
    Commit part = commitOf(start + 1s, {Unregistration{"w"}});
    part.checkpoint = Commit::Checkpoint{{worker}, {}, std::nullopt};
    commit(part);
    auto reader = folder.reader();
    std::vector<std::int64_t> rows;
    reader->forEachWorker([&](const Worker &, std::int64_t row) { rows.push_back(row); });
    EXPECT_THAT(rows, testing::ElementsAre(2));
    EXPECT_EQ(reader->settings().at(checkpointSetting), "1") << "others are still to come";
    EXPECT_EQ(store->journalEnd(), 2);
}

TEST_F(Committing, WithdrawnCapacityIsGoneFromTheStore)
{
    Commit checkpoint;
    checkpoint.checkpoint.emplace();
    CapacityReport share;
    share.key = "c";
    share.worker = "w";
    share.partial = true;
    checkpoint.checkpoint->capacities = {{share, start}};
    commit(checkpoint);
    EXPECT_THAT(folder.reader()->capacities(), ElementsAreArray(checkpoint.checkpoint->capacities));
    checkpoint.checkpoint->capacities.clear();
    commit(checkpoint);
    EXPECT_THAT(folder.reader()->capacities(), IsEmpty());
}

TEST_F(Committing, ACheckpointOfAnEmptyStoreStandsAtItsBeginning)
{
    Commit checkpoint;
    checkpoint.checkpoint.emplace();
    commit(checkpoint);
    EXPECT_EQ(folder.reader()->settings().at(checkpointSetting), "0");
}

TEST_F(Committing, SettingsAreKeptAndReplaced)
{
    EXPECT_EQ(store->saveSetting("a", "1"), std::nullopt);
    EXPECT_EQ(store->saveSetting("a", "2 \xC3\xBC\n"), std::nullopt);
    EXPECT_EQ(store->saveSetting("b", ""), std::nullopt);
    EXPECT_EQ(folder.reader()->settings(), (Settings{{"a", "2 \xC3\xBC\n"}, {"b", ""}}));
}

TEST_F(Committing, ANoteIsASettingToo)
{
    EXPECT_EQ(store->noteSetting("a", "1"), std::nullopt);
    EXPECT_EQ(store->noteSetting("a", "2"), std::nullopt);
    EXPECT_EQ(store->saveSetting("b", "3"), std::nullopt);
    EXPECT_EQ(folder.reader()->settings(), (Settings{{"a", "2"}, {"b", "3"}}));
}

TEST_F(Committing, WhatFailsIsNotHalfThere)
{
    commit(commitOf(start, {ReportOf{"before", start}}));
    for (const char *table : {"event", "group_rollup", "worker_state", "capacity"}) {
        folder.run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'refused'); END")
                       .arg(QLatin1String{table}));
        Commit all = commitOf(start, {ReportOf{"half", start}});
        all.events = {eventAt(start, EventKind::Idle, EventReason::None)};
        all.rollups = {{start, {}, {}}};
        Worker worker;
        worker.id = "half";
        CapacityReport share;
        share.key = "half";
        all.checkpoint = Commit::Checkpoint{{worker}, {{share, start}}};
        const auto problem = store->commit(all);
        ASSERT_TRUE(problem) << table;
        EXPECT_THAT(*problem,
                    testing::AllOf(testing::HasSubstr("cannot write the store"), testing::HasSubstr("refused")));
        auto reader = folder.reader();
        EXPECT_THAT(reportersIn(*reader, {}), ElementsAre("before")) << table;
        EXPECT_THAT(reader->newestEvents(9), IsEmpty()) << table;
        EXPECT_THAT(reader->subjects(), IsEmpty()) << table;
        EXPECT_THAT(reader->workers(), IsEmpty()) << table;
        EXPECT_THAT(reader->capacities(), IsEmpty()) << table;
        folder.run(QStringLiteral("DROP TRIGGER refuse"));
    }
    commit(commitOf(start, {ReportOf{"after", start}}));
    EXPECT_THAT(reportersIn(*folder.reader(), {}), ElementsAre("after", "before"));
}

TEST_F(Committing, TheSizeOfTheStoreIsTold)
{
    const std::uint64_t before = store->fileSize();
    commit(commitOf(start, {ReportOf{std::string(200'000, 'x'), start}}));
    EXPECT_GE(store->fileSize(), before + 200'000);
}

} // namespace
} // namespace muster::test
