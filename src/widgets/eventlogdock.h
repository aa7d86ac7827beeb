// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;
class QStackedWidget;

namespace muster::viewmodels {
class EventModel;
} // namespace muster::viewmodels

namespace muster::widgets {

class EventTable;

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
    QAction *copyAction() const;
    /// Writes the log as CSV into the file, as it is shown, whole or not at all. Returns what went wrong as a sentence;
    /// empty when nothing did.
    QString exportCsv(const QString &path) const;

private:
    void createActions();
    void createTable();
    QWidget *createTitleBar();
    void showColumns();
    void askAndExport();
    void exportOrTell(const QString &path);

    viewmodels::EventModel &m_model;
    QStackedWidget *m_pages = nullptr;
    EventTable *m_table = nullptr;
    QAction *m_export = nullptr;
};

} // namespace muster::widgets
