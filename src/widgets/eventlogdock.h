// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;
class QStackedWidget;
class QTableView;

namespace muster::viewmodels {
class EventModel;
enum class EventColumn;
} // namespace muster::viewmodels

namespace muster::widgets {

/// The event log at the side of the window. Docked it shows time, worker and what happened; floating, every column.
class EventLogDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// The model must outlive the dock.
    explicit EventLogDock(viewmodels::EventModel &model, QWidget *parent = nullptr);

    /// Asks for a file and writes the log into it.
    QAction *exportAction() const { return m_export; }
    /// Copies the selected events, one a line.
    QAction *copyAction() const { return m_copy; }
    /// Writes the log as CSV into the file, oldest first, whole or not at all. Returns what went wrong as a sentence;
    /// empty when nothing did.
    QString exportCsv(const QString &path) const;

private:
    void createActions();
    void createTable();
    QWidget *createTitleBar();
    void showColumns();
    void fit(viewmodels::EventColumn which, qsizetype characters);
    void widenTime();
    void eventsArrived(int first, int last);
    void askAndExport();
    void exportOrTell(const QString &path);
    void copySelection() const;

    viewmodels::EventModel &m_model;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_export = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace muster::widgets
