// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetcolumns.h"

#include <QHeaderView>

#include <set>

namespace muster::widgets {

/// The headings of the fleet tree: the sorting arrow behind the title, a funnel that opens the column's filter, and a
/// menu of the columns. By keyboard: HeaderKeys.
class FleetHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FleetHeader(QWidget *parent = nullptr);

    /// Columns and sorting as a new user finds them.
    void resetColumns();
    /// The name takes the room that the other columns leave.
    void fillWidth(int room);

    void show(int column, viewmodels::Visibility visibility);
    /// Shows the column whose figures are held against this threshold.
    void showWatched(domain::Watched figure);
    /// Changes places with the next column that is shown, to the left (-1) or to the right (1); the first one stays.
    void moveColumn(int column, int step);
    bool canMove(int column, int step) const;
    /// The shown column beside this one; -1 where there is none.
    int neighbour(int column, int step) const;
    /// The column that the keyboard is at is framed; -1 frames none.
    void setFramed(int column);

    /// Sections whose funnel is always to be seen, in the accent colour.
    void setFiltered(const std::set<int> &sections);
    const std::set<int> &filtered() const { return m_filtered; }
    /// Where a click opens the filter, in the viewport's coordinates; whether the funnel is to be seen or not.
    QRect funnelArea(int section) const;

Q_SIGNALS:
    void filterRequested(int section);
    /// Someone showed or hid a column.
    void columnsChosen();
    /// Someone wants the columns as at first.
    void resetRequested();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect funnelArea(const QRect &area, int section) const;
    int funnelAt(const QPoint &position) const;
    void hover(int section);
    void showMenu(const QPoint &position);
    void paintFunnel(QPainter &painter, const QRect &area, int section) const;

    std::set<int> m_filtered;
    int m_hovered = -1;
    int m_pressed = -1;
    int m_framed = -1;
};

} // namespace muster::widgets
