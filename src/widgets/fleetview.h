// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/subject.h"
#include "viewmodels/fleetcolumns.h"

#include <QSet>
#include <QTreeView>

class QAction;

namespace muster::widgets {

class FleetHeader;

/// The tree of groups and workers. Any model with the roles and columns of viewmodels::FleetModel will do, a filter
/// in front of it too.
class FleetView final : public QTreeView
{
    Q_OBJECT

public:
    explicit FleetView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Columns, sorting and which groups are open, for a later run. False when the state is not one of this version's.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    /// Columns and sorting as a new user finds them.
    void resetColumns();

    /// Whom the selection is about: the group or the worker first selected; the total when nothing is.
    history::Subject selectedSubject() const;
    /// Whom a menu is about: of several that are selected the one that was clicked on last.
    history::Subject currentSubject() const;
    /// Selects the group or the worker and brings it in sight, a worker's group open; false where it is not among the
    /// rows.
    bool select(const history::Subject &subject);

    FleetHeader &head() { return *m_head; }
    /// What stands where there are no rows; at first, that none have come yet.
    static QString defaultEmptyText();
    void setEmptyText(const QString &text);

    QAction *expandAllAction() const { return m_expandAll; }
    QAction *collapseAllAction() const { return m_collapseAll; }
    /// Copies the ids of what is selected, one a line.
    QAction *copyAction() const { return m_copy; }
    /// Goes back to the total; on Escape.
    QAction *selectNoneAction() const { return m_selectNone; }
    /// Asks for the filter of the current column; on Ctrl+F.
    QAction *filterAction() const { return m_filter; }

Q_SIGNALS:
    /// Someone wants to know what can be done with the selected rows.
    void menuRequested(const QPoint &globalPosition);
    /// Another subject was selected; the total when nothing is selected any more.
    void subjectActivated(const muster::history::Subject &subject);
    /// Someone wants to see the filter of this column.
    void filterRequested(muster::viewmodels::FleetColumn column);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void createActions();
    void createHeader();
    void fillWidth();
    void copySelection() const;
    void openArrived(const QModelIndex &parent, int first, int last);
    void rememberLeaving(const QModelIndex &parent, int first, int last);
    void tellSubject();
    QModelIndex childOf(const QModelIndex &parent, const history::Subject &subject) const;
    QModelIndex anyRowOf(const history::Subject &worker) const;
    QModelIndex rowOf(const history::Subject &subject) const;
    void selectAgain();
    QStringList openGroups() const;

    QAction *m_expandAll = nullptr;
    QAction *m_collapseAll = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_selectNone = nullptr;
    QAction *m_filter = nullptr;
    FleetHeader *m_head = nullptr;
    QString m_emptyText;
    /// Groups that are to be opened when they arrive: they were open when the state was saved, or when they left.
    QSet<QString> m_openOnArrival;
    /// Without a saved state the first group is opened, so that a new user sees what is in one.
    bool m_openFirst = true;
    history::Subject m_subject;
    /// The group of m_subject, where that is a worker.
    domain::Subject m_group;
    /// The selected group is about to leave the rows, but not the fleet.
    bool m_isLeftOut = false;
};

} // namespace muster::widgets
