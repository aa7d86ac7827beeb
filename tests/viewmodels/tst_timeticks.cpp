// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inzone.h"
#include "viewmodels/timeticks.h"

#include <QDateTime>
#include <QLocale>

#include <gmock/gmock.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Timestamp;
using history::Period;

namespace {

/// Thursday.
Timestamp local(int hour, int minute, int second = 0)
{
    return domain::fromUnixMilliseconds(
        QDateTime{QDate{2026, 11, 26}, QTime{hour, minute, second}}.toMSecsSinceEpoch());
}

std::vector<std::string> labels(Period period, int most)
{
    std::vector<std::string> labels;
    for (const TimeTick &tick : timeTicks(period, most)) {
        EXPECT_GE(tick.time, period.from);
        EXPECT_LE(tick.time, period.to);
        labels.push_back(tick.label.toStdString());
    }
    return labels;
}

/// The locale of a test.
struct Speaking
{
    explicit Speaking(QLocale::Language language, QLocale::Territory territory)
    {
        QLocale::setDefault({language, territory});
    }
    ~Speaking() { QLocale::setDefault(QLocale::c()); }
};

Timestamp utc(QDate day, int hour)
{
    return domain::fromUnixMilliseconds(QDateTime{day, QTime{hour, 0}, Qt::UTC}.toMSecsSinceEpoch());
}

} // namespace

TEST(TimeTicks, LeaveOutTheHourThatAClockSkipsInSpring)
{
    const InZone zone{centralEurope};
    const Timestamp midnight = utc({2026, 3, 28}, 23);
    const auto ticks = timeTicks({midnight, midnight + 5h}, 6);
    std::vector<std::string> told;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        told.push_back(ticks[i].label.toStdString());
        EXPECT_EQ(ticks[i].time, midnight + static_cast<int>(i) * 1h);
    }
    EXPECT_THAT(told, testing::ElementsAre("29 Mar", "01:00", "03:00", "04:00", "05:00", "06:00"));
}

TEST(TimeTicks, NameTheHourThatComesTwiceInAutumnOnce)
{
    const InZone zone{centralEurope};
    const Timestamp midnight = utc({2026, 10, 24}, 22);
    EXPECT_THAT(labels({midnight, midnight + 5h}, 6),
                testing::ElementsAre("25 Oct", "01:00", "02:00", "03:00", "04:00"));
    EXPECT_THAT(labels({midnight, midnight + 3 * 24h}, 4), testing::ElementsAre("25 Oct", "26 Oct", "27 Oct"));
    EXPECT_THAT(labels({midnight + 24h, midnight + 27h}, 6),
                testing::ElementsAre("23:00", "23:30", "26 Oct", "00:30", "01:00", "01:30", "02:00"))
        << "the day was an hour longer";
}

TEST(TimeTicks, StandAtRoundTimes)
{
    EXPECT_THAT(labels({local(11, 40), local(14, 40)}, 6),
                testing::ElementsAre("12:00", "12:30", "13:00", "13:30", "14:00", "14:30"));
    EXPECT_THAT(labels({local(11, 40, 10), local(11, 41, 10)}, 4),
                testing::ElementsAre("11:40:15", "11:40:30", "11:40:45", "11:41:00"));
}

TEST(TimeTicks, NameTheDayWhereOneBegins)
{
    EXPECT_THAT(labels({local(18, 0), local(18, 0) + 24h}, 4),
                testing::ElementsAre("18:00", "27 Nov", "06:00", "12:00", "18:00"));
    EXPECT_THAT(labels({local(18, 0), local(18, 0) + 3 * 24h}, 4), testing::ElementsAre("27 Nov", "28 Nov", "29 Nov"));
}

TEST(TimeTicks, BeginWeeksWithMonday)
{
    EXPECT_THAT(labels({local(0, 0), local(0, 0) + 30 * 24h}, 5),
                testing::ElementsAre("30 Nov", "7 Dec", "14 Dec", "21 Dec"));
}

TEST(TimeTicks, AreNoMoreThanThereIsRoomFor)
{
    for (const std::chrono::milliseconds length :
         std::initializer_list<std::chrono::milliseconds>{1min, 7min, 3h, 6h, 24h, 7 * 24h, 30 * 24h, 366 * 24h}) {
        for (int most = 2; most < 20; ++most) {
            const auto count = timeTicks({local(3, 7) - length, local(3, 7)}, most).size();
            EXPECT_LE(count, static_cast<std::size_t>(most) + 1) << length.count();
        }
    }
    EXPECT_LE(timeTicks({local(3, 7), local(3, 7)}, 5).size(), 1U);
}

TEST(TimeTicks, FollowTheLocale)
{
    {
        const Speaking german{QLocale::German, QLocale::Germany};
        EXPECT_THAT(labels({local(23, 30), local(23, 30) + 1h}, 4),
                    testing::ElementsAre("23:30", "23:45", "27. Nov.", "00:15", "00:30"));
    }
    const Speaking american{QLocale::English, QLocale::UnitedStates};
    EXPECT_THAT(labels({local(11, 30), local(13, 30)}, 3), testing::ElementsAre("12:00 PM", "1:00 PM"));
}

TEST(MomentText, IsAsShortAsThePeriodAllows)
{
    EXPECT_EQ(momentText(local(14, 32, 10), {local(12, 0), local(15, 0)}), QStringLiteral("14:32:10"));
    EXPECT_EQ(momentText(local(14, 32, 10), {local(12, 0), local(15, 0) + 24h}), QStringLiteral("26 Nov, 14:32"));
    EXPECT_EQ(momentText(local(23, 32, 10), {local(22, 0), local(22, 0) + 3h}), QStringLiteral("26 Nov, 23:32:10"));
    EXPECT_EQ(momentText(local(14, 32, 10)), QStringLiteral("26 Nov, 14:32:10"));
}

} // namespace muster::viewmodels
