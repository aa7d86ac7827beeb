// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventexport.h"
#include "viewmodels/eventfeed.h"
#include "viewmodels/fleetfilter.h"

#include <QDockWidget>

class QAction;
class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace muster::viewmodels {
class EventModel;
} // namespace muster::viewmodels

namespace muster::widgets {

class EventFilterBar;
class EventFooter;
class EventTable;

/// The event log at the side of the window. Docked it shows time, worker and what happened; floating, every column.
class EventLogDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// The model must outlive the dock.
    explicit EventLogDock(viewmodels::EventModel &model, QWidget *parent = nullptr);

    /// Asks for a file and writes into it what is shown.
    QAction *exportAction() const { return m_exportAction; }
    /// Copies the selected events, one a line.
    QAction *copyAction() const;
    QAction *pauseAction() const;
    /// Shows the log and goes to the text that it is filtered by.
    QAction *findAction() const { return m_find; }
    /// Tells that older events are being read.
    void showReading(viewmodels::EventFeed::State state);
    /// Keeps what the next run begins with: the kinds of events that are shown, and the
    /// columns' widths.
    void save(QSettings &settings);
    void restore(const QSettings &settings);

public Q_SLOTS:
    /// Shows the events of a category, a group or one worker; of all again when the scope is empty.
    void filterTo(const muster::viewmodels::FleetScope &scope);
    /// Writes what is shown as CSV into the file, row by row, in the background.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// Someone wants to see the worker, and how it was then.
    void eventChosen(const std::string &worker, muster::domain::Timestamp time);
    void readRequested();
    void stopRequested();

private:
    void createActions();
    void createTable();
    QWidget *createTitleBar();
    QToolButton *newPauseButton();
    QWidget *createContent();
    void createNotice();
    void connectAll();
    void showColumns();
    void keepWidths();
    void count();
    void showUnseen(int count);
    void openMenu(const QPoint &place);
    void askAndExport();
    void endExport(const viewmodels::ExportResult &result);
    void warn(const QString &problem);

    viewmodels::EventModel &m_model;
    viewmodels::EventExport m_export;
    EventFilterBar *m_filter = nullptr;
    EventTable *m_table = nullptr;
    EventFooter *m_footer = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_unseen = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_find = nullptr;
    /// Of the columns, as the user left them while there was a heading to draw them by.
    QByteArray m_widths;
};

} // namespace muster::widgets
