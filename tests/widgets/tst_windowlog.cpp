// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindowtest.h"

namespace muster {

TEST_F(MainWindowTest, TakesTheLogAndAddsWhatHappens)
{
    const auto window = open();
    domain::Event event;
    event.time = domain::systemNow();
    event.worker = "lab:rack:a";
    m_history.page.events = {event};
    window->readLog();
    auto changes = lab({worker("lab:rack:a", 2, 8)});
    event.kind = domain::EventKind::Idle;
    changes.events = {event};
    window->apply(changes);
    const auto views = window->findChild<widgets::EventLogDock *>()->findChildren<QAbstractItemView *>();
    ASSERT_FALSE(views.isEmpty());
    EXPECT_EQ(views.first()->model()->rowCount(), 2);
}

TEST_F(MainWindowTest, ReadsTheLogAnewWhenSomeEventsWereLeftOut)
{
    const auto window = open();
    window->readLog();
    domain::Event event;
    event.time = domain::systemNow();
    event.worker = "lab:rack:a";
    auto left = event;
    left.worker = "lab:rack:b";
    m_history.page.events = {left, event};
    auto changes = lab({worker("lab:rack:a", 2, 8)});
    changes.events = {event};
    changes.hasMoreEvents = true;
    window->apply(changes);
    const auto views = window->findChild<widgets::EventLogDock *>()->findChildren<QAbstractItemView *>();
    EXPECT_EQ(views.first()->model()->rowCount(), 2);
}

TEST_F(MainWindowTest, TheLastHourMovesOnWhileReportsCome)
{
    const auto window = open();
    window->readLog();
    window->findChild<QAction *>(QStringLiteral("events.lastHour"))->trigger();
    auto changes = lab({worker("lab:rack:a", 2, 8)});
    domain::Event event;
    event.time = domain::systemNow() - 1h + 200ms;
    event.worker = "lab:rack:a";
    changes.events = {event};
    window->apply(changes);
    auto *rows = window->findChild<widgets::EventLogDock *>()->findChildren<QAbstractItemView *>().first()->model();
    changes.events.clear();
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    // Each of them puts off the timer that moves on when nothing comes.
    while (rows->rowCount() > 0 && std::chrono::steady_clock::now() < deadline) {
        window->apply(changes);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(rows->rowCount(), 0);
}

TEST_F(MainWindowTest, AnEventThatIsClickedLeadsToItsWorker)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->collapseAll();
    auto *log = window->findChild<widgets::EventLogDock *>();
    Q_EMIT log->eventChosen("lab:shelf:b", domain::systemNow());
    EXPECT_EQ(tree->selectedSubject(), history::Subject::ofWorker("lab:shelf:b"));
    EXPECT_TRUE(tree->isExpanded(tree->currentIndex().parent()));
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofWorker("lab:shelf:b"));
    EXPECT_EQ(window->statusBar()->currentMessage(), QString{});
}

TEST_F(MainWindowTest, AnEventThatIsClickedStaysUnderThePointer)
{
    const auto window = open();
    window->resize(1'440, 900);
    domain::Event event;
    event.time = domain::systemNow();
    event.worker = "lab:rack:a";
    m_history.page.events = {event};
    window->readLog();
    window->apply(lab({worker("lab:rack:a", 8, 8)}));
    QApplication::processEvents();
    auto *log = window->findChild<widgets::EventLogDock *>();
    auto *table = log->findChildren<QAbstractItemView *>().first();
    const int before = log->y();
    const QPoint row = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row);
    QApplication::processEvents();
    EXPECT_EQ(window->findChild<widgets::FleetView *>()->selectedSubject().worker, "lab:rack:a");
    EXPECT_EQ(log->y(), before);
}

TEST_F(MainWindowTest, SaysInASentenceWhyTheWorkerOfAnEventIsNotInTheTree)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
    auto *log = window->findChild<widgets::EventLogDock *>();
    window->findChild<widgets::Dashboard *>()->filterTo({.worker = "lab:rack:a"});
    Q_EMIT log->eventChosen("lab:shelf:b", domain::systemNow());
    EXPECT_EQ(window->statusBar()->currentMessage(),
              QStringLiteral("lab:shelf:b is not in the tree: the filters leave it out."));
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofWorker("lab:shelf:b"));
    Q_EMIT log->eventChosen("lab:rack:<b>gone</b>", domain::systemNow());
    EXPECT_EQ(window->statusBar()->currentMessage(),
              QStringLiteral("lab:rack:<b>gone</b> is not in the tree: it has left the fleet."));
    Q_EMIT log->eventChosen("lab:rack:a", domain::systemNow());
    EXPECT_EQ(window->statusBar()->currentMessage(), QString{});
}

TEST_F(MainWindowTest, FindsInTheEventLogByKeyboard)
{
    const auto window = open();
    auto *log = window->findChild<widgets::EventLogDock *>();
    log->hide();
    window->activateWindow();
    QCoreApplication::processEvents();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(log->isVisible());
    EXPECT_EQ(window->focusWidget(), log->findChild<QLineEdit *>(QStringLiteral("events.text")));
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(log->pauseAction()->isChecked());
}

} // namespace muster
