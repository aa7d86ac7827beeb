// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "support/randomevents.h"
#include "viewmodels/eventmodel.h"
#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"
#include "widgets/eventlogdock.h"
#include "widgets/eventmenu.h"
#include "widgets/eventperioddialog.h"
#include "widgets/eventtable.h"
#include "widgets/grouppicker.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace muster::widgets {

using domain::Event;
using domain::EventKind;
using domain::EventReason;
using viewmodels::EventColumn;

namespace {

const auto afternoon = domain::parseRfc3339("2026-11-23T14:39:07Z").value();

std::vector<Event> events(int count, const std::string &worker = "a:b:w")
{
    std::vector<Event> made;
    for (int i = 0; i < count; ++i) {
        made.push_back({afternoon, worker + std::to_string(i), "a", "b", EventKind::Registered, EventReason::None, ""});
    }
    return made;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

class EventLogTest : public testing::Test
{
protected:
    EventLogTest()
    {
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        window.resize(900, 300);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }

    QTableView *table() const { return dock->findChild<QTableView *>(QStringLiteral("eventLog")); }
    bool isShown(EventColumn column) const { return !table()->isColumnHidden(static_cast<int>(column)); }

    template <typename Type>
    Type *child(const char *name) const
    {
        auto *found = dock->findChild<Type *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void click(const char *name) const { child<QAbstractButton>(name)->click(); }

    QString topWorker() const { return table()->indexAt({5, 5}).siblingAtColumn(1).data().toString(); }

    void waitForExport() const
    {
        while (child<QProgressBar>("events.progress")->isVisible()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    void exportTo(const QString &path) const
    {
        dock->exportTo(path);
        waitForExport();
    }

    /// One of each, from another worker.
    static std::vector<Event> everyKind()
    {
        std::vector<Event> made = events(static_cast<int>(EventKind::Count_));
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i].kind = static_cast<EventKind>(i);
        }
        return made;
    }

    viewmodels::EventModel model{nullptr, [] { return afternoon; }};
    QMainWindow window;
    EventLogDock *dock = new EventLogDock(model, &window);
    QTemporaryDir folder;
};

} // namespace

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

TEST_F(EventLogTest, CopiesTheSelectedRowsAsText)
{
    model.append(events(2));
    table()->selectAll();
    dock->copyAction()->trigger();
    const QString time = viewmodels::formatDateTime(afternoon);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              time + QStringLiteral("\ta:b:w1\tregistered\n") + time + QStringLiteral("\ta:b:w0\tregistered"));
}

TEST_F(EventLogTest, ExportsWhatItShowsAsItShowsIt)
{
    model.append(events(2));
    const QString path = folder.filePath(QStringLiteral("log.csv"));
    exportTo(path);
    EXPECT_EQ(contentOf(path), "time,worker,category,group,event,reason,detail\r\n"
                               "2026-11-23T14:39:07.000Z,a:b:w1,a,b,registered,,\r\n"
                               "2026-11-23T14:39:07.000Z,a:b:w0,a,b,registered,,\r\n");
    EXPECT_TRUE(child<ElidedLabel>("events.note")->text().startsWith(QStringLiteral("2 events written to ")));
    EXPECT_FALSE(child<QProgressBar>("events.progress")->isVisible());
}

TEST_F(EventLogTest, ExportsExactlyTheFilteredRows)
{
    test::RandomEvents random{7};
    model.append(random.series(afternoon - std::chrono::hours{9}, 2'000));
    viewmodels::EventFilter filter;
    filter.text = QStringLiteral("rack1");
    filter.kinds = 0b1010;
    model.setFilter(filter);
    ASSERT_GT(model.rowCount(), 50);
    const QString path = folder.filePath(QStringLiteral("filtered.csv"));
    exportTo(path);
    std::string expected = "time,worker,category,group,event,reason,detail\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        const Event event = model.eventAt(row);
        expected += domain::formatRfc3339(event.time) + ',' + domain::csvCell(event.worker) + ','
                    + domain::csvCell(event.category) + ',' + domain::csvCell(event.group) + ','
                    + std::string{domain::name(event.kind)} + ',' + std::string{domain::name(event.reason)} + ','
                    + domain::csvCell(event.detail) + "\r\n";
    }
    EXPECT_EQ(contentOf(path).toStdString(), expected);
}

TEST_F(EventLogTest, AsksForTheFileAndWritesIt)
{
    model.append(events(1));
    dock->exportAction()->trigger();
    auto *dialog = dock->findChild<QFileDialog *>(QStringLiteral("exportEventsDialog"));
    ASSERT_TRUE(dialog);
    const QString path = folder.filePath(QStringLiteral("chosen.csv"));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    EXPECT_FALSE(dock->exportAction()->isEnabled());
    EXPECT_TRUE(child<QProgressBar>("events.progress")->isVisible());
    waitForExport();
    EXPECT_TRUE(dock->exportAction()->isEnabled());
    EXPECT_TRUE(contentOf(path).contains("a:b:w0"));
    EXPECT_FALSE(dock->findChild<QMessageBox *>());
}

TEST_F(EventLogTest, CancelledExportLeavesTheFileAsItWas)
{
    std::vector<Event> many;
    for (int i = 0; i < 30; ++i) {
        std::ranges::copy(events(10'000), std::back_inserter(many));
    }
    model.append(many);
    const QString path = folder.filePath(QStringLiteral("kept.csv"));
    QFile old{path};
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    dock->exportTo(path);
    click("events.cancelExport");
    waitForExport();
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files).size(), 1);
    EXPECT_TRUE(child<ElidedLabel>("events.note")->text().startsWith(QStringLiteral("Export cancelled")));
}

TEST_F(EventLogTest, TellsInPlainTextWhatWentWrong)
{
    model.append(events(1));
    const QString path = folder.filePath(QStringLiteral("<b>no such folder</b>/log.csv"));
    exportTo(path);
    auto *box = dock->findChild<QMessageBox *>(QStringLiteral("exportEventsProblem"));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box->text().contains(path)) << box->text().toStdString();
    EXPECT_TRUE(box->text().contains(QStringLiteral("Choose a folder")));
    EXPECT_TRUE(dock->exportAction()->isEnabled());
    box->close();
}

TEST_F(EventLogTest, FiltersByTheTextThatIsTyped)
{
    model.append(events(12));
    auto *text = child<QLineEdit>("events.text");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("W1"));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(child<ElidedLabel>("events.counts")->text(), QStringLiteral("3 of 12 events"));
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_EQ(model.rowCount(), 12);
    EXPECT_EQ(text->text(), QString{});
    EXPECT_EQ(child<ElidedLabel>("events.counts")->text(), QStringLiteral("12 events"));
}

TEST_F(EventLogTest, SaysThatNothingMatchesAndOffersToClear)
{
    model.append(events(2));
    QTest::keyClicks(child<QLineEdit>("events.text"), QStringLiteral("zzz"));
    EXPECT_TRUE(child<QLabel>("eventLogEmpty")->isVisible());
    EXPECT_EQ(child<QLabel>("eventLogEmpty")->text(), QStringLiteral("No event matches the filters."));
    EXPECT_FALSE(dock->exportAction()->isEnabled());
    click("events.clearAll");
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_FALSE(child<QLabel>("eventLogEmpty")->isVisible());
}

TEST_F(EventLogTest, FiltersByKindBehindItsButton)
{
    model.append(everyKind());
    click("events.more");
    ASSERT_TRUE(child<QFrame>("events.popup")->isVisible());
    click("events.kind.registered");
    click("events.kind.idle");
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(child<QPushButton>("events.more")->text(), QStringLiteral("Filter (1) ▾"));
    click("events.kind.unregistered");
    EXPECT_EQ(model.eventAt(0).kind, EventKind::Busy);
    // None would show nothing: all, then.
    click("events.kind.busy");
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_TRUE(child<QCheckBox>("events.kind.busy")->isChecked());
    child<QFrame>("events.popup")->close();
}

TEST_F(EventLogTest, EscapeClosesTheFiltersPopupAndLeavesTheFilters)
{
    model.append(everyKind());
    dock->setFloating(true);
    dock->resize(400, 400);
    QCoreApplication::processEvents();
    click("events.more");
    click("events.kind.registered");
    ASSERT_TRUE(child<QFrame>("events.popup")->isVisible());
    ASSERT_TRUE(child<QFrame>("events.popup")->isAncestorOf(child<QCheckBox>("events.kind.registered")));
    QTest::keyClick(child<QCheckBox>("events.kind.registered"), Qt::Key_Escape);
    EXPECT_FALSE(child<QFrame>("events.popup")->isVisible());
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(child<QPushButton>("events.more")->text(), QStringLiteral("Filter (1) ▾"));
}

TEST_F(EventLogTest, CopiesNoMoreThanTheClipboardIsFor)
{
    model.append(events(EventTable::mostCopied + 1));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    table()->selectAll();
    dock->copyAction()->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    EXPECT_EQ(child<ElidedLabel>("events.note")->text(),
              viewmodels::formatCount(EventTable::mostCopied + 1)
                  + QStringLiteral(" events are too many to be copied: export them to a file."));
}

TEST_F(EventLogTest, HasEverythingInOneRowWhereThereIsRoom)
{
    model.append(everyKind());
    dock->setFloating(true);
    dock->resize(1'000, 400);
    QCoreApplication::processEvents();
    EXPECT_FALSE(child<QPushButton>("events.more")->isVisible());
    EXPECT_TRUE(child<QCheckBox>("events.kind.idle")->isVisible());
    EXPECT_EQ(child<QCheckBox>("events.kind.idle")->window(), dock);
    click("events.kind.idle");
    EXPECT_EQ(model.rowCount(), 3);
    dock->resize(400, 400);
    QCoreApplication::processEvents();
    EXPECT_TRUE(child<QPushButton>("events.more")->isVisible());
    EXPECT_FALSE(child<QCheckBox>("events.kind.idle")->isVisible());
}

TEST_F(EventLogTest, FiltersToAGroupThatIsPicked)
{
    model.append({{afternoon, "a:b:w", "a", "b", EventKind::Busy, EventReason::None, ""},
                  {afternoon, "c:d:w", "c", "d", EventKind::Busy, EventReason::None, ""}});
    click("events.more");
    auto *group = child<GroupPicker>("events.group");
    group->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(group, QStringLiteral("C:D"));
    ASSERT_TRUE(group->completer()->popup()->isVisible());
    QTest::keyClick(group->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(group->completer()->popup(), Qt::Key_Return);
    EXPECT_EQ(model.filter().scope.subject, (domain::Subject{"c", "d"}));
    EXPECT_EQ(model.rowCount(), 1);
    click("events.scope");
    EXPECT_EQ(model.rowCount(), 2);
    child<QFrame>("events.popup")->close();
}

TEST_F(EventLogTest, FiltersToWhatItIsTold)
{
    model.append(events(3));
    dock->filterTo({.worker = "a:b:w1"});
    EXPECT_EQ(model.rowCount(), 1);
    click("events.clear");
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(EventLogTest, FiltersToAPeriod)
{
    auto old = events(1);
    old.front().time -= std::chrono::hours{30};
    model.append(old);
    model.append(events(1));
    const auto choose = [this](const char *name) { child<QAction>(name)->trigger(); };
    choose("events.lastHour");
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(child<QPushButton>("events.period")->text(), QStringLiteral("Last hour ▾"));
    choose("events.lastWeek");
    EXPECT_EQ(model.rowCount(), 2);
    choose("events.fromUntil");
    auto *dialog = window.findChild<EventPeriodDialog *>();
    ASSERT_TRUE(dialog);
    auto *from = dialog->findChild<QDateTimeEdit *>(QStringLiteral("events.from"));
    auto *to = dialog->findChild<QDateTimeEdit *>(QStringLiteral("events.to"));
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto at = [](domain::Timestamp time) {
        return QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(time));
    };
    to->setDateTime(at(afternoon));
    from->setDateTime(at(afternoon));
    EXPECT_FALSE(ok->isEnabled());
    from->setDateTime(at(afternoon - std::chrono::hours{48}));
    ASSERT_TRUE(ok->isEnabled());
    ok->click();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.eventAt(0).time, old.front().time);
    choose("events.always");
    EXPECT_EQ(model.rowCount(), 2);
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

TEST_F(EventLogTest, TheSelectedEventStaysInSightWhenTheFilterGoes)
{
    model.append(events(500));
    dock->filterTo({.worker = "a:b:w77"});
    table()->selectRow(0);
    dock->filterTo({});
    QCoreApplication::processEvents();
    const QModelIndexList rows = table()->selectionModel()->selectedRows(1);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().data().toString(), QStringLiteral("a:b:w77"));
    EXPECT_TRUE(table()->viewport()->rect().intersects(table()->visualRect(rows.first())));
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
    EXPECT_EQ(shown, "a:b:w3");
    choose("filterKind");
    EXPECT_EQ(model.rowCount(), 1);
    choose("filterGroup");
    EXPECT_EQ(model.filter().scope.subject, (domain::Subject{"a", "b"}));
    choose("filterWorker");
    EXPECT_EQ(model.filter().scope.worker, "a:b:w3");
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

TEST_F(EventLogTest, RemembersTheKindsAndNothingElseOfTheFilter)
{
    QSettings settings{folder.filePath(QStringLiteral("log.ini")), QSettings::IniFormat};
    viewmodels::EventFilter filter;
    filter.text = QStringLiteral("x");
    filter.kinds = 0b0110;
    model.setFilter(filter);
    dock->save(settings);
    model.setFilter({});
    dock->restore(settings);
    EXPECT_EQ(model.filter().kinds, std::bitset<viewmodels::eventKinds>{0b0110});
    EXPECT_EQ(model.filter().text, QString{});
    settings.setValue(QStringLiteral("window/eventKinds"), QStringLiteral("nonsense"));
    dock->restore(settings);
    EXPECT_TRUE(model.filter().isEmpty());
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
