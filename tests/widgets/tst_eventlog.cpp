// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventlogtest.h"

namespace muster::widgets {

TEST_F(EventLogTest, SaysThatThereIsNothingYet)
{
    const auto *empty = dock->findChild<QLabel *>(QStringLiteral("eventLogEmpty"));
    EXPECT_TRUE(empty->isVisible());
    model.append(events(1));
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(table()->isVisible());
    model.clear();
    EXPECT_TRUE(empty->isVisible());
}

TEST_F(EventLogTest, ShowsTheShortFormDockedAndEveryColumnFloating)
{
    model.append(events(1));
    EXPECT_TRUE(isShown(EventColumn::Time) && isShown(EventColumn::Worker) && isShown(EventColumn::Event));
    EXPECT_FALSE(isShown(EventColumn::Group) || isShown(EventColumn::Detail));
    EXPECT_FALSE(table()->horizontalHeader()->isVisible());
    dock->setFloating(true);
    EXPECT_TRUE(isShown(EventColumn::Group) && isShown(EventColumn::Detail));
    EXPECT_TRUE(table()->horizontalHeader()->isVisible());
    dock->setFloating(false);
    EXPECT_FALSE(isShown(EventColumn::Group) || isShown(EventColumn::Detail));
}

TEST_F(EventLogTest, ShowsTheShortFormWhereverItCameFrom)
{
    auto *homeless = new EventLogDock(model);
    window.addDockWidget(Qt::LeftDockWidgetArea, homeless);
    EXPECT_TRUE(homeless->findChild<QTableView *>()->isColumnHidden(static_cast<int>(EventColumn::Detail)));
}

TEST_F(EventLogTest, MakesRoomForTheDateOfOlderEvents)
{
    model.append(events(1));
    const int narrow = table()->columnWidth(static_cast<int>(EventColumn::Time));
    model.clear();
    std::vector<Event> old = events(1);
    old.front().time -= std::chrono::hours{48};
    model.append(old);
    EXPECT_GT(table()->columnWidth(static_cast<int>(EventColumn::Time)), narrow);
}

TEST_F(EventLogTest, CutsOffNoWordInAnyLanguage)
{
    model.append(everyKind());
    constexpr int words = static_cast<int>(EventColumn::Event);
    for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN"}) {
        const Translation spoken{QLocale{QLatin1String{language}}};
        EventTable table{model};
        table.resize(window.size());
        table.showColumns({EventColumn::Time, EventColumn::Worker, EventColumn::Event});
        const QAbstractItemView &view = table;
        EXPECT_GE(table.columnWidth(words), view.sizeHintForColumn(words)) << language;
    }
}

TEST_F(EventLogTest, MakesNoRoomForADateThatIsOutOfSight)
{
    model.append(events(100));
    const int narrow = table()->columnWidth(static_cast<int>(EventColumn::Time));
    std::vector<Event> old = events(1);
    old.front().time -= std::chrono::hours{48};
    model.prepend(old);
    QCoreApplication::processEvents();
    EXPECT_EQ(table()->columnWidth(static_cast<int>(EventColumn::Time)), narrow);
    table()->scrollToBottom();
    EXPECT_GT(table()->columnWidth(static_cast<int>(EventColumn::Time)), narrow);
    table()->scrollToTop();
    EXPECT_EQ(table()->columnWidth(static_cast<int>(EventColumn::Time)), narrow);
}

TEST_F(EventLogTest, StaysAtTheTopWhereTheNewestComesIn)
{
    model.append(events(100));
    QCoreApplication::processEvents();
    model.append(events(3));
    QCoreApplication::processEvents();
    EXPECT_EQ(table()->verticalScrollBar()->value(), 0);
}

TEST_F(EventLogTest, KeepsTheLinesBeforeTheEyesOfWhoScrolledDown)
{
    model.append(events(100));
    QCoreApplication::processEvents();
    table()->verticalScrollBar()->setValue(20);
    const QString before = table()->indexAt({5, 5}).siblingAtColumn(1).data().toString();
    ASSERT_FALSE(before.isEmpty());
    model.append(events(7, "a:b:new"));
    QCoreApplication::processEvents();
    EXPECT_EQ(table()->indexAt({5, 5}).siblingAtColumn(1).data().toString(), before);
}

TEST_F(EventLogTest, KeepsTheLinesEvenAtTheBottom)
{
    model.append(events(100));
    QCoreApplication::processEvents();
    table()->scrollToBottom();
    const QString before = table()->indexAt({5, 5}).siblingAtColumn(1).data().toString();
    model.append(events(50, "a:b:new"));
    QCoreApplication::processEvents();
    EXPECT_EQ(table()->indexAt({5, 5}).siblingAtColumn(1).data().toString(), before);
}

TEST_F(EventLogTest, KeepsTheSelectionWhileEventsArrive)
{
    model.append(events(3));
    table()->selectRow(1);
    model.append(events(2));
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().row(), 3);
}

TEST_F(EventLogTest, CountsWhatCameWhileSomeoneReadFurtherDown)
{
    model.append(events(100));
    QCoreApplication::processEvents();
    auto *unseen = child<QPushButton>("events.unseen");
    EXPECT_FALSE(unseen->isVisible());
    table()->verticalScrollBar()->setValue(20);
    model.append(events(37, "a:b:new"));
    EXPECT_TRUE(unseen->isVisible());
    EXPECT_EQ(unseen->text(), QStringLiteral("37 new events ↑"));
    QTest::mouseClick(unseen, Qt::LeftButton);
    EXPECT_EQ(table()->verticalScrollBar()->value(), 0);
    EXPECT_FALSE(unseen->isVisible());
    table()->verticalScrollBar()->setValue(20);
    model.append(events(1, "a:b:new"));
    EXPECT_TRUE(unseen->isVisible());
    table()->verticalScrollBar()->setValue(0);
    EXPECT_FALSE(unseen->isVisible());
}

TEST_F(EventLogTest, RowsStandStillWhileItIsPaused)
{
    model.append(events(100));
    QCoreApplication::processEvents();
    const QString before = topWorker();
    click("pauseEventsButton");
    EXPECT_TRUE(dock->pauseAction()->isChecked());
    model.append(events(5, "a:b:new"));
    QCoreApplication::processEvents();
    EXPECT_EQ(topWorker(), before);
    EXPECT_EQ(child<QPushButton>("events.unseen")->text(), QStringLiteral("5 new events ↑"));
    QTest::mouseClick(child<QPushButton>("events.unseen"), Qt::LeftButton);
    EXPECT_FALSE(dock->pauseAction()->isChecked());
    EXPECT_EQ(topWorker(), QStringLiteral("a:b:new4"));
}

TEST_F(EventLogTest, OlderAndLateEventsMoveNothingThatIsRead)
{
    model.append(events(100));
    QCoreApplication::processEvents();
    table()->verticalScrollBar()->setValue(20);
    table()->selectRow(25);
    const QString before = topWorker();
    const QString selected = table()->selectionModel()->selectedRows(1).first().data().toString();
    auto older = events(50, "a:b:older");
    for (Event &event : older) {
        event.time -= std::chrono::hours{1};
    }
    model.prepend(older);
    auto late = events(50, "a:b:late");
    for (Event &event : late) {
        event.time -= std::chrono::minutes{30};
    }
    model.append(late);
    QCoreApplication::processEvents();
    EXPECT_EQ(topWorker(), before);
    EXPECT_EQ(table()->selectionModel()->selectedRows(1).first().data().toString(), selected);
}

TEST_F(EventLogTest, AClickOrEnterChoosesTheEvent)
{
    model.append(events(3));
    std::vector<std::string> chosen;
    QObject::connect(dock, &EventLogDock::eventChosen, dock, [&](const std::string &worker, domain::Timestamp time) {
        chosen.push_back(worker);
        EXPECT_EQ(time, afternoon);
    });
    const auto place = [this](int row) { return table()->visualRect(model.index(row, 1)).center(); };
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place(1));
    EXPECT_EQ(chosen, (std::vector<std::string>{"a:b:w1"}));
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(chosen.size(), 1U);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(chosen.back(), "a:b:w0");
}

TEST_F(EventLogTest, OffersInAMenuWhatCanBeDoneWithAnEvent)
{
    model.append(everyKind());
    std::string shown;
    QObject::connect(dock, &EventLogDock::eventChosen, dock,
                     [&](const std::string &worker, domain::Timestamp) { shown = worker; });
    const auto choose = [this](const char *name) {
        table()->setCurrentIndex(model.index(0, 0));
        Q_EMIT table()->customContextMenuRequested({5, 5});
        auto *menu = dock->findChild<EventMenu *>();
        menu->findChild<QAction *>(QLatin1String(name))->trigger();
        delete menu;
    };
    choose("showWorker");
    EXPECT_EQ(shown, "a:b:w4");
    choose("filterKind");
    EXPECT_EQ(model.rowCount(), 1);
    choose("filterGroup");
    EXPECT_EQ(model.filter().scope.subject, (domain::Subject{"a", "b"}));
    choose("filterWorker");
    EXPECT_EQ(model.filter().scope.worker, "a:b:w4");
}

TEST_F(EventLogTest, TellsThatOlderEventsAreReadAndStopsOnAClick)
{
    int stopped = 0;
    int readOn = 0;
    QObject::connect(dock, &EventLogDock::stopRequested, dock, [&] { ++stopped; });
    QObject::connect(dock, &EventLogDock::readRequested, dock, [&] { ++readOn; });
    using State = viewmodels::EventFeed::State;
    dock->showReading(State::Reading);
    EXPECT_TRUE(child<ElidedLabel>("events.counts")->text().endsWith(QStringLiteral("reading older ones…")));
    click("events.read");
    EXPECT_EQ(stopped, 1);
    dock->showReading(State::Stopped);
    click("events.read");
    EXPECT_EQ(readOn, 1);
    dock->showReading(State::Complete);
    EXPECT_FALSE(child<QToolButton>("events.read")->isVisible());
}

TEST_F(EventLogTest, ADoubleClickOnTheTitleTakesItOutAndPutsItBack)
{
    auto *title = child<QWidget>("eventLogTitle");
    QTest::mouseDClick(title, Qt::LeftButton, {}, {20, 10});
    EXPECT_TRUE(dock->isFloating());
    QTest::mouseDClick(title, Qt::LeftButton, {}, {20, 10});
    EXPECT_FALSE(dock->isFloating());
    click("floatEventsButton");
    EXPECT_TRUE(dock->isFloating());
}

TEST_F(EventLogTest, RemembersTheWidthsOfTheColumns)
{
    QSettings settings{folder.filePath(QStringLiteral("muster.ini")), QSettings::IniFormat};
    const int group = static_cast<int>(EventColumn::Group);
    dock->setFloating(true);
    table()->horizontalHeader()->resizeSection(group, 77);
    dock->setFloating(false);
    dock->setFloating(true);
    EXPECT_EQ(table()->columnWidth(group), 77);
    dock->save(settings);

    auto *other = new EventLogDock(model, &window);
    window.addDockWidget(Qt::RightDockWidgetArea, other);
    other->restore(settings);
    other->setFloating(true);
    EXPECT_EQ(other->findChild<QTableView *>(QStringLiteral("eventLog"))->columnWidth(group), 77);
    settings.setValue(QStringLiteral("window/eventColumns"), QByteArray("nonsense"));
    other->restore(settings);
    EXPECT_FALSE(other->findChild<QTableView *>(QStringLiteral("eventLog"))->isColumnHidden(group));
}

TEST_F(EventLogTest, EveryControlHasANameForThoseWhoDoNotSee)
{
    model.append(events(3));
    for (const char *name : {"events.text", "events.group", "events.period", "eventLog", "floatEventsButton",
                             "events.clear", "events.progress", "events.cancelExport"}) {
        EXPECT_FALSE(child<QWidget>(name)->accessibleName().isEmpty()) << name;
    }
    for (const char *name : {"events.more", "pauseEventsButton", "exportEventsButton"}) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(child<QWidget>(name));
        ASSERT_TRUE(seen) << name;
        EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << name;
    }
}

TEST_F(EventLogTest, IsNamedSoThatItsPlaceIsRemembered)
{
    EXPECT_EQ(dock->objectName(), QStringLiteral("eventLogDock"));
    EXPECT_FALSE(window.saveState().isEmpty());
}

} // namespace muster::widgets
