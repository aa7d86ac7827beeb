// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

class QAction;

namespace muster::viewmodels {
class EventModel;
enum class EventColumn;
} // namespace muster::viewmodels

namespace muster::widgets {

/// Events, one a line, newest first, their words in the colour of what they say.
class EventTable final : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit EventTable(viewmodels::EventModel &model, QWidget *parent = nullptr);

    /// The worker, or else the detail, gets the room that the others leave.
    void showColumns(const std::vector<viewmodels::EventColumn> &columns);
    /// Copies the selected events, one a line.
    QAction *copyAction() const { return m_copy; }

private:
    void fit(viewmodels::EventColumn which, qsizetype characters);
    void widenTime();
    void eventsArrived(int first, int last);
    void copySelection() const;

    QAction *m_copy = nullptr;
};

} // namespace muster::widgets
