// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notifier.h"
#include "widgets/trayicon.h"

#include <QAction>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace muster::widgets {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

domain::CollectorStatus troubled(std::string problem)
{
    domain::CollectorStatus status;
    status.listening = "127.0.0.1:8018";
    status.problem = std::move(problem);
    return status;
}

class NotifierTest : public testing::Test
{
protected:
    void take(std::chrono::milliseconds at, std::vector<domain::Event> events, const std::string &problem = {})
    {
        domain::Changes changes;
        changes.time = start + at;
        changes.events = std::move(events);
        notifier.take(changes, troubled(problem));
    }
    static domain::Event lost(const std::string &worker)
    {
        return {start, worker, "c", "g", domain::EventKind::Unregistered, domain::EventReason::Lost, {}};
    }

    static constexpr domain::Timestamp start{1'700'000'000'000ms};
    std::vector<std::string> told;
    Notifier notifier{[this](const QString &title, const QString &text) {
        told.push_back((title + QStringLiteral(": ") + text).toStdString());
    }};
};

} // namespace

TEST(TrayIcon, SaysHowTheCollectorIsDoing)
{
    TrayIcon icon;
    EXPECT_EQ(icon.state(), TrayState::NoAgents);
    icon.setStatus({.running = 1'200, .provisioned = 0, .idle = 30, .lost = 4}, troubled({}));
    EXPECT_EQ(icon.state(), TrayState::Listening);
    EXPECT_EQ(icon.toolTip(), QStringLiteral("Muster: 1\u202f200 running, 30 idle, 4 lost"));
    icon.setStatus({.running = 1'200, .provisioned = 0, .idle = 30, .lost = 4}, troubled("disk <b>full</b>"));
    EXPECT_EQ(icon.state(), TrayState::Trouble);
    EXPECT_TRUE(icon.toolTip().endsWith(QStringLiteral("\ndisk ‹b›full‹/b›"))) << icon.toolTip().toStdString();
}

TEST(TrayIcon, WearsABadgeOfAnotherColourForEachState)
{
    TrayIcon icon;
    const auto picture = [&icon] { return icon.icon().pixmap(32).toImage(); };
    std::vector<QImage> pictures{picture()};
    icon.setStatus({.running = 1, .provisioned = 0, .idle = 0, .lost = 0}, troubled({}));
    pictures.push_back(picture());
    icon.setStatus({}, troubled("disk full"));
    pictures.push_back(picture());
    EXPECT_NE(pictures[0], pictures[1]);
    EXPECT_NE(pictures[1], pictures[2]);
    EXPECT_NE(pictures[0], pictures[2]);
    EXPECT_FALSE(pictures[0].isNull());
}

TEST(TrayIcon, OffersTheWindowAndTheWayOut)
{
    TrayIcon icon;
    QSignalSpy shows{&icon, &TrayIcon::showRequested};
    QSignalSpy hides{&icon, &TrayIcon::hideRequested};
    QSignalSpy quits{&icon, &TrayIcon::quitRequested};
    auto *toggle = icon.menu().findChild<QAction *>(QStringLiteral("tray.toggle"));
    EXPECT_EQ(toggle->text(), QStringLiteral("&Hide Muster"));
    toggle->trigger();
    EXPECT_EQ(hides.size(), 1);
    icon.setWindow(TrayIcon::Window::Hidden);
    EXPECT_EQ(toggle->text(), QStringLiteral("&Show Muster"));
    toggle->trigger();
    EXPECT_EQ(shows.size(), 1);
    icon.menu().findChild<QAction *>(QStringLiteral("tray.quit"))->trigger();
    EXPECT_EQ(quits.size(), 1);
}

TEST(TrayIcon, WritesNothingThatADesktopTakesForMarkup)
{
    EXPECT_EQ(withoutMarkup(QStringLiteral("<img src='x'>&lt;")), QStringLiteral("‹img src='x'›＆lt;"));
}

TEST_F(NotifierTest, TellsOfManyWhoWereLostOnce)
{
    take(0s, {lost("a"), lost("b"), lost("c"), lost("d"), lost("e")});
    EXPECT_THAT(told, ElementsAre("5 workers were lost: a, b, c and 2 more"));
}

TEST_F(NotifierTest, TellsAtMostOnceAMinuteAndThenOfAllSince)
{
    take(0s, {lost("a")});
    take(1s, {lost("b")});
    take(59s, {lost("c")});
    EXPECT_EQ(told.size(), 1U);
    take(60s, {});
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told.back(), "2 workers were lost: b, c");
    take(200s, {});
    EXPECT_EQ(told.size(), 2U);
}

TEST_F(NotifierTest, TellsNothingOfWhoSaidGoodbye)
{
    domain::Event goodbye = lost("a");
    goodbye.reason = domain::EventReason::SaidSo;
    take(0s, {goodbye});
    EXPECT_THAT(told, IsEmpty());
}

TEST_F(NotifierTest, ShortensNamesAndMakesThemHarmless)
{
    take(0s, {lost(std::string(500, 'x')), lost("a\nb")});
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front(), "2 workers were lost: " + std::string(59, 'x') + "…, a\uFFFDb");
}

TEST_F(NotifierTest, TellsOfATroubleWhenItBeginsAndAgainAfterAMinute)
{
    take(0s, {}, "the disk is full");
    take(1s, {}, "the disk is full");
    EXPECT_THAT(told, ElementsAre("Muster has a problem: the disk is full"));
    take(2s, {});
    take(3s, {}, "the disk is full");
    EXPECT_EQ(told.size(), 1U);
    take(60s, {}, "the disk is full");
    EXPECT_EQ(told.size(), 2U);
}

TEST_F(NotifierTest, IsNotSilencedByAClockThatIsSetBack)
{
    take(2h, {lost("a")});
    take(0s, {lost("b")});
    EXPECT_EQ(told.size(), 2U);
}

} // namespace muster::widgets
