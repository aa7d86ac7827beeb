// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomevents.h"
#include "viewmodels/eventmodel.h"
#include "viewmodels/eventwords.h"
#include "viewmodels/format.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>

#include <algorithm>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Event;
using domain::EventKind;
using domain::EventReason;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const auto afternoon = domain::parseRfc3339("2026-11-23T14:39:07Z").value();

class EventFilterTest : public testing::Test
{
protected:
    std::vector<Event> shown() const
    {
        std::vector<Event> events;
        for (int row = 0; row < model.rowCount(); ++row) {
            events.push_back(model.eventAt(row));
        }
        return events;
    }

    std::vector<std::string> workers() const
    {
        std::vector<std::string> ids;
        for (const Event &event : shown()) {
            ids.push_back(event.worker);
        }
        return ids;
    }

    void filterText(const QString &text)
    {
        EventFilter filter = model.filter();
        filter.text = text;
        model.setFilter(filter);
    }

    domain::Timestamp now = afternoon;
    EventModel model{nullptr, [this] { return now; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

/// What a filter means, said as simply as can be.
bool passes(const Event &event, const EventFilter &filter, domain::Timestamp now)
{
    const auto has = [&](const QString &text) { return text.toCaseFolded().contains(filter.text.toCaseFolded()); };
    const FleetScope &scope = filter.scope;
    return (has(formatDateTime(event.time)) || has(formatClock(event.time, {})) || has(plainLine(event.worker))
            || has(plainLine(event.category + ':' + event.group)) || has(eventWord(event.kind))
            || has(eventDetail(event)))
           && (!filter.hasKinds() || filter.kinds.test(static_cast<std::size_t>(event.kind)))
           && (scope.worker.empty() || scope.worker == event.worker)
           && (scope.subject.category.empty() || scope.subject.category == event.category)
           && (scope.subject.group.empty() || scope.subject.group == event.group)
           && event.time >= filter.period.begin(now) && event.time < filter.period.end();
}

EventFilter randomFilter(test::RandomEvents &random)
{
    static const QStringList texts{QString{},
                                   QStringLiteral("9F3E"),
                                   QStringLiteral("sk 9f"),
                                   QStringLiteral("task "),
                                   QStringLiteral("ärg"),
                                   QStringLiteral("x…"),
                                   QStringLiteral("dgx:RACK1"),
                                   QStringLiteral("lost · 9"),
                                   QStringLiteral("came"),
                                   QStringLiteral("idle"),
                                   QStringLiteral(" 15:0"),
                                   QStringLiteral("w7dgx"),
                                   QStringLiteral("1")};
    EventFilter filter;
    filter.text = texts[random.below(static_cast<int>(texts.size()))];
    filter.kinds = static_cast<unsigned>(random.below(3) == 0 ? random.below(16) : 0);
    switch (random.below(6)) {
    case 0:
        filter.scope.subject = {"dgx", ""};
        break;
    case 1:
        filter.scope.subject = {"Lab", "rack1"};
        break;
    case 2:
        filter.scope.worker = "dgx:rack0:w1";
        break;
    default:
        break;
    }
    switch (random.below(5)) {
    case 0:
        filter.period.span = 1h;
        break;
    case 1:
        filter.period = {.from = afternoon - 2h, .to = afternoon + 1h};
        break;
    default:
        break;
    }
    return filter;
}

} // namespace

TEST_F(EventFilterTest, LooksForTextInEveryColumn)
{
    model.append({{afternoon - 24h, "lab:rack:a", "lab", "rack", EventKind::Registered, EventReason::Returned, ""},
                  {afternoon, "dgx:pod:B", "dgx", "pod", EventKind::Busy, EventReason::None, "9f3e"},
                  {afternoon, "dgx:pod:c", "elsewhere", "pod", EventKind::Unregistered, EventReason::SaidSo, "bye"}});
    const std::pair<const char *, std::vector<std::string>> expectations[] = {
        {"", {"dgx:pod:c", "dgx:pod:B", "lab:rack:a"}},
        {"POD:b", {"dgx:pod:B"}},
        {"elsewhere:p", {"dgx:pod:c"}},
        {"came back", {"lab:rack:a"}},
        {"unreg", {"dgx:pod:c"}},
        {"Task 9F", {"dgx:pod:B"}},
        {"itself · b", {"dgx:pod:c"}},
        {"11-22 14:39", {"lab:rack:a"}},
        {"nothing like it", {}},
    };
    for (const auto &[text, expected] : expectations) {
        filterText(QString::fromUtf8(text));
        EXPECT_EQ(workers(), expected) << text;
    }
}

TEST_F(EventFilterTest, FindsTimesToTheSecondInAnyOrderOfMinutes)
{
    const auto at = [](std::chrono::seconds distance) {
        return Event{
            afternoon + distance, std::to_string(distance.count()), "c", "g", EventKind::Idle, EventReason::None, ""};
    };
    // 14:39:07, :17, 14:40:07, 15:39:00 and 13:39:59.
    model.append({at(-3'548s), at(0s), at(10s), at(60s), at(3'593s)});
    const std::pair<const char *, std::vector<std::string>> expectations[] = {
        {":07", {"60", "0"}},
        {"39:0", {"3593", "0"}},
        {"9:5", {"-3548"}},
        {"4:39:17", {"10"}},
        {"39:", {"3593", "10", "0", "-3548"}},
    };
    for (const auto &[text, expected] : expectations) {
        filterText(QString::fromUtf8(text));
        EXPECT_EQ(workers(), expected) << text;
    }
}

TEST_F(EventFilterTest, FindsTimesAsTheUsersLocaleWritesThem)
{
    const QLocale before;
    const auto at = [](std::chrono::seconds distance) {
        return Event{
            afternoon + distance, std::to_string(distance.count()), "c", "g", EventKind::Idle, EventReason::None, ""};
    };
    // In the afternoon of the 23rd, in its morning, and the day before.
    model.append({at(-24h), at(-12h), at(0s)});
    const std::tuple<const char *, const char *, std::vector<std::string>> expectations[] = {
        {"en_US", "02:39:07 pm", {"0", "-86400"}},
        {"en_US", "11/23/2026 02:39:07 A", {"-43200"}},
        {"en_US", "11/22 02:39 PM", {"-86400"}},
        {"en_US", "11/23 ", {"0", "-43200"}},
        {"en_US", "14:39", {}},
        {"de", "22.11. 14:39", {"-86400"}},
        {"de", "23.11.2026 14:39:0", {"0"}},
        {"ja", "2026/11/23 02", {"-43200"}},
    };
    for (const auto &[locale, text, expected] : expectations) {
        QLocale::setDefault(QLocale{QLatin1String{locale}});
        filterText(QString{});
        filterText(QString::fromUtf8(text));
        EXPECT_EQ(workers(), expected) << locale << ": " << text;
    }
    QLocale::setDefault(before);
}

TEST_F(EventFilterTest, DoesNotFindWhatReachesFromOneTextIntoTheNext)
{
    model.append({{afternoon, "ab", "c", "g", EventKind::Registered, EventReason::None, ""},
                  {afternoon, "cd", "c", "g", EventKind::Registered, EventReason::None, ""}});
    filterText(QStringLiteral("bc"));
    EXPECT_THAT(workers(), IsEmpty());
}

TEST_F(EventFilterTest, JudgesWhatArrivesLater)
{
    filterText(QStringLiteral("wanted"));
    model.append({{afternoon, "wanted", "c", "g", EventKind::Registered, EventReason::None, ""},
                  {afternoon, "other", "c", "g", EventKind::Registered, EventReason::None, ""}});
    model.prepend({{afternoon - 1h, "old", "c", "g", EventKind::Registered, EventReason::None, "wanted"}});
    EXPECT_THAT(workers(), ElementsAre("wanted", "old"));
}

TEST_F(EventFilterTest, APeriodThatEndsNowMovesOn)
{
    model.append({{afternoon - 59min, "early", "c", "g", EventKind::Registered, EventReason::None, ""},
                  {afternoon, "late", "c", "g", EventKind::Registered, EventReason::None, ""}});
    EventFilter filter;
    filter.period.span = 1h;
    model.setFilter(filter);
    EXPECT_THAT(workers(), ElementsAre("late", "early"));
    model.moveTo(afternoon + 1min);
    EXPECT_THAT(workers(), ElementsAre("late", "early"));
    model.moveTo(afternoon + 2min);
    EXPECT_THAT(workers(), ElementsAre("late"));
    model.prepend({{afternoon - 2h, "older", "c", "g", EventKind::Registered, EventReason::None, ""}});
    EXPECT_THAT(workers(), ElementsAre("late"));
}

TEST_F(EventFilterTest, LateOnesFindTheirPlaceByTime)
{
    model.append({{afternoon, "first", "c", "g", EventKind::Registered, EventReason::None, ""},
                  {afternoon + 2s, "third", "c", "g", EventKind::Registered, EventReason::None, ""}});
    const QPersistentModelIndex third = model.index(0, 1);
    model.append({{afternoon + 3s, "fourth", "c", "g", EventKind::Registered, EventReason::None, ""},
                  {afternoon + 1s, "second", "c", "g", EventKind::Registered, EventReason::None, ""}});
    EXPECT_THAT(workers(), ElementsAre("fourth", "third", "second", "first"));
    EXPECT_EQ(third.row(), 1);
}

TEST_F(EventFilterTest, ShowsWhatANaiveFilterWould)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        test::RandomEvents random{seed};
        EventModel small{nullptr, [this] { return now; }, 150};
        const QAbstractItemModelTester watch{&small, QAbstractItemModelTester::FailureReportingMode::Fatal};
        std::vector<Event> all;
        const auto check = [&] {
            std::vector<Event> expected;
            std::ranges::copy_if(all, std::back_inserter(expected),
                                 [&](const Event &event) { return passes(event, small.filter(), now); });
            std::ranges::reverse(expected);
            std::vector<Event> shown;
            for (int row = 0; row < small.rowCount(); ++row) {
                shown.push_back(small.eventAt(row));
            }
            ASSERT_EQ(shown, expected) << "seed " << seed << ", text " << small.filter().text.toStdString();
        };
        for (int step = 0; step < 40; ++step) {
            if (random.below(3) == 0) {
                small.setFilter(randomFilter(random));
            } else if (random.below(3) == 0) {
                const auto begin = all.empty() ? afternoon : all.front().time;
                auto older = random.series(begin - 8h, random.below(30));
                std::erase_if(older, [&](const Event &event) { return event.time > begin; });
                const std::size_t room = 150 - all.size();
                small.prepend(older);
                all.insert(all.begin(), older.end() - static_cast<std::ptrdiff_t>(std::min(room, older.size())),
                           older.end());
            } else {
                // Some are late.
                const auto end = all.empty() ? afternoon : all.back().time - random.below(2) * 1h;
                const auto newer = random.series(end, random.below(30));
                small.append(newer);
                all.insert(all.end(), newer.begin(), newer.end());
                std::ranges::stable_sort(all, {}, &Event::time);
                all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(150, all.size())));
            }
            now += 10min;
            small.moveTo(now);
            ASSERT_NO_FATAL_FAILURE(check());
        }
    }
}

TEST_F(EventFilterTest, ForgetsTextsThatNobodyHasAnyMore)
{
    EventModel small{nullptr, [this] { return now; }, 100};
    EventFilter filter;
    filter.text = QStringLiteral("task 1");
    small.setFilter(filter);
    for (int i = 0; i < 2'000; ++i) {
        small.append({{afternoon + i * 1s, "w" + std::to_string(i), "c" + std::to_string(i), "g", EventKind::Busy,
                       EventReason::None, std::to_string(i)}});
    }
    EXPECT_LE(small.log().texts().workers().size(), 200U);
    EXPECT_LE(small.log().texts().details().size(), 200U);
    EXPECT_LE(small.log().texts().groups().size(), 200U);
    EXPECT_EQ(small.rowCount(), 100);
    EXPECT_EQ(small.eventAt(99).worker, "w1900");
}

TEST_F(EventFilterTest, HoldsAMillion)
{
    test::RandomEvents random{1};
    std::vector<Event> page;
    for (int i = 0; i < 10'000; ++i) {
        page.push_back(random.at(afternoon + i * 1ms));
    }
    EventModel full{nullptr, [this] { return now; }};
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(full.prepend(page), i < 99);
        for (Event &event : page) {
            event.time -= 10s;
        }
    }
    EXPECT_EQ(full.rowCount(), 1'000'000);
    EXPECT_FALSE(full.prepend(page));
    EXPECT_EQ(full.rowCount(), 1'000'000);
    full.append({random.at(afternoon + 1h)});
    EXPECT_EQ(full.rowCount(), 1'000'000);
    EventFilter filter;
    filter.kinds.set(static_cast<std::size_t>(EventKind::Idle));
    full.setFilter(filter);
    EXPECT_GT(full.rowCount(), 200'000);
    EXPECT_LT(full.rowCount(), 300'000);
}

} // namespace muster::viewmodels
