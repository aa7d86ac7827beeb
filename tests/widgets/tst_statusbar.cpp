// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandbox.h"
#include "widgets/elidedlabel.h"
#include "widgets/statusbar.h"
#include "widgets/welcomepage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace muster {

using namespace std::chrono_literals;
using widgets::ElidedLabel;
using widgets::StatusBar;
using widgets::WelcomePage;

namespace {

domain::CollectorStatus healthy()
{
    domain::CollectorStatus status;
    status.listening = "127.0.0.1:8018";
    status.reportsPerSecond = 1.5;
    status.ackP99 = 6ms;
    status.historyAge = 24h * 31;
    status.historyBytes = 412ULL << 20U;
    return status;
}

const ElidedLabel &note(const StatusBar &bar, const char *which)
{
    const auto *label = bar.findChild<ElidedLabel *>(QStringLiteral("status.") + QLatin1String(which));
    EXPECT_NE(label, nullptr);
    return *label;
}

} // namespace

TEST(StatusBar, TellsHowTheCollectorIsDoing)
{
    StatusBar bar;
    bar.setStatus(healthy());
    bar.setAgents(44);
    EXPECT_EQ(note(bar, "listening").text(), QStringLiteral("● listening on 127.0.0.1:8018"));
    EXPECT_EQ(note(bar, "listening").look(), ElidedLabel::Look::Good);
    EXPECT_EQ(note(bar, "agents").text(), QStringLiteral("44 agents · 1.5 reports/s"));
    EXPECT_EQ(note(bar, "ack").text(), QStringLiteral("ack p99 6 ms"));
    EXPECT_EQ(note(bar, "history").text(), QStringLiteral("history 31 days · 412 MB"));
}

TEST(StatusBar, GroupsTheDigitsOfALongWait)
{
    auto status = healthy();
    status.ackP99 = 1'234ms;
    StatusBar bar;
    bar.setStatus(status);
    EXPECT_EQ(note(bar, "ack").text(), QStringLiteral("ack p99 1\u202f234 ms"));
}

TEST(StatusBar, SaysThatTheNewestIsStillBeingRead)
{
    auto status = healthy();
    status.isCatchingUp = true;
    StatusBar bar;
    bar.setStatus(status);
    EXPECT_EQ(note(bar, "listening").text(), QStringLiteral("● as last kept; reading the newest reports …"));
    EXPECT_EQ(note(bar, "listening").look(), ElidedLabel::Look::Note);
    status.isCatchingUp = false;
    bar.setStatus(status);
    EXPECT_EQ(note(bar, "listening").text(), QStringLiteral("● listening on 127.0.0.1:8018"));
}

TEST(StatusBar, SetsThousandsApartInOneWay)
{
    auto status = healthy();
    status.reportsPerSecond = 12'345.6;
    StatusBar bar;
    bar.setStatus(status);
    bar.setAgents(12'346);
    EXPECT_EQ(note(bar, "agents").text(), QStringLiteral("12\u202f346 agents · 12\u202f346 reports/s"));
}

TEST(StatusBar, SaysNothingOfAHistoryThatHasNotBegun)
{
    auto status = healthy();
    status.historyAge = {};
    StatusBar bar;
    bar.setStatus(status);
    EXPECT_TRUE(note(bar, "history").isHidden());
}

TEST(StatusBar, SaysWhatIsWrongInPlaceOfTheAddress)
{
    auto status = healthy();
    status.problem = "The disk is full: free some space.";
    StatusBar bar;
    bar.setStatus(status);
    EXPECT_EQ(note(bar, "listening").text(), QStringLiteral("● The disk is full: free some space."));
    EXPECT_EQ(note(bar, "listening").look(), ElidedLabel::Look::Bad);
}

TEST(StatusBar, SaysNothingOfWhatWasNotMeasured)
{
    StatusBar bar;
    bar.setStatus({});
    EXPECT_EQ(note(bar, "listening").look(), ElidedLabel::Look::Note);
    EXPECT_TRUE(note(bar, "ack").isHidden());
    EXPECT_TRUE(note(bar, "history").isHidden());
}

TEST(StatusBar, ShowsAProblemWithMarkupAsItStands)
{
    auto status = healthy();
    status.problem = "<img src='x.png'>\n" + std::string(500, 'x');
    StatusBar bar;
    bar.resize(300, 26);
    bar.setStatus(status);
    bar.show();
    EXPECT_FALSE(note(bar, "listening").text().contains(QLatin1Char('\n')));
    EXPECT_FALSE(note(bar, "listening").toolTip().contains(QStringLiteral("<img")));
}

TEST(WelcomePage, TellsWhatToTypeElsewhereAndCopiesIt)
{
    WelcomePage page;
    page.setStatus(healthy());
    auto *box = page.findChild<widgets::CommandBox *>(QStringLiteral("welcome.agent"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->command(), QStringLiteral("muster-agent --target http://127.0.0.1:8018"));
    QTest::mouseClick(box->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), box->command());
    EXPECT_EQ(page.findChild<widgets::CommandBox *>(QStringLiteral("welcome.clearml"))->command(),
              QStringLiteral("api_server: http://127.0.0.1:8018"));
}

TEST(WelcomePage, OffersNoAddressWhileNothingListens)
{
    WelcomePage page;
    page.setStatus({});
    EXPECT_TRUE(page.findChild<widgets::CommandBox *>()->isHidden());
}

TEST(WelcomePage, NamesThisMachineWhereTheListenerTakesEveryAddress)
{
    EXPECT_EQ(widgets::reachableUrl(QStringLiteral("10.0.0.7:8018")), QStringLiteral("http://10.0.0.7:8018"));
    EXPECT_EQ(widgets::reachableUrl(QStringLiteral("https://10.0.0.7:8018")), QStringLiteral("https://10.0.0.7:8018"));
    EXPECT_EQ(widgets::reachableUrl(QStringLiteral("https://[::]:8018")),
              QStringLiteral("https://%1:8018").arg(QSysInfo::machineHostName()));
    EXPECT_EQ(widgets::reachableUrl(QStringLiteral("0.0.0.0:8018")),
              QStringLiteral("http://%1:8018").arg(QSysInfo::machineHostName()));
    EXPECT_EQ(widgets::reachableUrl(QStringLiteral("[::]:8018")),
              QStringLiteral("http://%1:8018").arg(QSysInfo::machineHostName()));
}

} // namespace muster
