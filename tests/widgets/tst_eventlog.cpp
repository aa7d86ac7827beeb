// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventmodel.h"
#include "viewmodels/format.h"
#include "widgets/eventlogdock.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QMessageBox>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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
    }

    QTableView *table() const { return dock->findChild<QTableView *>(QStringLiteral("eventLog")); }
    bool isShown(EventColumn column) const { return !table()->isColumnHidden(static_cast<int>(column)); }

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
    EXPECT_EQ(dock->exportCsv(path), QString{});
    EXPECT_EQ(contentOf(path), "time,worker,category,group,event,reason,detail\r\n"
                               "2026-11-23T14:39:07.000Z,a:b:w1,a,b,registered,,\r\n"
                               "2026-11-23T14:39:07.000Z,a:b:w0,a,b,registered,,\r\n");
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
    EXPECT_TRUE(contentOf(path).contains("a:b:w0"));
    EXPECT_FALSE(dock->findChild<QMessageBox *>());
}

TEST_F(EventLogTest, TellsInPlainTextWhatWentWrongAndKeepsTheOldFile)
{
    model.append(events(1));
    const QString path = folder.filePath(QStringLiteral("<b>no such folder</b>/log.csv"));
    const QString problem = dock->exportCsv(path);
    EXPECT_TRUE(problem.contains(path)) << problem.toStdString();
    EXPECT_TRUE(problem.contains(QStringLiteral("Choose a folder")));

    dock->exportAction()->trigger();
    auto *dialog = dock->findChild<QFileDialog *>(QStringLiteral("exportEventsDialog"));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    auto *box = dock->findChild<QMessageBox *>(QStringLiteral("exportEventsProblem"));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_EQ(box->text(), problem);
    box->close();
}

TEST_F(EventLogTest, IsNamedSoThatItsPlaceIsRemembered)
{
    EXPECT_EQ(dock->objectName(), QStringLiteral("eventLogDock"));
    EXPECT_FALSE(window.saveState().isEmpty());
}

} // namespace muster::widgets
