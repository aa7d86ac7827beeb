// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleet.h"
#include "support/fakehistory.h"
#include "support/randomfleet.h"
#include "viewmodels/eventmodel.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"
#include "widgets/grouppicker.h"
#include "widgets/infodock.h"
#include "widgets/samplefleet.h"
#include "widgets/valuefield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

#include <algorithm>

namespace muster::widgets {

using namespace std::chrono_literals;
using history::LedgerState;
using history::Subject;
using test::changesOf;
using test::FakeHistory;
using test::worker;
using viewmodels::formatCount;

namespace {

constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'700'000'000'000);

domain::Event eventOf(const std::string &id, domain::Timestamp time, domain::EventKind kind)
{
    domain::Event event;
    event.time = time;
    event.worker = id;
    event.kind = kind;
    return event;
}

class InfoDockTest : public testing::Test
{
protected:
    InfoDockTest() { open(FakeHistory::Answers::AtOnce); }

    void open(FakeHistory::Answers answers)
    {
        window = std::make_unique<QMainWindow>();
        history = std::make_unique<FakeHistory>(answers);
        dock = new InfoDock{fleet, *history, window.get()};
        window->addDockWidget(Qt::RightDockWidgetArea, dock);
        window->resize(400, 800);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    void apply(const domain::Changes &changes)
    {
        fleet.apply(changes);
        dock->apply(changes);
    }

    void apply(std::vector<domain::Worker> workers) { apply(changesOf(std::move(workers), now)); }

    /// The value that stands under this title on the visible page.
    QString value(const char *title) const
    {
        const ValueField *field = fieldOf(title);
        EXPECT_NE(field, nullptr) << title;
        return field != nullptr ? field->value() : QString{};
    }

    ValueField *fieldOf(const char *title) const
    {
        for (auto *field : dock->findChildren<ValueField *>()) {
            if (field->isVisible() && field->accessibleName() == QLatin1String(title)) {
                return field;
            }
        }
        return nullptr;
    }

    QTableView *table(const char *name) const { return dock->findChild<QTableView *>(QLatin1String(name)); }
    QString title() const { return dock->findChild<ElidedLabel *>(QStringLiteral("info.title"))->text(); }
    QStringList eventWords() const
    {
        QStringList words;
        const auto *model = table("info.events")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            words += model->index(row, static_cast<int>(viewmodels::EventColumn::Event)).data().toString();
        }
        return words;
    }

    viewmodels::FleetModel fleet;
    std::unique_ptr<FakeHistory> history;
    std::unique_ptr<QMainWindow> window;
    InfoDock *dock = nullptr;
};

} // namespace

TEST_F(InfoDockTest, TellsOfTheTotalWhenNobodyIsSelected)
{
    apply({worker("lab:rack:a", 2, 8), worker("cloud:p5:b", 8, 192)});
    EXPECT_EQ(title(), QStringLiteral("Whole fleet"));
    EXPECT_EQ(value("GPUs"), QStringLiteral("10"));
    EXPECT_EQ(value("CPUs"), QStringLiteral("200"));
    EXPECT_FALSE(dock->findChild<GroupPicker *>()->isVisible()) << "the total is compared with nobody";
}

TEST_F(InfoDockTest, TellsOfTheGroupAndOfTheCategory)
{
    apply({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 1, 4), worker("cloud:p5:b", 8, 192)});
    dock->showSubject(Subject::ofGroup({"lab", "rack"}));
    EXPECT_EQ(title(), QStringLiteral("lab:rack"));
    EXPECT_EQ(value("GPUs"), QStringLiteral("2"));
    EXPECT_TRUE(dock->findChild<GroupPicker *>()->isVisible());
    dock->showSubject(Subject::ofGroup({"lab", ""}));
    EXPECT_EQ(title(), QStringLiteral("lab"));
    EXPECT_EQ(value("GPUs"), QStringLiteral("3"));
    dock->showSubject(Subject::ofGroup({"gone", "group"}));
    EXPECT_EQ(value("GPUs"), viewmodels::unknownText());
}

TEST_F(InfoDockTest, TellsIdleTimeFromTheLedger)
{
    history->ledger = {{now - 720h, now}, {}, {}};
    history->ledger.workers[LedgerState::HeldIdle] = 100h + 2min;
    history->ledger.workers[LedgerState::Free] = 40h + 10min;
    history->ledger.gpus[LedgerState::Free] = 1'121h;
    apply({worker("lab:rack:a", 2, 8)});
    dock->showSubject(Subject::ofGroup({"lab", "rack"}));
    EXPECT_EQ(history->ledgersAsked.back().asked.first, Subject::ofGroup({"lab", "rack"}));
    EXPECT_EQ(history->ledgersAsked.back().asked.second, (history::Period{now - 30 * 24h, now}));
    EXPECT_EQ(value("Idle, last 30 days"), QStringLiteral("140 h 12 min"));
    EXPECT_EQ(value("Idle GPU-hours"), formatCount(1'121));
    EXPECT_TRUE(fieldOf("Idle GPU-hours")->toolTip().contains(QStringLiteral("Free")));
}

TEST_F(InfoDockTest, AsksTheLedgerAgainEveryFewMinutesOnly)
{
    apply({worker("lab:rack:a", 2, 8)});
    dock->showSubject(Subject::ofGroup({"lab", "rack"}));
    const auto asked = history->ledgersAsked.size();
    dock->moveTo(now + 4min);
    dock->apply({});
    EXPECT_EQ(history->ledgersAsked.size(), asked);
    dock->moveTo(now + 5min);
    EXPECT_EQ(history->ledgersAsked.size(), asked + 1);
}

TEST_F(InfoDockTest, ShowsNoIdleTimeOfSomebodyElse)
{
    open(FakeHistory::Answers::WhenTold);
    apply({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 1, 4)});
    dock->showSubject(Subject::ofGroup({"lab", "rack"}));
    dock->showSubject(Subject::ofGroup({"lab", "shelf"}));
    auto &asked = history->ledgersAsked;
    history::LedgerAnswer answer;
    answer.workers[LedgerState::Free] = 1h;
    asked[asked.size() - 2].tell(answer);
    EXPECT_EQ(value("Idle, last 30 days"), viewmodels::unknownText());
    asked.back().tell(answer);
    EXPECT_EQ(value("Idle, last 30 days"), QStringLiteral("1 h 0 min"));
}

TEST_F(InfoDockTest, DoesNothingWhileItIsClosed)
{
    apply({worker("lab:rack:a", 2, 8)});
    auto *close = dock->findChild<QToolButton *>(QStringLiteral("info.close"));
    QTest::mouseClick(close, Qt::LeftButton);
    EXPECT_FALSE(dock->isVisible());
    const auto asked = history->ledgersAsked.size();
    dock->showSubject(Subject::ofGroup({"lab", "rack"}));
    dock->showSubject(Subject::ofWorker("lab:rack:a"));
    dock->moveTo(now + 1h);
    EXPECT_EQ(history->ledgersAsked.size(), asked);
    EXPECT_TRUE(history->eventsAsked.empty());
    dock->toggleViewAction()->trigger();
    EXPECT_EQ(history->eventsAsked.size(), 1U);
    EXPECT_EQ(value("Name"), QStringLiteral("a"));
}

TEST_F(InfoDockTest, TellsOfTheWorkerAndItsGpus)
{
    apply({worker("lab:rack:a", 8, 8)});
    dock->showSubject(Subject::ofWorker("lab:rack:a"));
    EXPECT_EQ(title(), QStringLiteral("lab:rack:a"));
    EXPECT_EQ(value("Task"), QStringLiteral("train-llm-7"));
    EXPECT_EQ(table("info.gpus")->model()->rowCount(), 8);
    EXPECT_TRUE(table("info.gpus")->isVisible());
    auto idle = test::idle(worker("lab:rack:a", 8, 8));
    apply({idle});
    EXPECT_EQ(value("Task"), QStringLiteral("no task")) << "it follows what is reported";
}

TEST_F(InfoDockTest, SaysThatAWorkerHasNoGpuAndScrollsThroughMany)
{
    apply({worker("lab:rack:none", 0, 8), worker("lab:rack:many", 64, 8)});
    dock->showSubject(Subject::ofWorker("lab:rack:none"));
    EXPECT_TRUE(dock->findChild<QLabel *>(QStringLiteral("info.noGpus"))->isVisible());
    EXPECT_FALSE(table("info.gpus")->isVisible());
    EXPECT_EQ(dock->findChild<QLabel *>(QStringLiteral("info.noGpus"))->text(), QStringLiteral("It reports no GPU."));
    dock->showSubject(Subject::ofWorker("lab:rack:many"));
    EXPECT_FALSE(dock->findChild<QLabel *>(QStringLiteral("info.noGpus"))->isVisible());
    EXPECT_EQ(table("info.gpus")->model()->rowCount(), 64);
    EXPECT_LT(table("info.gpus")->height(), 250);
}

TEST_F(InfoDockTest, SaysThatAWorkerHasNoGpuOnlyWhereItIsKnown)
{
    auto changes = changesOf({worker("lab:rack:new", 0, 0)}, now);
    domain::Worker silent = changes.workers.front();
    silent.lastStats.reset();
    changes.workers.front() = silent;
    apply(changes);
    dock->showSubject(Subject::ofWorker("lab:rack:new"));
    const auto *text = dock->findChild<QLabel *>(QStringLiteral("info.noGpus"));
    EXPECT_TRUE(text->isVisible());
    EXPECT_EQ(text->text(), QStringLiteral("Not known: it has reported no figures yet."));
}

TEST_F(InfoDockTest, SaysThatAWorkerHasLeftTheFleetAndAsksForItsEvents)
{
    using enum domain::EventKind;
    open(FakeHistory::Answers::WhenTold);
    apply({worker("lab:rack:a", 2, 8)});
    dock->showSubject(Subject::ofWorker("lab:rack:left"));
    EXPECT_EQ(value("State"), QStringLiteral("has left the fleet"));
    EXPECT_EQ(value("Name") + value("Category") + value("Group"), QStringLiteral("leftlabrack"));
    for (const char *title : {"Registered", "Last heard", "Last report", "Its clock", "Task", "Home disk"}) {
        EXPECT_EQ(value(title), viewmodels::unknownText()) << title;
    }
    for (const char *name : {"info.gpus", "info.noGpus", "info.gpuHeading"}) {
        EXPECT_FALSE(dock->findChild<QWidget *>(QLatin1String{name})->isVisible()) << name;
    }
    ASSERT_EQ(history->eventsAsked.size(), 1U);
    history->eventsAsked.back().tell({eventOf("lab:rack:left", now - 1h, Unregistered)});
    EXPECT_EQ(eventWords(), QStringList{QStringLiteral("unregistered")});
    dock->showSubject(Subject::ofWorker("lonely"));
    EXPECT_EQ(value("Name"), QStringLiteral("lonely"));
    EXPECT_EQ(value("Group"), viewmodels::unknownText()) << "its place was not in its id";
}

TEST_F(InfoDockTest, FollowsAWorkerThatLeavesAndReturns)
{
    apply({worker("lab:rack:a", 2, 8)});
    dock->showSubject(Subject::ofWorker("lab:rack:a"));
    apply({test::gone(worker("lab:rack:a", 2, 8))});
    EXPECT_EQ(value("State"), QStringLiteral("has left the fleet"));
    EXPECT_FALSE(table("info.gpus")->isVisible());
    apply({worker("lab:rack:a", 2, 8)});
    EXPECT_EQ(value("State"), QStringLiteral("running, busy"));
    EXPECT_TRUE(table("info.gpus")->isVisible());
    EXPECT_EQ(history->eventsAsked.size(), 1U);
}

TEST_F(InfoDockTest, TellsTheEventsOfTheWorkerOnceEach)
{
    using enum domain::EventKind;
    open(FakeHistory::Answers::WhenTold);
    apply({worker("lab:rack:a", 2, 8)});
    dock->showSubject(Subject::ofWorker("lab:rack:a"));
    EXPECT_EQ(history->eventsAsked.back().asked, "lab:rack:a");
    const auto before = eventOf("lab:rack:a", now - 1h, Registered);
    const auto meanwhile = eventOf("lab:rack:a", now, Busy);
    const auto later = eventOf("lab:rack:a", now + 1s, Idle);
    auto changes = changesOf({}, now);
    changes.events = {meanwhile, eventOf("lab:rack:b", now, Unregistered)};
    dock->apply(changes);
    EXPECT_EQ(eventWords(), QStringList{QStringLiteral("busy")});
    history->eventsAsked.back().tell({before, meanwhile});
    changes.events = {meanwhile, later};
    dock->apply(changes);
    EXPECT_EQ(eventWords(),
              (QStringList{QStringLiteral("idle"), QStringLiteral("busy"), QStringLiteral("registered")}));
}

TEST_F(InfoDockTest, SaysThatAWorkerHasNoEvents)
{
    apply({worker("lab:rack:a", 2, 8)});
    dock->showSubject(Subject::ofWorker("lab:rack:a"));
    EXPECT_TRUE(dock->findChild<QLabel *>(QStringLiteral("info.noEvents"))->isVisible());
    EXPECT_FALSE(table("info.events")->isVisible());
}

TEST_F(InfoDockTest, OffersTheOtherGroupsToCompareWith)
{
    apply({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 1, 4), worker("cloud:p5:b", 8, 192)});
    dock->showSubject(Subject::ofGroup({"lab", "rack"}));
    QSignalSpy chosen{dock, &InfoDock::comparisonChosen};
    auto *picker = dock->findChild<GroupPicker *>();
    window->activateWindow();
    picker->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(picker, QStringLiteral("SHE"));
    auto *list = picker->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    ASSERT_EQ(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<domain::Subject>(), (domain::Subject{"lab", "shelf"}));
    QCoreApplication::processEvents();
    EXPECT_EQ(picker->text(), QString{});

    QTest::keyClick(picker, Qt::Key_Down);
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->model()->rowCount(), 2) << "all but itself";
    list->hide();
}

TEST_F(InfoDockTest, ShowsNamesFromTheNetworkAsTextAndKeepsItsWidth)
{
    const std::string name = "<img src='x.png'>" + std::string(230, 'x');
    apply({worker("lab:rack:" + name, 2, 8)});
    const int width = dock->minimumSizeHint().width();
    dock->showSubject(Subject::ofWorker("lab:rack:" + name));
    EXPECT_EQ(value("Name"), QString::fromStdString(name));
    ValueField *field = fieldOf("Name");
    EXPECT_TRUE(field->text().endsWith(QChar{0x2026}));
    EXPECT_TRUE(field->toolTip().contains(QStringLiteral("&lt;img")));
    EXPECT_FALSE(field->toolTip().contains(QStringLiteral("<img")));
    EXPECT_LE(dock->minimumSizeHint().width(), std::max(width, 300));
}

TEST_F(InfoDockTest, LetsAValueBeCopiedAsAWhole)
{
    const std::string name(200, 'n');
    apply({worker("lab:rack:" + name, 2, 8)});
    dock->showSubject(Subject::ofWorker("lab:rack:" + name));
    ValueField *field = fieldOf("Name");
    window->activateWindow();
    field->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(field->hasFocus());
    QTest::keySequence(field, QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromStdString(name));
    field->setValue(QStringLiteral("other"));
    EXPECT_EQ(field->selectedText(), QString::fromStdString(name)) << "what is selected stays";
    fieldOf("Group")->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(field->text(), QStringLiteral("other"));
}

/// The figures of the panel beside those worked out here, for fleets that do everything a fleet may do.
TEST_F(InfoDockTest, AgreesWithARandomFleet)
{
    test::RandomFleet random{7};
    domain::Fleet present{domain::Rules{}};
    auto time = now;
    for (int step = 0; step < 60; ++step) {
        time += 10s;
        for (int i = 0; i < 5; ++i) {
            present.apply(random.message(time), time);
        }
        present.tick(time);
        apply(present.takeChanges(time));
        std::map<domain::GroupKey, std::array<std::int64_t, 2>> devices;
        for (const domain::Worker &each : present.visibleWorkers()) {
            if (each.liveness == domain::Liveness::Gone) {
                continue;
            }
            auto &[gpus, cpus] = devices[{each.name.category, each.name.group}];
            const bool isRunning = each.liveness == domain::Liveness::Running;
            gpus += isRunning ? static_cast<std::int64_t>(each.stats.gpus.size()) : 0;
            cpus += isRunning ? static_cast<std::int64_t>(each.stats.cpuUtilization.size()) : 0;
            dock->showSubject(Subject::ofWorker(each.id));
            EXPECT_EQ(value("Name"),
                      each.name.name.empty() ? viewmodels::unknownText() : viewmodels::plainLine(each.name.name));
            EXPECT_EQ(table("info.gpus")->model()->rowCount(), static_cast<int>(each.stats.gpus.size()));
        }
        for (const auto &[key, counts] : devices) {
            dock->showSubject(Subject::ofGroup({key.category, key.group}));
            EXPECT_EQ(value("GPUs"), formatCount(counts[0])) << key.category << ':' << key.group;
            EXPECT_EQ(value("CPUs"), formatCount(counts[1]));
        }
    }
}

} // namespace muster::widgets
