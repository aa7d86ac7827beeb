// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/firstversion.h"
#include "support/scratchfolder.h"

#include <QFileInfo>

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using namespace storage;

int reportsIn(Reader &reader)
{
    int reports = 0;
    reader.history().forEachReport({}, [&](const Report &) { ++reports; });
    return reports;
}

TEST(Migrating, AStoreOfTheFirstVersionLosesNothing)
{
    constexpr int rows = 300;
    const ScratchFolder folder;
    makeStoreOfFirstVersion(folder.path(), rows);
    const QString backup = folder.file() + QStringLiteral(".v1.bak");
    EXPECT_TRUE(std::holds_alternative<std::string>(Reader::open(folder.path()))) << "a reader upgrades nothing";

    const auto store = folder.store();
    auto reader = folder.reader();
    EXPECT_EQ(reportsIn(*reader), rows);
    std::vector<Report> last;
    reader->forEachMessage(rows - 1,
                           [&](const Heard &heard, std::int64_t) { last.push_back(std::get<Report>(heard.message)); });
    const Report expected = ReportOf{"w4", start + (rows - 1) * 1s}.cpus({5}).gpus({50, 60});
    EXPECT_THAT(last, testing::ElementsAre(expected));
    EXPECT_EQ(reader->damagedRows(), 0);

    ASSERT_TRUE(QFileInfo::exists(backup));
    const Connection old{backup, Connection::Access::ReadOnly};
    Statement count{old.database(), QStringLiteral("SELECT count(*), (SELECT user_version FROM pragma_user_version) "
                                                   "FROM journal")};
    ASSERT_TRUE(count.run() && count.next());
    EXPECT_EQ(count.integer(0), rows);
    EXPECT_EQ(count.integer(1), 1);
}

std::vector<Event> everyKindOfEvent()
{
    std::vector<Event> events;
    // Those that the first version knew.
    for (std::uint8_t kind = 0; kind <= static_cast<std::uint8_t>(EventKind::Busy); ++kind) {
        for (std::uint8_t reason = 0; reason <= static_cast<std::uint8_t>(EventReason::Expired); ++reason) {
            for (const char *detail : {"", "653c1e48d7029707d10881e6a1ead497", "abc", "ABCD", "ab\xC3\xBC"}) {
                // Several of one time, and not in order of time.
                const Timestamp time = start - std::chrono::seconds{reason % 3};
                events.push_back({time, "c:g:w" + std::to_string(kind), "c", reason % 2 == 0 ? "g" : "renamed",
                                  static_cast<EventKind>(kind), static_cast<EventReason>(reason), detail});
            }
        }
    }
    events.push_back({start, "alone", "DEFAULT", "Default Group", EventKind::Idle, EventReason::None, "t"});
    events.push_back({start, "alone", "", "", EventKind::Busy, EventReason::None, "t"});
    return events;
}

std::vector<Event> eventsIn(Reader &reader)
{
    std::vector<Event> events;
    reader.forEachEvent({}, [&](const Event &event) { events.push_back(event); });
    return events;
}

/// A store as the second version left it, with these events.
void makeStoreOfSecondVersion(const QString &folder, const std::vector<Event> &events)
{
    QDir{}.mkpath(folder);
    const Connection connection{storeFile(folder), Connection::Access::ReadWrite};
    ASSERT_EQ(upgradeSchema(connection.database(), schemaScripts().first(2)), std::nullopt);
    Statement insert{connection.database(),
                     QStringLiteral("INSERT INTO event (time, worker, category, group_name, kind, reason, detail) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?)")};
    for (const Event &event : events) {
        insert.bind(toUnixMilliseconds(event.time)).bind(event.worker).bind(event.category).bind(event.group);
        ASSERT_TRUE(insert.bind(name(event.kind)).bind(name(event.reason)).bind(event.detail).run()) << insert.error();
    }
}

TEST(Migrating, EventsStayWhatTheyWere)
{
    auto events = everyKindOfEvent();
    const ScratchFolder folder;
    makeStoreOfSecondVersion(folder.path(), events);
    const auto store = folder.store();
    const auto reader = folder.reader();
    std::ranges::stable_sort(events, {}, &Event::time);
    EXPECT_EQ(eventsIn(*reader), events);
    EXPECT_EQ(reader->newestEvents(7), (std::vector<Event>{events.end() - 7, events.end()}));
    EXPECT_EQ(reader->history().goodbyes({start - 1h, start + 1h}).at("c:g:w1").size(), 5U);
}

TEST(Migrating, EventsOfBothVersionsAreOneLog)
{
    auto events = everyKindOfEvent();
    const ScratchFolder folder;
    makeStoreOfSecondVersion(folder.path(), events);
    const auto store = folder.store();
    Commit more;
    more.time = start;
    more.events = events;
    ASSERT_EQ(store->commit(more), std::nullopt);
    events.insert(events.end(), more.events.begin(), more.events.end());
    std::ranges::stable_sort(events, {}, &Event::time);
    EXPECT_EQ(eventsIn(*folder.reader()), events);
}

TEST(Migrating, TheUpgradedStoreTakesReports)
{
    const ScratchFolder folder;
    makeStoreOfFirstVersion(folder.path(), 3);
    const auto store = folder.store();
    Commit commit;
    commit.time = start;
    commit.messages = {{ReportOf{"new", start}.gpus({90}), start}};
    EXPECT_EQ(store->commit(commit), std::nullopt);
    EXPECT_EQ(reportsIn(*folder.reader()), 4);
}

} // namespace
} // namespace muster::test
