// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventscsv.h"

#include <QBuffer>
#include <QLocale>

#include <gtest/gtest.h>

namespace muster::viewmodels {

using domain::Event;
using domain::EventKind;
using domain::EventReason;

namespace {

const auto instant = domain::parseRfc3339("2026-11-23T13:15:00.250Z").value();

/// Writes the events, as far as it may.
bool write(QIODevice &device, const std::vector<Event> &events, const ContinueExport &goesOn = {})
{
    EventTexts texts;
    std::vector<EventRow> rows;
    for (const Event &event : events) {
        rows.push_back(texts.rowOf(event));
    }
    return writeEventsCsv(device, rows, texts, goesOn);
}

std::string csvOf(const std::vector<Event> &events)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(write(buffer, events));
    return buffer.data().toStdString();
}

/// Takes so many bytes and then has no room.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace

TEST(EventsCsv, WritesAHeaderAndARowAnEvent)
{
    EXPECT_EQ(csvOf({{instant, "a:b:c", "a", "b", EventKind::Registered, EventReason::Returned, ""},
                     {instant, "a:b:c", "a", "b", EventKind::Busy, EventReason::None, "task-7"}}),
              "time,worker,category,group,event,reason,detail\r\n"
              "2026-11-23T13:15:00.250Z,a:b:c,a,b,registered,returned,\r\n"
              "2026-11-23T13:15:00.250Z,a:b:c,a,b,busy,,task-7\r\n");
}

TEST(EventsCsv, WithoutEventsIsAHeader)
{
    EXPECT_EQ(csvOf({}), "time,worker,category,group,event,reason,detail\r\n");
}

TEST(EventsCsv, QuotesAndDisarmsHostileText)
{
    const std::string csv = csvOf({{instant, "=1+1", "a,b", "say \"x\"", EventKind::Idle, EventReason::None, "@cmd"}});
    EXPECT_NE(csv.find(",'=1+1,\"a,b\",\"say \"\"x\"\"\",idle,,'@cmd\r\n"), std::string::npos) << csv;
}

TEST(EventsCsv, IsTheSameInEveryLocale)
{
    const std::vector<Event> events{{instant, "a:b:c", "a", "b", EventKind::Idle, EventReason::None, ""}};
    const std::string before = csvOf(events);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const std::string after = csvOf(events);
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(before, after);
}

TEST(EventsCsv, SaysWhenTheDeviceIsFull)
{
    const std::vector<Event> many(40'000, Event{instant, "a:b:c", "a", "b", EventKind::Idle, EventReason::None, ""});
    FullDevice atOnce{10};
    EXPECT_FALSE(write(atOnce, many));
    FullDevice later{1'500'000};
    EXPECT_FALSE(write(later, many));
}

TEST(EventsCsv, BreaksOffWhenItIsTold)
{
    const std::vector<Event> many(60'000, Event{instant, "a:b:c", "a", "b", EventKind::Idle, EventReason::None, ""});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<std::size_t> told;
    const auto twice = [&](std::size_t written) {
        told.push_back(written);
        return told.size() < 2;
    };
    EXPECT_FALSE(write(buffer, many, twice));
    ASSERT_EQ(told.size(), 2U);
    EXPECT_LT(told.front(), told.back());
    EXPECT_LT(told.back(), many.size());
}

} // namespace muster::viewmodels
