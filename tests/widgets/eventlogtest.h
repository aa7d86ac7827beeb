// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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
#include "widgets/translation.h"

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
#include <QLocale>
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

inline const auto afternoon = domain::parseRfc3339("2026-11-23T14:39:07Z").value();

inline std::vector<Event> events(int count, const std::string &worker = "a:b:w")
{
    std::vector<Event> made;
    for (int i = 0; i < count; ++i) {
        made.push_back({afternoon, worker + std::to_string(i), "a", "b", EventKind::Registered, EventReason::None, ""});
    }
    return made;
}

inline QByteArray contentOf(const QString &path)
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

} // namespace muster::widgets
