// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>
#include <string>
#include <vector>

class QAction;

namespace muster::viewmodels {
class EventModel;
enum class EventColumn;
} // namespace muster::viewmodels

namespace muster::widgets {

/// Events, one a line, newest first, their words in the colour of what they say. At the top it follows the newest;
/// further down, and while it is paused, the lines stay where they are and those that came are counted.
class EventTable final : public QTableView
{
    Q_OBJECT

public:
    /// Events that are copied at once: a few megabytes of text.
    static constexpr int mostCopied = 10'000;

    /// The model must outlive the table.
    explicit EventTable(viewmodels::EventModel &model, QWidget *parent = nullptr);

    /// The worker, or else the detail, gets the room that the others leave.
    void showColumns(const std::vector<viewmodels::EventColumn> &columns);
    /// Copies the selected events, one a line.
    QAction *copyAction() const { return m_copy; }
    /// Checked while it is paused.
    QAction *pauseAction() const { return m_pause; }
    bool isFollowing() const;
    /// Goes to the top and follows again.
    void followNewest();
    /// Events that came above the lines in sight.
    int unseen() const { return m_unseen; }

Q_SIGNALS:
    void unseenChanged(int count);
    /// By a click or Enter.
    void eventChosen(const std::string &worker, muster::domain::Timestamp time);
    /// So many are selected that a file is the place for them.
    void copyRefused(int count);

private:
    void dress();
    void createActions();
    void fit(viewmodels::EventColumn which, qsizetype characters);
    /// No word of what happened is cut off, in whichever language.
    void fitWords();
    void fitTime();
    void eventsArrived(int first, int last);
    void seeNewest();
    void setUnseen(int count);
    void holdTop();
    void findTop();
    void holdCurrent();
    void findCurrent();
    void choose(const QModelIndex &index);
    void copySelection();

    viewmodels::EventModel &m_model;
    QAction *m_copy = nullptr;
    QAction *m_pause = nullptr;
    int m_unseen = 0;
    /// The top row, while others are put in between.
    QPersistentModelIndex m_held;
    /// The number of the selected event, while the rows are exchanged.
    std::optional<std::uint32_t> m_current;
};

} // namespace muster::widgets
